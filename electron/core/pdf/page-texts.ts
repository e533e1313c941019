import { Failure } from '../../../shared/api/failure.ts';

/**
 * The words of every page of a PDF, in the order of its drawing. In: the file's bytes. Out: a text for each page, spaces
 * between what was drawn apart. Throws `pdf-unreadable` where it is no PDF or asks for a password, `pdf-no-words` where its
 * pages are pictures.
 */
export async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const text = await textOf(bytes).catch((problem: unknown) => {
    const reason = problem instanceof Error ? problem.message.replace(/\.$/, '') : String(problem);
    throw new Failure('pdf-unreadable', { reason }, problem);
  });
  if (text.every((page) => page.trim() === '')) throw new Failure('pdf-no-words', { pages: text.length });
  return text;
}

/** PDF.js says on the command line what is wrong with a file unless it is told to say nothing. */
const SILENT = 0;

async function textOf(bytes: Uint8Array): Promise<readonly string[]> {
  // PDF.js in one file that needs no canvas; 2.6 MB, so it is loaded when a PDF is first read.
  const { extractText, getDocumentProxy } = await import('unpdf');
  // PDF.js takes the buffer for itself.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: SILENT });
  const { text } = await extractText(pdf, { mergePages: false });
  await pdf.cleanup();
  return text;
}
