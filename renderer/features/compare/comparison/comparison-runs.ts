import type { ComparisonRow, ListedChange } from '../../../../shared/model/comparison/comparison.ts';

/** Words of a row. `change` is the index of their change in the list; null if they are unchanged. */
export type ComparisonRun = {
  readonly text: string;
  readonly kind: 'kept' | 'deleted' | 'inserted';
  readonly change: number | null;
};

/** The listed changes of one row. */
export type RowChanges = {
  /** Those of the clause as a whole. */
  readonly about: readonly number[];
  /** By part and index. */
  readonly inside: ReadonlyMap<string, number>;
};

const NO_CHANGES: RowChanges = { about: [], inside: new Map() };

/** Groups the listed changes by row. */
export function groupChangesByRow(changes: readonly ListedChange[]): (row: number) => RowChanges {
  const found = new Map<number, { about: number[]; inside: Map<string, number> }>();
  const open = (row: number) => {
    const known = found.get(row) ?? { about: [] as number[], inside: new Map<string, number>() };
    found.set(row, known);
    return known;
  };
  for (const [n, { row, rows, part, at, through }] of changes.entries()) {
    if (part === 'clause') for (let one = row; one < row + rows; one++) open(one).about.push(n);
    else for (let one = at; one <= through; one++) open(row).inside.set(`${part}/${one}`, n);
  }
  return (row) => found.get(row) ?? NO_CHANGES;
}

/** Builds the runs of one part of a row; a clause that only one text has is a single change. */
export function buildComparisonRuns(
  row: ComparisonRow,
  part: 'heading' | 'body',
  { about, inside }: RowChanges,
): ComparisonRun[] {
  const whole = row.kind === 'added' || row.kind === 'deleted' ? (about[0] ?? null) : null;
  return row[part].map(({ kind, text }, at) => ({
    text,
    kind,
    change: kind === 'kept' ? null : (whole ?? inside.get(`${part}/${at}`) ?? null),
  }));
}
