import type { joinForeignTexts } from '../../../../shared/import/drafting/foreign-text.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { listShownParagraphs } from '../../word/read/views/shown-paragraphs.ts';
import { readWordWithPlainSpaces } from './read-word-document.ts';
import { segmentFileClauses } from './segment-file.ts';

type LanguageFile = { readonly name: string; readonly bytes: Uint8Array; readonly language: string };
type SegmentedTexts = {
  readonly texts: Parameters<typeof joinForeignTexts>[0];
  /** Names of what is uncertain or was not understood. */
  readonly warnings: readonly string[];
};

/**
 * Cuts an incoming file into clauses, without its signature blocks: one text in the named language, or several if a
 * table holds languages side by side. Throws `word-…` or `file-unreadable`.
 */
export async function segmentFileTexts(
  { name, bytes, language }: LanguageFile,
  workerPath: string,
): Promise<SegmentedTexts> {
  if (/\.txt$/i.test(name)) {
    const { clauses, warnings } = await segmentFileClauses(name, bytes, workerPath);
    return { texts: [{ language, clauses }], warnings };
  }
  const document = await readWordWithPlainSpaces(bytes, workerPath);
  const shown = listShownParagraphs(document, 'accepted').filter(({ part }) => part !== 'header' && part !== 'footer');
  const { texts, warnings } = segmentDocument(shown);
  return {
    texts: texts.map((text) => ({
      language: texts.length === 1 ? language : text.language,
      clauses: text.clauses.filter((clause) => clause.as !== 'signatures'),
    })),
    warnings: [
      ...document.warnings.map((warning) => warning.name),
      ...warnings.map(({ code, detail }) => (detail === '' ? code : `${code}: ${detail}`)),
    ],
  };
}
