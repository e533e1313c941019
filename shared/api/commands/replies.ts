import { z } from 'zod';
import { clauseKind } from '../../model/clause.ts';
import { commentKind } from '../../model/comment.ts';
import { channel, code, day, file, hash, id, letter, lines, name, text, texts } from '../../model/fields.ts';
import { interfaceLanguage } from '../../model/interface-language.ts';
import { language } from '../../model/language.ts';
import { readWarning, replyPreview, sentText, shownRequest } from '../../model/reply.ts';
import { shownFile, shownReply } from '../../model/shown.ts';
import { uncompared } from '../../model/uncompared.ts';
import type { CommandTable } from '../command-table.ts';
import { count, entityReference } from './input-fields.ts';

/** A file that was handed in (see Client.receive), whether it is kept or only held. */
const handedFile = { file: hash, name };
/** Whose answer it is, and to what, where that is known; null leaves it to what the file says. */
const answeredDraft = { unit: code.nullable(), draft: entityReference.nullable(), language: language.nullable() };

/** One thing that was found in a file, as a person takes it. */
const appliedItem = z.strictObject({
  /** As the preview names it. */
  key: z.string().min(1).max(100),
  /** Where it is placed by hand; null is a comment on the whole text; missing leaves the place of the preview. */
  clause: entityReference.nullable().optional(),
  kind: commentKind.optional(),
  /** Other words for what is to be said; missing takes those of the file. */
  body: text.optional(),
});

/** Asking units (Kirim ke Unit) and gathering what they answer (Terima Berkas). */
export const repliesCommands = {
  'requests.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(shownRequest),
  },
  /** Makes a review file for every unit and body in every language, keeps them and records that they were sent. */
  'requests.send': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      draft: entityReference,
      languages: z.array(language).min(1),
      units: z.array(code),
      bodies: z.array(name),
      letter: letter.nullable(),
      deadline: day.nullable(),
      note: text,
      /** Whether an Excel form goes with it. */
      form: z.boolean(),
      paper: z.enum(['A4', 'F4']),
    }),
    output: z.strictObject({
      request: id,
      record: hash,
      files: z.array(z.strictObject({ unit: code.nullable(), body: name.nullable(), language, file })),
    }),
  },
  'replies.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(shownReply),
  },
  /** "No input": an answer without a file. */
  'replies.receive': {
    kind: 'write',
    input: z.strictObject({ negotiation: entityReference, unit: code, note: text, channel: channel.nullable() }),
    output: z.strictObject({ record: hash }),
  },
  /** What a file that came back holds; nothing is stored. */
  'replies.preview': {
    kind: 'derive',
    input: z.strictObject({ negotiation: entityReference, ...handedFile, ...answeredDraft }),
    output: z.strictObject({
      preview: replyPreview,
      /** The texts that it may answer, in the order that `recognised.sent` counts in. */
      sent: z.array(sentText),
      /** Whose answer it is: as given, else as recognised. */
      unit: code.nullable(),
      /** The same file was taken in before. */
      again: z.boolean(),
      /** What of the file was not understood. */
      warnings: z.array(readWarning),
      /** What of the file was not held against what was sent. */
      uncompared,
    }),
  },
  /** Takes in what was previewed: the file whole, the reply, and a comment for every item that is named; in one transaction. */
  'replies.apply': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      ...handedFile,
      ...answeredDraft,
      request: entityReference.nullable(),
      body: name.nullable(),
      channel: channel.nullable(),
      letter: letter.nullable(),
      note: text,
      items: z
        .array(appliedItem)
        .refine((all) => new Set(all.map(({ key }) => key)).size === all.length, { error: 'twice' }),
    }),
    output: z.strictObject({ reply: id, record: hash, comments: count }),
  },
  /** All comments with what became of them (Matriks Masukan), as a Word or Excel file that is kept and recorded. */
  'matrix.export': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      as: z.enum(['docx', 'xlsx']),
      /** The language of wordings where a comment names none. */
      language,
      /** The language of its heads. */
      speech: interfaceLanguage,
      paper: z.enum(['A4', 'F4']),
    }),
    output: z.strictObject({ file, record: hash }),
  },
  /** A text as the files that were handed in have it, one a language, cut into clauses, as sources; nothing is stored. */
  'files.cut': {
    kind: 'derive',
    input: z.strictObject({
      files: z
        .array(z.strictObject({ file: hash, name, language }))
        .min(1)
        .max(10),
    }),
    output: z.strictObject({
      title: texts,
      /** What the title and the first words say of the instrument (D14), as plain words. */
      parts: z.record(
        language,
        z.strictObject({ subject: z.string(), inTitle: z.array(z.string()), inSentence: z.array(z.string()) }),
      ),
      clauses: z.array(z.strictObject({ kind: clauseKind, heading: lines, body: texts })),
      warnings: z.array(z.string()),
    }),
  },
  /** Files that came in and are kept whole, newest first. */
  'files.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(shownFile),
  },
} as const satisfies CommandTable;
