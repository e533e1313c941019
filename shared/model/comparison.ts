import { z } from 'zod';
import { changeKinds } from './change-kind.ts';
import { day, hash, id } from './fields.ts';
import { language } from './language.ts';
import { uncompared } from './uncompared.ts';

const place = z.int().nonnegative();

/** A clause for comparison, with its identity in the store; the title and the signatures are clauses too. */
const comparedClause = z.strictObject({
  id: z.string().nullable(),
  /** As printed, "Paragraph 3"; empty if it has none. */
  number: z.string(),
  heading: z.string(),
  body: z.string(),
  /** Our clause that it is, or is paired with; null in a file, and for a clause that only they have. */
  clause: id.nullable(),
  /** A person decided that it matches none of ours. */
  alone: z.boolean(),
});

/** One side of a comparison, for its heading. */
const comparedAbout = z.strictObject({
  of: z.enum(['text', 'draft', 'version', 'file']),
  /** The label of a draft, the beginning of a version's hash, a file's name; empty for the working text. */
  name: z.string(),
  date: day.nullable(),
  negotiation: z.string().nullable(),
  /** The code of the draft, if it is one. */
  draft: z.string().nullable(),
  foreign: z.boolean(),
  /** The number of tracked changes in the file; it is compared with all of them accepted. */
  tracked: place,
  /** What the reader of the file did not understand, by name. */
  warnings: z.array(z.string()),
});
export type ComparedAbout = z.infer<typeof comparedAbout>;

export const shownComparedText = z.strictObject({ about: comparedAbout, language, clauses: z.array(comparedClause) });
export type ShownComparedText = z.infer<typeof shownComparedText>;

const change = z.strictObject({ kind: z.enum(['kept', 'deleted', 'inserted']), text: z.string() });
const pair = z.strictObject({
  old: place,
  next: place,
  by: z.enum(['person', 'id', 'text', 'likeness']),
  likeness: z.number().min(0).max(1),
  sure: z.boolean(),
  moved: z.boolean(),
});

const comparisonRow = z.strictObject({
  kind: z.enum(['same', 'changed', 'added', 'deleted', 'moved', 'moved-changed', 'split', 'joined', 'numbering']),
  old: place.nullable(),
  next: place.nullable(),
  pair: pair.nullable(),
  oldNumber: z.string().nullable(),
  nextNumber: z.string().nullable(),
  renumbered: z.boolean(),
  heading: z.array(change),
  body: z.array(change),
});

const listedChange = z.strictObject({
  row: place,
  part: z.enum(['clause', 'heading', 'body']),
  at: place,
  kind: z.enum(changeKinds),
  numbers: z.boolean(),
  old: z.string(),
  next: z.string(),
});

export const shownComparison = z.strictObject({
  uncompared,
  old: comparedAbout,
  next: comparedAbout,
  language,
  rows: z.array(comparisonRow),
  changes: z.array(listedChange),
  counts: z.record(z.enum(changeKinds), place),
});

/** The indices of the two texts that a person paired; null says that the other one has no partner. */
export const chosenPairs = z.array(z.strictObject({ old: place.nullable(), next: place.nullable() }));

const stretch = z.strictObject({
  from: z.enum(['base', 'ours', 'theirs', 'both', 'conflict']),
  base: z.string(),
  ours: z.string(),
  theirs: z.string(),
});
/** The parts of a side concatenated are its text; `merged` is null if the changes of both conflict. */
const merge = z.strictObject({ merged: z.string().nullable(), stretches: z.array(stretch) });
const words = z.strictObject({ heading: z.string(), body: z.string() });

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
  state: z.enum(['same', 'ours', 'theirs', 'both-same', 'both-differently']),
  sure: z.boolean(),
  /** As they read. */
  heading: merge,
  body: merge,
  /**
   * As sources of ours: the changes of both sides merged, and their text unchanged. Null if only a person can write it.
   */
  proposal: words.nullable(),
  theirs: words.nullable(),
  /** Both in brackets (D17), where they differ. */
  bracketed: words.nullable(),
});
export type ShownMerge = z.infer<typeof shownMerge>;
