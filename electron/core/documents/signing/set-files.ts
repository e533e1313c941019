import type { Language } from '../../../../shared/model/language.ts';
import type { SetFile } from '../../../../shared/model/signing-set.ts';
import { getComparisonWords } from '../../word/redline/comparison-words.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { writeReport } from '../../word/write/report/write-report.ts';
import { writeDocument } from '../../word/write/write-document.ts';
import { compareTwoSides } from '../comparison/compare-sides.ts';
import { redlineTexts } from '../comparison/redline-texts.ts';
import { formatRevisionAuthor, nameTextAuthor } from '../comparison/revision-author.ts';
import type { OutgoingFile } from '../outgoing/must-not-leak.ts';
import { listPrintedWords } from '../outgoing/must-not-leak.ts';
import type { GatheredSigningSet } from './gather-signing-set.ts';
import { type PlannedOriginal, writeOriginalFile } from './plan-original-files.ts';
import { buildProofReport } from './proof-report.ts';

/** A file of a set before it is saved. */
export type SigningFile = Omit<SetFile, 'file'> & OutgoingFile;

export async function writeOriginalFiles(
  set: GatheredSigningSet,
  dress: PageStyle,
): Promise<(SigningFile & { original: PlannedOriginal })[]> {
  return Promise.all(
    set.originals.map(async (original) => {
      const { copy, languages, texts } = original;
      return {
        original,
        role: 'original' as const,
        copy,
        languages: [...languages],
        pages: null,
        name: `${set.stem}-original-${copy}-${languages.join('-')}.docx`,
        bytes: await writeOriginalFile(original, dress),
        words: texts.flatMap(listPrintedWords),
      };
    }),
  );
}

/** Writes the files for the other side to read; they are marked as drafts, since they are not to be signed. */
export function writeCleanFiles(set: GatheredSigningSet, dress: PageStyle): Promise<SigningFile[]> {
  return Promise.all(
    set.clean.map(async (document) => ({
      role: 'clean' as const,
      copy: null,
      languages: [document.language],
      pages: null,
      name: `${set.stem}-clean-${document.language}.docx`,
      bytes: await writeDocument(document, dress),
      words: listPrintedWords(document),
    })),
  );
}

/**
 * Writes what changed since the previous draft as tracked changes, with our state as author and the draft's day as
 * date.
 */
export function writeRedlineFiles(set: GatheredSigningSet, dress: PageStyle): Promise<SigningFile[]> {
  const { since, redlines, description, stem, date } = set;
  if (since === null) return Promise.resolve([]);
  return Promise.all(
    redlines.map(async ({ language, sides }) => {
      const { old, next } = await sides();
      const { code } = since.record.payload;
      const title = `${getComparisonWords(language).redline}: ${code} (${since.date}) → ${set.code} (${date})`;
      const author = formatRevisionAuthor(nameTextAuthor(description.parties, false, language), language);
      const revision = { author, date: `${date}T00:00:00Z`, title };
      const redline = await redlineTexts(old, next, compareTwoSides(old, next, []), dress, revision);
      const words = redline.sides.flatMap(({ document }) => listPrintedWords(document));
      return {
        role: 'redline' as const,
        copy: null,
        languages: [language],
        pages: null,
        name: `${stem}-redline-${code}-${language}.docx`,
        bytes: redline.bytes,
        words: [...words, getComparisonWords(language).redline, author],
        redline: { author },
      };
    }),
  );
}

export async function writeProofFile(set: GatheredSigningSet, dress: PageStyle): Promise<SigningFile> {
  const languages: Language[] = [...set.languages];
  const bytes = await writeReport(buildProofReport(set), dress);
  return { role: 'proof', copy: null, languages, pages: null, name: `${set.stem}-bukti.docx`, bytes, words: [] };
}
