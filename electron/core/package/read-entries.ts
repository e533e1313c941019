import { type Entry, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { PackageFault } from './package-fault.ts';

/** Reads the entries of an unambiguous zip file by their lower-case names and checks each. Throws a PackageFault. */
export async function readEntries(zip: ZipFile, limit: number): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limit) throw new PackageFault('entries', { limit });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = readEntryName(entry);
    if (entry.isEncrypted()) throw new PackageFault('encrypted');
    if (entries.size === limit) throw new PackageFault('entries', { limit });
    // Reads the offset of the bytes, so that an entry without bytes is refused before its part is requested.
    await zip.readLocalFileHeaderPromise(entry);
    entries.set(name.toLowerCase(), Object.assign(entry, { fileName: name }));
  }
  return entries;
}

function readEntryName(entry: Entry): string {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (validateFileName(name) !== null || /[\u0000-\u001f\u007f]/.test(name))
    throw new PackageFault('names', { part: name });
  return name;
}
