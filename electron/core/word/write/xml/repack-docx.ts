import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { showBraces } from './hide-braces.ts';

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = '_rels/.rels';
const CUSTOM = 'docProps/custom.xml';
const WITH_TEXT = /^word\/(document|header\d+|footer\d+)\.xml$/;

/** The earliest time that a zip entry can hold, in local time, as fflate reads it back. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Repacks a package before it is given out: without custom properties, not even empty ones (D22), unless they are
 * given; with some parts replaced, the braces of the text restored, and the same bytes for the same parts.
 *
 * In: the bytes of a package; parts by name, whole or as a change of the existing part; docProps/custom.xml. Out:
 * bytes. Throws if a part to be replaced does not exist.
 */
export function repackDocx(
  bytes: Uint8Array,
  replaced: Readonly<Record<string, string | ((xml: string) => string)>>,
  custom: string | null = null,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, text] of Object.entries(replaced)) {
    editPart(parts, name, typeof text === 'string' ? () => text : text);
  }
  if (custom === null) removeCustomProperties(parts);
  else editPart(parts, CUSTOM, () => custom);
  for (const name of Object.keys(parts)) if (WITH_TEXT.test(name)) editPart(parts, name, showBraces);
  const names = Object.keys(parts).sort((a, b) => rankPart(a) - rankPart(b) || (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    names.map((name) => [name, [parts[name] ?? new Uint8Array(), { mtime: EPOCH, level: 6, os: 0 }]]),
  );
  return zipSync(entries);
}

function removeCustomProperties(parts: Record<string, Uint8Array>): void {
  delete parts[CUSTOM];
  editPart(parts, TYPES, (xml) => xml.replace(new RegExp(`<Override [^>]*PartName="/${CUSTOM}"[^>]*/>`), ''));
  editPart(parts, RELATIONSHIPS, (xml) => xml.replace(new RegExp(`<Relationship [^>]*Target="${CUSTOM}"[^>]*/>`), ''));
}

/** Streaming readers need the content types first, then the relationships that lead to the document. */
function rankPart(name: string): number {
  return name === TYPES ? 0 : name === RELATIONSHIPS ? 1 : 2;
}

function editPart(parts: Record<string, Uint8Array>, name: string, change: (xml: string) => string): void {
  const part = parts[name];
  if (!part) throw new Error(`no part ${name}`);
  parts[name] = strToU8(change(strFromU8(part)));
}
