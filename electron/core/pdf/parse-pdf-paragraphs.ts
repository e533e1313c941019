import { Failure } from '../../../shared/api/failure.ts';
import { joinPdfLines, type PdfLine, type PdfParagraph } from './join-pdf-lines.ts';
import { openPdf } from './parse-page-texts.ts';

/** The text of a PDF. `signed`: it carries a digital signature, which is neither checked nor touched. */
export type PdfText = {
  readonly paragraphs: readonly PdfParagraph[];
  readonly pages: number;
  readonly signed: boolean;
};

/** No letter is longer; a few kilobytes can claim millions of pages. */
const MAX_PAGES = 1_000;

/**
 * The text of a PDF in drawing order, its lines joined to paragraphs. Throws `pdf-unreadable` if it is damaged, locked or
 * too long, and `pdf-no-words` if its pages are pictures (a scan).
 */
export async function parsePdfParagraphs(bytes: Uint8Array): Promise<PdfText> {
  const pages = await readPageLines(bytes).catch((problem: unknown) => {
    const reason = problem instanceof Error ? problem.message.replace(/\.$/, '') : String(problem);
    throw new Failure('pdf-unreadable', { reason }, problem);
  });
  if (pages.every((lines) => lines.length === 0)) throw new Failure('pdf-no-words', { pages: pages.length });
  return { paragraphs: joinPdfLines(pages), pages: pages.length, signed: isSignedPdf(bytes) };
}

/** A signature names the bytes that it covers (ISO 32000-1, 12.8.1), which is why it cannot be compressed. */
export function isSignedPdf(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return file.includes('/ByteRange') && file.includes('/SubFilter');
}

async function readPageLines(bytes: Uint8Array): Promise<PdfLine[][]> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > MAX_PAGES) throw new RangeError(`${pdf.numPages} > ${MAX_PAGES}`);
    const pages: PdfLine[][] = [];
    for (let n = 1; n <= pdf.numPages; n += 1) {
      const page = await pdf.getPage(n);
      const { items } = await page.getTextContent();
      pages.push(collectLines(items as readonly PdfItem[]));
    }
    return pages;
  } finally {
    await pdf.cleanup();
  }
}

/** A run of text as PDF.js returns it; `transform` ends with its place, from the lower left corner. */
type PdfItem = {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
  readonly hasEOL?: boolean;
};

/** Runs at one height are one line; PDF.js puts spaces between those that are drawn apart. */
function collectLines(items: readonly PdfItem[]): PdfLine[] {
  const lines: { text: string; left: number; right: number; y: number; height: number }[] = [];
  let isOpen = false;
  for (const { str, transform, width = 0, height = 0, hasEOL = false } of items) {
    if (str === undefined || transform === undefined) continue;
    const [left, y] = [transform[4] ?? 0, transform[5] ?? 0];
    const last = lines.at(-1);
    if (str !== '') {
      if (last !== undefined && isOpen && Math.abs(last.y - y) <= Math.max(last.height, height) / 2) {
        last.text += str;
        last.right = Math.max(last.right, left + width);
        last.height = Math.max(last.height, height);
      } else lines.push({ text: str, left, right: left + width, y, height });
      isOpen = true;
    }
    if (hasEOL) isOpen = false;
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}
