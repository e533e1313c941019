import type { RedlineParts } from './blocks/align-parts.ts';
import type { Revision } from './revision.ts';

export type RedlineOptions = Revision & {
  /** Whether words that only look otherwise are marked; true if omitted. */
  readonly tracksFormatting?: boolean;
  /** Whether tracked changes that the newer file holds stay alongside those of the redline; false if omitted. */
  readonly keepsRevisions?: boolean | undefined;
  /**
   * Whether fields that programs update by themselves, such as page numbers, are compared without their results; those
   * of the newer file are then taken for both, so that the older file is not the one that rejecting gives. False if omitted.
   */
  readonly skipsFieldUpdates?: boolean;
  /** Which parts of a text the two bodies consist of; found by their words if omitted. */
  readonly parts?: RedlineParts;
};
