import { Failure } from '../../../../shared/api/failure.ts';
import type { FileParagraph } from '../../../../shared/import/file-clauses.ts';
import type { ShownParagraph } from '../../../../shared/model/incoming/word-document.ts';
import { readAppearance } from '../../word/read/views/document-appearance.ts';
import { listShownParagraphs } from '../../word/read/views/shown-paragraphs.ts';
import { listStruckWords } from '../../word/read/views/unseen-words.ts';
import { NO_FORMATTING } from './list-uncompared.ts';
import { readWordWithPlainSpaces } from './read-word-document.ts';
import { splitWarnings } from './split-warnings.ts';

/** The paragraphs of a file, with how many tracked changes it holds, what of it was not understood, and its formatting. Throws as `readFileSide`. */
export async function readFileParagraphs(name: string, bytes: Uint8Array, workerPath: string) {
  return /\.txt$/i.test(name)
    ? {
        paragraphs: parsePlainParagraphs(name, bytes),
        tracked: 0,
        warnings: [],
        unseen: [],
        struck: [],
        looks: NO_FORMATTING,
      }
    : readWordParagraphs(bytes, workerPath);
}

function parsePlainParagraphs(name: string, bytes: Uint8Array): FileParagraph[] {
  return parsePlainLines(name, bytes).map((text) => ({
    text,
    number: null,
    heading: false,
    table: null,
    part: 'body',
    story: '',
  }));
}

/** The lines of a plain text in UTF-8. Throws `file-unreadable`. */
export function parsePlainLines(name: string, bytes: Uint8Array): readonly string[] {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r\n?|\n/);
  } catch (problem) {
    throw new Failure('file-unreadable', { name }, problem);
  }
}

async function readWordParagraphs(bytes: Uint8Array, workerPath: string) {
  const document = await readWordWithPlainSpaces(bytes, workerPath);
  const all = listShownParagraphs(document, 'accepted');
  const changes = document.paragraphs.flatMap(({ segments, mark }) => [
    ...mark,
    ...segments.flatMap((segment) => segment.changes),
  ]);
  const { unknown, unseen } = splitWarnings(document.warnings);
  return {
    paragraphs: all.map(
      (paragraph): FileParagraph => ({
        text: paragraph.text,
        number: paragraph.number,
        heading: isHeading(paragraph),
        table: paragraph.cells[0]?.table ?? null,
        cell: locateCell(paragraph),
        part: paragraph.part,
        story: paragraph.story,
      }),
    ),
    tracked: changes.filter(({ kind }) => kind !== 'formatted').length,
    warnings: unknown,
    unseen,
    struck: listStruckWords(all),
    looks: { of: 'word' as const, ...readAppearance(document, all) },
  };
}

function locateCell({ cells: [cell] }: ShownParagraph): FileParagraph['cell'] {
  return cell === undefined ? null : { row: cell.row, column: cell.cell };
}

function isHeading({ properties: { outline } }: ShownParagraph): boolean {
  return outline !== null;
}
