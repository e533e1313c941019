import type { RedlineParts } from './blocks/align-parts.ts';
import type { Revision } from './revision.ts';

export type RedlineOptions = Revision & {
  /** Whether words that only look otherwise are marked; true if omitted. */
  readonly tracksFormatting?: boolean;
  /** Whether tracked changes that the newer file holds stay beside those of the redline; false if omitted. */
  readonly keepsRevisions?: boolean | undefined;
  /** Which parts of a text the two bodies consist of; found by their words if omitted. */
  readonly parts?: RedlineParts;
};
