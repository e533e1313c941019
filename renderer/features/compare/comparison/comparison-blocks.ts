import type { ComparisonRow, TextComparison } from '../../../../shared/model/comparison/comparison.ts';
import { listChangesOfSameWords } from './changes-of-same-words.ts';
import { buildComparisonRuns, type ComparisonRun, groupChangesByRow } from './comparison-runs.ts';
import { splitLongText } from './split-long-text.ts';

/** A unit of rendering: a clause, or a part of a long clause, or the marker at a moved clause's old position. */
export type ComparisonBlock = { readonly key: string; readonly row: number } & (
  | {
      readonly kind: 'clause';
      /** Whether it is the first block of its clause. */
      readonly head: boolean;
      /** Indexes of the changes to the clause as a whole; only in its first block. */
      readonly about: readonly number[];
      readonly heading: readonly ComparisonRun[];
      readonly body: readonly ComparisonRun[];
    }
  | { readonly kind: 'left' }
);

export type ComparisonBlocks = {
  readonly blocks: readonly ComparisonBlock[];
  /** The block in which each listed change begins. */
  readonly places: readonly number[];
  /** The first block of each row. */
  readonly heads: readonly number[];
  /** For the row of each moved clause, the marker block at its old position. */
  readonly left: ReadonlyMap<number, number>;
};

/** Converts the rows of a comparison to blocks for rendering. */
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
    for (const n of change === null ? [] : listChangesOfSameWords(changes, change)) places[n] ??= blocks.length;
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

/** Groups the rows of moved clauses by the row that precedes their old position. */
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
