import { z } from 'zod';
import { hash } from '../fields.ts';
import { changeKinds } from './change-kind.ts';
import { filePlace } from './comparison.ts';
import { redlineRemark } from './redline-remark.ts';
import { uncompared } from './uncompared.ts';

const place = z.int().nonnegative();

/** The kinds of change in a file: those of words, and `format`, where nothing but the look differs. */
export const documentChangeKinds = [...changeKinds, 'format'] as const;

/** What changed, if that is not a stretch of words. */
const changedThings = [
  'words',
  'table',
  /** Neighbouring rows. */
  'row',
  'cell',
  'text-box',
  'note',
  'picture',
  'object',
  /** The end of a paragraph: a paragraph was split, joined, or an empty one added. */
  'paragraph-end',
] as const;

/** A property that differs in a change of kind `format`. `other` is one without a name of its own, such as a font. */
const changedLooks = [
  ...['bold', 'italic', 'underline', 'strike', 'colour', 'highlight', 'script', 'hidden'],
  ...['style', 'list', 'indent', 'other'],
] as const;
export type ChangedLook = (typeof changedLooks)[number];

const documentChange = z.strictObject({
  kind: z.enum(documentChangeKinds),
  thing: z.enum(changedThings),
  /** Whether a number, an amount or a date differs in it, whatever its kind. */
  numbers: z.boolean(),
  /** Where it is, if that is not the running text. */
  place: filePlace.nullable(),
  /** The number or heading above it, otherwise the first words of its paragraph. */
  where: z.string(),
  /** A few words of the old file; empty if there were none. */
  old: z.string(),
  next: z.string(),
  looks: z.array(z.enum(changedLooks)).readonly(),
});
export type DocumentChange = z.infer<typeof documentChange>;

const runLooks = ['bold', 'italic', 'underline', 'strike', 'superscript', 'subscript'] as const;

const documentRun = z.strictObject({
  text: z.string(),
  kind: z.enum(['kept', 'deleted', 'inserted']),
  /** The index of its change; null if its words did not change. */
  change: place.nullable(),
  /** Whether its words moved here, or away from here. */
  moved: z.boolean(),
  /** The index of the change of its look. */
  format: place.nullable(),
  looks: z.array(z.enum(runLooks)).readonly(),
  /** The number of the note that is referred to here. */
  note: z.string().nullable(),
  /** The index of the picture here; -1 for one that cannot be shown, or another object. */
  picture: z.int().nullable(),
});
export type DocumentRun = z.infer<typeof documentRun>;

/** A block that only one of the files has. */
const oneSided = z.enum(['deleted', 'inserted']).nullable();

const documentParagraph = z.strictObject({
  kind: z.literal('paragraph'),
  /** Its automatic number in the newer file, or in the older one if it is only there. */
  number: z.string().nullable(),
  /** Its number in the older file, if both have the paragraph and the numbers differ. */
  oldNumber: z.string().nullable(),
  /** From 0, the highest; null for body text. */
  heading: place.nullable(),
  /** The level of its list, from 0; null outside of lists. */
  level: place.nullable(),
  /** In twentieths of a point. */
  indent: z.int(),
  align: z.enum(['left', 'center', 'right', 'both']),
  /** Whether a line is drawn below it. */
  rule: z.boolean(),
  only: oneSided,
  /** The change of a paragraph that only one of the files has, or of its end. */
  change: place.nullable(),
  end: oneSided,
  format: place.nullable(),
  runs: z.array(documentRun).readonly(),
});
export type DocumentParagraph = z.infer<typeof documentParagraph>;

type DocumentCell = {
  readonly span: number;
  readonly rows: number;
  readonly only: 'deleted' | 'inserted' | null;
  readonly change: number | null;
  readonly blocks: readonly DocumentBlock[];
};
type DocumentRow = {
  readonly only: 'deleted' | 'inserted' | null;
  readonly change: number | null;
  readonly cells: readonly DocumentCell[];
};
export type DocumentTable = {
  readonly kind: 'table';
  /** Whether it has lines between and around its cells. */
  readonly lines: boolean;
  readonly rows: readonly DocumentRow[];
};
/** A text box, a note below its reference, a header or a footer. */
export type DocumentFrame = {
  readonly kind: 'frame';
  readonly part: 'text-box' | 'footnote' | 'endnote' | 'header' | 'footer';
  /** The number of a note; empty for the others. */
  readonly label: string;
  readonly only: 'deleted' | 'inserted' | null;
  readonly change: number | null;
  readonly blocks: readonly DocumentBlock[];
};
export type DocumentBlock = DocumentParagraph | DocumentTable | DocumentFrame;

const documentBlock: z.ZodType<DocumentBlock> = z.lazy(() =>
  z.union([documentParagraph, documentTable, documentFrame]),
);
const blocks = z.array(documentBlock).readonly();

const documentTable = z.strictObject({
  kind: z.literal('table'),
  lines: z.boolean(),
  rows: z.array(
    z.strictObject({
      only: oneSided,
      change: place.nullable(),
      cells: z.array(
        z.strictObject({
          /** How many columns and rows it covers. */
          span: z.int().positive(),
          rows: z.int().positive(),
          only: oneSided,
          change: place.nullable(),
          blocks,
        }),
      ),
    }),
  ),
});

const documentFrame = z.strictObject({
  kind: z.literal('frame'),
  part: z.enum(['text-box', 'footnote', 'endnote', 'header', 'footer']),
  label: z.string(),
  only: oneSided,
  change: place.nullable(),
  blocks,
});

/** Two texts as one page: the newer one with every difference from the older one, in its place. */
export const comparedDocument = z.strictObject({
  /** Headers first, footers last; notes follow the paragraph or table that refers to them. */
  blocks,
  /** Every change, in the order of the page. */
  changes: z.array(documentChange).readonly(),
  /** The number of changes of each kind. */
  counts: z.record(z.enum(documentChangeKinds), place),
  /** Pictures that a browser can show, held for a while like a file that was made. */
  pictures: z.array(z.strictObject({ sha256: hash, type: z.string() })).readonly(),
  /** What was compared and has no place on the page, and what was not compared. */
  remarks: z.array(redlineRemark).readonly(),
  /** What one of the texts has and is not compared; nothing for two Word files, of which the remarks name it. */
  uncompared,
});
export type ComparedDocument = z.infer<typeof comparedDocument>;
