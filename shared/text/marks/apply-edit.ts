import type { Mark } from '../../model/mark.ts';
import { parseMarks } from './parse-marks.ts';
import { escapeMarkup } from './print-marks.ts';
import { type RenderedSegment, type RenderedText, type RenderOptions, renderMarks } from './render-marks.ts';

/** An edit of the rendered text: replaces [start, end) in UTF-16 offsets with `text`. */
export type TextEdit = { readonly start: number; readonly end: number; readonly text: string };

export type EditResult =
  | { readonly ok: true; readonly source: string }
  | { readonly ok: false; readonly reason: 'touches-generated' | 'cuts-mark' | 'changes-marks' };

/**
 * Applies an edit of a rendered text to its source. An insertion at the edge of a mark is placed outside it. An edit
 * that touches generated text, cuts a mark or would be read as a mark is refused, for a person to decide: never a
 * guess. `source` must be in the grammar.
 * @throws RangeError for offsets beyond the text
 */
export function applyEdit(source: string, options: RenderOptions, edit: TextEdit): EditResult {
  const marks = parseMarksOrNull(source);
  const before = marks === null ? null : renderMarks(marks, options);
  if (marks === null || before === null) throw new RangeError('the source is not in the grammar of marks');
  if (edit.start < 0 || edit.end < edit.start || edit.end > before.text.length)
    throw new RangeError('edit out of range');
  const place =
    edit.start === edit.end ? mapInsertion(before, source, edit.start) : mapReplacement(before, edit.start, edit.end);
  if (typeof place === 'string') return { ok: false, reason: place };
  const next = source.slice(0, place[0]) + escapeMarkup(edit.text) + source.slice(place[1]);
  const expected = before.text.slice(0, edit.start) + edit.text + before.text.slice(edit.end);
  // Words can become marks ("BY: " after a bracket) or empty one: the result is compared, not assumed.
  const after = parseMarksOrNull(next);
  const lands =
    after !== null && describeShape(after) === describeShape(marks) && renderMarks(after, options).text === expected;
  return lands ? { ok: true, source: next } : { ok: false, reason: 'changes-marks' };
}

type SourceRange = readonly [number, number];

function parseMarksOrNull(source: string): readonly Mark[] | null {
  const parsed = parseMarks(source);
  return parsed.ok ? parsed.marks : null;
}

/** The marks without their words. */
function describeShape(marks: readonly Mark[]): string {
  return marks
    .map((mark) => {
      switch (mark.type) {
        case 'text':
          return '';
        case 'ref':
          return `{${mark.code}}`;
        case 'alternat':
          return `{${mark.party}:${describeShape(mark.own)}${mark.other === null ? '' : `|${describeShape(mark.other)}`}}`;
        case 'italics':
          return `{${describeShape(mark.marks)}}`;
        case 'bracket':
          return `[${mark.side ?? ''}:${describeShape(mark.marks)}]`;
      }
    })
    .join('');
}

function mapReplacement(
  { segments }: RenderedText,
  start: number,
  end: number,
): SourceRange | 'touches-generated' | 'cuts-mark' {
  const touched = segments.filter(({ out }) => out[0] < end && out[1] > start);
  if (touched.some(({ kind }) => kind !== 'text')) return 'touches-generated';
  const gap = touched.some((segment, n) => n > 0 && touched[n - 1]?.src[1] !== segment.src[0]);
  if (gap) return 'cuts-mark';
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('nothing between the offsets');
  return [first.src[0] + start - first.out[0], last.src[0] + end - last.out[0]];
}

function mapInsertion({ segments }: RenderedText, source: string, at: number): SourceRange | 'touches-generated' {
  const within = segments.find(({ out }) => out[0] < at && at < out[1]);
  if (within !== undefined) {
    if (within.kind !== 'text') return 'touches-generated';
    const place = within.src[0] + at - within.out[0];
    return [place, place];
  }
  const left = segments.find(({ out }) => out[1] === at);
  const right = segments.find(({ out }) => out[0] === at);
  const from = left?.src[1] ?? 0;
  const to = right?.src[0] ?? source.length;
  // Two runs of one swapped span come from the same source range: an offset between them is inside it.
  if (from > to) return 'touches-generated';
  const place = findOutermostOffset(source, from, to, left);
  return [place, place];
}

/**
 * The offset in a range that is inside the fewest marks. Between two segments of visible text the source contains only
 * the braces of invisible marks, so counting them is exact; of equal offsets the leftmost is chosen.
 */
function findOutermostOffset(source: string, from: number, to: number, left: RenderedSegment | undefined): number {
  let best = from;
  let depth = left?.depth ?? 0;
  let least = depth;
  for (let at = from; at < to; ) {
    const opening = OPENING.exec(source.slice(at, to))?.[0];
    if (opening !== undefined) {
      depth += 1;
      at += opening.length;
    } else if (source[at] === '}' || source[at] === ']') {
      depth -= 1;
      at += 1;
      if (depth < least) {
        least = depth;
        best = at;
      }
    } else if (source[at] === '|') {
      // The other form is not shown here: skip to the end of its mark, which contains no alternat but may contain
      // italics.
      at = findFormEnd(source, at + 1);
    } else at += 1;
  }
  return best;
}

const OPENING = /^(?:\{[A-Za-z0-9]+:|\[(?:[A-Z][A-Z0-9]{1,7}: )?)/;

/** The offset of the brace that closes the alternat span whose other form starts at `at`. */
function findFormEnd(source: string, at: number): number {
  let depth = 0;
  for (let here = at; here < source.length; here += 1) {
    const sign = source[here];
    if (sign === '\\') here += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      if (depth === 0) return here;
      depth -= 1;
    }
  }
  return source.length;
}
