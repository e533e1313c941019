import type { Mark } from '../../../shared/model/mark.ts';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { printMarks } from '../../../shared/text/marks/print-marks.ts';
import { extractSearchableText } from '../../../shared/text/search/searchable-text.ts';

/**
 * A range of the source that is displayed as one character and that the cursor never enters; [from, to) in UTF-16
 * offsets.
 */
export type Chip = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'alternat'; readonly party: string; readonly own: string; readonly other: string | null }
  | { readonly kind: 'ref'; readonly code: string }
  | { readonly kind: 'escape'; readonly sign: string }
  | { readonly kind: 'open' | 'close'; readonly of: 'italics' | 'bracket'; readonly side: string | null }
);

/** Editable words inside a mark: from the end of its opening to the start of its closing. */
type MarkSpan = {
  readonly of: 'italics' | 'bracket';
  readonly side: string | null;
  readonly from: number;
  readonly to: number;
  /** The range including the opening and the closing. */
  readonly whole: readonly [number, number];
};

export type ChipsAndSpans = { readonly chips: readonly Chip[]; readonly spans: readonly MarkSpan[] };

/** Returns the chips of a source in order; null if it violates the grammar of marks. */
export function parseChips(source: string): ChipsAndSpans | null {
  const parsed = parseMarks(source);
  if (!parsed.ok) return null;
  const chips: Chip[] = [];
  const spans: MarkSpan[] = [];
  collectChips(parsed.marks, 0, chips, spans);
  return { chips, spans };
}

function collectChips(marks: readonly Mark[], start: number, chips: Chip[], spans: MarkSpan[]): number {
  let at = start;
  for (const mark of marks) {
    const to = at + printMarks([mark]).length;
    switch (mark.type) {
      case 'text':
        collectEscapes(printMarks([mark]), at, chips);
        break;
      case 'ref':
        chips.push({ kind: 'ref', code: mark.code, from: at, to });
        break;
      case 'alternat': {
        const other = mark.other === null ? null : extractSearchableText(printMarks(mark.other));
        chips.push({
          kind: 'alternat',
          party: mark.party,
          own: extractSearchableText(printMarks(mark.own)),
          other,
          from: at,
          to,
        });
        break;
      }
      default: {
        const side = mark.type === 'bracket' ? mark.side : null;
        const inside = at + (mark.type === 'italics' ? 3 : side === null ? 1 : side.length + 3);
        chips.push({ kind: 'open', of: mark.type, side, from: at, to: inside });
        collectChips(mark.marks, inside, chips, spans);
        chips.push({ kind: 'close', of: mark.type, side, from: to - 1, to });
        spans.push({ of: mark.type, side, from: inside, to: to - 1, whole: [at, to] });
      }
    }
    at = to;
  }
  return at;
}

function collectEscapes(source: string, start: number, chips: Chip[]): void {
  for (const { 0: sign, index } of source.matchAll(/\\./gu)) {
    chips.push({ kind: 'escape', sign: sign.slice(1), from: start + index, to: start + index + 2 });
  }
}
