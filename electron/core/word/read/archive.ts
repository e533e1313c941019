import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { Failure } from '../../../../shared/api/failure.ts';
import { inMegabytes, limits } from './limits.ts';

/** The parts of a zip file. Names are found whatever their case, as OPC has it (ECMA-376 part 2, 6.2.2.3). */
export type Archive = {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** A part's bytes, inflated as they are asked for. Throws where they are too many or not what the file says they are. */
  readonly bytes: (name: string) => AsyncIterable<Uint8Array>;
  /** The names of the parts whose bytes nobody has asked for yet. */
  readonly unread: () => readonly string[];
};

/** Opens a zip file and checks all of its entries; nothing is inflated yet. Throws a Failure that names the reason. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  if (bytes.byteLength > limits.fileBytes)
    throw new Failure('word-file-large', { limit: inMegabytes(limits.fileBytes) });
  checkKind(bytes);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await fromBufferPromise(buffer, { decodeStrings: false });
    if (zip.entryCount > limits.entries) throw new Failure('word-entries', { limit: limits.entries });
    return archive(zip, await entriesOf(zip));
  } catch (problem) {
    throw damaged(problem, '');
  }
}

/** A Compound File (MS-CFB) is an old .doc or, where it holds an EncryptedPackage (MS-OFFCRYPTO), a .docx with a password. */
function checkKind(bytes: Uint8Array): void {
  const starts = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
      Buffer.from('EncryptedPackage', 'utf16le'),
    );
    throw new Failure(encrypted ? 'word-encrypted' : 'word-old-format');
  }
  if (!starts(0x50, 0x4b)) throw new Failure('word-not-docx');
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const places: { readonly start: number; readonly end: number }[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (entry.isEncrypted()) throw new Failure('word-encrypted');
    if (entries.has(name.toLowerCase())) throw new Failure('word-twins', { part: name });
    if (entries.size === limits.entries) throw new Failure('word-entries', { limit: limits.entries });
    const local = await zip.readLocalFileHeaderPromise(entry);
    // Two readers must not see two names for the same bytes.
    if (!local.fileName.equals(entry.fileNameRaw)) throw new Error(`two names for ${name}`);
    places.push({ start: entry.relativeOffsetOfLocalHeader, end: local.fileDataStart + entry.compressedSize });
    entries.set(name.toLowerCase(), Object.assign(entry, { fileName: name }));
  }
  places.sort((a, b) => a.start - b.start);
  if (places.some(({ end }, n) => end > (places[n + 1]?.start ?? end))) throw new Error('entries overlap');
  return entries;
}

function nameOf(entry: Entry): string {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (validateFileName(name) !== null || /[\u0000-\u001f\u007f]/.test(name))
    throw new Failure('word-names', { part: name });
  return name;
}

function archive(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Archive {
  let all = 0;
  const asked = new Set<Entry>();
  const bytes = async function* (name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) throw new Failure('word-damaged', { part: name, reason: 'missing' });
    asked.add(entry);
    let [size, sum] = [0, 0];
    try {
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        const inflated = chunk as Uint8Array;
        size += inflated.byteLength;
        all += inflated.byteLength;
        if (size > limits.partBytes)
          throw new Failure('word-part-large', { part: name, limit: inMegabytes(limits.partBytes) });
        if (all > limits.inflatedBytes)
          throw new Failure('word-inflates', { limit: inMegabytes(limits.inflatedBytes) });
        sum = crc32(inflated, sum);
        yield inflated;
      }
    } catch (problem) {
      throw damaged(problem, name);
    }
    if (sum !== entry.crc32) throw new Failure('word-damaged', { part: name, reason: 'checksum' });
  };
  return {
    names: [...entries.values()].map(({ fileName }) => fileName),
    has: (name) => entries.has(name.toLowerCase()),
    bytes,
    unread: () => [...entries.values()].filter((entry) => !asked.has(entry)).map(({ fileName }) => fileName),
  };
}

function damaged(problem: unknown, part: string): Failure {
  if (problem instanceof Failure) return problem;
  const reason = problem instanceof Error ? problem.message : String(problem);
  return new Failure('word-damaged', { part, reason }, problem);
}
