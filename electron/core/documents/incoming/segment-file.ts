import type { FileParagraph } from '../../../../shared/import/file-clauses.ts';
import type { ShownParagraph, TableCell } from '../../../../shared/model/incoming/word-document.ts';
import { listTrackedChanges } from '../../word/read/views/list-tracked-changes.ts';
import { listShownParagraphs } from '../../word/read/views/shown-paragraphs.ts';
import { listStruckWords } from '../../word/read/views/unseen-words.ts';
import { readIncomingAppearance } from './incoming-appearance.ts';
import { listContentCells } from './list-content-cells.ts';
import type { OpenedPart } from './opened-part.ts';
import { readIncomingDocument } from './read-incoming-document.ts';
import { splitWarnings } from './split-warnings.ts';

/** The paragraphs of a file, with how many tracked changes it holds, what of it was not understood, its formatting, and how it was read. Throws as `readFileSide`. */
export async function readFileParagraphs(part: OpenedPart, workerPath: string) {
  const read = await readIncomingDocument(part, workerPath, true);
  const all = listShownParagraphs(read.document, 'accepted');
  const cells = listContentCells(all);
  const { unknown, unseen } = splitWarnings(read.document.warnings);
  return {
    paragraphs: all.map(
      (paragraph, at): FileParagraph => ({
        text: paragraph.text,
        number: paragraph.number,
        heading: isHeading(paragraph),
        table: cells[at]?.table ?? null,
        cell: locateCell(cells[at]),
        part: paragraph.part,
        story: paragraph.story,
        updating: listUpdatingFields(paragraph),
      }),
    ),
    tracked: listTrackedChanges(read.document).length,
    warnings: unknown,
    unseen,
    struck: listStruckWords(all),
    looks: readIncomingAppearance(read, all),
    how: read.how,
  };
}

function locateCell(cell: TableCell | null | undefined): FileParagraph['cell'] {
  return cell == null ? null : { row: cell.row, column: cell.cell };
}

function listUpdatingFields({ segments }: ShownParagraph): FileParagraph['updating'] {
  if (segments.every(({ updating }) => updating === undefined)) return undefined;
  const fields: { code: string; start: number; end: number }[] = [];
  let at = 0;
  for (const { text, updating: code } of segments) {
    const [start, last] = [at, fields.at(-1)];
    at += text.length;
    if (code === undefined) continue;
    if (last?.code === code && last.end === start) last.end = at;
    else fields.push({ code, start, end: at });
  }
  return fields;
}

function isHeading({ properties: { outline } }: ShownParagraph): boolean {
  return outline !== null;
}
