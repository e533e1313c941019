import { type ReaderOptions, runInReader } from '../../reader/run-in-reader.ts';
import type { WordRequest } from '../read/process/word-request.ts';
import type { PackageRedline } from '../redline/redline-packages.ts';
import type { AnswerOptions } from './answer-options.ts';

/** A file is parsed three times, compared and written. */
const DEADLINE_MS = 30_000;

/** Makes their file with our text as tracked changes, in the reading process; throws as `readWord` does. */
export async function answerWordFile(
  bytes: Uint8Array,
  options: AnswerOptions,
  reader: ReaderOptions,
): Promise<PackageRedline> {
  return runInReader<PackageRedline>({ task: 'answer', bytes, options } satisfies WordRequest, {
    deadlineMs: DEADLINE_MS,
    ...reader,
  });
}
