import { buildRedlineCells } from '../../../../shared/diff/redline/redline-cells.ts';
import type { TextComparison } from '../../../../shared/model/comparison/comparison.ts';
import type { ComparisonTable } from '../../word/redline/write-comparison-table.ts';
import { compareTwoSides } from './compare-sides.ts';
import type { ComparisonSource } from './comparison-source.ts';

type TableRow = ComparisonTable['rows'][number];

/**
 * Builds the rows of a comparison table: the old text, the next one, and a third that is compared with the old one. A
 * clause that only the third text has goes after the clause that precedes it there.
 */
export function buildComparisonTableRows(
  old: ComparisonSource,
  next: ComparisonSource,
  third: ComparisonSource | null,
  { rows }: TextComparison,
): TableRow[] {
  const other = third === null ? [] : compareTwoSides(old, third, []).rows;
  const thirdCell = (row: TextComparison['rows'][number] | undefined) =>
    third === null ? [] : [row === undefined ? [] : buildRedlineCells(row, old.clauses, third.clauses).next];
  const done = rows.flatMap((row, at): (TableRow & { at: number | null })[] => {
    const cells = buildRedlineCells(row, old.clauses, next.clauses);
    const again = row.old !== null && rows.findIndex((one) => one.old === row.old) < at;
    const same = row.old === null || again ? undefined : other.find((one) => one.old === row.old);
    return [
      {
        at: row.old,
        label: formatNumberChange(row.oldNumber, row.nextNumber),
        cells: [cells.old, cells.next, ...thirdCell(same)],
      },
    ];
  });
  let behind: number | null = null;
  for (const row of other) {
    if (row.old !== null) {
      behind = row.old;
      continue;
    }
    const place = done.findLastIndex(({ at }) => at !== null && at === behind);
    done.splice(place + 1, 0, {
      at: behind,
      label: formatNumberChange(null, row.nextNumber),
      cells: [[], [], ...thirdCell(row)],
    });
  }
  return done.map(({ label, cells }) => ({ label, cells }));
}

function formatNumberChange(old: string | null, next: string | null): string {
  const numbers = [old, next].filter((number) => number !== null && number !== '');
  return [...new Set(numbers)].join(' → ');
}
