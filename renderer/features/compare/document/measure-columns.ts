import type { DocumentBlock, DocumentTable } from '../../../../shared/model/comparison/compared-document.ts';

type Row = DocumentTable['rows'][number];

const LONGEST_WORD = 24;
/** What says that a row is new or deleted has room in it. */
const NARROWEST = 9;

/**
 * The share of the width that each column of a table needs: enough for its longest word, more where its cells are long. The
 * parts of a long table are tables of their own, and this gives them the same columns.
 */
export function measureColumns(rows: readonly Row[]): number[] {
  const columns: { word: number; length: number; cells: number }[] = [];
  let covered: number[] = [];
  for (const row of rows) {
    const below: number[] = [];
    let column = 0;
    for (const cell of row.cells) {
      while ((covered[column] ?? 0) > 0) column += 1;
      if (cell.span === 1) {
        const text = readBlocks(cell.blocks);
        const found = columns[column] ?? { word: 0, length: 0, cells: 0 };
        columns[column] = {
          word: Math.max(found.word, ...text.split(/\s+/).map((word) => word.length)),
          length: found.length + text.length,
          cells: found.cells + 1,
        };
      }
      for (let n = 0; n < cell.span; n += 1) below[column + n] = cell.rows;
      column += cell.span;
    }
    const width = Math.max(covered.length, below.length);
    covered = Array.from({ length: width }, (_, n) => Math.max(below[n] ?? 0, covered[n] ?? 0) - 1);
  }
  const needs = Array.from({ length: Math.max(columns.length, covered.length) }, (_, n) => {
    const { word, length, cells } = columns[n] ?? { word: 0, length: 0, cells: 1 };
    return Math.max(NARROWEST, Math.min(word, LONGEST_WORD), 3 * Math.sqrt(length / cells));
  });
  const all = needs.reduce((sum, one) => sum + one, 0);
  return needs.map((one) => one / all);
}

function readBlocks(blocks: readonly DocumentBlock[]): string {
  return blocks
    .map((block) => {
      // A deleted and a new word stand next to each other without a space.
      if (block.kind === 'paragraph') return block.runs.map(({ text }) => text).join(' ');
      if (block.kind === 'frame') return readBlocks(block.blocks);
      return block.rows.flatMap(({ cells }) => cells.map((cell) => readBlocks(cell.blocks))).join(' ');
    })
    .join(' ');
}
