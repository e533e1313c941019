import { Failure } from '../../../shared/api/failure.ts';
import { forkReader } from './fork-reader.ts';
import type { LaunchReader } from './reader-child.ts';
import { ReaderPool } from './reader-pool.ts';
import type { ReaderRequest } from './reader-request.ts';

export type ReaderOptions = {
  /** The worker's file (see ProgramResources.readerWorker), which bundlers do not find by themselves. */
  readonly workerPath: string;
  readonly deadlineMs?: number;
  readonly heapMb?: number;
};

/** The heap of the reading process. */
export const READER_HEAP_MB = 512;

const readers = new ReaderPool();
let launch: LaunchReader = forkReader;

/** Has this program start its readers in another way, where it is not run by a Node that can be forked. */
export function setReaderLauncher(launcher: LaunchReader): void {
  launch = launcher;
}

/**
 * Has a separate process work on files from outside; it is ended at its deadline or if it needs too much memory. Throws
 * a Failure: `reader-…` if the process was ended, otherwise why the file was refused.
 * @returns what the worker answers to this request
 */
export async function runInReader<Value>(
  request: ReaderRequest,
  { workerPath, deadlineMs = 10_000, heapMb = READER_HEAP_MB }: ReaderOptions,
): Promise<Value> {
  const { outcome } = await readers.use(workerPath, heapMb, launch, (reader) =>
    reader.answer<Value>(request, deadlineMs),
  );
  if (outcome.ok) return outcome.value;
  throw new Failure(outcome.code, outcome.details);
}
