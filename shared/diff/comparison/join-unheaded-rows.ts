import type { ComparisonRow, ListedChange } from '../../model/comparison/comparison.ts';

/** A clause that its number calls so: "Pasal 5", not the label of an item. */
const WORDED = /\p{L}{2}/u;

/**
 * Joins the changes of neighbouring clauses that only one text has: paragraphs without a heading are put in or taken
 * out together, and a person counts them once.
 */
export function joinUnheadedRows(changes: readonly ListedChange[], rows: readonly ComparisonRow[]): ListedChange[] {
  const joined: ListedChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last !== undefined && isContinued(last, change, rows)) joined[joined.length - 1] = joinChanges(last, change);
    else joined.push(change);
  }
  return joined;
}

function isContinued(last: ListedChange, change: ListedChange, rows: readonly ComparisonRow[]): boolean {
  const [before, row] = [rows[change.row - 1], rows[change.row]];
  if (before === undefined || row === undefined || last.row + last.rows !== change.row) return false;
  if ((row.kind !== 'added' && row.kind !== 'deleted') || before.kind !== row.kind) return false;
  const [side, number] = row.kind === 'added' ? (['next', row.nextNumber] as const) : (['old', row.oldNumber] as const);
  const isNext = (row[side] ?? 0) === (before[side] ?? 0) + 1;
  return (
    isNext && row.heading.length === 0 && !WORDED.test(number ?? '') && last.place === null && change.place === null
  );
}

const joinChanges = (last: ListedChange, change: ListedChange): ListedChange => ({
  ...last,
  rows: last.rows + 1,
  old: joinExcerpts(last.old, change.old),
  next: joinExcerpts(last.next, change.next),
});

/** The first clause is enough to tell a change by, if its words are not few. */
function joinExcerpts(words: string, more: string): string {
  const isLong = words === '' || words.length > ENOUGH || words.endsWith('…');
  return isLong ? words : `${words} ${more}`;
}

const ENOUGH = 40;
