import { z } from 'zod';
import { day, id, list } from '../fields.ts';
import { readSteps } from '../incoming/read-step.ts';
import { language } from '../language.ts';
import { changeKinds } from './change-kind.ts';
import { uncompared } from './uncompared.ts';

const place = z.int().nonnegative();

/**
 * A place that a file's reader would name: a row or cell of a table, a note, a header. Rows and columns are counted from 1; a
 * whole row has no column.
 */
export const filePlace = z.strictObject({
  part: z.enum(['table', 'footnote', 'endnote', 'header', 'footer', 'text-box']),
  row: place.nullable(),
  column: place.nullable(),
});
export type FilePlace = z.infer<typeof filePlace>;

/** The range of a clause's body that is in such a place, in UTF-16 offsets. */
const placedText = filePlace.extend({ start: place, end: place });
export type PlacedText = z.infer<typeof placedText>;

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
  /** In order; empty for a text of the store. */
  places: z.array(placedText).readonly(),
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
  /** The party whose text it is, by its name in the language of the text; null for a file. */
  author: z.string().nullable(),
  /** The number of tracked changes in the file; it is compared with all of them accepted. */
  tracked: place,
  /** What the reader of the file did not understand, by name. */
  warnings: z.array(z.string()),
  /** Words that a reader of the file does not see, and words struck through by hand; both are compared as its text. */
  unseen: z.array(z.string()).readonly(),
  struck: z.array(z.string()).readonly(),
  /** How the file was read, if not as it is. */
  how: readSteps,
});
export type ComparedAbout = z.infer<typeof comparedAbout>;

export const shownComparedText = z.strictObject({ about: comparedAbout, language, clauses: z.array(comparedClause) });
export type ShownComparedText = z.infer<typeof shownComparedText>;

/** A range of text that is in both texts, or only in the old or the next one. */
export const textChange = z.strictObject({ kind: z.enum(['kept', 'deleted', 'inserted']), text: z.string() });
export type TextChange = z.infer<typeof textChange>;

/** Two clauses that match, as indices into the two texts. */
const clausePair = z.strictObject({
  old: place,
  next: place,
  /** Why they match: the first of these reasons that holds. */
  by: z.enum(['person', 'id', 'text', 'likeness']),
  /**
   * The Jaccard index of their runs of three words, or the share of their text at both ends that is the same; otherwise
   * 1.
   */
  likeness: z.number().min(0).max(1),
  /** Whether no person needs to be asked. */
  sure: z.boolean(),
  /** Whether it left the order of the others. */
  moved: z.boolean(),
});
export type ClausePair = z.infer<typeof clausePair>;

const comparisonRow = z.strictObject({
  /**
   * The outcome for a clause. `moved` has the same text in another place, `moved-changed` a changed text too;
   * `numbering` has the same text under another number. Rows of `split` share their old clause, rows of `joined` their
   * next clause; each shows its own part of the shared body.
   */
  kind: z.enum(['same', 'changed', 'added', 'deleted', 'moved', 'moved-changed', 'split', 'joined', 'numbering']),
  /** The index of the clause in the old text; null if it is not in it. */
  old: place.nullable(),
  next: place.nullable(),
  /** How the two were paired; null in a row with one side only, and for the other parts of a split or joined clause. */
  pair: clausePair.nullable(),
  oldNumber: z.string().nullable(),
  nextNumber: z.string().nullable(),
  /** Whether the number changed; always false if one of the texts has no numbers at all. */
  renumbered: z.boolean(),
  heading: z.array(textChange).readonly(),
  body: z.array(textChange).readonly(),
});
export type ComparisonRow = z.infer<typeof comparisonRow>;

/**
 * One change in the list that accompanies a comparison. Words that look the same next to others that changed are listed
 * by themselves, before the others and at the same place.
 */
const listedChange = z.strictObject({
  /** The index of its row. */
  row: place,
  /** How many neighbouring rows it is about: several clauses without headings may be added or deleted together. */
  rows: z.int().positive(),
  /** `clause` concerns the clause as a whole: added, deleted, moved, renumbered. */
  part: z.enum(['clause', 'heading', 'body']),
  /** The index of its first `TextChange` in the part; 0 for a clause. */
  at: place,
  /** The index of its last one: a bracket put around words is one change. */
  through: place,
  /** Where it is in a file, if that is not its running text. */
  place: filePlace.nullable(),
  kind: z.enum(changeKinds),
  /** Whether a number, an amount or a date differs in it, whatever its kind. */
  numbers: z.boolean(),
  /** A few words of the old text; empty if there was none. */
  old: z.string(),
  next: z.string(),
});
export type ListedChange = z.infer<typeof listedChange>;

const textComparison = z.strictObject({
  rows: z.array(comparisonRow).readonly(),
  /** Every change of every row, in order. */
  changes: z.array(listedChange).readonly(),
  /** The number of changes of each kind. */
  counts: z.record(z.enum(changeKinds), place),
});
export type TextComparison = z.infer<typeof textComparison>;

export const shownComparison = textComparison.extend({ uncompared, old: comparedAbout, next: comparedAbout, language });

/** A person's decision, as indices into the two texts; null says that the other clause has no partner. */
const chosenPair = z.strictObject({ old: place.nullable(), next: place.nullable() });
export type ChosenPair = z.infer<typeof chosenPair>;
export const chosenPairs = list(chosenPair).readonly();
