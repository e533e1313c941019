import { Failure } from '../../shared/api/failure.ts';
import { unpackZip } from './documents/outgoing/zip-files.ts';
import { checkOneReading } from './package/check-one-reading.ts';
import { PackageFault } from './package/package-fault.ts';

/**
 * Unpacks a .zip for the hosts, which know no packages and receive a signing set as one. Throws as `unpackZip` does, or
 * `zip-two-readings`.
 */
export function unzipFiles(zip: Uint8Array, most: number): ReturnType<typeof unpackZip> {
  try {
    checkOneReading(Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength), false);
  } catch (problem) {
    if (!(problem instanceof PackageFault)) throw problem;
    throw new Failure('zip-two-readings', { part: 'zip', ...problem.details }, problem);
  }
  return unpackZip(zip, most);
}
