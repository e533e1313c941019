import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { Failure } from '../../../shared/api/failure.ts';

/**
 * Files and folders that only their owner can read, from their creation on. SQLite gives -wal, -shm and -journal the
 * mode of the database (https://www.sqlite.org/src/file/src/os_unix.c, findCreateFileMode). Windows has no such modes:
 * there the folders of a profile belong to its owner alone.
 */

/**
 * Throws `file-irregular` for a symbolic link, a device, a pipe or a folder in place of a file: opening one would read
 * or write elsewhere, or wait for ever. A path where nothing is, is fine.
 */
export function assertRegularFile(path: string): void {
  const found = readFileStatus(path);
  if (found !== undefined && !found.isFile()) throw new Failure('file-irregular', { path });
}

/** Undefined if there is no such file; throws `folder-not-readable` where that cannot be known, and `path-too-long`. */
function readFileStatus(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM') throw new Failure('folder-not-readable', { path }, problem);
    if (code === 'ENAMETOOLONG') throw new Failure('path-too-long', { path: path.slice(0, 200) }, problem);
    throw problem;
  }
}

/** Creates an empty file, or removes the rights of others from an existing one. */
export function createPrivateFile(path: string): void {
  if (existsSync(path)) restrictAccess(path, 0o600);
  else closeSync(openSync(path, 'a', 0o600));
}

/** Creates a folder, or removes the rights of others from an existing one. */
export function createPrivateFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  restrictAccess(realpathSync(path), 0o700);
}

/** Removes the rights of others from an existing file or folder. */
export function restrictAccess(path: string, mode: 0o600 | 0o700): void {
  if (process.platform === 'win32' || !existsSync(path)) return;
  const status = lstatSync(path);
  // A folder with a sticky or group bit, such as /tmp, is shared on purpose; only the owner can change modes.
  if ((status.mode & 0o7000) !== 0 || status.isSymbolicLink() || status.uid !== process.getuid?.()) return;
  if ((status.mode & 0o077) !== 0) chmodSync(path, status.mode & mode);
}

const CHUNK_BYTES = 1024 * 1024;

/** Copies a file to a new path; a copy by the system would have the modes of the original at first. */
export function copyToPrivateFile(from: string, to: string): void {
  const source = openSync(from, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const target = openSync(to, 'wx', 0o600);
    try {
      const chunk = new Uint8Array(CHUNK_BYTES);
      for (let size = readSync(source, chunk); size > 0; size = readSync(source, chunk)) {
        for (let written = 0; written < size; ) written += writeSync(target, chunk, written, size - written);
      }
    } finally {
      closeSync(target);
    }
  } finally {
    closeSync(source);
  }
}

/** Writes a file to the disk, so that it is whole after a power loss. */
export function syncFile(path: string): void {
  sync(path, process.platform === 'win32' ? 'r+' : 'r');
}

/**
 * Writes a folder's list of names to the disk, so that a renamed file has its name after a power loss. Where that cannot
 * be done, nothing fails, as with SQLite (https://www.sqlite.org/src/file/src/os_unix.c, unixSync): Windows does not
 * open folders, some file systems do not sync them, and the file has its name already.
 */
export function syncFolder(path: string): void {
  try {
    sync(path, 'r');
  } catch {}
}

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
