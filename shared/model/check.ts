import { z } from 'zod';
import { code, hash, line } from './fields.ts';
import { language } from './language.ts';
import { actor } from './record.ts';

/** Every check there is, by the code under which it is explained and waived. */
export const checkCode = z.enum([
  'treaty-word',
  'term-undefined',
  'term-unused',
  'term-differs',
  'reference-broken',
  'reference-typed',
  'alternat-unpaired',
  'alternat-direction',
  'party-name',
  'name-differs',
  'placeholder',
  'bracket-literal',
  'spacing',
  'punctuation',
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
  'items-differ',
  'newer-record',
]);
export type CheckCode = z.infer<typeof checkCode>;

/** Where a finding stands: UTF-16 offsets in the source of one part of a clause (or of the title block). */
const checkPlace = z.strictObject({
  /** Null in the title block. */
  clause: code.nullable(),
  language,
  part: z.enum(['title', 'heading', 'body']),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The words that stand there, as they are read. */
  words: z.string(),
});
export type CheckPlace = z.infer<typeof checkPlace>;

/** What a check found. `finding` is its own key: the same while the words that it is about stay. */
export const finding = z.strictObject({
  check: checkCode,
  finding: line.max(300),
  /** Null where it concerns the whole text. */
  clause: code.nullable(),
  language: language.nullable(),
  /** The place to look at first, and the one beside which it is wrong. */
  place: checkPlace.nullable(),
  other: checkPlace.nullable(),
  /** Whether the text cannot be signed so, or a person should look. */
  weight: z.enum(['blocks', 'warns']),
  /** What its explanation names. */
  details: z.record(z.string(), z.union([z.string(), z.int(), z.array(z.string())])),
  /** What may be written in place of `place`, as source. */
  fix: z.string().nullable(),
});
export type Finding = z.infer<typeof finding>;

export const shownFinding = finding.extend({
  /** By whom it was waived and why; what may not be waived never is. */
  waived: z.strictObject({ reason: z.string(), actor, at: z.string(), record: hash }).nullable(),
  waivable: z.boolean(),
});
export type ShownFinding = z.infer<typeof shownFinding>;
