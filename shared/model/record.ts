import { z } from 'zod';
import * as clause from './clause.ts';
import * as comment from './comment.ts';
import { hash, id, line, moment, name } from './fields.ts';
import * as negotiation from './negotiation.ts';

/**
 * Every kind of record, with the version of its payload. A kind never changes its meaning: a changed payload gets a new
 * version, and records of older versions are upcast when they are read (upcast.ts).
 */
export const recordKinds = {
  'negotiation.described': { v: 1, payload: negotiation.negotiationDescribed },
  'negotiation.archived': { v: 1, payload: negotiation.negotiationArchived },
  'unit.described': { v: 1, payload: negotiation.unitDescribed },
  'stage.set': { v: 1, payload: negotiation.stageSet },
  'step.recorded': { v: 1, payload: negotiation.stepRecorded },
  'guidelines.written': { v: 1, payload: negotiation.guidelinesWritten },
  'meeting.held': { v: 1, payload: negotiation.meetingHeld },
  'term.defined': { v: 1, payload: negotiation.termDefined },
  'signing.recorded': { v: 1, payload: negotiation.signingRecorded },
  'clause.created': { v: 1, payload: clause.clauseCreated },
  'clause.placed': { v: 1, payload: clause.clausePlaced },
  'version.written': { v: 1, payload: clause.versionWritten },
  'translation.confirmed': { v: 1, payload: clause.translationConfirmed },
  'draft.frozen': { v: 1, payload: clause.draftFrozen },
  'draft.described': { v: 1, payload: clause.draftDescribed },
  'clauses.paired': { v: 1, payload: clause.clausesPaired },
  'status.set': { v: 1, payload: clause.statusSet },
  'position.taken': { v: 1, payload: clause.positionTaken },
  'assessment.made': { v: 1, payload: clause.assessmentMade },
  'bracket.explained': { v: 1, payload: clause.bracketExplained },
  'check.waived': { v: 1, payload: clause.checkWaived },
  'comment.made': { v: 1, payload: comment.commentMade },
  'comment.revised': { v: 1, payload: comment.commentRevised },
  'comment.answered': { v: 1, payload: comment.commentAnswered },
  'request.sent': { v: 1, payload: comment.requestSent },
  'reply.received': { v: 1, payload: comment.replyReceived },
  'file.received': { v: 1, payload: comment.fileReceived },
  'export.made': { v: 1, payload: comment.exportMade },
} as const;

export type RecordKind = keyof typeof recordKinds;
export type Payload<K extends RecordKind> = z.infer<(typeof recordKinds)[K]['payload']>;

/** The author; `unit` is the code of their unit, as they gave it. */
export const actor = z.strictObject({ name, unit: line.nullable() });
export type Actor = z.infer<typeof actor>;

/**
 * The envelope around every payload, including kinds unknown to this Naskah. `seq` counts from 1 and `prev` is the hash
 * of the previous record, within one negotiation and device.
 */
export const envelope = z.strictObject({
  kind: z.string().regex(/^[a-z]+\.[a-z-]+$/),
  v: z.int().positive(),
  negotiation: id,
  entity: id,
  device: id,
  seq: z.int().positive(),
  prev: hash.nullable(),
  at: moment,
  actor,
  payload: z.record(z.string(), z.json()),
});
export type Envelope = z.infer<typeof envelope>;

/** The content of a record, parsed from the text that its hash covers. */
export type KnownRecord<K extends RecordKind = RecordKind> = {
  [P in K]: Omit<Envelope, 'kind' | 'payload'> & {
    readonly hash: string;
    readonly kind: P;
    readonly payload: Payload<P>;
  };
}[K];

/** Whether this program can read the payload: it knows the kind, and the version is not newer than its own. */
export function isKnownRecord(record: { readonly kind: string; readonly v: number }): boolean {
  return Object.hasOwn(recordKinds, record.kind) && record.v <= recordKinds[record.kind as RecordKind].v;
}
