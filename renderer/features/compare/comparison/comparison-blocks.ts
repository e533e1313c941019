import type { TextComparison } from '../../../../shared/diff/comparison/compare-clause-texts.ts';
import type { ComparisonRow } from '../../../../shared/diff/comparison/comparison-rows.ts';
import { buildComparisonRuns, type ComparisonRun, groupChangesByRow } from './comparison-runs.ts';
import { splitLongText } from './split-long-text.ts';

/** What is drawn together: a clause or, of a long one, a stretch of it; or the place that a clause left. */
export type ComparisonBlock = { readonly key: string; readonly row: number } & (
  | {
      readonly kind: 'clause';
      /** Whether it begins its clause. */
      readonly head: boolean;
      /** The listed changes about the clause as a whole; of its first block alone. */
      readonly about: readonly number[];
      readonly heading: readonly ComparisonRun[];
      readonly body: readonly ComparisonRun[];
    }
  | { readonly kind: 'left' }
);

export type ComparisonBlocks = {
  readonly blocks: readonly ComparisonBlock[];
  /** By listed change, the block in which it begins. */
  readonly places: readonly number[];
  /** By row, its first block. */
  readonly heads: readonly number[];
  /** By row of a clause that moved, the block that stands where it was. */
  readonly left: ReadonlyMap<number, number>;
};

/** The rows of a comparison as they are drawn. */
export function buildComparisonBlocks({ rows, changes }: Pick<TextComparison, 'rows' | 'changes'>): ComparisonBlocks {
  const blocks: ComparisonBlock[] = [];
  const places: number[] = [];
  const heads: number[] = [];
  const leaves = new Map<number, number>();
  const listed = groupChangesByRow(changes);
  const left = groupMovedRows(rows);
  const leave = (anchor: number) => {
    for (const row of left.get(anchor) ?? []) {
      leaves.set(row, blocks.length);
      blocks.push({ kind: 'left', key: `left ${row}`, row });
    }
  };
  const stands = (change: number | null) => {
    if (change !== null) places[change] ??= blocks.length;
  };
  leave(NO_ROW);
  for (const [at, row] of rows.entries()) {
    const own = listed(at);
    heads.push(blocks.length);
    const heading = buildComparisonRuns(row, 'heading', own);
    const bodies = splitLongText(buildComparisonRuns(row, 'body', own));
    const [first = [], ...rest] = bodies;
    for (const [n, body] of [first, ...rest].entries()) {
      const head = n === 0;
      const about = head ? own.about : [];
      for (const change of about) stands(change);
      for (const { change } of head ? [...heading, ...body] : body) stands(change);
      blocks.push({ kind: 'clause', key: `${at} ${n}`, row: at, head, about, heading: head ? heading : [], body });
    }
    leave(at);
  }
  return { blocks, places, heads, left: leaves };
}

const NO_ROW = -1;

function isMovedRow({ pair }: Pick<ComparisonRow, 'pair'>): boolean {
  return pair?.moved === true;
}

/** By the row behind which they stood, the rows of the clauses that moved away. */
function groupMovedRows(rows: readonly ComparisonRow[]): Map<number, number[]> {
  const stays = rows.flatMap((row, at) => (row.old === null || isMovedRow(row) ? [] : [{ old: row.old, at }]));
  const moved = rows.flatMap((row, at) => (row.old !== null && isMovedRow(row) ? [{ old: row.old, at }] : []));
  moved.sort((a, b) => a.old - b.old);
  const anchored = moved.map(({ old, at }) => {
    const before = stays.reduce<{ old: number; at: number } | null>(
      (best, one) => (one.old < old && (best === null || one.old >= best.old) ? one : best),
      null,
    );
    return { at, anchor: before?.at ?? NO_ROW };
  });
  return new Map(
    [...Map.groupBy(anchored, ({ anchor }) => anchor)].map(([anchor, all]) => [anchor, all.map(({ at }) => at)]),
  );
}
