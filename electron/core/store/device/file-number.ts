import { statfsSync, statSync } from 'node:fs';

/** FAT and exFAT have no numbers: the system makes some up at every mount (https://www.man7.org/linux/man-pages/man2/statfs.2.html). */
const WITHOUT_NUMBERS: readonly number[] = [0x4d44, 0x2011bab0];

/**
 * The number of a file in its file system: it stays when the file is written or renamed, and differs for a file that is
 * put in its place. Empty if there is no file, or if its file system has no lasting numbers.
 */
export function readFileNumber(path: string, readFileSystem = readFileSystemType): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined || WITHOUT_NUMBERS.includes(readFileSystem(path)) ? '' : `${found.ino}`;
}

const readFileSystemType = (path: string): number => statfsSync(path).type;
