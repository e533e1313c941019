import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { escapeMarkup } from '../../../shared/text/marks/print-marks.ts';
import type { WrapKind } from '../clause/wrap-kind.ts';
import { parseChips } from './chips.ts';

/** One change of a source: `insert` replaces [from, to). */
export type SourceChange = { readonly from: number; readonly to: number; readonly insert: string };

/**
 * The sides for which typing `[` and `]` brackets selected words; without a side the character is inserted literally.
 */
type BracketSides = { readonly '[': string; readonly ']': string | undefined };

/**
 * Returns the changes for typing `text` over [from, to): grammar characters are escaped, `[` and `]` bracket selected
 * words.
 */
export function buildTypingChanges(
  source: string,
  from: number,
  to: number,
  text: string,
  sides: BracketSides,
): SourceChange[] {
  const side = from < to && (text === '[' || text === ']') ? sides[text] : undefined;
  if (side !== undefined) return wrapInMark(source, from, to, { of: 'bracket', side }) ?? [];
  return [{ from, to, insert: escapeMarkup(text) }];
}

/** Returns the changes that wrap selected words in a mark; null if that would cut another mark. */
export function wrapInMark(source: string, from: number, to: number, by: WrapKind): SourceChange[] | null {
  if (from >= to) return null;
  const [open, close] = getMarkDelimiters(by);
  const next = `${source.slice(0, from)}${open}${source.slice(from, to)}${close}${source.slice(to)}`;
  if (!parseMarks(next).ok) return null;
  return [
    { from, to: from, insert: open },
    { from: to, to, insert: close },
  ];
}

/** Returns the changes that remove the mark around or at the selection and keep its words. */
export function removeMark(source: string, from: number, to: number, of: WrapKind['of']): SourceChange[] | null {
  const found = parseChips(source);
  if (found === null) return null;
  if (of === 'alternat') {
    const chip = found.chips.find((one) => one.kind === 'alternat' && one.from <= from && to <= one.to);
    if (chip?.kind !== 'alternat') return null;
    return [{ from: chip.from, to: chip.to, insert: escapeMarkup(chip.own) }];
  }
  const around = found.spans.filter((one) => one.of === of && one.whole[0] <= from && to <= one.whole[1]);
  const span = around.sort((a, b) => a.to - a.from - (b.to - b.from))[0];
  if (span === undefined) return null;
  return [
    { from: span.whole[0], to: span.from, insert: '' },
    { from: span.to, to: span.whole[1], insert: '' },
  ];
}

function getMarkDelimiters(by: WrapKind): [string, string] {
  switch (by.of) {
    case 'bracket':
      return [by.side === null ? '[' : `[${by.side}: `, ']'];
    case 'italics':
      return ['{i:', '}'];
    case 'alternat':
      return [`{${by.party}:`, '}'];
  }
}
