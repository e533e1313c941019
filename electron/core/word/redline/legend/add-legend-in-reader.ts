import { type ReaderOptions, runInReader } from '../../../reader/run-in-reader.ts';
import type { WordRequest } from '../../read/process/word-request.ts';
import type { LegendOptions } from './write-legend.ts';

/** Puts the legend of its tracked changes into a file, in the reading process; throws as `readWord` does. */
export async function addLegendInReader(
  bytes: Uint8Array,
  options: LegendOptions,
  reader: ReaderOptions,
): Promise<Uint8Array> {
  return runInReader<Uint8Array>({ task: 'legend', bytes, options } satisfies WordRequest, reader);
}
