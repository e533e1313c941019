import { Failure, type FailureCode } from '../../../shared/api/failure.ts';
import { createNamespaces } from '../package/create-namespaces.ts';
import { openArchive } from '../package/open-archive.ts';
import { type FaultKind, PackageFault } from '../package/package-fault.ts';
import { convertToMegabytes, packageLimits } from '../package/package-limits.ts';

const LIMITS = { ...packageLimits, entries: 500, partBytes: packageLimits.fileBytes };
/** What macOS adds next to the files. */
const ADDED_BY_MACOS = /^__MACOSX\/|(^|\/)\.DS_Store$/;

const failureCodeByFault: Readonly<Partial<Record<FaultKind, FailureCode>>> = {
  encrypted: 'zip-encrypted',
  'file-large': 'zip-large',
  entries: 'zip-large',
  'part-large': 'zip-part-large',
  inflates: 'zip-part-large',
  names: 'zip-names',
  twins: 'zip-two-readings',
  'two-readings': 'zip-two-readings',
  overlap: 'zip-two-readings',
};

/** A file of a .zip under its name there, or why it cannot be read. */
export type ZippedFile = { readonly name: string; readonly content: Uint8Array | Failure };

/**
 * Reads the files of a .zip in their order. Throws `zip-…` if the whole is refused; a single file that is damaged, or past
 * the limits once unpacked, has its own Failure.
 */
export async function readZipFiles(bytes: Uint8Array, zip: string): Promise<readonly ZippedFile[]> {
  const archive = await openArchive(bytes, {
    limits: LIMITS,
    namespaces: createNamespaces({}),
    legacyNames: true,
  }).catch((problem) => {
    throw convertZipFault(problem, zip);
  });
  const files: ZippedFile[] = [];
  for (const name of archive.names) {
    if (name.endsWith('/') || ADDED_BY_MACOS.test(name)) continue;
    const content = await readContent(archive.bytes(name)).catch((problem) => convertZipFault(problem, name));
    files.push({ name, content });
  }
  return files;
}

async function readContent(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
}

function convertZipFault(problem: unknown, name: string): Failure {
  if (!(problem instanceof PackageFault)) throw problem;
  const [whole, each] = [convertToMegabytes(LIMITS.inflatedBytes), convertToMegabytes(LIMITS.partBytes)];
  const details = {
    name,
    part: 'zip',
    reason: problem.kind,
    ...problem.details,
    files: LIMITS.entries,
    limit: each,
    whole,
    each,
  };
  return new Failure(failureCodeByFault[problem.kind] ?? 'zip-damaged', details, problem);
}
