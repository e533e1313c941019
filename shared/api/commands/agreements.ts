import { z } from 'zod';
import { bracketPart, present, shownBracket, shownMeeting, status } from '../../model/agreement.ts';
import { bracketExplained } from '../../model/clause.ts';
import { day, file, hash, id, name, text } from '../../model/fields.ts';
import { language } from '../../model/language.ts';
import { look } from '../../model/look.ts';
import type { CommandTable } from '../command.ts';
import { count, named } from './named.ts';
import { saveAs } from './save-as.ts';

/** What the parties agreed, what they have not, and the meetings at which they did (D17, D18). */
export const agreementsCommands = {
  /** Agreed text is locked; reopening it asks for a reason, and after initialling for a correction by both sides. */
  'statuses.set': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      clause: named,
      /** The version that was read; null takes the head there is. */
      version: named.nullable(),
      status,
      reason: text.nullable(),
      correction: z.boolean(),
      meeting: named.nullable(),
      dated: day.nullable(),
    }),
    output: z.strictObject({ record: hash }),
  },

  'brackets.list': { kind: 'read', input: z.strictObject({ negotiation: named }), output: z.array(shownBracket) },
  /** Puts agreed words in the place of brackets, in one language or in several at once. */
  'brackets.settle': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      clause: named,
      parents: z.array(named).min(1).nullable(),
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
      negotiation: named,
      clause: named,
      language,
      /** The bracket's source, braces and all, as it stands in the head. */
      quote: text,
      reason: bracketExplained.shape.reason,
      note: text,
    }),
    output: z.strictObject({ record: hash }),
  },

  /** Newest first. */
  'meetings.list': { kind: 'read', input: z.strictObject({ negotiation: named }), output: z.array(shownMeeting) },
  'meetings.hold': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      /** Null begins one. */
      meeting: named.nullable(),
      date: day,
      place: name,
      present: z.array(present).max(200),
      draft: named.nullable(),
      summary: text,
    }),
    output: z.strictObject({ meeting: id, record: hash }),
  },
  /** The record of discussion: what was agreed, left in brackets and reopened; nothing internal (D22). */
  'meetings.export': {
    kind: 'write',
    input: z.strictObject({
      negotiation: named,
      meeting: named,
      language,
      look: look.nullable(),
      saveAs: saveAs.optional(),
    }),
    output: z.strictObject({ file, record: hash }),
  },
} as const satisfies CommandTable;
