import type { ListedChange } from '../../../../shared/model/comparison/comparison.ts';

/** The listed changes of the same words as change `n`: a look-alike and what changed next to it are listed separately. */
export function listChangesOfSameWords(changes: readonly ListedChange[], n: number): number[] {
  const own = changes[n];
  if (own === undefined || own.part === 'clause') return [n];
  return [n - 1, n, n + 1].filter((one) => {
    const { row, part, at } = changes[one] ?? {};
    return row === own.row && part === own.part && at === own.at;
  });
}
