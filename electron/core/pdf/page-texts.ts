/**
 * The words of every page of a PDF, in the order of its drawing. In: the file's bytes. Out: a text for each page, spaces
 * between what was drawn apart. Throws an Error where it is no PDF, or one that asks for a password.
 */
export async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  // PDF.js in one file that needs no canvas; 2.6 MB, so it is loaded when a PDF is first read.
  const { extractText, getDocumentProxy } = await import('unpdf');
  // PDF.js takes the buffer for itself.
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: false });
  await pdf.cleanup();
  return text;
}
