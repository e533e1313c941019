import { type Zippable, zipSync } from 'fflate';
import { type PackageFile, sortEntries } from './package-entry.ts';
import type { Release } from './read-release.ts';

/** A zip archive whose entries all have the same time, so that the same files give the same bytes. */
export function writeZip(files: readonly PackageFile[], { time, quick }: Release): Uint8Array {
  // The format has no time zone; fflate writes the hour that the clock of this machine would show.
  const mtime = new Date(
    ...([time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate(), time.getUTCHours()] as const),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
  );
  const entries: Zippable = Object.fromEntries(
    sortEntries(files).map(({ path, bytes }) => [path, [bytes, { mtime, level: quick ? 1 : 9 }]]),
  );
  return zipSync(entries);
}
