import { z } from 'zod';

/** The content of two texts that is left out when their words are compared. */
export const uncomparedKinds = [
  /** Headers and footers. */
  'around',
  /** The references to footnotes and endnotes; the words of the notes are compared. */
  'notes',
  'pictures',
  'links',
  /** The table cell that contains words. */
  'tables',
  /** Words struck through, hidden, or too pale to be seen: their words are compared, their look is not. */
  'invisible',
  'comments',
  'formatting',
] as const;
export type UncomparedKind = (typeof uncomparedKinds)[number];

/**
 * Content of at least one of two texts that was not compared; `differs` if it is known to be different in the other.
 */
export const uncompared = z.array(z.strictObject({ what: z.enum(uncomparedKinds), differs: z.boolean() }));
export type Uncompared = z.infer<typeof uncompared>;
