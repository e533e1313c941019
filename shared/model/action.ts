import { z } from 'zod';
import { code, hash, list } from './fields.ts';
import { language } from './language.ts';
import { actor } from './record.ts';

/** What an action did, as its description names it (`action.what`). */
const actionKind = z.enum([
  'created',
  'described',
  'archived',
  'unarchived',
  'clause-created',
  'clause-moved',
  'clause-removed',
  'clause-restored',
  'written',
  'confirmed',
  'confirmation-withdrawn',
  'accepted',
  'commented',
  'comment-revised',
  'comment-withdrawn',
  'answered',
  'draft-frozen',
  'draft-received',
  'draft-described',
  'draft-withdrawn',
  'paired',
  'status-set',
  'position-taken',
  'assessed',
  'bracket-explained',
  'waived',
  'waiver-withdrawn',
  'term-defined',
  'term-withdrawn',
  'stage-set',
  'step-recorded',
  'guidelines-written',
  'meeting-held',
  'signing-recorded',
  'request-sent',
  'reply-received',
  'reply-withdrawn',
  'file-received',
  'file-withdrawn',
  'exported',
  'unit-described',
  'undone',
  'redone',
  'unreadable',
]);
export type ActionKind = z.infer<typeof actionKind>;

/**
 * Why an action cannot be undone, or an undone one not redone.
 * - `superseded`: something that was recorded later builds on it, or replaced it
 * - `sent`: it says what left here, or a draft of it left
 * - `frozen`: a draft holds the version
 * - `agreed`: the clause is agreed, and locked
 * - `signed`: the text was signed
 * - `beginning`: the text begins with it
 * - `first`: a statement that can only be replaced by another
 * - `unreadable`: its records are damaged, or of a newer version
 */
const keptReason = z.enum([
  'superseded',
  'sent',
  'frozen',
  'agreed',
  'signed',
  'beginning',
  'first',
  'unreadable',
]);
export type KeptReason = z.infer<typeof keptReason>;

/** The action's name: the hash of its first record. */
const actionDescription = z.strictObject({
  what: actionKind,
  /** The codes of the clauses that it is about. */
  clauses: list(code),
  /** The languages that it changed. */
  languages: list(language),
  /** What else it is known by: a draft's label, a comment's first words; empty if nothing. */
  name: z.string(),
  /** How many things of its kind it did at once. */
  count: z.int().nonnegative(),
});
export type ActionDescription = z.infer<typeof actionDescription>;

/** Everything that one command recorded. */
export const shownAction = actionDescription.extend({
  action: hash,
  at: z.string(),
  actor,
  state: z.enum(['done', 'undone']),
  /** Who undid it, and when. */
  undoneBy: z.strictObject({ actor, at: z.string() }).nullable(),
  /** Why it cannot be undone, or if it is undone, not redone; null if it can. */
  kept: keptReason.nullable(),
  /** What an undoing undid, or a redoing did again. */
  of: actionDescription.nullable(),
});
export type ShownAction = z.infer<typeof shownAction>;
