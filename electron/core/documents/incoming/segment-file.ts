import { type SegmentParagraph, segmentClauses } from '../../../../shared/import/segment-clauses.ts';
import type { ShownParagraph } from '../../../../shared/model/incoming/word-document.ts';
import { listShownParagraphs } from '../../word/read/views/shown-paragraphs.ts';
import { listStruckWords } from '../../word/read/views/unseen-words.ts';
import { readIncomingAppearance } from './incoming-appearance.ts';
import type { OpenedPart } from './opened-part.ts';
import { readIncomingDocument } from './read-incoming-document.ts';
import { splitWarnings } from './split-warnings.ts';

/** The clauses of a file, with how many tracked changes it holds, what of it was not understood, its formatting, and how it was read. Throws as `readFileSide`. */
export async function segmentFileClauses(part: OpenedPart, workerPath: string) {
  const read = await readIncomingDocument(part, workerPath);
  const all = listShownParagraphs(read.document, 'accepted');
  const shown = all.filter(({ part }) => part !== 'header' && part !== 'footer');
  const changes = read.document.paragraphs.flatMap(({ segments, mark }) => [
    ...mark,
    ...segments.flatMap((segment) => segment.changes),
  ]);
  const { unknown, unseen } = splitWarnings(read.document.warnings);
  const paragraphs = shown.map(
    (paragraph): SegmentParagraph => ({
      text: paragraph.text,
      number: paragraph.number,
      heading: isHeading(paragraph),
      table: paragraph.cells[0]?.table ?? null,
    }),
  );
  return {
    clauses: segmentClauses(paragraphs),
    tracked: changes.filter(({ kind }) => kind !== 'formatted').length,
    warnings: unknown,
    unseen,
    struck: listStruckWords(all),
    looks: readIncomingAppearance(read, all),
    how: read.how,
  };
}

function isHeading({ properties: { outline } }: ShownParagraph): boolean {
  return outline !== null;
}
