import type { DraftingParagraph } from './language-columns.ts';
import { beginsAsAnnex } from './structure/annex-head.ts';
import { isContactLine } from './structure/contact-lines.ts';
import { formatDraftingLine } from './structure/drafting-line.ts';
import { isSignedFor, splitLineCells } from './structure/ending-words.ts';

/** The blocks of a signature clause: the columns of its table, or groups of its lines. */
export function listSignatureBlocks(paragraphs: readonly DraftingParagraph[]): readonly (readonly string[])[] {
  const columns = Map.groupBy(paragraphs, ({ cells: [cell] }) => cell?.cell ?? -1);
  if (columns.size > 1) return [...columns.values()].map((column) => column.map(formatDraftingLine));
  return groupSignatureBlocks(paragraphs.map(({ text }) => text));
}

/**
 * A new block begins at each line that names the side signed for. Columns made with tabs become one block each.
 */
function groupSignatureBlocks(lines: readonly string[]): readonly (readonly string[])[] {
  const columns = lines.reduce((most, line) => Math.max(most, splitLineCells(line).length), 1);
  if (columns > 1)
    return Array.from({ length: columns }, (_, n) => lines.flatMap((line) => splitLineCells(line)[n] ?? []));
  const blocks: string[][] = [];
  for (const line of lines) {
    if (blocks.length === 0 || isSignedFor(line)) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** Two offices with names, places and dates have no more lines; a block that names its side is one of two. */
const [LONGEST_BLOCK, LONGEST_BLOCKS] = [10, 16];

/**
 * The lines of a block that can hardly be part of it: an address or an account, the last ones from the name of an annex on, and
 * those beyond the longest block.
 */
export function listForeignLines(block: readonly string[]): readonly string[] {
  const annex = block.findIndex(beginsAsAnnex);
  const most = isSignedFor(block[0] ?? '') ? LONGEST_BLOCK : LONGEST_BLOCKS;
  const end = annex === -1 ? most : Math.min(annex, most);
  return block.filter((line, at) => at >= end || isContactLine(line));
}

/** The words of a block in one line, without its places to sign; empty if it has none. */
export function formatSignatureBlock(block: readonly string[]): string {
  const words = block.map((line) =>
    line
      .replaceAll(/_{3,}|\.{4,}|…{2,}/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
  return words.filter((line) => /\p{L}/u.test(line)).join('; ');
}
