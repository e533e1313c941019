import { z } from 'zod';
import { uncompared } from './comparison/uncompared.ts';
import { code, file, hash, party } from './fields.ts';
import { readSteps } from './incoming/read-step.ts';
import { language } from './language.ts';
import { actor } from './record.ts';

const count = z.int().nonnegative();

/** The purpose of a file in the signing set. */
export const setRole = z.enum(['original', 'original-pdf', 'proof', 'checklist', 'clean', 'redline']);

/** The folders of a set, separate so that nothing internal is sent along with files for the other side. */
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
  /** All languages, for a file that contains all. */
  languages: z.array(language),
  copy: party.nullable(),
  file,
  /** The page count of its PDF; null if no PDF could be made. */
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
  /**
   * Changes since the previous set, by original: the pages to reprint, or the clauses if there is no PDF with page
   * texts.
   */
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

/** The identity of a file, compared with all our exports. */
export const fileVerification = z.strictObject({
  state: z.enum(['same-file', 'same-text', 'other-text', 'unknown']),
  /** The export that it is, or that it is most similar to. */
  export: z
    .strictObject({
      record: hash,
      negotiation: code,
      as: code,
      languages: z.array(language),
      copy: party.nullable(),
      draft: code.nullable(),
      /** The draft of a newer signing set of that text, whose originals are to be signed instead. */
      newer: code.nullable(),
      name: z.string(),
      at: z.string(),
      actor,
    })
    .nullable(),
  /** The paragraphs in which the text differs: ours, theirs; null if one side lacks it. */
  differences: z.array(
    z.strictObject({
      /** The text itself, or the headers and footers. */
      part: z.enum(['text', 'around']),
      /** Counted from 1, in the exported file, otherwise in the received one. */
      paragraph: z.int().positive(),
      exported: z.string().nullable(),
      given: z.string().nullable(),
    }),
  ),
  /**
   * Content besides its text: tracked changes, comments, hidden words, words struck through by hand, which count as
   * removed (D23), and pictures and other objects without words that the exported file does not have.
   */
  carries: z.strictObject({ changes: count, comments: count, hidden: count, struck: count, objects: count }),
  /** The words in it that its reader does not see; they are not compared. */
  unseen: z.array(z.string()).readonly(),
  /** What both files may have in different versions: empty if the files are identical, or if no export is similar. */
  uncompared,
  /** How the file was read, if not as it is. */
  how: readSteps,
  sha256: hash,
});
export type FileVerification = z.infer<typeof fileVerification>;
