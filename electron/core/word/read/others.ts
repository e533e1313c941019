import { Failure } from '../../../../shared/api/failure.ts';
import type { Archive } from './archive.ts';
import { readXml, type XmlHandler } from './xml.ts';

const nothing: XmlHandler = { open: () => undefined, close: () => undefined, text: () => undefined };
const MALFORMED = new Set(['word-damaged', 'word-encoding', 'word-deep']);

/**
 * Goes through the parts that nobody asked for, since the file is kept whole and others will open it: their size is counted
 * as they are inflated, their checksums must be right, and none may have a document type. They need not be well-formed.
 */
export async function checkOthers(archive: Archive): Promise<void> {
  for (const name of archive.unread()) {
    if (name.endsWith('/')) continue;
    const isXml = /\.(xml|rels|vml)$/i.test(name) && (await wellFormed(archive, name));
    if (!isXml) for await (const _ of archive.bytes(name));
  }
}

async function wellFormed(archive: Archive, name: string): Promise<boolean> {
  try {
    await readXml(name, archive.bytes(name), nothing);
    return true;
  } catch (problem) {
    if (problem instanceof Failure && MALFORMED.has(problem.code)) return false;
    throw problem;
  }
}
