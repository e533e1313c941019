import { z } from 'zod';
import { code, day } from './fields.ts';
import { language } from './language.ts';
import { deliveryChannel } from './letter.ts';
import { stageSet } from './negotiation.ts';
import { shownNegotiation } from './shown.ts';

const count = z.int().nonnegative();

/** Something in the life of a text that has a day: a planned one lies ahead of the person's own day. */
const textEvent = z.strictObject({
  kind: z.enum(['draft', 'counter-draft', 'meeting', 'signing']),
  day,
  /** A draft's label, a meeting's place; empty if it has none. */
  label: z.string(),
});
export type TextEvent = z.infer<typeof textEvent>;

/** What takes longest to know of a text: what the checks find, and what a counter-draft changes. */
const examination = z.strictObject({
  /** Findings that block signing and were not waived, with the clause of the first; null for the text as a whole. */
  findings: count,
  findingsAt: code.nullable(),
  /** Changes of the newest counter-drafts that nobody has answered. */
  unanswered: count,
  counterDraft: z.strictObject({ code, label: z.string(), date: day, channel: deliveryChannel.nullable() }).nullable(),
});
export type Examination = z.infer<typeof examination>;

/** How far a text is, and what waits in it. */
const textStanding = shownNegotiation.extend({
  /** The stage that is recorded; null if none is (D1). */
  stage: stageSet.shape.stage.nullable(),
  /** Clauses that are agreed or initialled, and those agreed ad referendum (D18). */
  agreed: count,
  adReferendum: count,
  /** Who made the open comments, units before bodies; `by-us` where nobody is named. The clause is that of the first. */
  commenters: z.array(z.string()),
  commentsAt: code.nullable(),
  /** Requests that some have not answered, with the label of their draft; those without a deadline last. */
  asked: z.array(z.strictObject({ deadline: day.nullable(), draft: z.string(), who: z.array(z.string()).min(1) })),
  staleIn: z.array(z.strictObject({ language, clauses: z.array(code).min(1) })),
  bracketsAt: code.nullable(),
  conflictsAt: code.nullable(),
  /** Unsaved typing, newest first, with the number of words that differ from what is saved. */
  typed: z.array(z.strictObject({ clause: code, language, words: count, at: z.string() })),
  /** In order of their days. */
  events: z.array(textEvent),
  signing: z.strictObject({
    /** The day that is planned; null if none is, or once it is signed. */
    planned: day.nullable(),
    /** Treaty paper and folder (D20): requested, not required, or neither. */
    paper: z.enum(['open', 'done', 'not-required']),
    signed: day.nullable(),
    /** The original was handed over to the Foreign Ministry (D24). */
    handedOver: z.boolean(),
  }),
  /** Null while it is not known yet: the next question for it goes on examining. */
  examined: examination.nullable(),
});
export type TextStanding = z.infer<typeof textStanding>;

export const shownHome = z.strictObject({
  texts: z.array(textStanding),
  /** When the newest backup in the data folder was made, by hand or by the program; null if there is none. */
  backedUp: z.string().nullable(),
});
export type ShownHome = z.infer<typeof shownHome>;

/** An identifier of one thing that waits. */
const waitReason = z.enum([
  'damaged',
  'conflicts',
  'newer',
  'replies',
  'comments',
  'counter-draft',
  'stale',
  'brackets',
  'findings',
  'typed',
  'treaty-paper',
  'signing-record',
  'hand-over',
  'expiry',
]);
export type WaitReason = z.infer<typeof waitReason>;
