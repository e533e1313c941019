import type { Archive } from '../../package/open-archive.ts';
import { type FaultKind, PackageFault } from '../../package/package-fault.ts';
import { readXmlPart } from '../../package/read-xml.ts';

const MALFORMED_KINDS: ReadonlySet<FaultKind> = new Set(['damaged', 'encoding', 'deep']);

/**
 * Checks the parts that were not read, since the file is kept whole and others will open it: their size is counted
 * while inflating, their checksums must be right, and none may have a document type. They need not be well-formed.
 */
export async function checkUnreadParts(archive: Archive): Promise<void> {
  for (const name of archive.unread()) {
    if (name.endsWith('/')) continue;
    const isXml = /\.(xml|rels|vml)$/i.test(name) && (await isWellFormed(archive, name));
    if (!isXml) for await (const _ of archive.bytes(name));
  }
}

async function isWellFormed(archive: Archive, name: string): Promise<boolean> {
  try {
    await readXmlPart(archive, name, {});
    return true;
  } catch (problem) {
    if (problem instanceof PackageFault && MALFORMED_KINDS.has(problem.kind)) return false;
    throw problem;
  }
}
