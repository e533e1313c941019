import { readCompoundFile } from '../../package/compound-file.ts';
import { createNamespaces } from '../../package/create-namespaces.ts';
import { openArchive } from '../../package/open-archive.ts';
import { PackageFault } from '../../package/package-fault.ts';
import { packageLimits } from '../../package/package-limits.ts';

const MANIFEST = 'META-INF/manifest.xml';
/** Where the flags of a Word file are in its main stream, and that of encryption ([MS-DOC] 2.5.2). */
const [FLAGS_AT, ENCRYPTED] = [10, 0x0100];
/** The stream that holds a newer Word file with a password ([MS-OFFCRYPTO] 2.3.4.4). */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Whether an OpenDocument text (ODF 1.3 part 2, 4.4) or a Word file is protected by a password: a program that cannot ask
 * for it only says that it failed. A file that cannot be opened is left to that program.
 */
export async function isProtectedOfficeFile(bytes: Uint8Array): Promise<boolean> {
  try {
    return bytes[0] === 0x50 ? await hasEncryptedEntries(bytes) : isEncryptedWordFile(bytes);
  } catch (problem) {
    if (problem instanceof PackageFault) return problem.kind === 'encrypted';
    throw problem;
  }
}

async function hasEncryptedEntries(bytes: Uint8Array): Promise<boolean> {
  const archive = await openArchive(bytes, { limits: packageLimits, namespaces: createNamespaces({}) });
  if (!archive.has(MANIFEST)) return false;
  const chunks: Uint8Array[] = [];
  for await (const chunk of archive.bytes(MANIFEST)) chunks.push(chunk);
  return Buffer.concat(chunks).includes('encryption-data');
}

function isEncryptedWordFile(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0xd0) return false;
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED_PACKAGE)) return true;
  const stream = readCompoundFile(bytes).streams.get('WordDocument')?.();
  return stream !== undefined && stream.length >= FLAGS_AT + 2 && (stream.readUInt16LE(FLAGS_AT) & ENCRYPTED) !== 0;
}
