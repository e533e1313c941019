import { getFileNameLowLevel } from 'yauzl';
import { isTranscribedName } from './is-transcribed-name.ts';
import { PackageFault } from './package-fault.ts';
import {
  type CentralEntry,
  type LocalHeader,
  readCentralDirectory,
  readLocalHeader,
  readUnicodeNames,
} from './zip-directory.ts';

/**
 * Throws a PackageFault if two programs can read different contents from the same zip file: some follow the central
 * directory, some the local headers, some the names in extra fields, and some keep the last of two parts whose names
 * they consider equal. With `legacyNames` a name in a code page may stand next to the same one in Unicode. A file that cannot be parsed passes: its reader reports the damage.
 */
export function checkOneReading(zip: Buffer, legacyNames: boolean): void {
  const directory = readCentralDirectory(zip);
  if (directory === null) return;
  if (directory.isAmbiguous) throw new PackageFault('two-readings', { part: 'zip', reason: 'two directories' });
  const names = new Set<string>();
  const places: { readonly start: number; readonly end: number }[] = [];
  for (const entry of directory.entries) {
    const local = readLocalHeader(zip, entry.offset);
    if (local === null) return;
    const name = decodeName(entry.flags, entry.name);
    checkNames(entry, local, name, legacyNames);
    checkHeaders(entry, local, name);
    const key = normalizeName(name);
    if (names.has(key) && !name.endsWith('/')) throw new PackageFault('twins', { part: name });
    names.add(key);
    places.push({ start: entry.offset, end: local.dataStart + entry.compressedSize });
  }
  checkPlaces(zip, places, directory.start);
}

const decodeName = (flags: number, name: Buffer): string => getFileNameLowLevel(flags, name, [], false);

/**
 * Compares the name in the central directory, in the local header, and in the extra fields of both (APPNOTE 4.6.9,
 * Info-ZIP Unicode Path).
 */
function checkNames(entry: CentralEntry, local: LocalHeader, name: string, legacyNames: boolean): void {
  const unicode = [...readUnicodeNames(entry.extra), ...readUnicodeNames(local.extra)].map((one) =>
    one.replaceAll('\\', '/'),
  );
  const asUtf8 = decodeName(entry.flags | 0x800, entry.name);
  const isSame = (one: string) => one === name || one === asUtf8 || (legacyNames && isTranscribedName(entry.name, one));
  const other = unicode.find((one) => !isSame(one)) ?? unicode.find((one) => one !== unicode[0]);
  if (other !== undefined || !local.name.equals(entry.name))
    throw new PackageFault('two-readings', { part: name, reason: 'two names' });
}

/**
 * A local header may leave the checksum and sizes to the data descriptor after the bytes (bit 3), or to a zip64 field.
 */
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
 * Maps names that some program considers equal to one: names that differ in case or normal form, are percent-encoded
 * (ECMA-376 part 2, 6.2.2), have empty or dotted folders, or end in dots and spaces, which Windows drops.
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

/** Entries must not overlap, and the gaps between them must not hold an entry that the directory does not name. */
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
