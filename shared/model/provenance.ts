import { z } from 'zod';
import { shownStatus, status } from './agreement.ts';
import { origin } from './clause.ts';
import { code, day, file, hash, id } from './fields.ts';
import { language } from './language.ts';
import { actor } from './record.ts';
import { shownComment } from './shown.ts';

const count = z.int().nonnegative();

/** A comment that led to words of a clause, with the draft that its writer read. */
const provenanceComment = shownComment.omit({ proposalState: true }).extend({
  /** Who wrote it, as its file says (D23). */
  claimed: z.string().nullable(),
  draft: z.string().nullable(),
});
export type ProvenanceComment = z.infer<typeof provenanceComment>;

/** A version that wrote or deleted words asked about, or that was asked about itself. */
const provenanceStep = z.strictObject({
  version: hash,
  /** Its place among the versions of the clause, from 1. */
  number: z.int().positive(),
  did: z.enum(['wrote', 'deleted']),
  /** The words asked about that it wrote or deleted, as they read; empty if all of it was asked about. */
  words: z.array(z.string()),
  /** What it changed there in its parent's text, as it reads. */
  changes: z.array(z.strictObject({ old: z.string(), next: z.string() })),
  at: z.string(),
  dated: day.nullable(),
  actor,
  note: z.string(),
  origin,
  unit: code.nullable(),
  file: file.nullable(),
  /** The comments that it settles. */
  settles: z.array(id),
});
export type ProvenanceStep = z.infer<typeof provenanceStep>;

/** What became of words in a draft of the other side that came after one of ours had them. */
const counterpartReaction = z.strictObject({
  draft: code,
  label: z.string(),
  date: day,
  /** `kept`: it has the words; `changed`: its clause reads otherwise; `removed`: it has no such clause. */
  state: z.enum(['kept', 'changed', 'removed']),
});

/** Where a version, or one that was written on it, went. */
const provenanceUse = z.strictObject({
  drafts: z.array(z.strictObject({ code, label: z.string(), date: day })),
  reactions: z.array(counterpartReaction),
  /** Meetings about such a draft, or with an outcome for the clause. */
  meetings: z.array(z.strictObject({ id, date: day, place: z.string(), status: status.nullable() })),
  /** Null if the words were not agreed. */
  agreement: shownStatus.nullable(),
  signingSets: z.array(z.strictObject({ record: hash, at: z.string(), draft: z.string() })),
});
export type ProvenanceUse = z.infer<typeof provenanceUse>;

/** Why a clause reads as it does. Confidential (D22). */
export const shownProvenance = z.strictObject({
  clause: code,
  language,
  of: z.enum(['clause', 'words', 'deleted-words', 'version', 'comment']),
  /** The words asked about, as they read; empty unless words were asked about. */
  words: z.string(),
  versions: count,
  /** Versions of the clause that cannot be read: what they wrote counts as written by the next one. */
  damaged: count,
  /** The newest first. */
  steps: z.array(provenanceStep),
  comments: z.array(provenanceComment),
  /** Answered comments about the same words that no step settles. */
  others: z.array(id),
  /** Of the newest step; null if there is none. */
  use: provenanceUse.nullable(),
});
export type ShownProvenance = z.infer<typeof shownProvenance>;

/** An earlier proposal for the same clause that was not accepted, and comes again. */
export const rejectedProposal = z.strictObject({
  comment: id,
  unit: code.nullable(),
  otherBody: z.string().nullable(),
  proposal: z.string(),
  /** The answer that it got. */
  answer: z.string(),
  actor,
  at: z.string(),
});
export type RejectedProposal = z.infer<typeof rejectedProposal>;
