import { z } from 'zod';
import { cutKind } from '../../model/clause.ts';
import { commentKind } from '../../model/comment.ts';
import { uncompared } from '../../model/comparison/uncompared.ts';
import {
  byLanguage,
  channel,
  code,
  day,
  file,
  hash,
  id,
  letter,
  line,
  lines,
  list,
  name,
  text,
  texts,
} from '../../model/fields.ts';
import { incomingPart, partPath, readSteps } from '../../model/incoming/read-step.ts';
import { shownPreview } from '../../model/incoming/reply-preview.ts';
import { interfaceLanguage } from '../../model/interface-language.ts';
import { language } from '../../model/language.ts';
import { correctionKind, incomingLetter } from '../../model/letter.ts';
import { numberForm } from '../../model/negotiation.ts';
import { rejectedProposal } from '../../model/provenance.ts';
import { readWarning, sentText, shownRequest } from '../../model/reply.ts';
import { shownFile, shownReply } from '../../model/shown.ts';
import type { CommandTable } from '../command-table.ts';
import { count, entityReference } from './input-fields.ts';

/**
 * An uploaded file (see `Client.receive`), whether stored or only held; `part` names a file inside of a mail or an archive
 * (`files.parts`). Without it, that is the only one in it that can be read.
 */
const handedFile = { file: hash, name, part: partPath.optional() };
/** The sender and the draft answered, where known; null takes them from the file. */
const answeredDraft = { unit: code.nullable(), draft: entityReference.nullable(), language: language.nullable() };

/** The earlier reply that a letter replaces or supplements. */
const corrects = z.strictObject({ reply: entityReference, as: correctionKind }).nullable().optional();

/** The details of a failure. */
const details = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()).readonly()]));

/** One item found in a file, as a person accepts it. */
const appliedItem = z.strictObject({
  /** The key from the preview. */
  key: z.string().min(1).max(100),
  /** The clause chosen by hand; null comments on the whole text; if missing, the place from the preview. */
  clause: entityReference.nullable().optional(),
  kind: commentKind.optional(),
  /** A replacement for the wording; if missing, the words of the file. */
  body: text.optional(),
});

