import { z } from 'zod';
import { checkCode } from './check.ts';
import { code, day, hash } from './fields.ts';
import { language } from './language.ts';
import { stepRecorded } from './negotiation.ts';
import { actor } from './record.ts';

/** What must hold before signing (D19), with what D6, D12 and the checks ask beside it. */
export const readinessPoint = z.enum([
  /** No words in brackets. */
  'brackets',
  /** Every comment is answered. */
  'comments',
  /** No language is stale (D9). */
  'stale',
  /** Nothing left to fill in but place and date. */
  'placeholders',
  /** No proposal and no tracked change of a file that came in still waits. */
  'changes',
  /** Every clause is agreed, and its text is the one that was agreed. */
  'agreed',
  /** The draft is frozen, and it is the text that stands now. */
  'frozen',
  /** Indonesian, and the partner's language or English (D6). Cannot be passed. */
  'languages',
  /** Two heads, damaged records, clauses placed twice: the store itself is at odds. Cannot be passed. */
  'conflicts',
  /** What the checks found that is neither mended nor waived. */
  'checks',
]);
export type ReadinessPoint = z.infer<typeof readinessPoint>;

const blocker = z.strictObject({
  clause: code.nullable(),
  language: language.nullable(),
  /** Which check found it, where one did, and its key. */
  check: checkCode.nullable(),
  finding: z.string().nullable(),
  /** The words in question, or how many there are. */
  detail: z.string(),
});

export const shownReadiness = z.strictObject({
  /** The draft that is looked at: the one asked for, else the newest of ours that stands for the text of now. */
  draft: code.nullable(),
  /** Nothing blocks, or what blocks was passed. */
  ready: z.boolean(),
  points: z.array(
    z.strictObject({
      point: readinessPoint,
      met: z.boolean(),
      /** Whether a person may go on all the same, with name and reason (Cetak dengan Catatan). */
      passable: z.boolean(),
      passed: z.strictObject({ reason: z.string(), actor, at: z.string(), record: hash }).nullable(),
      blockers: z.array(blocker),
    }),
  ),
  /** What the law asks beside the text (D1-D5): reminders, which block nothing. */
  reminders: z.array(
    z.strictObject({
      step: z.enum(['stage', 'guidelines', ...stepRecorded.shape.step.options]),
      state: z.enum(['done', 'not-required', 'open']),
      detail: z.string(),
      dated: day.nullable(),
    }),
  ),
});
export type ShownReadiness = z.infer<typeof shownReadiness>;
