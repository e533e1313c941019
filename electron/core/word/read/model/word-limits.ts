import { packageLimits } from '../../../package/package-limits.ts';
import { READER_HEAP_MB } from '../../../reader/run-in-reader.ts';

/** The limits of a Word file; anything larger is refused before it is held in memory. */
export const wordLimits = {
  ...packageLimits,
  /** Elements in one set of properties, such as those of a paragraph. */
  properties: 20_000,
  /** The longest contract has some ten thousand; the process that asks holds them a second time. */
  paragraphs: 1_000_000,
  /** Characters of names and words that are repeated for each paragraph they belong to. */
  structure: 128 * 1024 * 1024,
  /** Comments that are open at one point. */
  openComments: 2_000,
  /** The heap of the reading process. */
  heapMb: READER_HEAP_MB,
} as const;
