import { strFromU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest time that a zip entry can hold, in local parts, as fflate reads them back in local time. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Files as one .zip, in their order; the same bytes for the same files. A name may have a folder before it. */
export function zipFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    // Word files and PDFs are packed already.
    files.map(({ name, bytes }) => [name, [bytes, { mtime: ZIP_EPOCH, level: 0, os: 0 }]]),
  );
  return zipSync(entries);
}

/**
 * The files of a .zip, of so many bytes together at the most: as many as it claims, since that is all that is unpacked. Throws
 * a RangeError where they are more, or an Error where it is no .zip.
 */
export function unpackZip(zip: Uint8Array, most: number): { readonly name: string; readonly bytes: Uint8Array }[] {
  let size = 0;
  const entries = unzipSync(zip, {
    filter: ({ name, originalSize }) => {
      size += originalSize;
      if (size > most) throw new RangeError(`more than ${most} bytes`);
      return !name.endsWith('/');
    },
  });
  return Object.entries(entries).map(([name, bytes]) => ({ name, bytes }));
}

/** The parts of a package that this program made, as text. */
export function readPartTexts(bytes: Uint8Array): string[] {
  return Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
}
