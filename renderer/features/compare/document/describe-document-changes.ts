import type {
  ComparedDocument,
  DocumentBlock,
  DocumentParagraph,
} from '../../../../shared/model/comparison/compared-document.ts';

/** The words of a change in each file. */
type Words = { old: string; next: string };
type Told = { readonly words: readonly Words[]; readonly pictures: ComparedDocument['pictures'] };

/** What each change of a page says, in all its words: the list shows the first of them only. */
export function describeDocumentChanges({ blocks, changes, pictures }: ComparedDocument): string[][] {
  const words = changes.map((): Words => ({ old: '', next: '' }));
  collectFromBlocks(blocks, null, { words, pictures });
  return changes.map(({ where, thing, kind, looks, old, next }, n) => [
    ...[where, thing, kind, looks.join(' '), old, next],
    ...[words[n]?.old ?? '', words[n]?.next ?? ''],
  ]);
}

/** @param outer the change of what contains the blocks, whose words may have no change of their own */
function collectFromBlocks(blocks: readonly DocumentBlock[], outer: number | null, told: Told): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') collectFromParagraph(block, outer, told);
    else if (block.kind === 'frame') collectFromBlocks(block.blocks, block.change ?? outer, told);
    else
      for (const row of block.rows)
        for (const cell of row.cells) collectFromBlocks(cell.blocks, cell.change ?? row.change ?? outer, told);
  }
}

function collectFromParagraph(
  { runs, only, end, change, format }: DocumentParagraph,
  outer: number | null,
  told: Told,
) {
  const around = (only === null ? null : change) ?? outer;
  for (const { kind, text, picture, ...run } of runs) {
    const drawn = picture === null ? '' : ` ${told.pictures[picture]?.sha256 ?? ''} `;
    for (const n of new Set([run.change ?? around, run.format, format])) addWords(told, n, kind, text + drawn);
  }
  addWords(told, change ?? outer, only ?? end ?? 'kept', '\n');
}

function addWords({ words }: Told, change: number | null, kind: 'kept' | 'deleted' | 'inserted', text: string): void {
  const own = words[change ?? -1];
  if (own === undefined) return;
  if (kind !== 'inserted') own.old += text;
  if (kind !== 'deleted') own.next += text;
}
