import type { DocumentBlock, DocumentTable } from '../../../../shared/model/comparison/compared-document.ts';
import { listBlockChanges } from './list-block-changes.ts';
import { measureColumns } from './measure-columns.ts';

/** The place of a part within its table. */
export type TablePart = {
  /** The index of its first row. */
  readonly from: number;
  /** The number of rows of the whole table. */
  readonly of: number;
  /** The share of the width that each column takes. */
  readonly columns: readonly number[];
  /** Whether the rows before and after it are shown next to it. */
  readonly joins: { readonly above: boolean; readonly below: boolean };
};

/** What the page renders at once: a block of the document, or some rows of a long table. */
export type PageBlock = {
  readonly key: string;
  readonly block: DocumentBlock;
  /** Null for a whole block. */
  readonly part: TablePart | null;
  /** The indexes of all changes in it, those of the look included. */
  readonly changes: ReadonlySet<number>;
};

/** A table of more rows is rendered in parts, as much of it as is near the viewport. */
const LONG_TABLE = 30;
const PART_ROWS = 10;

/**
 * The blocks of a document for the page; with `only`, those that have one of these changes. Of a long table these are
 * parts, under its first row.
 */
export function listPageBlocks(all: readonly DocumentBlock[], only: readonly number[] | null): PageBlock[] {
  const wanted = only === null ? null : new Set(only);
  const isWanted = ({ changes }: PageBlock) => wanted === null || [...changes].some((change) => wanted.has(change));
  return all.flatMap((block, at) => {
    const parts = splitBlock(block, at);
    const shown = parts.filter(isWanted);
    const [first] = parts;
    const head = first === undefined || shown.length === 0 || shown[0] === first ? null : takeFirstRow(first);
    return joinParts(head === null ? shown : [head, ...shown]);
  });
}

function splitBlock(block: DocumentBlock, at: number): PageBlock[] {
  if (block.kind !== 'table' || block.rows.length <= LONG_TABLE)
    return [{ key: `${at}`, block, part: null, changes: listBlockChanges(block) }];
  const columns = measureColumns(block.rows);
  const starts = listPartStarts(block.rows);
  return starts.map((from, n) => {
    const part: DocumentTable = { ...block, rows: block.rows.slice(from, starts[n + 1]) };
    return {
      key: `${at}.${from}`,
      block: part,
      part: { from, of: block.rows.length, columns, joins: { above: false, below: false } },
      changes: listBlockChanges(part),
    };
  });
}

/** A part ends where no cell reaches into the next row. */
function listPartStarts(rows: DocumentTable['rows']): number[] {
  const starts = [0];
  let reach = 0;
  for (const [at, { cells }] of rows.entries()) {
    if (at - (starts.at(-1) ?? 0) >= PART_ROWS && at >= reach) starts.push(at);
    reach = Math.max(reach, ...cells.map((cell) => at + cell.rows));
  }
  return starts;
}

/** The first row of a table by itself; null if it cannot be cut off, or there is nothing to cut. */
function takeFirstRow({ key, block, part }: PageBlock): PageBlock | null {
  if (part === null || block.kind !== 'table') return null;
  const [row] = block.rows;
  if (row === undefined || row.cells.some(({ rows }) => rows > 1)) return null;
  const head: DocumentTable = { ...block, rows: [row] };
  return { key: `${key} head`, block: head, part, changes: listBlockChanges(head) };
}

/** Notes which of the shown parts of a table follow each other. */
function joinParts(parts: readonly PageBlock[]): PageBlock[] {
  return parts.map((one, n) => {
    const { part } = one;
    if (part === null) return one;
    const joins = { above: follows(parts[n - 1], one), below: follows(one, parts[n + 1]) };
    return { ...one, part: { ...part, joins } };
  });
}

function follows(upper: PageBlock | undefined, lower: PageBlock | undefined): boolean {
  if (upper?.part == null || lower?.part == null || upper.block.kind !== 'table') return false;
  return upper.part.from + upper.block.rows.length === lower.part.from;
}
