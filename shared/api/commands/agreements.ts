import { z } from 'zod';
import { attendee, bracketPart, shownBracket, shownMeeting, status } from '../../model/agreement.ts';
import { bracketExplained } from '../../model/clause.ts';
import { day, file, hash, id, name, text } from '../../model/fields.ts';
import { language } from '../../model/language.ts';
import { printLayout } from '../../model/print-layout.ts';
import type { CommandTable } from '../command-table.ts';
import { count, entityReference } from './input-fields.ts';
import { saveAs } from './save-as.ts';

/** What the parties agreed, what they have not, and the meetings at which they did (D17, D18). */
export const agreementsCommands = {
  /** Agreed text is locked; reopening it asks for a reason, and after initialling for a correction by both sides. */
  'statuses.set': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clause: entityReference,
      /** The version that was read; null takes the head there is. */
      version: entityReference.nullable(),
      status,
      reason: text.nullable(),
      correction: z.boolean(),
      meeting: entityReference.nullable(),
      dated: day.nullable(),
    }),
    output: z.strictObject({ record: hash }),
  },

  'brackets.list': {
    kind: 'read',
    input: z.strictObject({ negotiation: entityReference }),
    output: z.array(shownBracket),
  },
  /** Puts agreed words in the place of brackets, in one language or in several at once. */
  'brackets.settle': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clause: entityReference,
      parents: z.array(entityReference).min(1).nullable(),
      places: z
        .array(
          z.strictObject({
            language,
            /** As `brackets.list` gives them. */
            part: bracketPart,
            start: count,
            end: count,
            /** Which of its options stays, or other words, as source. */
            take: z.union([z.strictObject({ option: count }), z.strictObject({ words: text })]),
          }),
        )
        .min(1),
      note: text,
    }),
    output: z.strictObject({ version: hash, stale: z.array(language) }),
  },
  /** Why words stand in brackets, for ourselves. Confidential (D22). */
  'brackets.explain': {
    kind: 'write',
    input: z.strictObject({
      negotiation: entityReference,
      clause: entityReference,
      language,
      /** The bracket's source, braces and all, as it stands in the head. */
      quote: text,
      reason: bracketExplained.shape.reason,
      note: text,
    }),
    output: z.strictObject({ record: hash }),
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
      /** Null begins one. */
      meeting: entityReference.nullable(),
      date: day,
      place: name,
      present: z.array(attendee).max(200),
      draft: entityReference.nullable(),
      summary: text,
    }),
    output: z.strictObject({ meeting: id, record: hash }),
  },
  /** The record of discussion: what was agreed, left in brackets and reopened; nothing internal (D22). */
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
