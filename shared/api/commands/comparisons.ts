import { z } from 'zod';
import { comparedDocument } from '../../model/comparison/compared-document.ts';
import { chosenPairs, shownComparedText, shownComparison } from '../../model/comparison/comparison.ts';
import { fileDifferences, redlineRemark } from '../../model/comparison/redline-remark.ts';
import { shownMerge } from '../../model/comparison/three-way-merge.ts';
import { uncompared } from '../../model/comparison/uncompared.ts';
import { code, day, file, hash, id, line, list, name, party, text } from '../../model/fields.ts';
import { partPath } from '../../model/incoming/read-step.ts';
import { language } from '../../model/language.ts';
import { rejectedProposal } from '../../model/provenance.ts';
import type { CommandTable } from '../command-table.ts';
import { maxFileBytes } from '../size-limits.ts';
import { count, entityReference } from './input-fields.ts';

/** Characters of a whole file. */
const MAX_BASE64 = Math.ceil(maxFileBytes / 3) * 4;

/**
 * What can be compared: the working text, a draft, a version of a clause, a stored file, or a file that is not stored;
 * `part` names a file inside of a mail or an archive (`files.parts`).
 */
const comparedSide = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('text'), negotiation: entityReference }),
  z.strictObject({ of: z.literal('draft'), negotiation: entityReference, draft: entityReference }),
  z.strictObject({
    of: z.literal('version'),
    negotiation: entityReference,
    clause: entityReference,
    version: entityReference,
  }),
  z.strictObject({ of: z.literal('file'), file: hash, name, part: partPath.optional() }),
  z.strictObject({ of: z.literal('bytes'), name, base64: z.base64().max(MAX_BASE64), part: partPath.optional() }),
]);
export type ComparedSides = z.infer<typeof comparedSide>;

/** Null for two files that nobody named the language of: each is read in the language of its own words. */
const comparedLanguage = language.nullable();
const comparedSides = { old: comparedSide, next: comparedSide, language: comparedLanguage, chosen: chosenPairs };

/** A file of theirs, or the counter-draft that came as one, and the text of ours that answers it. */
const answeredFile = { theirs: comparedSide, own: comparedSide };

