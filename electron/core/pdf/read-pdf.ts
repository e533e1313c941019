import { type ReaderOptions, runInReader } from '../reader/run-in-reader.ts';
import type { PdfText } from './parse-pdf-paragraphs.ts';
import type { PdfRequest } from './pdf-request.ts';

/** A thousand pages take some 5 s. */
const DEADLINE_MS = 30_000;

/** The text of a PDF from outside, read in the reading process. Throws as `parsePdfParagraphs`, or `reader-…`. */
export function readPdfParagraphs(bytes: Uint8Array, reader: ReaderOptions): Promise<PdfText> {
  return runInReader({ task: 'pdf-paragraphs', bytes } satisfies PdfRequest, { deadlineMs: DEADLINE_MS, ...reader });
}

/** The words of its pages, read there too. Throws as `parsePageTexts`, or `reader-…`. */
export function readPageTexts(bytes: Uint8Array, reader: ReaderOptions): Promise<readonly string[]> {
  return runInReader({ task: 'pdf-pages', bytes } satisfies PdfRequest, { deadlineMs: DEADLINE_MS, ...reader });
}
