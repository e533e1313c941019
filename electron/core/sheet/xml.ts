import { SaxesParser } from 'saxes';
import { Failure } from '../../../shared/api/failure.ts';
import { type Archive, unsafe } from './archive.ts';
import { limits } from './limits.ts';

/** Attributes by their names; those of relationships are written "r:id" and the like. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told of a part; an element is named with a prefix of ours for its namespace, or with "?" where it is foreign. */
export type XmlHandler = {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

/** Transitional and strict (ECMA-376 parts 4 and 1), and comments with answers (MS-XLSX). */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'x'],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', 'x'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
  ['http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments', 'tc'],
]);

/** Reads one XML part. Throws a Failure: `sheet-unsafe` for any document type or great depth,
 * `sheet-entries` for too many elements, `sheet-damaged`. */
export async function readXml(archive: Archive, part: string, handler: XmlHandler): Promise<void> {
  const text = await archive.text(part);
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw unsafe(part, 'DOCTYPE');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1;
    if (depth > limits.depth) throw unsafe(part, `depth ${limits.depth}`);
    archive.budget.elements -= 1;
    if (archive.budget.elements < 0) throw new Failure('sheet-entries', { limit: limits.elements });
    if (handler.open === undefined) return;
    const named = new Map<string, string>();
    for (const name in attributes) {
      const one = attributes[name];
      if (one !== undefined && one.prefix !== 'xmlns')
        named.set(one.uri === '' ? one.local : `${PREFIXES.get(one.uri) ?? '?'}:${one.local}`, one.value);
    }
    handler.open(`${PREFIXES.get(uri) ?? '?'}:${local}`, named);
  });
  parser.on('closetag', ({ uri, local }) => {
    depth -= 1;
    handler.close?.(`${PREFIXES.get(uri) ?? '?'}:${local}`);
  });
  if (handler.text !== undefined) {
    parser.on('text', handler.text);
    parser.on('cdata', handler.text);
  }
  try {
    parser.write(text).close();
  } catch (problem) {
    if (problem instanceof Failure) throw problem;
    const reason = problem instanceof Error ? problem.message : String(problem);
    throw new Failure('sheet-damaged', { part, reason: reason.slice(0, 200) }, problem);
  }
}
