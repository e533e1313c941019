import type { TextNumbering } from '../../../../shared/import/drafting/drafting-preview.ts';
import type { joinForeignTexts } from '../../../../shared/import/drafting/foreign-text.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import type { ReadSteps } from '../../../../shared/model/incoming/read-step.ts';
import { listShownParagraphs } from '../../word/read/views/shown-paragraphs.ts';
import { listStruckWords } from '../../word/read/views/unseen-words.ts';
import type { OpenedPart } from './opened-part.ts';
import { readIncomingDocument } from './read-incoming-document.ts';
import { splitWarnings } from './split-warnings.ts';

type LanguageFile = {
  readonly part: OpenedPart;
  /** Null for the language of its words. */
  readonly language: string | null;
  /** By language, the numbering schemes that a person chose. */
  readonly numbering?: Readonly<Record<string, string>> | undefined;
};
type SegmentedTexts = {
  readonly texts: readonly (Parameters<typeof joinForeignTexts>[0][number] & {
    readonly numbering: TextNumbering;
    /** The signature blocks, as lines, which are in no clause. */
    readonly signatures: readonly (readonly string[])[];
  })[];
  /** Names of what is uncertain or was not understood. */
  readonly warnings: readonly string[];
  /** Words that a reader of the file does not see (D26). */
  readonly unseen: readonly string[];
  /** Words struck through by hand, which are in the texts. */
  readonly struck: readonly string[];
  readonly how: ReadSteps;
};

/**
 * Cuts an incoming file into clauses, without its signature blocks: one text in the named language, or several if a
 * table holds languages side by side. Throws as `readIncomingDocument`.
 */
export async function segmentFileTexts(
  { part, language, numbering = {} }: LanguageFile,
  workerPath: string,
): Promise<SegmentedTexts> {
  const { document, how } = await readIncomingDocument(part, workerPath);
  const paragraphs = listShownParagraphs(document, 'accepted');
  const { unknown, unseen } = splitWarnings(document.warnings);
  const { texts, warnings } = segmentDocument(paragraphs, { numbering, language });
  return {
    how,
    unseen,
    struck: listStruckWords(paragraphs),
    texts: texts.map((text) => ({
      language: texts.length === 1 ? (language ?? text.language) : text.language,
      clauses: text.clauses.filter((clause) => clause.as !== 'signatures'),
      numbering: text.numbering,
      signatures: text.signatures,
    })),
    warnings: [...unknown, ...warnings.map(({ code, detail }) => (detail === '' ? code : `${code}: ${detail}`))],
  };
}
