import type { Mark } from '../../../model/mark.ts';
import { printMarks } from '../../../text/marks/print-marks.ts';

/** The range of a mark in the source, and that of its words in their own place; null for a reference. */
export type MarkRange = {
  readonly mark: Mark;
  readonly outer: readonly [number, number];
  readonly inner: readonly [number, number] | null;
};

/** Every mark except plain text, outer marks before nested ones, with its UTF-16 offsets in the source. */
export function listMarkRanges(marks: readonly Mark[], from = 0): MarkRange[] {
  let at = from;
  return marks.flatMap((mark): MarkRange[] => {
    const start = at;
    at += printMarks([mark]).length;
    const outer = [start, at] as const;
    switch (mark.type) {
      case 'text':
        return [];
      case 'ref':
        return [{ mark, outer, inner: null }];
      case 'alternat':
        return listAlternatRanges(mark, outer);
      case 'italics':
        return listInnerRanges(mark, outer, 3, mark.marks);
      case 'bracket':
        return listInnerRanges(mark, outer, mark.side === null ? 1 : mark.side.length + 3, mark.marks);
    }
  });
}

/** Marks in the other form are included, though only the whole span can be shown there. */
function listAlternatRanges(mark: Extract<Mark, { type: 'alternat' }>, outer: readonly [number, number]): MarkRange[] {
  const own = listInnerRanges(mark, outer, mark.party.length + 2, mark.own);
  return mark.other === null ? own : [...own, ...listMarkRanges(mark.other, (own[0]?.inner?.[1] ?? 0) + 1)];
}

function listInnerRanges(
  mark: Mark,
  outer: readonly [number, number],
  opening: number,
  marks: readonly Mark[],
): MarkRange[] {
  const start = outer[0] + opening;
  return [{ mark, outer, inner: [start, start + printMarks(marks).length] }, ...listMarkRanges(marks, start)];
}

/** A range of the source, widened until it cuts no mark. */
export function widenToMarks(
  [start, end]: readonly [number, number],
  ranges: readonly MarkRange[],
): readonly [number, number] {
  let [from, to] = [start, end];
  for (let wider = true; wider; ) {
    wider = false;
    for (const { outer, inner } of ranges) {
      const apart = to <= outer[0] || outer[1] <= from;
      const holds = from <= outer[0] && outer[1] <= to;
      const within = inner !== null && inner[0] <= from && to <= inner[1];
      if (apart || holds || within) continue;
      from = Math.min(from, outer[0]);
      to = Math.max(to, outer[1]);
      wider = true;
    }
  }
  return [from, to];
}
