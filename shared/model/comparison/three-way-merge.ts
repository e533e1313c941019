import { z } from 'zod';
import { hash, id } from '../fields.ts';
import { language } from '../language.ts';

const place = z.int().nonnegative();

/** A region of three texts: what each has there, and who changed it. In a `base` region all three are the same. */
const mergeRegion = z.strictObject({
  from: z.enum(['base', 'ours', 'theirs', 'both', 'conflict']),
  base: z.string(),
  ours: z.string(),
  theirs: z.string(),
});
export type MergeRegion = z.infer<typeof mergeRegion>;

/** Which side changed a text since the base, the last version sent. */
const threeWayState = z.enum(['same', 'ours', 'theirs', 'both-same', 'both-differently']);
export type ThreeWayState = z.infer<typeof threeWayState>;

const textMerge = z
  .strictObject({
    state: threeWayState,
    /** The text with the changes of both sides; null if they conflict. */
    merged: z.string().nullable(),
    /** In order; the parts of a side concatenated are its text. */
    stretches: z.array(mergeRegion).readonly(),
  })
  .readonly();
export type TextMerge = z.infer<typeof textMerge>;

const words = z.strictObject({ heading: z.string(), body: z.string() });

/** What they changed in a clause in another language than the compared one. */
const otherLanguage = z.strictObject({
  language,
  /** As they read. */
  ours: words,
  theirs: words,
  /** Whether we changed it too since it was sent. */
  isOursChanged: z.boolean(),
  /** Their text as source of ours; null if only a person can write it. */
  words: words.nullable(),
});

/** A clause in three states: the sent text, our current text, and theirs. */
export const shownMerge = z.strictObject({
  /** Our clause; null if theirs is new. */
  clause: id.nullable(),
  code: z.string().nullable(),
  number: z.string(),
  /** The newest version of ours, null if there is none; of several, the one with the smallest hash. */
  head: hash.nullable(),
  heads: place,
  inOurs: z.boolean(),
  inTheirs: z.boolean(),
  state: threeWayState,
  sure: z.boolean(),
  /** Which side put it in another place, and its number there; its words may be the same. */
  moved: z.strictObject({ by: z.enum(['ours', 'theirs', 'both']), number: z.string() }).nullable(),
  /** Words of theirs that look like those that were sent and differ. */
  spoofs: z.array(z.strictObject({ old: z.string(), next: z.string() })).readonly(),
  /** As they read. */
  heading: textMerge,
  body: textMerge,
  /**
   * As sources of ours: the changes of both sides merged, and their text unchanged. Null if only a person can write it.
   */
  proposal: words.nullable(),
  theirs: words.nullable(),
  /** Both in brackets (D17), where they differ. */
  bracketed: words.nullable(),
  /** The other languages in which they changed it. */
  others: z.array(otherLanguage).readonly(),
});
export type ShownMerge = z.infer<typeof shownMerge>;
