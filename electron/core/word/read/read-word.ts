import { Failure } from '../../../../shared/api/failure.ts';
import type { WordDocument } from './model/word-document.ts';
import { wordLimits } from './model/word-limits.ts';
import { unpackDocument } from './process/packed-document.ts';
import { WordReaderPool } from './process/word-reader-pool.ts';

export type ReadWordOptions = {
  /** The worker's own file (see Resources.wordWorker): bundlers do not find it by themselves. */
  readonly workerPath: string;
  readonly deadlineMs?: number;
  readonly heapMb?: number;
};

const readers = new WordReaderPool();

/**
 * Reads the bytes of a .docx in a process of its own, which ends at its deadline or where it needs too much memory.
 *
 * Out: all that was understood. Throws a Failure whose code says why the file was refused: `word-…`.
 */
export async function readWord(
  bytes: Uint8Array,
  { workerPath, deadlineMs = 10_000, heapMb = wordLimits.heapMb }: ReadWordOptions,
): Promise<WordDocument> {
  const { read } = await readers.use(workerPath, heapMb, (reader) => reader.answer(bytes, deadlineMs));
  if (read.ok) return unpackDocument(read.value);
  throw new Failure(read.code, read.details);
}
