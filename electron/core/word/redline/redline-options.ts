import type { Revision } from './revision.ts';

export type RedlineOptions = Revision & {
  /** Whether words that only look otherwise are marked; true if omitted. */
  readonly tracksFormatting?: boolean;
};
