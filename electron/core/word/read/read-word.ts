import { Failure } from '../../../../shared/api/failure.ts';
import type { WordDocument } from '../../../../shared/model/incoming/word-document.ts';
import { wordLimits } from './model/word-limits.ts';
import { unpackDocument } from './process/packed-document.ts';
import { WordReaderPool } from './process/word-reader-pool.ts';

export type ReadWordOptions = {
  /** The worker's file (see ProgramResources.wordWorker), which bundlers do not find by themselves. */
  readonly workerPath: string;
  readonly deadlineMs?: number;
  readonly heapMb?: number;
};

const readers = new WordReaderPool();

/**
 * Reads the bytes of a .docx in a separate process, which is ended at its deadline or if it needs too much memory.
 *
 * Out: everything that was understood. Throws a Failure whose code says why the file was refused: `word-…`.
 */
export async function readWord(
  bytes: Uint8Array,
  { workerPath, deadlineMs = 10_000, heapMb = wordLimits.heapMb }: ReadWordOptions,
): Promise<WordDocument> {
  const { read } = await readers.use(workerPath, heapMb, (reader) => reader.answer(bytes, deadlineMs));
  if (read.ok) return unpackDocument(read.value);
  throw new Failure(read.code, read.details);
}
