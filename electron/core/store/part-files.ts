import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncPath } from './private-files.ts';

/** The process that writes, a random part that keeps it from overwriting other files, and what SQLite puts beside it. */
const PART_NAME = /\.(\d+)-[0-9a-f]{8}\.part(?:-journal|-wal|-shm)?$/;

/** A new path next to a file that is about to be written. */
export function buildPartPath(path: string): string {
  // A name has at most 255 bytes, and the part's is longer than the file's.
  const name = basename(path).slice(0, 40);
  return join(dirname(path), `${name}.${process.pid}-${randomUUID().slice(0, 8)}.part`);
}

/** Gives a file that was written whole its name, so that both survive a power loss. */
export function publishPart(part: string, path: string): void {
  syncPath(part);
  renameSync(part, path);
  syncPath(dirname(path));
}

export function removePart(part: string): void {
  for (const rest of ['', '-journal', '-wal', '-shm']) rmSync(`${part}${rest}`, { force: true });
}

/** Removes the parts in a folder whose writers are gone; other files, and a folder that cannot be read, are left alone. */
export function removeLeftoverParts(folder: string): void {
  if (!existsSync(folder)) return;
  try {
    for (const name of readdirSync(folder)) {
      const writer = PART_NAME.exec(name)?.[1];
      if (writer !== undefined && !isRunning(Number(writer))) rmSync(join(folder, name), { force: true });
    }
  } catch {}
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    // EPERM: somebody else's process.
    return (problem as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
