import { travelFolders } from '../../../../shared/model/outgoing/travel.ts';
import { getComparisonWords } from '../../word/redline/comparison-words.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { writeReport } from '../../word/write/report/write-report.ts';
import { writeDocument } from '../../word/write/write-document.ts';
import { formatRevisionAuthor, nameTextAuthor } from '../comparison/revision-author.ts';
import { listPrintedWords, type OutgoingFile } from '../outgoing/must-not-leak.ts';
import { writeOutgoingRedline } from '../outgoing/write-outgoing-redline.ts';
import { buildBrief } from '../papers/build-brief.ts';
import type { GatheredTravelSet } from './gather-travel-set.ts';

/** An open file of a travel set with its folder. */
export type TravelFile = OutgoingFile & { readonly folder: string };

/** Writes the files that anybody may open: the text, what changed since an earlier draft, and the text with boxes. */
export async function writeOpenTravelFiles(set: GatheredTravelSet, dress: PageStyle): Promise<TravelFile[]> {
  const { stem, clean, initialled } = set;
  return [
    ...(await Promise.all(
      clean.map(async (document) => ({
        folder: travelFolders.clean,
        name: `${stem}-${document.language}.docx`,
        bytes: await writeDocument(document, dress),
        words: listPrintedWords(document),
      })),
    )),
    ...(await writeRedlines(set, dress)),
    ...(await Promise.all(
      initialled.map(async ({ copy, document }) => ({
        folder: travelFolders.initials,
        name: `${stem}-${document.language}-${copy}-paraf.docx`,
        bytes: await writeDocument(document, dress),
        words: listPrintedWords(document),
      })),
    )),
  ];
}

function writeRedlines({ text, since, redlines, stem, code, date }: GatheredTravelSet, dress: PageStyle) {
  if (since === null) return [];
  const old = since.record.payload.code;
  return Promise.all(
    redlines.map(async ({ language, sides }): Promise<TravelFile> => {
      const words = getComparisonWords(language);
      const title = `${words.redline}: ${old} (${since.date}) → ${code ?? words.working} (${date})`;
      const author = formatRevisionAuthor(nameTextAuthor(text.description.parties, false, language), language);
      const file = await writeOutgoingRedline(await sides(), { author, date, title, language }, dress);
      return {
        ...file,
        words: [...file.words, words.working],
        folder: travelFolders.redline,
        name: `${stem}-redline-${old}-${language}.docx`,
      };
    }),
  );
}

/** Our positions, guidelines and assessments, which leave only encrypted (D22). */
export function writePositions({ brief }: GatheredTravelSet, dress: PageStyle): Promise<Uint8Array> {
  return writeReport(buildBrief(brief, 'id'), dress);
}
