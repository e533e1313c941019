import { Failure } from '../../../shared/api/failure.ts';

/**
 * The words of every page of a PDF, in drawing order. In: the file's bytes. Out: one text per page, with spaces between
 * words that are drawn apart. Throws `pdf-unreadable` if the file is no PDF or needs a password, `pdf-no-words` if its
 * pages are pictures.
 */
export async function parsePageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const text = await extractTexts(bytes).catch((problem: unknown) => {
    const reason = problem instanceof Error ? problem.message.replace(/\.$/, '') : String(problem);
    throw new Failure('pdf-unreadable', { reason }, problem);
  });
  if (text.every((page) => page.trim() === '')) throw new Failure('pdf-no-words', { pages: text.length });
  return text;
}

/** PDF.js reports faults of a file on the console unless its verbosity is 0. */
const SILENT_VERBOSITY = 0;

async function extractTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const { extractText } = await import('unpdf');
  const pdf = await openPdf(bytes);
  const { text } = await extractText(pdf, { mergePages: false });
  await pdf.cleanup();
  return text;
}

/** Opens a PDF with PDF.js. Throws PDF.js's own errors. */
export async function openPdf(bytes: Uint8Array) {
  // A single-file PDF.js that needs no canvas. It is 2.6 MB, so it is loaded when the first PDF is read.
  const { getDocumentProxy } = await import('unpdf');
  // PDF.js takes ownership of the buffer.
  return getDocumentProxy(new Uint8Array(bytes), { verbosity: SILENT_VERBOSITY });
}
