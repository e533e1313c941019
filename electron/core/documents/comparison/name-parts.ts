import type { ComparisonRow } from '../../../../shared/model/comparison/comparison.ts';

/** What the parts of two texts are called, so that what belongs together has one name. */
export type PartNames = {
  /** By the index of the clause. */
  readonly old: ReadonlyMap<number, string>;
  readonly next: ReadonlyMap<number, string>;
  readonly moved: readonly string[];
};

/** Names the clauses of two texts as they are paired. The pieces of a split clause are one part if they follow each other. */
export function nameParts(rows: readonly ComparisonRow[]): PartNames {
  const [old, next] = [new Map<number, string>(), new Map<number, string>()];
  const moved: string[] = [];
  for (const [at, row] of rows.entries()) {
    const known = findWholeName(row, { old, next });
    const name = known ?? `clause ${at}`;
    if (row.old !== null && !old.has(row.old)) old.set(row.old, name);
    if (row.next !== null && !next.has(row.next)) next.set(row.next, name);
    if (row.old !== null && row.next !== null && (row.kind === 'moved' || row.kind === 'moved-changed'))
      moved.push(name);
  }
  return { old, next, moved };
}

function findWholeName({ kind, old, next }: ComparisonRow, names: Pick<PartNames, 'old' | 'next'>): string | undefined {
  if (kind === 'split' && old !== null && next !== null) {
    const whole = names.old.get(old);
    return whole !== undefined && names.next.get(next - 1) === whole ? whole : undefined;
  }
  if (kind === 'joined' && old !== null && next !== null) {
    const whole = names.next.get(next);
    return whole !== undefined && names.old.get(old - 1) === whole ? whole : undefined;
  }
  return undefined;
}