/** Requests to units (Kirim ke Unit) and the replies to them (Terima Berkas). */
export const repliesCommands = {
  'requests.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(shownRequest),
  },
  /**
   * Makes a review file for every unit and body in every language, or one with all languages, stores the files and
   * records that they were sent.
   */
  'requests.send': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      draft: entityReference,
      languages: list(language).min(1),
      units: list(code),
      bodies: list(name),
      letter: letter.nullable(),
      deadline: day.nullable(),
      note: text,
      /** Whether an Excel form is included. */
      form: z.boolean(),
      /** Whether the Word file of an addressee has all languages; if missing, each has one. */
      together: z.boolean().optional(),
      paper: z.enum(['A4', 'F4']),
    }),
    output: z.strictObject({
      request: id,
      record: hash,
      /** `language` is null for a file with several. */
      files: z.array(
        z.strictObject({ unit: code.nullable(), body: name.nullable(), language: language.nullable(), file }),
      ),
    }),
  },
  /**
   * A nota dinas about a request, for our own side: the request itself, or a reminder to those who have not answered by
   * its deadline. The file is stored and recorded.
   */
  'requests.memo': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      /** Null is the newest. */
      request: entityReference.nullable(),
      as: z.enum(['request', 'reminder']),
      number: line,
      /** Its date, from which a reminder tells who is late. */
      date: day,
      /** The sender, and the office that signs; where empty, the head of the lead unit. */
      from: line,
      signatory: z.strictObject({ title: line, name: line }),
      /** The day by which a reminder asks for the answer. */
      by: day.nullable(),
    }),
    output: z.strictObject({ file, record: hash }),
  },
  'replies.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(shownReply),
  },
  /** Records "no input": a reply without a file. */
  'replies.receive': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      unit: code,
      note: text,
      channel: channel.nullable(),
      letter: incomingLetter.nullable().optional(),
      corrects,
    }),
    output: z.strictObject({ record: hash }),
  },
  /** The content of a returned file; nothing is stored. */
  'replies.preview': {
    kind: 'derive',
    input: z.strictObject({ negotiation: entityReference, ...handedFile, ...answeredDraft }),
    output: z.strictObject({
      preview: shownPreview,
      /** The texts that it may answer; `recognised.sent` is an index into this list. */
      sent: z.array(sentText),
      /** The sender: as given, otherwise as recognised. */
      unit: code.nullable(),
      /** What the file and its mail say about the letter that it is or came with, as a proposal (D23, D29). */
      letter: incomingLetter.nullable(),
      /** How it came: by e-mail where that is known, as a proposal too. */
      channel: channel.nullable(),
      /** The same file was received before. */
      again: z.boolean(),
      /** What the reader did not understand. */
      warnings: z.array(readWarning),
      /** What was not compared with the sent text. */
      uncompared,
      /** How the file was read, if not as it is. */
      how: readSteps,
      /** Items, by their keys, that propose what was not accepted in their clause before. */
      repeated: z.array(z.strictObject({ item: z.string(), earlier: rejectedProposal })),
    }),
  },
  /**
   * Applies a preview in one transaction: stores the file, the mail or archive that it came in, the reply, and a comment
   * for every item named. A letter and its attachments are one reply (D29).
   */
  'replies.apply': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      ...handedFile,
      ...answeredDraft,
      request: entityReference.nullable(),
      body: name.nullable(),
      channel: channel.nullable(),
      letter: incomingLetter.nullable(),
      corrects,
      /** Files that came with it, to be kept with the reply: the named part of a mail or archive, otherwise the whole. */
      attachments: z.array(z.strictObject(handedFile)).max(100).optional(),
      /** The reply that this file belongs to, if another file of the same letter was applied before. */
      joins: entityReference.nullable().optional(),
      note: text,
      items: list(appliedItem).refine((all) => new Set(all.map(({ key }) => key)).size === all.length, {
        error: 'twice',
      }),
    }),
    output: z.strictObject({ reply: id, record: hash, comments: count }),
  },
  /** All comments with their outcomes (Matriks Masukan), as a Word or Excel file that is stored and recorded. */
  'matrix.export': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      as: z.enum(['docx', 'xlsx']),
      /** The language of wordings for comments that name none. */
      language,
      /** The language of the headings. */
      speech: interfaceLanguage,
      /** The comments of this unit or body alone, with our responses: to be sent to it. */
      unit: code.optional(),
      body: name.optional(),
      paper: z.enum(['A4', 'F4']),
    }),
    output: z.strictObject({ file, record: hash }),
  },
  /**
   * Segments the text of uploaded files, one per language, into clauses, as sources; nothing is stored. Without a language
   * a file is in the one that its words are.
   */
  'files.cut': {
    kind: 'derive',
    input: z.strictObject({
      files: z
        .array(z.strictObject({ ...handedFile, language: language.nullable() }))
        .min(1)
        .max(10),
      /**
       * By language, the id or first label of the numbering scheme to cut by, or "none"; the best of each text where it is
       * missing.
       */
      numbering: byLanguage(z.string().max(200)).optional(),
    }),
    output: z.strictObject({
      title: texts,
      /** What the title and the first words say about the instrument (D14), as plain words. */
      parts: z.record(
        language,
        z.strictObject({
          /** Such as "MEMORANDUM OF UNDERSTANDING", as written; empty if unknown. */
          instrument: z.string(),
          subject: z.string(),
          inTitle: z.array(z.string()),
          inSentence: z.array(z.string()),
          /** Its lines with a number, or a place and a date. */
          notes: z.array(z.string()),
          /** Whether its name and its words are those of a text that is meant to bind (D25): a proposal. */
          binding: z.boolean(),
        }),
      ),
      /** By language, how the clauses are numbered, and the other schemes that occur in the text, best first. */
      numbering: z.record(
        language,
        z.strictObject({
          chosen: z.string().nullable(),
          /** What a clause is called, "Pasal"; empty for numbers without a word, null without numbers. */
          word: z.string().nullable(),
          /** How they are counted, null without numbers. */
          form: numberForm.nullable(),
          schemes: z.array(z.strictObject({ id: z.string(), label: z.string(), count })),
        }),
      ),
      /** `number` is the label as written, by language; `notes` are the words of its footnotes. */
      clauses: z.array(
        z.strictObject({ kind: cutKind, number: lines, heading: lines, body: texts, notes: z.array(z.string()) }),
      ),
      warnings: z.array(z.string()),
      /** Words that a reader of the files does not see. */
      unseen: z.array(z.string()).readonly(),
      /** Words struck through by hand, which are in the clauses. */
      struck: z.array(z.string()).readonly(),
      /** How each file was read, in their order. */
      how: z.array(readSteps).readonly(),
    }),
  },
  /**
   * The files that an uploaded file consists of: itself, or all that a mail (.eml, .msg, winmail.dat) or a .zip contains, at any depth.
   * Nothing is stored.
   */
  'files.parts': {
    kind: 'derive',
    input: z.strictObject({ file: hash, name }),
    output: z.strictObject({
      parts: z.array(incomingPart).readonly(),
      /** What could not be opened, and why, as a failure. */
      unread: z.array(z.strictObject({ name: z.string(), how: readSteps, code: z.string(), details })).readonly(),
    }),
  },
  /**
   * Several files as one .zip, which is held for a while like a file that was made. Throws `file-unknown`, or
   * `pack-too-large`.
   */
  'files.pack': {
    kind: 'derive',
    input: z.strictObject({
      name,
      files: z
        .array(z.strictObject({ file: hash, name }))
        .min(1)
        .max(2_000),
    }),
    output: file,
  },
  /** Received files, stored whole; newest first. */
  'files.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(shownFile),
  },
} as const satisfies CommandTable;
