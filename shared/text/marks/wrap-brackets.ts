import type { Mark } from '../../model/mark.ts';

/** A range of words as they read without brackets, and the side that proposes it. */
type BracketSpan = { readonly start: number; readonly end: number; readonly side: string | null };

/** The same words and marks without any brackets. */
export function unwrapBrackets(marks: readonly Mark[]): Mark[] {
  return joinTexts(
    marks.flatMap((mark): Mark[] => {
      switch (mark.type) {
        case 'bracket':
          return unwrapBrackets(mark.marks);
        case 'italics':
          return [{ ...mark, marks: unwrapBrackets(mark.marks) }];
        case 'alternat':
          return [
            { ...mark, own: unwrapBrackets(mark.own), other: mark.other === null ? null : unwrapBrackets(mark.other) },
          ];
        default:
          return [mark];
      }
    }),
  );
}

/** Joins two adjacent texts, as `parseMarks` returns them. */
function joinTexts(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (mark.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', text: last.text + mark.text };
    else joined.push(mark);
  }
  return joined;
}

/**
 * Puts brackets around ranges of marks that have none; null if one would cut a mark. Spans are in the order of the
 * text, outer ones before inner ones; `measure` returns the length of a mark as it reads without brackets.
 */
export function wrapBrackets(
  marks: readonly Mark[],
  spans: readonly BracketSpan[],
  measure: (mark: Mark) => number,
): Mark[] | null {
  let wrapped: Mark[] | null = [...marks];
  for (const span of spans) {
    if (wrapped === null) return null;
    wrapped = wrapOne(wrapped, span, measureInside(measure));
  }
  return wrapped;
}

/** The characters of brackets already inserted are not counted. */
function measureInside(measure: (mark: Mark) => number): (mark: Mark) => number {
  const length = (mark: Mark): number =>
    mark.type === 'bracket' || mark.type === 'italics'
      ? mark.marks.reduce((sum, one) => sum + length(one), 0)
      : measure(mark);
  return length;
}

function wrapOne(marks: readonly Mark[], span: BracketSpan, measure: (mark: Mark) => number): Mark[] | null {
  const before: Mark[] = [];
  const inside: Mark[] = [];
  const behind: Mark[] = [];
  let at = 0;
  for (const [n, mark] of marks.entries()) {
    const length = measure(mark);
    const [start, end] = [span.start - at, span.end - at];
    at += length;
    if (end <= 0) behind.push(mark);
    else if (start >= length) before.push(mark);
    else if (mark.type === 'text') {
      const parts = [
        mark.text.slice(0, Math.max(0, start)),
        mark.text.slice(Math.max(0, start), end),
        mark.text.slice(end),
      ];
      [before, inside, behind].forEach((list, part) => {
        const text = parts[part] ?? '';
        if (text !== '') list.push({ type: 'text', text });
      });
    } else if ((mark.type === 'bracket' || mark.type === 'italics') && start >= 0 && end <= length) {
      // A mark in italics that is covered completely goes into the bracket; a bracket that is covered completely
      // contains the inner one.
      if (mark.type === 'italics' && start === 0 && end === length) inside.push(mark);
      else {
        const within = wrapOne(mark.marks, { ...span, start, end }, measure);
        return within === null ? null : [...marks.slice(0, n), { ...mark, marks: within }, ...marks.slice(n + 1)];
      }
    } else if (start <= 0 && end >= length) inside.push(mark);
    else return null;
  }
  return inside.length === 0 ? null : [...before, { type: 'bracket', side: span.side, marks: inside }, ...behind];
}
