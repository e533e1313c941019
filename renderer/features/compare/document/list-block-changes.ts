import type { DocumentBlock } from '../../../../shared/model/comparison/compared-document.ts';

type SelectedBlock = {
  readonly block: DocumentBlock;
  /** Its index in the document. */
  readonly at: number;
  /** The indexes of all changes in it, those of the look included. */
  readonly changes: ReadonlySet<number>;
};

/** The blocks of a document with their changes; with `only`, those that have one of these changes. */
export function selectBlocks(all: readonly DocumentBlock[], only: readonly number[] | null): SelectedBlock[] {
  const listed = all.map((block, at) => ({ block, at, changes: listBlockChanges(block) }));
  if (only === null) return listed;
  const wanted = new Set(only);
  return listed.filter(({ changes }) => [...changes].some((change) => wanted.has(change)));
}

function listBlockChanges(block: DocumentBlock): ReadonlySet<number> {
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
