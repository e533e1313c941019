import { getFileNameLowLevel } from 'yauzl';
import { PackageFault } from './package-fault.ts';
import {
  type CentralEntry,
  type LocalHeader,
  readCentralDirectory,
  readLocalHeader,
  readUnicodeNames,
} from './zip-directory.ts';

/**
 * Throws a PackageFault where two programs can read two different contents from one zip file: some follow the central
 * directory, some the headers before the entries, some the names in extra fields, and some the last of two parts whose names
 * are the same to them. A file that cannot be taken apart passes: who reads it says how it is damaged.
 */
export function checkOneReading(zip: Buffer): void {
  const directory = readCentralDirectory(zip);
  if (directory === null) return;
  if (directory.isAmbiguous) throw new PackageFault('two-readings', { part: 'zip', reason: 'two directories' });
  const names = new Set<string>();
  const places: { readonly start: number; readonly end: number }[] = [];
  for (const entry of directory.entries) {
    const local = readLocalHeader(zip, entry.offset);
    if (local === null) return;
    const name = decodeName(entry.flags, entry.name);
    checkNames(entry, local, name);
    checkHeaders(entry, local, name);
    const key = normalizeName(name);
    if (names.has(key) && !name.endsWith('/')) throw new PackageFault('twins', { part: name });
    names.add(key);
    places.push({ start: entry.offset, end: local.dataStart + entry.compressedSize });
  }
  checkPlaces(zip, places, directory.start);
}

const decodeName = (flags: number, name: Buffer): string => getFileNameLowLevel(flags, name, [], false);

/** In the directory, before the bytes, and in the extra fields of both (APPNOTE 4.6.9, Info-ZIP Unicode Path). */
function checkNames(entry: CentralEntry, local: LocalHeader, name: string): void {
  const unicode = [...readUnicodeNames(entry.extra), ...readUnicodeNames(local.extra)].map((one) =>
    one.replaceAll('\\', '/'),
  );
  const asUtf8 = decodeName(entry.flags | 0x800, entry.name);
  const other = unicode.find((one) => one !== name && one !== asUtf8);
  if (other !== undefined || !local.name.equals(entry.name))
    throw new PackageFault('two-readings', { part: name, reason: 'two names' });
}

/** A local header may leave checksum and sizes to the descriptor behind the bytes (bit 3), or to a zip64 field. */
function checkHeaders(entry: CentralEntry, local: LocalHeader, name: string): void {
  const later = (local.flags & 8) !== 0;
  const agrees = (here: number, there: number) => here === there || here === 0xffffffff || (later && here === 0);
  if (
    local.method !== entry.method ||
    !agrees(local.crc, entry.crc) ||
    !agrees(local.compressedSize, entry.compressedSize) ||
    !agrees(local.size, entry.size)
  )
    throw new PackageFault('damaged', { part: name, reason: 'two headers' });
}

/**
 * The same for names that some program takes for one: in another case or normal form, percent-encoded (ECMA-376 part 2,
 * 6.2.2), with empty or dotted folders, or with dots and spaces at the end, which Windows drops.
 */
function normalizeName(name: string): string {
  const steps = decodePercent(name).normalize('NFKC').toUpperCase().toLowerCase().split('/');
  return steps
    .map((step) => step.replace(/[. ]+$/, ''))
    .filter((step) => step !== '')
    .join('/');
}

function decodePercent(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Entries share no bytes, and none lies between them that the directory does not name. */
function checkPlaces(
  zip: Buffer,
  places: { readonly start: number; readonly end: number }[],
  directoryStart: number,
): void {
  let end = 0;
  for (const place of [...places.toSorted((a, b) => a.start - b.start), { start: directoryStart, end: 0 }]) {
    if (place.start < end) throw new PackageFault('overlap', { part: '', reason: 'entries overlap' });
    if (zip.subarray(end, place.start).includes('PK\u0003\u0004'))
      throw new PackageFault('two-readings', { part: 'zip', reason: 'an entry that the directory does not name' });
    end = place.end;
  }
}
