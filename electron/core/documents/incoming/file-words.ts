import type { ReadSteps } from '../../../../shared/model/incoming/read-step.ts';
import type { ShownParagraph, WordDocument, WordWarningCode } from '../../../../shared/model/incoming/word-document.ts';
import type { FileVerification } from '../../../../shared/model/signing-set.ts';
import { createPageNumberTest } from '../../../../shared/rules/page-number-line.ts';
import { normalizeParagraphs, type VerifiableText } from '../../../../shared/rules/verify-text.ts';
import type { ProgramResources } from '../../context.ts';
import { isSignedPdf } from '../../pdf/parse-pdf-paragraphs.ts';
import { readPageTexts } from '../../pdf/read-pdf.ts';
import { listShownParagraphs } from '../../word/read/views/shown-paragraphs.ts';
import { isUnseen } from '../../word/read/views/unseen-words.ts';
import { readIncomingAppearance } from './incoming-appearance.ts';
import { type ComparedFormatting, PDF_FORMATTING } from './list-uncompared.ts';
import type { OpenedPart } from './opened-part.ts';
import { readIncomingDocument } from './read-incoming-document.ts';
import { splitWarnings } from './split-warnings.ts';

/** The words of a file for a comparison, and what else it carries. */
export type FileWords = VerifiableText & {
  readonly carries: FileVerification['carries'];
  /** Words that its reader does not see, which are no part of `paragraphs`. */
  readonly unseen: readonly string[];
  readonly looks: ComparedFormatting;
  readonly how: ReadSteps;
};

export const NO_EXTRAS: FileVerification['carries'] = { changes: 0, comments: 0, hidden: 0, struck: 0, objects: 0 };

/** Whether it is read by its lines, which are no paragraphs. */
export const isReadByLines = ({ kind }: Pick<OpenedPart, 'kind'>): boolean => kind === 'pdf';

/**
 * In: a document or a PDF. Out: its words. A document is read with all tracked changes accepted, without words
 * that are struck through or cannot be seen, and with list numbers before their items; of a .pdf every line is read. Page numbers are not words. Throws as
 * the readers do.
 */
export async function readFileWords(
  part: OpenedPart,
  resources: Pick<ProgramResources, 'readerWorker' | 'template' | 'templates'>,
): Promise<FileWords> {
  const isPage = createPageNumberTest(
    resources.templates().flatMap((name) => Object.values(resources.template(name).words).map(({ page }) => page)),
  );
  const words = (lines: readonly string[]) => normalizeParagraphs(lines).filter((line) => !isPage(line));
  if (isReadByLines(part)) {
    const pages = await readPageTexts(part.bytes, { workerPath: resources.readerWorker });
    return {
      paragraphs: words(pages.flatMap((page) => page.split('\n'))),
      around: [],
      carries: NO_EXTRAS,
      unseen: [],
      looks: PDF_FORMATTING,
      how: [...part.how, { by: 'pdf', pages: pages.length, signed: isSignedPdf(part.bytes) }],
    };
  }
  const read = await readIncomingDocument(part, resources.readerWorker);
  const { document, how } = read;
  const shown = listShownParagraphs(document, 'accepted');
  const isAround = ({ part }: ShownParagraph) => part === 'header' || part === 'footer';
  return {
    paragraphs: words(shown.filter((paragraph) => !isAround(paragraph)).flatMap(listLines)),
    // Each section has its own headers and footers, mostly the same.
    around: [...new Set(words(shown.filter(isAround).flatMap(listLines)))],
    carries: countExtras(document),
    unseen: splitWarnings(document.warnings).unseen,
    looks: readIncomingAppearance(read, shown),
    how,
  };
}

function listLines({ number, segments }: ShownParagraph): string[] {
  const text = segments
    .map((segment) => (segment.format.strike || isUnseen(segment.format) ? '' : segment.text))
    .join('');
  return [number, text]
    .filter((words) => words !== null)
    .join(' ')
    .split('\n');
}

/** Content other than its own text that a file may show. A link is text. */
const OBJECT_WARNINGS: readonly WordWarningCode[] = [
  'picture',
  'embedded-object',
  'word-art',
  'formula',
  'foreign-part',
  'alternative-unknown',
];

function countExtras({ paragraphs, comments, warnings }: WordDocument): FileVerification['carries'] {
  const segments = paragraphs.flatMap((paragraph) => paragraph.segments);
  const written = segments.filter(({ text }) => text.trim() !== '');
  return {
    changes: paragraphs.reduce(
      (sum, { mark, segments: own }) => sum + mark.length + own.reduce((all, { changes }) => all + changes.length, 0),
      0,
    ),
    comments: comments.length,
    hidden: written.filter(({ format }) => isUnseen(format)).length,
    struck: written.filter(({ format }) => format.strike).length,
    objects: warnings.reduce((sum, { code, count }) => sum + (OBJECT_WARNINGS.includes(code) ? count : 0), 0),
  };
}
