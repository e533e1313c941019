import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { checkOneReading } from './check-one-reading.ts';
import type { Namespaces } from './create-namespaces.ts';
import { convertToPackageFault, PackageFault } from './package-fault.ts';
import { convertToMegabytes, type PackageLimits } from './package-limits.ts';
import { readEntries } from './read-entries.ts';
import { omitTrailingBytes } from './zip-directory.ts';

/** What the reader of a file format requires of a package. */
type ArchiveOptions = {
  readonly limits: PackageLimits;
  readonly namespaces: Namespaces;
  /** Whether names may be in the code page of an archiver, as those of files are and those of parts are not. */
  readonly legacyNames?: boolean;
};

/** The parts of a zip file. Part names are case-insensitive, as OPC requires (ECMA-376 part 2, 6.2.2.3). */
export type Archive = ArchiveOptions & {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /**
   * A part's bytes, inflated on demand. Throws if there are too many or if they contradict the file's own checksum or
   * size.
   */
  readonly bytes: (name: string) => AsyncIterable<Uint8Array>;
  /** The names of the parts whose bytes have not been requested yet. */
  readonly unread: () => readonly string[];
  /** The checksum and the size that the file states for a part (APPNOTE 4.4.7); '' if the part does not exist. */
  readonly checksum: (name: string) => string;
  /** How many more elements all parts together may have. */
  readonly budget: { elements: number };
};

/**
 * Opens a zip file and checks all of its entries without inflating any. Throws a PackageFault that names the reason.
 */
export async function openArchive(bytes: Uint8Array, asked: ArchiveOptions): Promise<Archive> {
  const { fileBytes, entries } = asked.limits;
  if (bytes.byteLength > fileBytes) throw new PackageFault('file-large', { limit: convertToMegabytes(fileBytes) });
  const buffer = omitTrailingBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  checkKind(buffer);
  try {
    const { legacyNames = false } = asked;
    checkOneReading(buffer, legacyNames);
    const zip = await fromBufferPromise(buffer, { decodeStrings: false });
    return createArchive(zip, await readEntries(zip, { limit: entries, legacyNames }), asked);
  } catch (problem) {
    throw convertToPackageFault(problem, 'zip');
  }
}

/**
 * A Compound File (MS-CFB) is in the old format or, if it holds an EncryptedPackage (MS-OFFCRYPTO), password-protected.
 */
function checkKind(buffer: Buffer): void {
  if (buffer.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    const encrypted = buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new PackageFault(encrypted ? 'encrypted' : 'old-format');
  }
  if (!buffer.subarray(0, 2).equals(Buffer.from('PK'))) throw new PackageFault('not-zip');
}

function createArchive(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
  { limits, namespaces }: ArchiveOptions,
): Archive {
  let all = 0;
  const asked = new Set<Entry>();
  const bytes = async function* (name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) throw new PackageFault('damaged', { part: name, reason: 'missing' });
    asked.add(entry);
    let [size, sum] = [0, 0];
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        const inflated = chunk as Uint8Array;
        size += inflated.byteLength;
        all += inflated.byteLength;
        if (size > limits.partBytes)
          throw new PackageFault('part-large', { part: name, limit: convertToMegabytes(limits.partBytes) });
        if (all > limits.inflatedBytes)
          throw new PackageFault('inflates', { limit: convertToMegabytes(limits.inflatedBytes) });
        sum = crc32(inflated, sum);
        yield inflated;
      }
    } catch (problem) {
      throw convertToPackageFault(problem, name);
    }
    if (sum !== entry.crc32) throw new PackageFault('damaged', { part: name, reason: 'checksum' });
  };
  return {
    limits,
    namespaces,
    names: [...entries.values()].map(({ fileName }) => fileName),
    has: (name) => entries.has(name.toLowerCase()),
    bytes,
    unread: () => [...entries.values()].filter((entry) => !asked.has(entry)).map(({ fileName }) => fileName),
    checksum: (name) => {
      const entry = entries.get(name.toLowerCase());
      return entry === undefined ? '' : `${entry.crc32.toString(16)}-${entry.uncompressedSize}`;
    },
    budget: { elements: limits.elements },
  };
}
