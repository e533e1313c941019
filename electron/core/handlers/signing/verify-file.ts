import { hash as digest } from 'node:crypto';
import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { UncomparedKind } from '../../../../shared/model/comparison/uncompared.ts';
import type { PartPath } from '../../../../shared/model/incoming/read-step.ts';
import type { FileVerification } from '../../../../shared/model/signing-set.ts';
import { alignPdfLines, removeSpaces } from '../../../../shared/rules/align-pdf-lines.ts';
import { findNearestText, listTextDifferences, type VerifiableText } from '../../../../shared/rules/verify-text.ts';
import type { ReadContext } from '../../context.ts';
import { type FileWords, isReadByLines, NO_EXTRAS, readFileWords } from '../../documents/incoming/file-words.ts';
import { detectIncomingKind, isReadable } from '../../documents/incoming/incoming-kind.ts';
import { openIncomingPart } from '../../documents/incoming/incoming-parts.ts';
import { listUncomparedKinds } from '../../documents/incoming/list-uncompared.ts';
import type { IncomingFile, OpenedPart } from '../../documents/incoming/opened-part.ts';
import { type ExportedFile, listExportedFiles } from '../../queries/signing/exported-files.ts';

/**
 * Checks whether a file, or one in a mail or archive, left this store: the same file, the same text saved again, or another
 * text with the differences. A PDF is also compared with Word files, since anybody can print one. Files without a text
 * to read are recognized by their bytes alone. Throws `file-unknown`, or as the readers do.
 */
export function verifyExportedFile(
  context: ReadContext,
  input: Input<'files.verify'>,
): () => Promise<FileVerification> {
  const { db } = context.store;
  const bytes = context.file(input.file);
  if (bytes === null) throw new Failure('file-unknown');
  const all = listExportedFiles(db);
  const ending = (end: string) => all.filter(({ name }) => name.toLowerCase().endsWith(end));
  return async () => {
    const part = await openVerifiedPart({ name: input.name, bytes }, input.part, all);
    const sha256 = digest('sha256', part.bytes, 'hex');
    const same = all.find((one) => one.sha256 === sha256);
    const kind = isReadByLines(part) ? 'pdf' : 'docx';
    const plain = { sha256, differences: [], carries: NO_EXTRAS, unseen: [], uncompared: [], how: part.how };
    if (!hasText(part)) return { ...plain, state: same ? 'same-file' : 'unknown', export: same?.export ?? null };
    const fileWords = await readFileWords(part, context.resources);
    const known = {
      ...plain,
      carries: { ...fileWords.carries, objects: 0 },
      unseen: fileWords.unseen,
      how: fileWords.how,
    };
    if (same) return { ...known, state: 'same-file', export: same.export };
    const { kept, damaged } = await readExportedWords(context, [
      ...ending('.docx'),
      ...(kind === 'pdf' ? ending('.pdf') : []),
    ]);
    const texts = kept.map(({ words }) => selectComparedText(part, words, fileWords));
    const wordsOf = kind === 'pdf' ? removeSpaces : joinLines;
    const found = kept[findClosestFile(kept, texts, fileWords, wordsOf)];
    const text = found === undefined ? fileWords : (texts[kept.indexOf(found)] ?? fileWords);
    const different = found === undefined ? [] : listDifferences(found.words, text, kind);
    // It may be the text of a damaged file, which can no longer be compared.
    if (damaged !== null && (found === undefined || different.length > 0)) throw damaged;
    if (found === undefined) return { ...known, carries: fileWords.carries, state: 'unknown', export: null };
    const objects = Math.max(0, fileWords.carries.objects - found.words.carries.objects);
    return {
      ...known,
      carries: { ...fileWords.carries, objects },
      state: different.length === 0 && fileWords.unseen.length === 0 ? 'same-text' : 'other-text',
      export: found.file.export,
      differences: different,
      uncompared: listUncomparedKinds(found.words.looks, fileWords.looks).filter(
        ({ what }) => !REPORTED_ELSEWHERE.includes(what),
      ),
    };
  };
}

/** A mail or an archive that is an export itself is not opened. */
async function openVerifiedPart(
  file: IncomingFile,
  path: PartPath | undefined,
  exported: readonly ExportedFile[],
): Promise<OpenedPart> {
  const sha256 = digest('sha256', file.bytes, 'hex');
  if (path === undefined && exported.some((one) => one.sha256 === sha256))
    return { ...file, path: [], how: [], kind: detectIncomingKind(file.name, file.bytes) };
  return openIncomingPart(file, path);
}

