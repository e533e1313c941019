import { z } from 'zod';
import { checkCode } from './check.ts';
import { code, day, hash } from './fields.ts';
import { language } from './language.ts';
import { stepRecorded } from './negotiation.ts';
import { actor } from './record.ts';

/** The conditions for signing (D19), and those of D6, D12 and the checks. */
export const readinessPoint = z.enum([
  /** No words are in brackets. */
  'brackets',
  /** Every comment is answered. */
  'comments',
  /** No language is stale (D9). */
  'stale',
  /** Nothing is left to fill in except place and date. */
  'placeholders',
  /** No proposal and no tracked change of a received file is pending. */
  'changes',
  /** Every clause is agreed, and its text is the agreed text. */
  'agreed',
  /** The draft is frozen, and equals the current text. */
  'frozen',
  /** Indonesian, and the partner's language or English (D6). Cannot be passed. */
  'languages',
  /** The store is inconsistent: two heads, damaged records, clauses placed twice. Cannot be passed. */
  'conflicts',
  /** Findings of the checks that are neither fixed nor waived. */
  'checks',
]);
export type ReadinessPoint = z.infer<typeof readinessPoint>;

const blocker = z.strictObject({
  clause: code.nullable(),
  language: language.nullable(),
  /** The check that found it, if one did, and its key. */
  check: checkCode.nullable(),
  finding: z.string().nullable(),
  /** The words concerned, or their count. */
  detail: z.string(),
});

export const shownReadiness = z.strictObject({
  /** The draft evaluated: the requested one, otherwise the newest of ours that equals the current text. */
  draft: code.nullable(),
  /** Nothing blocks, or everything that blocks was passed. */
  ready: z.boolean(),
  points: z.array(
    z.strictObject({
      point: readinessPoint,
      met: z.boolean(),
      /** Whether a person may proceed anyway, with name and reason (Cetak dengan Catatan). */
      passable: z.boolean(),
      passed: z.strictObject({ reason: z.string(), actor, at: z.string(), record: hash }).nullable(),
      blockers: z.array(blocker),
    }),
  ),
  /** The legal steps around the text (D1-D5): reminders, which block nothing. */
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
