import { z } from 'zod';
import { attendee, bracketPart, shownBracket, shownMeeting, status } from '../../model/agreement.ts';
import { bracketExplained } from '../../model/clause.ts';
import { day, file, hash, id, list, name, text } from '../../model/fields.ts';
import { language } from '../../model/language.ts';
import { printLayout } from '../../model/print-layout.ts';
import type { CommandTable } from '../command-table.ts';
import { count, entityReference } from './input-fields.ts';
import { saveAs } from './save-as.ts';

/** What the parties have agreed, what is still open, and the meetings at which they agreed (D17, D18). */
export const agreementsCommands = {
  /** Agreed text is locked. Reopening it requires a reason; after initialling, a correction by both sides. */
  'statuses.set': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clause: entityReference,
      /** The version that was read; null takes the current head. */
      version: entityReference.nullable(),
      status,
      reason: text.nullable(),
      correction: z.boolean(),
      meeting: entityReference.nullable(),
      dated: day.nullable(),
    }),
    output: z.strictObject({ record: hash }),
  },

  /** Gives several clauses one status, as `statuses.set` does: all of them, or none if one is refused. */
  'statuses.set-together': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clauses: z
        .array(z.strictObject({ clause: entityReference, version: entityReference.nullable() }))
        .min(1)
        .max(2_000),
      status,
      reason: text.nullable(),
      correction: z.boolean(),
      meeting: entityReference.nullable(),
      dated: day.nullable(),
    }),
    /** In the order of the clauses. */
    output: z.strictObject({ records: z.array(hash) }),
  },

  'brackets.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(shownBracket),
  },
  /** Replaces brackets with the agreed words, in one language or several at once. */
  'brackets.settle': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clause: entityReference,
      parents: list(entityReference).min(1).nullable(),
      places: list(
        z.strictObject({
          language,
          /** As returned by `brackets.list`. */
          part: bracketPart,
          start: count,
          end: count,
          /** The option to keep, or other words, as source. */
          take: z.union([z.strictObject({ option: count }), z.strictObject({ words: text })]),
        }),
      ).min(1),
      note: text,
    }),
    output: z.strictObject({ version: hash, stale: z.array(language) }),
  },
  /** An internal note on why words are in brackets. Confidential (D22). */
  'brackets.explain': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clause: entityReference,
      language,
      /** The bracket's source, including its brackets, as it is in the head. */
      quote: text,
      reason: bracketExplained.shape.reason,
      note: text,
    }),
    output: z.strictObject({ record: hash }),
  },

  /** The same for the brackets of a clause in several languages: all of them, or none if one is refused. */
  'brackets.explain-together': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clause: entityReference,
      brackets: z
        .array(z.strictObject({ language, quote: text }))
        .min(1)
        .max(1_000),
      reason: bracketExplained.shape.reason,
      note: text,
    }),
    output: z.strictObject({ records: z.array(hash) }),
  },

  /** Newest first. */
  'meetings.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(shownMeeting),
  },
  'meetings.hold': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      /** Null creates one. */
      meeting: entityReference.nullable(),
      date: day,
      place: name,
      present: z.array(attendee).max(200),
      draft: entityReference.nullable(),
      summary: text,
    }),
    output: z.strictObject({ meeting: id, record: hash }),
  },
  /** The record of discussion: what was agreed, left in brackets and reopened. It contains nothing internal (D22). */
  'meetings.export': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      meeting: entityReference,
      language,
      look: printLayout.nullable(),
      saveAs: saveAs.optional(),
    }),
    output: z.strictObject({ file, record: hash }),
  },
} as const satisfies CommandTable;
