import { Failure } from '../../../../../shared/api/failure.ts';
import { wordLimits } from '../model/word-limits.ts';
import { WordReaderPool } from './word-reader-pool.ts';
import type { WorkerRequest } from './worker-request.ts';

export type ReaderOptions = {
  /** The worker's file (see ProgramResources.wordWorker), which bundlers do not find by themselves. */
  readonly workerPath: string;
  readonly deadlineMs?: number;
  readonly heapMb?: number;
};

const readers = new WordReaderPool();

/**
 * Has a separate process work on files from outside; it is ended at its deadline or if it needs too much memory. Throws
 * a Failure whose code says why a file was refused: `word-…`.
 * @returns what the worker answers to this request
 */
export async function runInReader<Value>(
  request: WorkerRequest,
  { workerPath, deadlineMs = 10_000, heapMb = wordLimits.heapMb }: ReaderOptions,
): Promise<Value> {
  const { outcome } = await readers.use(workerPath, heapMb, (reader) => reader.answer<Value>(request, deadlineMs));
  if (outcome.ok) return outcome.value;
  throw new Failure(outcome.code, outcome.details);
}
