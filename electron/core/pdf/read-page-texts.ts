import { Failure } from '../../../shared/api/failure.ts';

/**
 * The words of every page of a PDF, in the order of its drawing. In: the file's bytes. Out: a text for each page, spaces
 * between what was drawn apart. Throws `pdf-unreadable` where it is no PDF or asks for a password, `pdf-no-words` where its
 * pages are pictures.
 */
export async function readPageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const text = await extractTexts(bytes).catch((problem: unknown) => {
    const reason = problem instanceof Error ? problem.message.replace(/\.$/, '') : String(problem);
    throw new Failure('pdf-unreadable', { reason }, problem);
  });
  if (text.every((page) => page.trim() === '')) throw new Failure('pdf-no-words', { pages: text.length });
  return text;
}

/** PDF.js says on the command line what is wrong with a file unless it is told to say nothing. */
const SILENT_VERBOSITY = 0;

async function extractTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const { extractText } = await import('unpdf');
  const pdf = await openPdf(bytes);
  const { text } = await extractText(pdf, { mergePages: false });
  await pdf.cleanup();
  return text;
}

/** A PDF as PDF.js reads it. Throws its own errors. */
export async function openPdf(bytes: Uint8Array) {
  // PDF.js in one file that needs no canvas; 2.6 MB, so it is loaded when a PDF is first read.
  const { getDocumentProxy } = await import('unpdf');
  // PDF.js takes the buffer for itself.
  return getDocumentProxy(new Uint8Array(bytes), { verbosity: SILENT_VERBOSITY });
}