/** Comparison (Sandingan) of two or three texts. */
export const comparisonsCommands = {
  /**
   * Two texts prepared for comparison, for callers that compare them themselves. `chosen` returns the recorded pairing.
   */
  'comparisons.read': {
    kind: 'derive',
    input: z.strictObject({ old: comparedSide, next: comparedSide, language: comparedLanguage }),
    output: z.strictObject({ old: shownComparedText, next: shownComparedText, chosen: chosenPairs, uncompared }),
  },
  'comparisons.make': { kind: 'derive', input: z.strictObject(comparedSides), output: shownComparison },
  /**
   * What differs between two Word files, words or not: the number of tracked changes that their redline would have, and
   * what would not be among them; null where a side is no Word file from outside. For texts whose words are the same.
   */
  'comparisons.file-differences': {
    kind: 'derive',
    input: z.strictObject({ old: comparedSide, next: comparedSide, language: comparedLanguage }),
    output: fileDifferences.nullable(),
  },
  /**
   * Two texts as one page with every difference in its place: two Word files in the form of the newer one, texts of the
   * store as they are printed, and a file next to one of them in that form too. `null` where one of the texts is a single
   * clause, or neither is a text of the store and one is no Word file. Its pictures are held for a while like a file
   * that was made.
   */
  'comparisons.document': {
    kind: 'derive',
    input: z.strictObject(comparedSides),
    output: comparedDocument.nullable(),
  },
  /**
   * The comparison as a Word file, or as a PDF of it: tracked changes, or a table. Stored and recorded if it involves a
   * negotiation. Throws `pdf-no-printer` or `pdf-failed`.
   */
  'comparisons.export': {
    kind: 'write',
    input: z.strictObject({
      ...comparedSides,
      as: z.enum(['redline', 'table']),
      /** A third text, for a table with three columns; compared with `old`. */
      third: comparedSide.optional(),
      paper: z.enum(['A4', 'F4']),
      template: line.min(1).max(60).optional(),
      /** The author and the day of the changes; null takes the side that wrote the newer text, and today. */
      author: name.nullable(),
      date: day.nullable(),
      /** False leaves out changes of formatting alone, in the redline of two Word files; true if omitted. */
      formatting: z.boolean().optional(),
      /**
       * Whether tracked changes that the newer of two Word files holds stay alongside those of the redline; they are accepted
       * if omitted.
       */
      keepRevisions: z.boolean().optional(),
      /** Whether the file is printed as a PDF by a program of this machine, with its changes in colour; false if omitted. */
      pdf: z.boolean().optional(),
      /** A PDF of the comparison that the host printed itself and holds; it is then the file. */
      printed: hash.optional(),
    }),
    /**
     * `record` is null if no negotiation is involved: the file is then held for a while and not stored. `remarks` lists
     * what the redline of two Word files does not show as a tracked change.
     */
    output: z.strictObject({ file, record: hash.nullable(), remarks: z.array(redlineRemark) }),
  },
  /**
   * What can be chosen for an answer in their file, with the likeliest choices: the language of the file, the original that
   * it follows, and the text that they answered. `null` where `theirs` is no Word file of theirs or `own` no text of ours.
   */
  'comparisons.answer-choices': {
    kind: 'derive',
    /** The language is that of the file if none is asked for; of several files, the one in it is answered. */
    input: z.strictObject({ ...answeredFile, language: language.nullable().optional() }),
    output: z
      .strictObject({
        file: name,
        languages: z.array(language),
        language,
        copies: z.array(party),
        copy: party,
        /** `foreign`: a draft of theirs, which may be the one that came as this file. */
        references: z.array(z.strictObject({ draft: code, label: line, date: day, foreign: z.boolean() })),
        /** The code of a draft, '' for the text that answers. */
        reference: code.or(z.literal('')),
        clauses: z.array(z.strictObject({ clause: id, name: line })),
      })
      .nullable(),
  },
  /**
   * Their Word file in its own form with our text as tracked changes, saved and recorded. Rejecting all gives their file.
   * A null choice takes the likeliest one. Throws `word-not-docx`, `would-leak…` (D22), or what printing throws.
   */
  'comparisons.answer': {
    kind: 'write',
    input: z.strictObject({
      ...answeredFile,
      language: language.nullable(),
      copy: party.nullable(),
      reference: entityReference.or(z.literal('')).nullable(),
      /** Written for the other side; nothing internal is taken. */
      comments: list(z.strictObject({ clause: entityReference, text: text.min(1) })),
      author: name.nullable(),
      date: day.nullable(),
      /** Whether the file is printed as a PDF by a program of this machine; false if omitted. */
      pdf: z.boolean().optional(),
    }),
    output: z.strictObject({ file, record: hash, remarks: z.array(redlineRemark), language, copy: party }),
  },
  /** Pairs clauses of a foreign draft with ours; replaces earlier pairings of those clauses. */
  'comparisons.pair': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      draft: entityReference,
      pairs: list(z.strictObject({ theirs: entityReference, ours: list(entityReference) })).min(1),
    }),
    output: z.strictObject({ record: hash }),
  },
  /** Three-way comparison, clause by clause and as sources: the sent text, our current text, and theirs. */
  'comparisons.merge': {
    kind: 'derive',
    input: z.strictObject({ negotiation: entityReference, base: entityReference, theirs: comparedSide, language }),
    output: z.strictObject({
      rows: z.array(shownMerge),
      /** Covers the sent text and theirs. */
      uncompared,
      /** Rows, by their index, in which they propose what was not accepted in that clause before. */
      repeated: z.array(z.strictObject({ row: count, earlier: rejectedProposal })),
    }),
  },
} as const satisfies CommandTable;
