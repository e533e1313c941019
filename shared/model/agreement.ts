import { z } from 'zod';
import { bracketExplained, statusSet } from './clause.ts';
import { code, day, hash, id, line, name, party, text } from './fields.ts';
import { language } from './language.ts';
import { actor } from './record.ts';

const count = z.int().nonnegative();

export const status = statusSet.shape.status;
export type Status = z.infer<typeof status>;

/** The status of a clause between the parties (D18). */
export const shownStatus = z.strictObject({
  status,
  record: hash,
  /** The version that was agreed. */
  version: hash,
  actor,
  at: z.string(),
  dated: day.nullable(),
  meeting: z.strictObject({ id, date: day, place: z.string() }).nullable(),
  /** The current text differs from the agreed text. */
  broken: z.boolean(),
  /** Two people set it concurrently. */
  conflict: z.boolean(),
});
export type ShownStatus = z.infer<typeof shownStatus>;

/** A heading may contain words that are not agreed, too. */
export const bracketPart = z.enum(['heading', 'body']);
export type BracketPart = z.infer<typeof bracketPart>;

/** One of the competing wordings at a place: a bracket. Offsets are UTF-16 in the source of its part. */
const bracketOption = z.strictObject({
  start: count,
  end: count,
  side: party.nullable(),
  /** Its content, as source and as it reads. */
  source: z.string(),
  words: z.string(),
  explained: z.strictObject({ reason: bracketExplained.shape.reason, note: text, record: hash }).nullable(),
});

/** A place where words are not agreed (D17): one bracket, or several competing ones with only spaces between them. */
export const shownBracket = z.strictObject({
  clause: code,
  language,
  part: bracketPart,
  start: count,
  end: count,
  options: z.array(bracketOption).min(1),
  /** The version in which it first had this wording, and its author. */
  since: z.strictObject({ version: hash, at: z.string(), actor: actor.nullable() }),
});
export type ShownBracket = z.infer<typeof shownBracket>;

/** The outcome for a clause at a meeting. */
const meetingOutcome = z.strictObject({
  clause: code,
  status,
  /** It had been agreed before. */
  reopened: z.boolean(),
  /** The number of open brackets, in the language that has most. */
  brackets: count,
  version: hash,
  at: z.string(),
  actor,
});

export const attendee = z.strictObject({ name, role: line, party: party.nullable() });

export const shownMeeting = z.strictObject({
  id,
  date: day,
  place: z.string(),
  present: z.array(attendee),
  /** The code of the draft that was discussed. */
  draft: code.nullable(),
  summary: z.string(),
  record: hash,
  conflict: z.boolean(),
  /** In chronological order. */
  collected: z.array(meetingOutcome),
});
export type ShownMeeting = z.infer<typeof shownMeeting>;
