import type { ComparedDocument, DocumentBlock } from '../../../shared/model/comparison/compared-document.ts';

type Side = 'old' | 'next';
const absent = { old: 'inserted', next: 'deleted' } as const;

/** The words of one of the two files in a compared document, as a person reads them. */
export function readDocumentSide(blocks: readonly DocumentBlock[], side: Side): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph')
        return block.runs.flatMap(({ kind, text }) => (kind === absent[side] ? [] : [text])).join('');
      if (block.kind === 'frame') return readDocumentSide(block.blocks, side);
      return block.rows.map(({ cells }) => cells.map((cell) => readDocumentSide(cell.blocks, side)).join('')).join('');
    })
    .join('');
}

/** The indexes of all changes that a person finds on the page. */
export function listPlacedChanges({ blocks }: Pick<ComparedDocument, 'blocks'>): Set<number> {
  const found: (number | null)[] = [];
  const visit = (block: DocumentBlock): void => {
    if (block.kind === 'paragraph') {
      found.push(block.change, block.format, ...block.runs.flatMap(({ change, format }) => [change, format]));
      return;
    }
    if (block.kind === 'frame') found.push(block.change);
    const cells = block.kind === 'frame' ? [block] : block.rows.flatMap((row) => row.cells);
    if (block.kind === 'table') found.push(...block.rows.map(({ change }) => change));
    for (const cell of cells) {
      found.push(cell.change);
      cell.blocks.forEach(visit);
    }
  };
  blocks.forEach(visit);
  return new Set(found.filter((change) => change !== null));
}
