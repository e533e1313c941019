import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from '../../../../shared/api/failure.ts';

const MEGABYTE = 1_000_000;

/** Throws `disk-too-full` if the disk of a file that is about to be written has less room than the file needs. */
export function checkFreeSpace(path: string, needed: number): void {
  const folder = existsSync(path) && statSync(path).isDirectory() ? path : dirname(path);
  // The write reports better what is wrong with a folder.
  if (!existsSync(folder)) return;
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free < needed)
    throw new Failure('disk-too-full', {
      path,
      needed: Math.ceil(needed / MEGABYTE),
      free: Math.floor(free / MEGABYTE),
    });
}

/** The same for several files of one size, some of which may be on the same disk. */
export function checkFreeSpaceForAll(paths: readonly string[], needed: number): void {
  const disks = Map.groupBy(paths, (path) => statSync(dirname(path), { throwIfNoEntry: false })?.dev ?? path);
  for (const [first = '', ...others] of disks.values()) checkFreeSpace(first, needed * (1 + others.length));
}

/** The bytes of a store file with its log, 0 if there is none. */
export function measureStoreFile(path: string): number {
  return ['', '-wal'].reduce(
    (sum, rest) => sum + (statSync(`${path}${rest}`, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
