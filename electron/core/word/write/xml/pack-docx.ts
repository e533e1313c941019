import type { Document } from 'docx';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { DocxLibrary } from '../docx-printer.ts';
import { showBraces } from './hide-braces.ts';

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = '_rels/.rels';
const CUSTOM = 'docProps/custom.xml';
const WITH_TEXT = /^word\/(document|header\d+|footer\d+)\.xml$/;

/** The earliest time that a zip entry can hold, in local time, as fflate reads it back. */
const EPOCH = new Date(1980, 0, 1);

type PartChange = string | ((xml: string) => string);

/**
 * Packs a document before it is given out: without custom properties, not even empty ones (D22), unless they are
 * given; with some parts replaced, the braces of the text restored, and the same bytes for the same parts.
 *
 * In: docx and its document; parts by name, whole or as a change of the existing part; docProps/custom.xml. Out: bytes.
 * Throws if a part to be replaced does not exist.
 */
export function packDocx(
  docx: DocxLibrary,
  document: Document,
  replaced: Readonly<Record<string, PartChange>>,
  custom: string | null = null,
): Uint8Array {
  const parts = compileParts(docx, document);
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts.get(name);
    if (typeof part !== 'string') throw new Error(`no part ${name}`);
    parts.set(name, change(part));
  };
  for (const [name, text] of Object.entries(replaced)) edit(name, typeof text === 'string' ? () => text : text);
  if (custom === null) {
    parts.delete(CUSTOM);
    edit(TYPES, (xml) => xml.replace(new RegExp(`<Override [^>]*PartName="/${CUSTOM}"[^>]*/>`), ''));
    edit(RELATIONSHIPS, (xml) => xml.replace(new RegExp(`<Relationship [^>]*Target="${CUSTOM}"[^>]*/>`), ''));
  } else edit(CUSTOM, () => custom);
  for (const name of parts.keys()) if (WITH_TEXT.test(name)) edit(name, showBraces);
  const sorted = [...parts].sort(([a], [b]) => rankPart(a) - rankPart(b) || (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    sorted.map(([name, part]) => [name, [encodePart(part), { mtime: EPOCH, level: 6, os: 0 }]]),
  );
  return zipSync(entries);
}

/** What docx compiles a document to: its parts by their names, the XML as text. */
type DocxCompiler = {
  readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array | ArrayBuffer>;
};

/**
 * The parts of a document before docx compresses them. Its public functions only return a whole package: compressing it,
 * to unpack and compress it again, took an eighth of the time of a signing set.
 */
function compileParts(docx: DocxLibrary, document: Document): Map<string, string | Uint8Array | ArrayBuffer> {
  const compiler: DocxCompiler = Reflect.get(docx.Packer, 'compiler');
  return new Map(compiler.compile(document));
}

function encodePart(part: string | Uint8Array | ArrayBuffer): Uint8Array {
  if (typeof part === 'string') return strToU8(part);
  return part instanceof Uint8Array ? part : new Uint8Array(part);
}

/** Streaming readers need the content types first, then the relationships that lead to the document. */
function rankPart(name: string): number {
  return name === TYPES ? 0 : name === RELATIONSHIPS ? 1 : 2;
}
