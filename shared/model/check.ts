import { z } from 'zod';
import { code, hash, line } from './fields.ts';
import { language } from './language.ts';
import { actor } from './record.ts';

/** All checks, by the code under which they are explained and waived. */
export const checkCode = z.enum([
  'treaty-word',
  'term-undefined',
  'term-unused',
  'term-differs',
  'instrument-differs',
  'reference-broken',
  'reference-typed',
  'clause-numbers',
  'alternat-unpaired',
  'alternat-direction',
  'side-order',
  'party-name',
  'name-differs',
  'placeholder',
  'bracket-literal',
  'spacing',
  'punctuation',
  'word-doubled',
  'preamble-capitals',
  'spoof',
  'indonesian-missing',
  'partner-language-missing',
  'prevailing-language-unset',
  'closing-languages',
  'closing-copies',
  'closing-prevailing',
  'heading-missing',
  'text-missing',
  'stale',
  'number-differs',
  'number-words',
  'date-differs',
  'date-wrong',
  'items-differ',
  'newer-record',
]);
export type CheckCode = z.infer<typeof checkCode>;

/** The place of a finding: UTF-16 offsets in the source of one part of a clause (or of the title block). */
const checkPlace = z.strictObject({
  /** Null in the title block. */
  clause: code.nullable(),
  language,
  part: z.enum(['title', 'heading', 'body']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The words at this place, as they read. */
  words: z.string(),
});
export type CheckPlace = z.infer<typeof checkPlace>;

/** A finding of a check. `finding` is its key: unchanged as long as the words concerned are. */
export const finding = z.strictObject({
  check: checkCode,
  finding: line.max(300),
  /** Null if it concerns the whole text. */
  clause: code.nullable(),
  language: language.nullable(),
  /** The place to look at first, and the place that it is compared with. */
  place: checkPlace.nullable(),
  other: checkPlace.nullable(),
  /** Whether it blocks signing, or a person should look at it. */
  weight: z.enum(['blocks', 'warns']),
  /** The values for its explanation. */
  details: z.record(z.string(), z.union([z.string(), z.int(), z.array(z.string())])),
  /** A replacement for `place`, as source. */
  fix: z.string().nullable(),
});
export type Finding = z.infer<typeof finding>;

/** A place of a word that was found, with the key and the fix of the finding there. */
const foundPlace = checkPlace.extend({ finding: line.max(300), fix: z.string().nullable() });
export type FoundPlace = z.infer<typeof foundPlace>;

export const shownFinding = finding.extend({
  /** The place of the finding, and the others where the same word was found; empty for a finding without a place. */
  places: z.array(foundPlace),
  /** Who waived it and why; null for findings that cannot be waived. */
  waived: z.strictObject({ reason: z.string(), actor, at: z.string(), record: hash }).nullable(),
  waivable: z.boolean(),
});
export type ShownFinding = z.infer<typeof shownFinding>;
