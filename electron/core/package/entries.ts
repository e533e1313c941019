import { type Entry, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { PackageFault } from './fault.ts';

/** The entries of a zip file by their names in lower case, each checked. Throws a PackageFault. */
export async function entriesOf(zip: ZipFile, limit: number): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limit) throw new PackageFault('entries', { limit });
  const entries = new Map<string, Entry>();
  const places: { readonly start: number; readonly end: number }[] = [];
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    if (entry.isEncrypted()) throw new PackageFault('encrypted');
    if (entries.has(name.toLowerCase())) throw new PackageFault('twins', { part: name });
    if (entries.size === limit) throw new PackageFault('entries', { limit });
    const local = await zip.readLocalFileHeaderPromise(entry);
    // Two readers must not see two names for the same bytes, nor bytes that belong to two parts.
    if (!local.fileName.equals(entry.fileNameRaw))
      throw new PackageFault('two-names', { part: name, reason: 'two names' });
    places.push({ start: entry.relativeOffsetOfLocalHeader, end: local.fileDataStart + entry.compressedSize });
    entries.set(name.toLowerCase(), Object.assign(entry, { fileName: name }));
  }
  places.sort((a, b) => a.start - b.start);
  if (places.some(({ end }, n) => end > (places[n + 1]?.start ?? end)))
    throw new PackageFault('overlap', { part: '', reason: 'entries overlap' });
  return entries;
}

function nameOf(entry: Entry): string {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (validateFileName(name) !== null || /[\u0000-\u001f\u007f]/.test(name))
    throw new PackageFault('names', { part: name });
  return name;
}
