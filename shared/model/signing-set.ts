import { z } from 'zod';
import { code, file, hash, party } from './fields.ts';
import { language } from './language.ts';
import { actor } from './record.ts';
import { uncompared } from './uncompared.ts';

const count = z.int().nonnegative();

/** What a file of the signing set is for. */
export const setRole = z.enum(['original', 'original-pdf', 'proof', 'checklist', 'clean', 'redline']);

/** The folders of a set, apart so that nothing for ourselves is sent along with what goes to the other side. */
export const setFolders: Readonly<Record<z.infer<typeof setRole>, string>> = {
  original: 'naskah-asli',
  'original-pdf': 'naskah-asli',
  clean: 'untuk-mitra',
  redline: 'untuk-mitra',
  proof: 'internal',
  checklist: 'internal',
};

export const setFile = z.strictObject({
  role: setRole,
  /** All of them in a file that holds all. */
  languages: z.array(language),
  copy: party.nullable(),
  file,
  /** As its PDF has them; null where none could be made. */
  pages: z.int().positive().nullable(),
});
export type SetFile = z.infer<typeof setFile>;

export const signingSet = z.strictObject({
  record: hash,
  at: z.string(),
  actor,
  draft: code,
  files: z.array(setFile),
  /** What was passed with a reason, as the checklist prints it. */
  reservations: z.array(z.strictObject({ what: z.string(), reason: z.string(), actor })),
  /** Since the set before this one, by original: the pages to print again, or the clauses where no PDF tells pages. */
  reprint: z.array(
    z.strictObject({
      copy: party,
      languages: z.array(language),
      pages: z.array(count).nullable(),
      clauses: z.array(code),
    }),
  ),
});
export type SigningSet = z.infer<typeof signingSet>;

/** What a file is, held against all that we exported. */
export const fileVerification = z.strictObject({
  state: z.enum(['same-file', 'same-text', 'other-text', 'unknown']),
  /** The export that it is, or comes nearest to. */
  export: z
    .strictObject({
      record: hash,
      negotiation: code,
      as: code,
      languages: z.array(language),
      copy: party.nullable(),
      draft: code.nullable(),
      /** The draft of a newer signing set of that text, whose originals are signed in its place. */
      newer: code.nullable(),
      name: z.string(),
      at: z.string(),
      actor,
    })
    .nullable(),
  /** Paragraph by paragraph where the text is another: ours, theirs; null where one has it not. */
  differences: z.array(
    z.strictObject({
      /** The text itself, or what stands above and below it on every page. */
      part: z.enum(['text', 'around']),
      /** From 1, in the file that was exported, else in the one that came. */
      paragraph: z.int().positive(),
      exported: z.string().nullable(),
      given: z.string().nullable(),
    }),
  ),
  /**
   * What it carries beside its text: tracked changes, comments, hidden words, words struck through by hand, which count as
   * taken out (D23), and pictures and other things without words that the exported file has not.
   */
  carries: z.strictObject({ changes: count, comments: count, hidden: count, struck: count, objects: count }),
  /** What both files may have another of: nothing where they are the very same, or where the file is like none. */
  uncompared,
  sha256: hash,
});
export type FileVerification = z.infer<typeof fileVerification>;
