import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest time that a zip entry can hold, in local parts, as fflate reads them back in local time. */
const EPOCH = new Date(1980, 0, 1);

/** Files as one .zip, in their order; the same bytes for the same files. A name may have a folder before it. */
export function zipped(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    // Word files and PDFs are packed already.
    files.map(({ name, bytes }) => [name, [bytes, { mtime: EPOCH, level: 0, os: 0 }]]),
  );
  return zipSync(entries);
}

/** The parts of a package that this program made, as text. */
export function partsOf(bytes: Uint8Array): string[] {
  return Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
}
