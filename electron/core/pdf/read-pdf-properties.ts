import { openPdf } from './parse-page-texts.ts';

/** Data in a PDF besides its pages; `expected` if the programs that print our files write it too. */
export type PdfProperty = { readonly name: string; readonly text: string; readonly expected: boolean };

/** Entries of the information dictionary (ISO 32000-1, 14.3.3); `removePdfDates` clears the dates. */
const EXPECTED_PROPERTIES: readonly string[] = ['Title', 'Creator', 'Producer'];
const WORDLESS_PROPERTIES: readonly string[] = ['CreationDate', 'ModDate', 'Trapped'];
/** Entries that PDF.js adds to the dictionary. */
const ADDED_BY_PDFJS = /^(PDFFormatVersion|Language|EncryptFilterName|Is\w+)$/;

/**
 * Lists the information dictionary, XMP packet, attachments, annotations, links and scripts of a PDF. Throws if it is
 * no PDF.
 */
export async function readPdfProperties(bytes: Uint8Array): Promise<readonly PdfProperty[]> {
  const pdf = await openPdf(bytes);
  const { info, metadata } = await pdf.getMetadata();
  const { Custom: custom = {}, ...plain } = info as { readonly [key: string]: unknown };
  const xmp = (metadata as { getRaw(): string | null } | null)?.getRaw() ?? '';
  const files = listEntries(await pdf.getAttachments()).map(([name]) => name);
  const scripts = listEntries(await pdf.getJSActions()).map(([, actions]) => String(actions));
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, n) => pdf.getPage(n + 1)));
  const remarks = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat().filter(isRemark);
  await pdf.cleanup();
  const found = [
    ...Object.entries({ ...plain, ...(custom as object) })
      .filter(([name]) => !ADDED_BY_PDFJS.test(name) && !WORDLESS_PROPERTIES.includes(name))
      .map(([name, value]) => ({ name, text: String(value ?? ''), expected: EXPECTED_PROPERTIES.includes(name) })),
    { name: 'XMP', text: xmp.replace(/<[^>]*>/g, ' '), expected: true },
    ...files.map((text) => ({ name: 'attachment', text, expected: false })),
    ...scripts.map((text) => ({ name: 'script', text, expected: false })),
    ...remarks.map(({ contentsObj, url, subtype }) => ({
      name: 'annotation',
      text: String(contentsObj?.str || url || subtype),
      expected: false,
    })),
  ];
  return found.filter(({ text }) => text.trim() !== '');
}

/** PDF.js returns maps in some versions and plain objects in others. */
function listEntries(value: unknown): [string, unknown][] {
  return value instanceof Map ? [...value] : Object.entries(value ?? {});
}

type Annotation = { readonly subtype: string; readonly url?: string; readonly contentsObj?: { readonly str: string } };

/** A link within the file carries no data. */
const isRemark = ({ subtype, url }: Annotation): boolean => subtype !== 'Link' || url !== undefined;
