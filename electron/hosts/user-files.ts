import { existsSync, lstatSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Failure } from '../../shared/api/failure.ts';
import { maxFileBytes } from '../../shared/api/size-limits.ts';
import { composeText } from '../../shared/model/compose-text.ts';
import { convertToFailure } from '../core/store/convert-failure.ts';
import { buildPartPath, publishPart, removeLeftoverParts, removePart } from '../core/store/part-files.ts';

/**
 * Reads a text file, or standard input for "-". A byte order mark, Windows line ends and a final line feed belong to
 * the file, not to its text, and are removed. Throws what `readFileBytes` throws, or `text-not-utf8`.
 */
export function readTextFile(path: string): string {
  const bytes = path === '-' ? readFileSync(0) : readFileBytes(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n').replace(/\n$/, '');
  } catch (problem) {
    throw new Failure('text-not-utf8', { path }, problem);
  }
}

/** The last part of a path, composed: macOS decomposes it. */
export function readFileName(path: string): string {
  return composeText(basename(path));
}

/**
 * Reads a whole file. Throws `file-missing`, `file-is-folder`, `file-irregular` for a device or a pipe, which may have no end,
 * `file-closed` if it may not be read, `path-too-long` or `file-too-large`.
 */
export function readFileBytes(path: string): Buffer {
  const size = checkRegularFile(path);
  if (size > maxFileBytes)
    throw new Failure('file-too-large', { name: readFileName(path), limit: maxFileBytes / 1024 / 1024 });
  return tryToRead(path, () => readFileSync(path));
}

/** The size of a file, whatever its size is; throws what `readFileBytes` throws otherwise. */
export function checkRegularFile(path: string): number {
  return tryToRead(path, () => {
    const file = statSync(path);
    if (file.isDirectory()) throw new Failure('file-is-folder', { path });
    if (!file.isFile()) throw new Failure('file-irregular', { path });
    return file.size;
  });
}

function tryToRead<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (problem) {
    const failure = convertToFailure(problem, path);
    if (failure instanceof Failure && (failure === problem || failure.code === 'path-too-long')) throw failure;
    const missing = ['ENOENT', 'ENOTDIR'].includes((problem as NodeJS.ErrnoException).code ?? '');
    throw new Failure(missing ? 'file-missing' : 'file-closed', { path }, problem);
  }
}

/** Whether two paths lead to one file, which exists: by another name, a link or in another spelling too. */
export function isSameFile(path: string, other: string): boolean {
  const [one, two] = [path, other].map((name) => statSync(name, { throwIfNoEntry: false, bigint: true }));
  return one !== undefined && two !== undefined && one.dev === two.dev && one.ino === two.ino;
}

/**
 * Checks, before anything is done, that a file can be written under this name. An existing file may hold somebody's
 * edits, so it is replaced only if requested, or if it is the very same file.
 */
export function checkTargetFile(path: string, replace: boolean): void {
  if (!existsSync(path)) {
    const folder = dirname(path);
    if (!existsSync(folder) && existsSync(dirname(folder))) throw new Failure('folder-missing', { path: folder });
    const probe = buildPartPath(path);
    try {
      // The name of the probe is shorter.
      lstatSync(path, { throwIfNoEntry: false });
      writeFileSync(probe, '');
      rmSync(probe);
    } catch (problem) {
      throw convertWriteFailure(problem, path);
    }
  } else if (lstatSync(path).isDirectory()) throw new Failure('file-is-folder', { path });
  else if (!lstatSync(path).isFile()) throw new Failure('file-not-writable', { path });
  else if (!replace) throw new Failure('file-exists', { path });
}

/** Writes a file completely or not at all, and removes what killed writers left next to it; the umask applies to the requested mode. */
export function writeFileAtomically(path: string, bytes: Uint8Array, mode = 0o666): void {
  const part = buildPartPath(path);
  removeLeftoverParts(dirname(path), 'anywhere');
  try {
    writeFileSync(part, bytes, { mode });
    publishPart(part, path);
  } catch (problem) {
    removePart(part);
    throw convertWriteFailure(problem, path);
  }
}

function convertWriteFailure(problem: unknown, path: string): Failure {
  const failure = convertToFailure(problem, path);
  if (failure instanceof Failure && failure.code === 'path-too-long') return failure;
  const isFull = failure instanceof Failure && failure.code === 'disk-full';
  return new Failure(isFull ? 'file-disk-full' : 'file-not-writable', { path }, problem);
}
