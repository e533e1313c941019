import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { Failure } from '../../../shared/api/failure.ts';
import { inMegabytes, limits } from './limits.ts';

/** The parts of a zip file. Names are found whatever their case, as OPC has it (ECMA-376 part 2, 6.2.2.3). */
export type Archive = {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** A part's text. Throws where it is too much, not UTF-8, or not what the file says it is. */
  readonly text: (name: string) => Promise<string>;
  /** How many elements its parts may still have, all together. */
  readonly budget: { elements: number };
};

/** Opens a zip file and checks all of its entries; nothing is inflated yet. Throws a Failure that names the reason. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  if (bytes.byteLength > limits.fileBytes)
    throw new Failure('sheet-file-large', { limit: inMegabytes(limits.fileBytes) });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkKind(buffer);
  try {
    const zip = await fromBufferPromise(buffer, { decodeStrings: false });
    return archive(zip, await entriesOf(zip));
  } catch (problem) {
    throw damaged(problem, '');
  }
}

/** A Compound File (MS-CFB) is an old .xls or, where it holds an EncryptedPackage (MS-OFFCRYPTO), one with a password. */
function checkKind(buffer: Buffer): void {
  if (buffer.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    const encrypted = buffer.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new Failure(encrypted ? 'sheet-encrypted' : 'sheet-old-format');
  }
  if (!buffer.subarray(0, 2).equals(Buffer.from('PK'))) throw new Failure('sheet-not-xlsx');
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  const places: { readonly start: number; readonly end: number }[] = [];
  if (zip.entryCount > limits.entries) throw new Failure('sheet-entries', { limit: limits.entries });
  for await (const entry of zip.eachEntry()) {
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    if (validateFileName(name) !== null || /[\u0000-\u001f\u007f]/.test(name)) throw unsafe(name, 'name');
    if (entry.isEncrypted()) throw new Failure('sheet-encrypted');
    if (entries.has(name.toLowerCase())) throw unsafe(name, 'twice');
    if (entries.size === limits.entries) throw new Failure('sheet-entries', { limit: limits.entries });
    const local = await zip.readLocalFileHeaderPromise(entry);
    // Two readers must not see two names for the same bytes, nor bytes that belong to two parts.
    if (!local.fileName.equals(entry.fileNameRaw)) throw unsafe(name, 'two names');
    places.push({ start: entry.relativeOffsetOfLocalHeader, end: local.fileDataStart + entry.compressedSize });
    entries.set(name.toLowerCase(), Object.assign(entry, { fileName: name }));
  }
  places.sort((a, b) => a.start - b.start);
  if (places.some(({ end }, n) => end > (places[n + 1]?.start ?? end))) throw unsafe('zip', 'overlap');
  return entries;
}

function archive(zip: ZipFile, entries: ReadonlyMap<string, Entry>): Archive {
  let all = 0;
  const inflated = async (name: string, entry: Entry): Promise<Buffer> => {
    const chunks: Uint8Array[] = [];
    let [size, sum] = [0, 0];
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      const piece = chunk as Uint8Array;
      size += piece.byteLength;
      all += piece.byteLength;
      const limit = size > limits.partBytes ? limits.partBytes : all > limits.inflatedBytes ? limits.inflatedBytes : 0;
      if (limit > 0) throw new Failure('sheet-inflates', { limit: inMegabytes(limit) });
      sum = crc32(piece, sum);
      chunks.push(piece);
    }
    if (sum !== entry.crc32) throw new Failure('sheet-damaged', { part: name, reason: 'checksum' });
    return Buffer.concat(chunks);
  };
  return {
    names: [...entries.values()].map(({ fileName }) => fileName),
    has: (name) => entries.has(name.toLowerCase()),
    budget: { elements: limits.elements },
    text: async (name) => {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) throw new Failure('sheet-damaged', { part: name, reason: 'missing' });
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(await inflated(name, entry));
      } catch (problem) {
        throw damaged(problem, name);
      }
    },
  };
}

export const unsafe = (part: string, reason: string): Failure => new Failure('sheet-unsafe', { part, reason });

function damaged(problem: unknown, part: string): Failure {
  if (problem instanceof Failure) return problem;
  const reason = problem instanceof Error ? problem.message : String(problem);
  return new Failure('sheet-damaged', { part, reason: reason.slice(0, 200) }, problem);
}
