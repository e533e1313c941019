import { z } from 'zod';
import { disposition } from './comment.ts';
import { code, day } from './fields.ts';
import { language } from './language.ts';

/** A clause as people call it; null for the text as a whole. */
const clause = z.strictObject({ code, name: z.string() }).nullable();
const side = z.enum(['ours', 'counterpart']);

/** What changed in a clause since the draft: the words that went, and those that came in their place. */
const summaryChange = z.strictObject({
  clause,
  kind: z.enum(['changed', 'added', 'removed']),
  old: z.string(),
  next: z.string(),
});
export type SummaryChange = z.infer<typeof summaryChange>;

/**
 * What a side gave: its words went and those of the other stayed, as a settled bracket or a version taken from a
 * counter-draft records it.
 */
const summaryConcession = z.strictObject({
  clause,
  by: side,
  words: z.string(),
  basis: z.enum(['bracket', 'counter-draft']),
});
export type SummaryConcession = z.infer<typeof summaryConcession>;

/** A response that was recorded since: who asked, what for, and what became of it. */
const summaryResponse = z.strictObject({
  clause,
  /** A unit's code or the name of a body; empty where nobody is named. */
  who: z.string(),
  asked: z.string(),
  disposition,
  reason: z.string(),
});

/** Who decides what is open: both heads of delegation, whoever gives instructions, the lead unit, or both sides finally. */
const decider = z.enum(['heads', 'instructions', 'lead', 'approval']);
const summaryOpen = z.strictObject({
  clause,
  what: z.enum([
    'bracket',
    'comment',
    'counter-draft',
    'counter-draft-deletion',
    'counter-draft-damaged',
    'stale',
    'ad-referendum',
  ]),
  words: z.string(),
  decides: decider,
});
export type SummaryOpen = z.infer<typeof summaryOpen>;

/** Ringkasan Rapat: one page about a text since a draft, for our own side. Confidential (D22). */
export const shownSummary = z.strictObject({
  draft: z.strictObject({ code, label: z.string(), date: day }),
  /** The language in which the words are quoted. */
  language,
  /** The unit that leads; empty if none is named. */
  lead: z.string(),
  changes: z.array(summaryChange),
  concessions: z.array(summaryConcession),
  responses: z.array(summaryResponse),
  open: z.array(summaryOpen),
});
export type ShownSummary = z.infer<typeof shownSummary>;
