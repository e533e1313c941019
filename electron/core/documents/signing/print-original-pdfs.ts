import { parsePageTexts } from '../../pdf/parse-page-texts.ts';
import { convertToPdfs, type PdfPrinter } from '../../pdf/pdf-printer.ts';
import type { PageStyle } from '../../word/write/page-style.ts';
import { writeDocument, writeDocuments } from '../../word/write/write-document.ts';
import type { PlannedOriginal } from './plan-original-files.ts';
import type { SigningFile } from './set-files.ts';

type OriginalFile = SigningFile & { readonly original: PlannedOriginal };
export type PrintedPdf = { readonly bytes: Uint8Array; readonly pages: readonly string[] };

/** Prints each original as a PDF, in order, and reads the words of its pages. Throws `pdf-failed`. */
export async function printOriginalPdfs(
  printer: PdfPrinter,
  files: readonly OriginalFile[],
  dress: PageStyle,
): Promise<PrintedPdf[]> {
  const counts = await countTextPages(printer, files, dress);
  const sources = await Promise.all(
    files.map(({ original: { texts, layout }, bytes }, n) =>
      layout === 'together' ? writeDocuments(texts, dress, counts[n]) : bytes,
    ),
  );
  const pdfs = await convertToPdfs(printer, sources);
  return Promise.all(pdfs.map(async (bytes) => ({ bytes, pages: await parsePageTexts(bytes) })));
}

/**
 * Counts the pages of each text in a file. LibreOffice 7.4 does not count the pages of a section, so "Page X of Y"
 * needs the count in a file with several texts; printed alone, each text has as many pages.
 */
async function countTextPages(
  printer: PdfPrinter,
  files: readonly OriginalFile[],
  dress: PageStyle,
): Promise<number[][]> {
  const alone = files.map(({ original: { texts, layout } }) => (layout === 'together' ? texts : []));
  const bytes = await Promise.all(alone.flat().map((text) => writeDocument(text, dress)));
  const pdfs = await convertToPdfs(printer, bytes);
  const counts = await Promise.all(pdfs.map(async (pdf) => (await parsePageTexts(pdf)).length));
  let at = 0;
  return alone.map((texts) => {
    at += texts.length;
    return counts.slice(at - texts.length, at);
  });
}
