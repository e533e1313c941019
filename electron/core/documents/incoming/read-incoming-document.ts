import { hash } from 'node:crypto';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ReadSteps } from '../../../../shared/model/incoming/read-step.ts';
import type { WordDocument } from '../../../../shared/model/incoming/word-document.ts';
import { convertToDocx } from '../../pdf/convert-to-docx.ts';
import { findPdfPrinter } from '../../pdf/pdf-printer.ts';
import { readPdfParagraphs } from '../../pdf/read-pdf.ts';
import type { OpenedPart } from './opened-part.ts';
import { buildPlainDocument } from './plain-document.ts';
import { readWordWithPlainSpaces } from './read-word-document.ts';

export type IncomingDocument = {
  readonly document: WordDocument;
  readonly how: ReadSteps;
  /** What was read: a Word file, or one converted to it, with its formatting; or words alone. */
  readonly of: 'word' | 'pdf' | 'text';
  /** For each paragraph of a PDF the page on which it begins; empty for other files. */
  readonly pages: readonly number[];
};

/**
 * Reads the words of a file that came in, whatever program wrote it; how it was read is added to the way to it. Throws
 * `word-…`, `office-…`, `pdf-…`, or `file-unreadable` for a text that is not in UTF-8.
 */
export async function readIncomingDocument(part: OpenedPart, workerPath: string): Promise<IncomingDocument> {
  const { kind, name, bytes, how } = part;
  if (kind === 'text')
    return { document: buildPlainDocument(parsePlainLines(name, bytes)), how, of: 'text', pages: [] };
  if (kind === 'pdf') {
    const { paragraphs, pages, signed } = await readPdfParagraphs(bytes, { workerPath });
    return {
      document: buildPlainDocument(paragraphs.map(({ text }) => text)),
      how: [...how, { by: 'pdf', pages, signed }],
      of: 'pdf',
      pages: paragraphs.map(({ page }) => page),
    };
  }
  if (kind === 'other' && /\.pdf$/i.test(name)) throw new Failure('pdf-unreadable', { reason: 'no header' });
  const docx = kind === 'office' ? await convertOnce(part) : bytes;
  const document = await readWordWithPlainSpaces(docx, workerPath);
  const step = { by: 'converter' as const, program: formatProgram(document.properties.application) };
  return { document, how: kind === 'office' ? [...how, step] : how, of: 'word', pages: [] };
}

/** "LibreOffice/7.4.7.2$Linux_X86_64 LibreOffice_project/…" as people call it. */
function formatProgram(application: string): string {
  return application.split('$')[0]?.replace('/', ' ').trim() || 'Microsoft Word';
}

/** The lines of a plain text in UTF-8. Throws `file-unreadable`. */
function parsePlainLines(name: string, bytes: Uint8Array): readonly string[] {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).split(/\r\n?|\n/);
  } catch (problem) {
    throw new Failure('file-unreadable', { name }, problem);
  }
}

/**
 * A file is previewed and then applied, and a conversion takes seconds: the last few are remembered, by the hash of the
 * original. A conversion under way is waited for.
 */
const conversions = new Map<string, Promise<Uint8Array>>();
const MAX_CONVERSIONS = 8;

function convertOnce({ name, bytes }: OpenedPart): Promise<Uint8Array> {
  const key = hash('sha256', bytes, 'hex');
  const known = conversions.get(key);
  if (known !== undefined) return known;
  const extension = /\.([a-z]{3,4})$/i.exec(name)?.[1]?.toLowerCase() ?? 'doc';
  const made = convertToDocx(findPdfPrinter(), { bytes, extension });
  for (const oldest of conversions.keys()) {
    if (conversions.size < MAX_CONVERSIONS) break;
    conversions.delete(oldest);
  }
  conversions.set(key, made);
  // A failure may be of the moment: no program, no room.
  made.catch(() => conversions.delete(key));
  return made;
}
