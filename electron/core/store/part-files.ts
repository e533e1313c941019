import { hash as digest, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { syncFile, syncFolder } from './private-files.ts';

/**
 * The process that writes, its machine (older versions did not note it), a random part that keeps it from overwriting
 * other files, and what SQLite puts next to it.
 */
const PART_NAME = /\.(\d+)-(?:([0-9a-f]{8})-)?[0-9a-f]{8}\.part(?:-journal|-wal|-shm)?$/;

const readMachineDigest = (): string => digest('sha256', hostname(), 'hex').slice(0, 8);

/** A new path next to a file that is about to be written. */
export function buildPartPath(path: string): string {
  // A name has at most 255 bytes, and the part's is longer than the file's.
  const name = basename(path).slice(0, 40);
  return join(dirname(path), `${name}.${process.pid}-${readMachineDigest()}-${randomUUID().slice(0, 8)}.part`);
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

/**
 * Removes the parts in a folder whose writers are gone; other files, and a folder that cannot be read, are left alone. In
 * a folder that machines may share, the number of a process says nothing about those of another machine, which stay.
 */
export function removeLeftoverParts(folder: string, place: 'data-folder' | 'anywhere'): void {
  if (!existsSync(folder)) return;
  const own = readMachineDigest();
  try {
    for (const name of readdirSync(folder)) {
      const [, writer, machine] = PART_NAME.exec(name) ?? [];
      if (writer === undefined || (place === 'anywhere' && machine !== own)) continue;
      if (!isProcessRunning(Number(writer))) rmSync(join(folder, name), { force: true });
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
