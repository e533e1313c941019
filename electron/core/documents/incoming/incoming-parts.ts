import { sanitizeFileName } from '../../../../shared/api/client.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { PartPath, ReadSteps } from '../../../../shared/model/incoming/read-step.ts';
import { listContainedFiles } from './contained-files.ts';
import { detectIncomingKind, isContainer, isReadable } from './incoming-kind.ts';
import type { IncomingFile, OpenedPart } from './opened-part.ts';

/** A part with the text of the mail that it came with; null if there is none. */
type ListedPart = OpenedPart & { readonly cover: string | null };

/** A file in a container that cannot be opened. */
type UnreadPart = { readonly path: PartPath; readonly name: string; readonly how: ReadSteps; readonly why: Failure };

/** Of one file together, however it is nested: a few kilobytes can unpack to gigabytes. */
const MAX_PARTS = 500;
const MAX_BYTES = 150 * 1024 * 1024;
/** A mail in an archive in a mail; deeper ones are named and not opened. */
const MAX_DEPTH = 4;

/**
 * The files that a file consists of: itself, or, for a mail or an archive, all that it contains at any depth but the text
 * of a mail that brings others or has the words of another, and what of it could not be opened. Throws `mail-…` or `zip-…` if the file itself is refused, `container-large` past the limits.
 */
export async function listIncomingParts(
  file: IncomingFile,
): Promise<{ readonly parts: readonly ListedPart[]; readonly unread: readonly UnreadPart[] }> {
  const { parts: all, unread } = await openAllParts(file);
  const parts = all.filter((part) => !isRepetition(part, all));
  const covers = parts.filter((part) => isCover(part, parts));
  const listed = parts.filter((part) => !covers.includes(part));
  return { parts: listed.map((part) => ({ ...part, cover: findCover(part, covers) })), unread };
}

const isMailText = ({ path }: OpenedPart): boolean => path.at(-1) === 0;

/** The text of a mail that brings a file to be read is no answer of its own. */
function isCover(text: OpenedPart, parts: readonly OpenedPart[]): boolean {
  return isMailText(text) && parts.some((part) => part !== text && isReadable(part.kind) && isInMail(part, text));
}

/** Outlook writes the text of a mail twice: as it is, and in its winmail.dat. */
function isRepetition(text: OpenedPart, parts: readonly OpenedPart[]): boolean {
  const isSame = (other: OpenedPart) => readLetters(other) === readLetters(text);
  return isMailText(text) && parts.some((other) => isMailText(other) && isOfOuterMail(other, text) && isSame(other));
}

const isOfOuterMail = (outer: OpenedPart, { path }: OpenedPart): boolean =>
  outer.path.length === path.length - 1 && outer.path.slice(0, -1).every((number, n) => path[n] === number);

const readLetters = ({ bytes }: OpenedPart): string =>
  new TextDecoder()
    .decode(bytes)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isInMail({ path }: OpenedPart, text: OpenedPart): boolean {
  const mail = text.path.slice(0, -1);
  return mail.every((number, n) => path[n] === number) && path.length > mail.length;
}

/** The innermost mail's text counts. */
function findCover(part: OpenedPart, covers: readonly OpenedPart[]): string | null {
  const [cover] = covers
    .filter((text) => isInMail(part, text))
    .sort((one, other) => other.path.length - one.path.length);
  return cover === undefined ? null : new TextDecoder().decode(cover.bytes).trim();
}

async function openAllParts(file: IncomingFile) {
  const parts: OpenedPart[] = [];
  const unread: UnreadPart[] = [];
  let bytes = 0;
  const open = async (one: OpenedPart, isWhole: boolean): Promise<void> => {
    bytes += one.bytes.byteLength;
    if (bytes > MAX_BYTES || parts.length + unread.length >= MAX_PARTS)
      throw new Failure('container-large', { name: file.name, files: MAX_PARTS, limit: MAX_BYTES / 1024 / 1024 });
    const depth = one.path.length;
    if (depth <= MAX_DEPTH && !isContainer(one.kind)) {
      parts.push(one);
      return;
    }
    if (depth >= MAX_DEPTH) {
      unread.push({ ...one, why: new Failure('container-deep', { name: one.name, limit: MAX_DEPTH }) });
      return;
    }
    const contained = await listContainedFiles(one).catch((problem: unknown) => {
      if (isWhole || !(problem instanceof Failure)) throw problem;
      return problem;
    });
    if (contained instanceof Failure) {
      unread.push({ ...one, why: contained });
      return;
    }
    for (const { path, name, how, content } of contained) {
      const at = { path: [...one.path, ...path], name: sanitizeFileName(name), how: [...one.how, ...how] };
      if (content instanceof Failure) unread.push({ ...at, why: content });
      else await open({ ...at, bytes: content, kind: detectIncomingKind(at.name, content) }, false);
    }
  };
  await open({ ...file, path: [], how: [], kind: detectIncomingKind(file.name, file.bytes) }, true);
  return { parts, unread };
}

/**
 * One file of those: the named one; without a path the file itself, or the only one in it that can be read. Throws
 * `part-unknown`, or `part-ambiguous` if several can be read, besides what `listIncomingParts` throws.
 */
export async function openIncomingPart(file: IncomingFile, path: PartPath | undefined): Promise<OpenedPart> {
  const { parts, unread } = path === undefined ? await listIncomingParts(file) : await openAllParts(file);
  const isNamed = ({ path: own }: { readonly path: PartPath }) => own.join('.') === path?.join('.');
  const refused = path === undefined ? undefined : unread.find(isNamed);
  if (refused !== undefined) throw refused.why;
  const readable = parts.filter(({ kind }) => isReadable(kind));
  const [only, ...others] = path === undefined ? (parts.length === 1 ? parts : readable) : parts.filter(isNamed);
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined) throw new Failure('part-unknown', { name: file.name });
  throw new Failure('part-ambiguous', { name: file.name, parts: readable.map(({ name }) => name) });
}
