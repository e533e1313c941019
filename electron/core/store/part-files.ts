import { hash as digest, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { syncFile, syncFolder } from './private-files.ts';

/**
 * The process that writes, its machine (older versions did not note it), and a random part that keeps it from overwriting
 * other files.
 */
const WRITER_MARK = /^(\d+)-(?:([0-9a-f]{8})-)?[0-9a-f]{8}$/;

/** The mark of the writer, and what SQLite puts next to its file. */
const PART_NAME = /\.([0-9a-f-]+)\.part(?:-journal|-wal|-shm)?$/;

const readMachineDigest = (): string => digest('sha256', hostname(), 'hex').slice(0, 8);

/** Names this process in the name of something unfinished; a new one at every call. */
export const buildWriterMark = (): string => `${process.pid}-${readMachineDigest()}-${randomUUID().slice(0, 8)}`;

/**
 * Whether the mark is that of a process that has ended. In a folder that machines may share, the number of a process says
 * nothing about those of another machine.
 */
export function isWriterGone(mark: string, place: 'data-folder' | 'anywhere'): boolean {
  const [, writer, machine] = WRITER_MARK.exec(mark) ?? [];
  if (writer === undefined || (place === 'anywhere' && machine !== readMachineDigest())) return false;
  return !isProcessRunning(Number(writer));
}

/** A new path next to a file that is about to be written. */
export function buildPartPath(path: string): string {
  // A name has at most 255 bytes, and the part's is longer than the file's.
  const name = basename(path).slice(0, 40);
  return join(dirname(path), `${name}.${buildWriterMark()}.part`);
}

/** Gives a file that was written whole its name, so that both survive a power loss. */
export function publishPart(part: string, path: string): void {
  syncFile(part);
  renameSync(part, path);
  syncFolder(dirname(path));
}

export function removePart(part: string): void {
  for (const rest of ['', '-journal', '-wal', '-shm']) removeIfThere(`${part}${rest}`);
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (problem) {
    // Nothing has such a path.
    if ((problem as NodeJS.ErrnoException).code !== 'ENAMETOOLONG') throw problem;
  }
}

/** Removes the parts in a folder whose writers are gone; other files, and a folder that cannot be read, are left alone. */
export function removeLeftoverParts(folder: string, place: 'data-folder' | 'anywhere'): void {
  if (!existsSync(folder)) return;
  try {
    for (const name of readdirSync(folder)) {
      const [, mark] = PART_NAME.exec(name) ?? [];
      if (mark !== undefined && isWriterGone(mark, place)) rmSync(join(folder, name), { force: true });
    }
  } catch {}
}

/** Whether a process of this machine has the number. */
export function isProcessRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    // EPERM: somebody else's process.
    return (problem as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
