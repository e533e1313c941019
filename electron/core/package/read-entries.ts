import { type Entry, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { decodeLegacyText } from './decode-legacy-text.ts';
import { PackageFault } from './package-fault.ts';
import { readUnicodeNames } from './zip-directory.ts';

type EntryOptions = { readonly limit: number; readonly legacyNames: boolean };

/** Reads the entries of an unambiguous zip file by their lower-case names and checks each. Throws a PackageFault. */
export async function readEntries(
  zip: ZipFile,
  { limit, legacyNames }: EntryOptions,
): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limit) throw new PackageFault('entries', { limit });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = readEntryName(entry, legacyNames);
    if (entry.isEncrypted()) throw new PackageFault('encrypted');
    if (entries.size === limit) throw new PackageFault('entries', { limit });
    // Names in different code pages may be the same.
    if (entries.has(name.toLowerCase()) && !name.endsWith('/')) throw new PackageFault('twins', { part: name });
    // Reads the offset of the bytes, so that an entry without bytes is refused before its part is requested.
    await zip.readLocalFileHeaderPromise(entry);
    entries.set(name.toLowerCase(), Object.assign(entry, { fileName: name }));
  }
  return entries;
}

function readEntryName(entry: Entry, legacyNames: boolean): string {
  const name = (legacyNames ? readLegacyName(entry) : null) ?? readStatedName(entry);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (validateFileName(name) !== null || /[\u0000-\u001f\u007f]/.test(name))
    throw new PackageFault('names', { part: name });
  return name;
}

const readStatedName = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);

/** The name of an entry that does not say that it is in UTF-8; null if it says so, or if its code page is not known. */
function readLegacyName({ generalPurposeBitFlag, fileNameRaw, extraFieldRaw }: Entry): string | null {
  if ((generalPurposeBitFlag & 0x800) !== 0) return null;
  const name = readUnicodeNames(extraFieldRaw)[0] ?? decodeLegacyText(fileNameRaw);
  return name?.replaceAll('\\', '/') ?? null;
}
