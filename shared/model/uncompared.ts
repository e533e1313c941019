import { z } from 'zod';

/** What of two texts takes no part in comparing their words. */
export const uncomparedKinds = [
  /** Headers and footers. */
  'around',
  /** Where footnotes and endnotes are referred to; their words are compared. */
  'notes',
  'pictures',
  'links',
  /** Which cell of a table words are in. */
  'tables',
  /** Words struck through, hidden, or too pale to be seen: their words are compared, the look is not. */
  'invisible',
  'comments',
  'formatting',
] as const;
export type UncomparedKind = (typeof uncomparedKinds)[number];

/** What at least one of two texts has and nobody compared; `differs` where it is known to be another in the other one. */
export const uncompared = z.array(z.strictObject({ what: z.enum(uncomparedKinds), differs: z.boolean() }));
export type Uncompared = z.infer<typeof uncompared>;
