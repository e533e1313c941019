import { type ReaderOptions, runInReader } from '../../reader/run-in-reader.ts';
import type { WordRequest } from '../read/process/word-request.ts';
import type { RedlineOptions } from './redline-options.ts';
import type { PackageRedline } from './redline-packages.ts';

/** Two files are parsed, compared and written: three times the work of reading one. */
const DEADLINE_MS = 30_000;

/** Makes the redline of two Word files from outside in the reading process; throws as `readWord` does. */
export async function redlineWordFiles(
  old: Uint8Array,
  next: Uint8Array,
  options: RedlineOptions,
  reader: ReaderOptions,
): Promise<PackageRedline> {
  return runInReader<PackageRedline>({ task: 'redline', old, next, options } satisfies WordRequest, {
    deadlineMs: DEADLINE_MS,
    ...reader,
  });
}
