import { packageLimits } from '../../../package/package-limits.ts';

/** What a Word file may be at most; whatever is larger is refused before it is held. */
export const wordLimits = {
  ...packageLimits,
  /** Elements of one set of properties, such as those of a paragraph. */
  properties: 20_000,
  /** Of which the longest contract has some ten thousand; they are held a second time by who asked. */
  paragraphs: 1_000_000,
  /** Signs of names and words that are told of again for each place they belong to. */
  told: 128 * 1024 * 1024,
  /** Comments that are open over one place. */
  openComments: 2_000,
  /** Of the process that reads. */
  heapMb: 512,
} as const;
