import type { ComparisonRow, FilePlace, PlacedText, TextChange } from '../../model/comparison/comparison.ts';

type ClausesBySide = {
  readonly old: readonly { readonly places?: readonly PlacedText[] }[];
  readonly next: readonly { readonly places?: readonly PlacedText[] }[];
};

/** The place of a whole clause, if all of it is in one part of a file: a note, a header, a table. */
export function locateClause(row: Pick<ComparisonRow, 'old' | 'next'>, clauses: ClausesBySide): FilePlace | null {
  const clause = row.next === null ? clauses.old[row.old ?? -1] : clauses.next[row.next];
  const [first, ...others] = clause?.places ?? [];
  if (first === undefined || others.some(({ part }) => part !== first.part)) return null;
  return { part: first.part, row: null, column: null };
}

/**
 * Finds the places of the changes of a body by the words that they put in, otherwise by those that they leave out.
 * @returns the place of the change whose first `TextChange` has a given index
 */
export function createPlaceLookup(row: ComparisonRow, clauses: ClausesBySide): (at: number) => FilePlace | null {
  // A part of a split or joined clause shows a range of the whole, whose offset is not known.
  const olds = row.kind === 'split' ? [] : (clauses.old[row.old ?? -1]?.places ?? []);
  const nexts = row.kind === 'joined' ? [] : (clauses.next[row.next ?? -1]?.places ?? []);
  if (olds.length + nexts.length === 0) return () => null;
  const offsets = listOffsets(row.body);
  return (at) => {
    const [first, second] = [row.body[at], row.body[at + 1]];
    const inserted = first?.kind === 'inserted' ? at : second?.kind === 'inserted' ? at + 1 : null;
    const there = inserted === null ? null : findPlace(nexts, row.body[inserted], offsets[inserted]?.next);
    return there ?? (first?.kind === 'deleted' ? findPlace(olds, first, offsets[at]?.old) : null);
  };
}

function listOffsets(changes: readonly TextChange[]): { readonly old: number; readonly next: number }[] {
  let [old, next] = [0, 0];
  return changes.map(({ kind, text }) => {
    const here = { old, next };
    if (kind !== 'inserted') old += text.length;
    if (kind !== 'deleted') next += text.length;
    return here;
  });
}

/** The place that contains the first words of a change; the line end before them belongs to the cell before. */
function findPlace(places: readonly PlacedText[], change: TextChange | undefined, offset = 0): FilePlace | null {
  const at = offset + Math.max(0, change?.text.search(/\S/) ?? 0);
  const found = places.find(({ start, end }) => start <= at && at <= end);
  return found === undefined ? null : { part: found.part, row: found.row, column: found.column };
}
