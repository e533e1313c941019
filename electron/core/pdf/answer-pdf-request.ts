import { Failure } from '../../../shared/api/failure.ts';
import { parsePageTexts } from './parse-page-texts.ts';
import { type PdfText, parsePdfParagraphs } from './parse-pdf-paragraphs.ts';
import type { PdfRequest } from './pdf-request.ts';

/** A thousand dense pages have some five million; a few kilobytes can inflate to hundreds of millions. */
const MAX_CHARACTERS = 10_000_000;

/** Does what is asked of the reading process. Throws `pdf-…`. */
export async function answerPdfRequest({ task, bytes }: PdfRequest): Promise<PdfText | readonly string[]> {
  if (task === 'pdf-pages') {
    const pages = await parsePageTexts(bytes);
    refuseLongText(pages);
    return pages;
  }
  const text = await parsePdfParagraphs(bytes);
  refuseLongText(text.paragraphs.map((paragraph) => paragraph.text));
  return text;
}

function refuseLongText(texts: readonly string[]): void {
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  if (characters > MAX_CHARACTERS)
    throw new Failure('pdf-unreadable', { reason: `${characters} > ${MAX_CHARACTERS} characters` });
}
