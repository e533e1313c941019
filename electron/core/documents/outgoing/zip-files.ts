import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest time that a zip entry can hold, in local time because fflate reads it in local time. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Packs files into one .zip, in their order; the same files give the same bytes. A name may start with a folder. */
export function zipFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    // Word files and PDFs are compressed already.
    files.map(({ name, bytes }) => [name, [bytes, { mtime: ZIP_EPOCH, level: 0, os: 0 }]]),
  );
  return zipSync(entries);
}

/**
 * Unpacks a .zip of at most `most` bytes in total. The sizes that the .zip claims are summed, since no more is
 * unpacked. Throws a RangeError above the limit, or an Error if the file is not a .zip.
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
