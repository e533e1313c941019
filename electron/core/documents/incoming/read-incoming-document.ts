import { Failure } from '../../../../shared/api/failure.ts';
import type { ReadSteps } from '../../../../shared/model/incoming/read-step.ts';
import type { WordDocument } from '../../../../shared/model/incoming/word-document.ts';
import { readPdfParagraphs } from '../../pdf/read-pdf.ts';
import { isProtectedOfficeFile } from '../../word/read/is-protected-office-file.ts';
import { convertOfficeFile } from './convert-office-file.ts';
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
 * @param leavesOutMacros whether a Word file with macros is read without them, and they are named
 */
export async function readIncomingDocument(
  part: OpenedPart,
  workerPath: string,
  leavesOutMacros = false,
): Promise<IncomingDocument> {
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
  // A newer Word file is read in another process, which must not be started for one that nobody can read.
  const isOffice = kind === 'office' || bytes[0] === 0xd0;
  if (isOffice && (await isProtectedOfficeFile(bytes))) throw new Failure('word-encrypted');
  const docx = kind === 'office' ? await convertOfficeFile(part) : bytes;
  const document = await readWordWithPlainSpaces(docx, workerPath, leavesOutMacros);
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