/** Whether its words can be compared; a Word file may have lost its name's ending. */
function hasText({ kind, bytes }: OpenedPart): boolean {
  if (kind === 'other') return bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isReadable(kind) && kind !== 'sheet';
}

function listDifferences(ours: FileWords, text: VerifiableText, kind: 'pdf' | 'docx') {
  const paragraphs = kind === 'pdf' ? alignPdfLines(ours.paragraphs, text.paragraphs) : text.paragraphs;
  return listTextDifferences(ours, kind === 'pdf' ? { ...ours, paragraphs } : text);
}

/** Of a PDF without the headers and footers of its pages, and of a plain text, which has none. */
function selectComparedText(part: OpenedPart, exported: VerifiableText, fileWords: VerifiableText): VerifiableText {
  if (isReadByLines(part)) return omitPageLines(exported, fileWords);
  return part.kind === 'text' ? { ...fileWords, around: exported.around } : fileWords;
}

/** The lines of a PDF without the headers and footers of a text's pages. */
function omitPageLines({ around }: VerifiableText, { paragraphs }: VerifiableText): VerifiableText {
  return { paragraphs: paragraphs.filter((line) => !around.includes(line)), around: [] };
}

/** Compared in this file as well, or counted in what the file carries. */
const REPORTED_ELSEWHERE: readonly UncomparedKind[] = ['around', 'comments', 'invisible'];

const joinLines = (paragraphs: readonly string[]): string => paragraphs.join('\n');

type ExportedWords = { readonly file: ExportedFile; readonly words: FileWords };

/**
 * The index of the file with the same text and the same headers and footers, otherwise the same text, otherwise the
 * nearest text; -1 if there is none.
 */
function findClosestFile(
  kept: readonly ExportedWords[],
  texts: readonly VerifiableText[],
  fileWords: VerifiableText,
  wordsOf: (paragraphs: readonly string[]) => string,
): number {
  const bodies = texts.map(({ paragraphs }) => wordsOf(paragraphs));
  const ours = kept.map(({ words }) => wordsOf(words.paragraphs));
  const around = (at: number) => kept[at]?.words.around.join('\n') === fileWords.around.join('\n');
  const whole = kept.findIndex((_, at) => bodies[at] === ours[at] && around(at));
  if (whole !== -1) return whole;
  const body = kept.findIndex((_, at) => bodies[at] === ours[at]);
  if (body !== -1) return body;
  return findNearestText(
    kept.map(({ words }) => words.paragraphs),
    fileWords.paragraphs,
  );
}

/** An exported file never changes, so it is read once. The limit exceeds the number of exports of one negotiation. */
const wordsBySha256 = new Map<string, FileWords>();
const MAX_CACHED = 400;

/** An unreadable file cannot match another file; `damaged` is the failure of the first altered file. */
async function readExportedWords(
  { file, resources }: ReadContext,
  files: readonly ExportedFile[],
): Promise<{ kept: ExportedWords[]; damaged: Failure | null }> {
  const kept: ExportedWords[] = [];
  let damaged: Failure | null = null;
  const met = new Set<string>();
  for (const one of files) {
    if (met.has(one.sha256)) continue;
    met.add(one.sha256);
    const bytes = readBytesOrFailure(file, one.sha256);
    if (bytes instanceof Failure) damaged ??= bytes;
    if (bytes === null || bytes instanceof Failure) continue;
    const words =
      wordsBySha256.get(one.sha256) ??
      (await readFileWords(openExportedFile(one.name, bytes), resources).catch(() => null));
    if (words === null) continue;
    if (wordsBySha256.size >= MAX_CACHED) wordsBySha256.clear();
    wordsBySha256.set(one.sha256, words);
    kept.push({ file: one, words });
  }
  return { kept, damaged };
}

const openExportedFile = (name: string, bytes: Uint8Array): OpenedPart => ({
  name,
  bytes,
  path: [],
  how: [],
  kind: /\.pdf$/i.test(name) ? 'pdf' : 'word',
});

function readBytesOrFailure(file: ReadContext['file'], sha256: string): Uint8Array | null | Failure {
  try {
    return file(sha256);
  } catch (problem) {
    if (problem instanceof Failure && problem.code === 'file-damaged') return problem;
    throw problem;
  }
}
