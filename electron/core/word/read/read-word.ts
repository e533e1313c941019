import type { WordDocument } from '../../../../shared/model/incoming/word-document.ts';
import { type ReaderOptions, runInReader } from '../../reader/run-in-reader.ts';
import { type PackedDocument, unpackDocument } from './process/packed-document.ts';
import type { WordRequest } from './process/word-request.ts';

/**
 * Reads the bytes of a .docx in a separate process, which is ended at its deadline or if it needs too much memory.
 *
 * Out: everything that was understood. Throws a Failure whose code says why the file was refused: `word-…` or `reader-…`.
 * @param leavesOutMacros whether a file with macros is read without them, and they are named
 */
export async function readWord(
  bytes: Uint8Array,
  options: ReaderOptions,
  leavesOutMacros = false,
): Promise<WordDocument> {
  const request = { task: 'read', bytes, leavesOutMacros } satisfies WordRequest;
  return unpackDocument(await runInReader<PackedDocument>(request, options));
}
