import type { DocumentBlock } from '../../../../shared/model/comparison/compared-document.ts';

/** The indexes of all changes in a block, those of the look included. */
export function listBlockChanges(block: DocumentBlock): ReadonlySet<number> {
  const found = new Set<number>();
  collect(block, found);
  return found;
}

function collect(block: DocumentBlock, found: Set<number>): void {
  const add = (change: number | null) => change !== null && found.add(change);
  switch (block.kind) {
    case 'paragraph':
      add(block.change);
      add(block.format);
      for (const run of block.runs) {
        add(run.change);
        add(run.format);
      }
      break;
    case 'table':
      for (const row of block.rows) {
        add(row.change);
        for (const cell of row.cells) {
          add(cell.change);
          for (const inner of cell.blocks) collect(inner, found);
        }
      }
      break;
    case 'frame':
      add(block.change);
      for (const inner of block.blocks) collect(inner, found);
  }
}
