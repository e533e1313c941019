import type { TextNumbering } from '../../../../shared/import/drafting/drafting-preview.ts';
import type { joinForeignTexts } from '../../../../shared/import/drafting/foreign-text.ts';
import type { DraftingParagraph } from '../../../../shared/import/drafting/language-columns.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { listShownParagraphs } from '../../word/read/views/shown-paragraphs.ts';
import { listStruckWords } from '../../word/read/views/unseen-words.ts';
import { readWordWithPlainSpaces } from './read-word-document.ts';
import { parsePlainLines } from './segment-file.ts';
import { splitWarnings } from './split-warnings.ts';

type LanguageFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null for the language of its words. */
  readonly language: string | null;
  /** By language, the numbering schemes that a person chose. */
  readonly numbering?: Readonly<Record<string, string>> | undefined;
};
type SegmentedTexts = {
  readonly texts: readonly (Parameters<typeof joinForeignTexts>[0][number] & { readonly numbering: TextNumbering })[];
  /** Names of what is uncertain or was not understood. */
  readonly warnings: readonly string[];
  /** Words that a reader of the file does not see (D26). */
  readonly unseen: readonly string[];
  /** Words struck through by hand, which are in the texts. */
  readonly struck: readonly string[];
};

/**
 * Cuts an incoming file into clauses, without its signature blocks: one text in the named language, or several if a
 * table holds languages side by side. Throws `word-…` or `file-unreadable`.
 */
export async function segmentFileTexts(
  { name, bytes, language, numbering = {} }: LanguageFile,
  workerPath: string,
): Promise<SegmentedTexts> {
  const { paragraphs, unknown, unseen, struck } = /\.txt$/i.test(name)
    ? { paragraphs: readPlainText(name, bytes), unknown: [], unseen: [], struck: [] }
    : await readWordText(bytes, workerPath);
  const { texts, warnings } = segmentDocument(paragraphs, { numbering, language });
  return {
    unseen,
    struck,
    texts: texts.map((text) => ({
      language: texts.length === 1 ? (language ?? text.language) : text.language,
      clauses: text.clauses.filter((clause) => clause.as !== 'signatures'),
      numbering: text.numbering,
    })),
    warnings: [...unknown, ...warnings.map(({ code, detail }) => (detail === '' ? code : `${code}: ${detail}`))],
  };
}

async function readWordText(bytes: Uint8Array, workerPath: string) {
  const document = await readWordWithPlainSpaces(bytes, workerPath);
  const paragraphs = listShownParagraphs(document, 'accepted');
  return {
    paragraphs,
    struck: listStruckWords(paragraphs),
    ...splitWarnings(document.warnings),
  };
}

function readPlainText(name: string, bytes: Uint8Array): readonly DraftingParagraph[] {
  return parsePlainLines(name, bytes).map((text) => ({
    text,
    number: null,
    part: 'body',
    cells: [],
    properties: { outline: null },
  }));
}
