import type { DraftingParagraph } from './language-columns.ts';
import { beginsAsAnnex } from './structure/annex-head.ts';
import { isContactLine, isPlaceToSign } from './structure/contact-lines.ts';
import { formatDraftingLine } from './structure/drafting-line.ts';
import { isSignedFor, splitLineCells } from './structure/ending-words.ts';

/** The blocks of a signature clause: the columns of its table, or groups of its lines. */
export function listSignatureBlocks(paragraphs: readonly DraftingParagraph[]): readonly (readonly string[])[] {
  const columns = Map.groupBy(paragraphs, ({ cells: [cell] }) => cell?.cell ?? -1);
  const rows = [...Map.groupBy(paragraphs, ({ cells: [cell] }) => `${cell?.table} ${cell?.row}`).values()].map((row) =>
    row.map(({ text }) => text).join('\t'),
  );
  if (columns.size > 1 && isSignedByRow(rows)) return groupByRow(rows);
  if (columns.size > 1) return [...columns.values()].map((column) => column.map(formatDraftingLine));
  const [only, ...others] = paragraphs.map(({ text }) => text);
  return groupSignatureBlocks(others.length === 0 ? (only ?? '').split('\n') : [only ?? '', ...others]);
}

/**
 * A new block begins at each line that names the side signed for, or else where the shape of the first is repeated.
 * Columns made with tabs become one block each.
 */
function groupSignatureBlocks(lines: readonly string[]): readonly (readonly string[])[] {
  const columns = lines.reduce((most, line) => Math.max(most, splitLineCells(line).length), 1);
  if (columns > 1 && isSignedByRow(lines)) return groupByRow(lines);
  if (columns > 1)
    return Array.from({ length: columns }, (_, n) => lines.flatMap((line) => splitLineCells(line)[n] ?? []));
  const half = lines.some(isSignedFor) ? null : findSecondBlock(lines);
  if (half !== null) return [lines.slice(0, half), lines.slice(half)];
  const blocks: string[][] = [];
  for (const line of lines) {
    if (blocks.length === 0 || isSignedFor(line)) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  }
  return blocks;
}

/** Whether each side has a line of its own, with its name before a tab and the place to sign or the person after it. */
function isSignedByRow(lines: readonly string[]): boolean {
  const rows = lines.map(splitLineCells).filter((cells) => cells.length > 1);
  const isSigned = (cell: string) => isPlaceToSign(cell) || PERSON.test(cell);
  return rows.length > 1 && rows.every(([name = '', ...others]) => !isSigned(name) && others.every(isSigned));
}

/** The blocks of such lines; what stands between two of them goes on with the first, or begins the second with "For". */
function groupByRow(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [];
  for (const line of lines) {
    const cells = splitLineCells(line);
    const isNext = blocks.at(-1)?.some((one) => isPlaceToSign(one) || PERSON.test(one)) ?? true;
    if (isNext && (cells.length > 1 || isSignedFor(line) || blocks.length === 0)) blocks.push(cells);
    else for (const cell of cells) blocks.at(-1)?.push(cell);
  }
  return blocks;
}

/** A name with initials or degrees: "генерал-майор Р. Тополев", "Иванов А. А.", "Drs. Budi Wiguna, M.Si.". */
const PERSON =
  /(?:^|\s)(?:\p{Lu}\p{Ll}?\.\s?){1,2}\p{Lu}[\p{L}-]+$|(?:^|\s)\p{Lu}[\p{L}-]+\s(?:\p{Lu}\.\s?){1,2}$|(?:,\s(?:\p{L}{1,4}\.)+)+$/u;

/** The first line of the second of two blocks, each with one place to sign or else one name; null for other lines. */
function findSecondBlock(lines: readonly string[]): number | null {
  const listPlaces = (is: (line: string) => boolean) => [...lines.keys()].filter((at) => is(lines[at]?.trim() ?? ''));
  const blanks = listPlaces(isPlaceToSign);
  const [first, second, ...more] = blanks.length > 0 ? blanks : listPlaces((line) => PERSON.test(line));
  if (first === undefined || second === undefined || more.length > 0) return null;
  // As much follows the first as the last: the second block begins after it.
  const next = first + lines.length - second;
  return next <= second ? next : null;
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
