/** Zip files that no ordinary program writes: changed fields of the central directory, bytes written by hand. */

export type ZipField = 'flags' | 'compressedSize' | 'size' | 'offset' | 'crc';

/** Offsets of an entry's fields from the start of its central header, and their lengths (APPNOTE 4.3.12). */
const zipFields: Readonly<Record<ZipField, readonly [at: number, length: 2 | 4]>> = {
  flags: [8, 2],
  crc: [16, 4],
  compressedSize: [20, 4],
  size: [24, 4],
  offset: [42, 4],
};

/** The same zip file with one field of one entry changed. Nothing in its local header changes. */
export function forgeZipField(
  zip: Uint8Array,
  name: string,
  field: ZipField,
  change: (value: number) => number,
): Uint8Array {
  const bytes = Buffer.from(zip);
  const at = findCentralHeader(bytes, name);
  const [offset, length] = zipFields[field];
  const value = bytes.readUIntLE(at + offset, length);
  bytes.writeUIntLE(change(value) >>> 0, at + offset, length);
  return new Uint8Array(bytes);
}

/** The same zip file with a name changed to one of the same length, in both of its headers. */
export function renameEntry(zip: Uint8Array, from: string, to: string): Uint8Array {
  if (from.length !== to.length) throw new RangeError('names of two lengths');
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1)) bytes.write(to, at, 'latin1');
  return new Uint8Array(bytes);
}

/** The last one of that name: the data of an entry may contain a whole zip file. */
function findCentralHeader(bytes: Buffer, name: string): number {
  for (let at = bytes.lastIndexOf('PK\u0001\u0002'); at > 0; at = bytes.lastIndexOf('PK\u0001\u0002', at - 1)) {
    const length = bytes.readUInt16LE(at + 28);
    if (bytes.toString('latin1', at + 46, at + 46 + length) === name) return at;
  }
  throw new RangeError(`no entry ${name}`);
}

/** Seeded: the same numbers for the same seed (mulberry32), each from 0 to below 1. */
export function createRandomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
