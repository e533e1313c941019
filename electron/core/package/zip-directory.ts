/** An entry as the central directory of a zip file describes it (APPNOTE 4.3.12). */
export type CentralEntry = {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly name: Buffer;
  readonly extra: Buffer;
  /** The offset of its local header. */
  readonly offset: number;
};

/** The header before the bytes of an entry (APPNOTE 4.3.7). */
export type LocalHeader = Omit<CentralEntry, 'offset'> & { readonly dataStart: number };

type CentralDirectory = {
  readonly start: number;
  readonly entries: readonly CentralEntry[];
  /**
   * Whether another program may find a different directory: because of its size, its end, a count, or a second end
   * record.
   */
  readonly isAmbiguous: boolean;
};

const END_SIGNATURE = 'PK\u0005\u0006';
const [END_SIZE, LOCATOR_SIZE, CENTRAL_SIZE, LOCAL_SIZE] = [22, 20, 46, 30];

/**
 * The file without what follows its end record: mail gateways and old servers append line ends and zeros. The record is
 * found from behind (APPNOTE 4.3.16), so no entry can stand there.
 */
export function omitTrailingBytes(zip: Buffer): Buffer {
  const at = zip.length < END_SIZE ? -1 : zip.lastIndexOf(END_SIGNATURE, zip.length - END_SIZE);
  if (at < 0) return zip;
  const end = at + END_SIZE + zip.readUInt16LE(at + 20);
  return end < zip.length ? zip.subarray(0, end) : zip;
}

/** Null if there is none, or if it cannot be parsed. */
export function readCentralDirectory(zip: Buffer): CentralDirectory | null {
  const at = zip.lastIndexOf(END_SIGNATURE, zip.length - END_SIZE);
  if (at < 0 || zip.length < END_SIZE) return null;
  const short = { count: zip.readUInt16LE(at + 10), size: zip.readUInt32LE(at + 12), start: zip.readUInt32LE(at + 16) };
  const long = readZip64End(zip, at);
  const { count, size, start } = long ?? short;
  const end = long?.at ?? at;
  if (start > end) return { start, entries: [], isAmbiguous: true };
  const entries: CentralEntry[] = [];
  let next = start;
  while (entries.length < count) {
    const entry = readCentralEntry(zip, next);
    if (entry === null) return null;
    entries.push(entry);
    next += CENTRAL_SIZE + entry.name.length + entry.extra.length + zip.readUInt16LE(next + 32);
  }
  const agree =
    long === null || (isConsistent(short.count, count, 0xffff) && isConsistent(short.start, start, 0xffffffff));
  const before = zip.subarray(next, at);
  return {
    start,
    entries,
    isAmbiguous: !agree || start + size !== end || next !== end || before.includes(END_SIGNATURE),
  };
}

const isConsistent = (short: number, long: number, later: number): boolean => short === long || short === later;

/**
 * The end record of a large zip file, found through the locator before the usual end record (APPNOTE 4.3.14, 4.3.15).
 */
function readZip64End(zip: Buffer, end: number) {
  const locator = end - LOCATOR_SIZE;
  if (locator < 0 || zip.toString('latin1', locator, locator + 4) !== 'PK\u0006\u0007') return null;
  const at = Number(zip.readBigUInt64LE(locator + 8));
  if (at + 56 > zip.length || zip.toString('latin1', at, at + 4) !== 'PK\u0006\u0006') return null;
  const number = (offset: number) => Number(zip.readBigUInt64LE(at + offset));
  return { at, count: number(32), size: number(40), start: number(48) };
}

function readCentralEntry(zip: Buffer, at: number): CentralEntry | null {
  if (at + CENTRAL_SIZE > zip.length || zip.toString('latin1', at, at + 4) !== 'PK\u0001\u0002') return null;
  const [name, extra] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30)];
  if (at + CENTRAL_SIZE + name + extra > zip.length) return null;
  const rest = zip.subarray(at + CENTRAL_SIZE + name, at + CENTRAL_SIZE + name + extra);
  const large = new LargeValues(rest);
  const size = large.value(zip.readUInt32LE(at + 24));
  const compressedSize = large.value(zip.readUInt32LE(at + 20));
  return {
    flags: zip.readUInt16LE(at + 8),
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
    compressedSize,
    size,
    name: zip.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + name),
    extra: rest,
    offset: large.value(zip.readUInt32LE(at + 42)),
  };
}

/** Null if there is no local header at that offset. */
export function readLocalHeader(zip: Buffer, at: number): LocalHeader | null {
  if (at + LOCAL_SIZE > zip.length || zip.toString('latin1', at, at + 4) !== 'PK\u0003\u0004') return null;
  const [name, extra] = [zip.readUInt16LE(at + 26), zip.readUInt16LE(at + 28)];
  const dataStart = at + LOCAL_SIZE + name + extra;
  if (dataStart > zip.length) return null;
  return {
    flags: zip.readUInt16LE(at + 6),
    method: zip.readUInt16LE(at + 8),
    crc: zip.readUInt32LE(at + 14),
    compressedSize: zip.readUInt32LE(at + 18),
    size: zip.readUInt32LE(at + 22),
    name: zip.subarray(at + LOCAL_SIZE, at + LOCAL_SIZE + name),
    extra: zip.subarray(at + LOCAL_SIZE + name, dataStart),
    dataStart,
  };
}

/** The names in Unicode Path fields (0x7075), whatever their version and checksum: a reader may ignore both. */
export function readUnicodeNames(extra: Buffer): string[] {
  return readExtraFields(extra).flatMap(({ id, data }) =>
    id === 0x7075 && data.length > 5 ? [data.toString('utf8', 5)] : [],
  );
}

function readExtraFields(extra: Buffer): { readonly id: number; readonly data: Buffer }[] {
  const fields: { readonly id: number; readonly data: Buffer }[] = [];
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    fields.push({ id: extra.readUInt16LE(at), data: extra.subarray(at + 4, end) });
    at = end;
  }
  return fields;
}

/** Values that do not fit in 32 bits follow each other in the zip64 field (APPNOTE 4.5.3). */
class LargeValues {
  private rest: Buffer;

  constructor(extra: Buffer) {
    this.rest = readExtraFields(extra).find(({ id }) => id === 1)?.data ?? Buffer.alloc(0);
  }

  value(short: number): number {
    if (short !== 0xffffffff || this.rest.length < 8) return short;
    const value = Number(this.rest.readBigUInt64LE(0));
    this.rest = this.rest.subarray(8);
    return value;
  }
}
