import { z } from 'zod';
import * as clause from './clause.ts';
import * as comment from './comment.ts';
import { hash, id, LINE_LIMIT, line, moment, name } from './fields.ts';
import { upcastReadSteps } from './incoming/read-step.ts';
import { upcastDraftDelivery, upcastFurtherFiles, upcastLetterSender, upcastReplyLetter } from './letter.ts';
import * as negotiation from './negotiation.ts';
import { defineKind } from './upcast.ts';

/**
 * Every kind of record. A kind never changes its meaning: a changed payload gets an upcaster and with it a new version,
 * and records of older versions are upcast when they are read (`upcastRecord`).
 */
export const recordKinds = {
  'negotiation.described': defineKind(
    negotiation.negotiationDescribed,
    negotiation.upcastShortName,
    negotiation.upcastNumberForms,
    negotiation.upcastNumbersInWords,
  ),
  'negotiation.archived': defineKind(negotiation.negotiationArchived),
  'unit.described': defineKind(negotiation.unitDescribed),
  'stage.set': defineKind(negotiation.stageSet),
  'step.recorded': defineKind(negotiation.stepRecorded, negotiation.upcastStepNames),
  'guidelines.written': defineKind(negotiation.guidelinesWritten),
  'meeting.held': defineKind(negotiation.meetingHeld),
  'term.defined': defineKind(negotiation.termDefined),
  'signing.recorded': defineKind(negotiation.signingRecorded),
  'clause.created': defineKind(clause.clauseCreated),
  'clause.placed': defineKind(clause.clausePlaced),
  'version.written': defineKind(clause.versionWritten, clause.upcastVersionLabel),
  'translation.confirmed': defineKind(clause.translationConfirmed, clause.upcastConfirmation),
  'draft.frozen': defineKind(clause.draftFrozen, upcastDraftDelivery, upcastFurtherFiles),
  'draft.described': defineKind(clause.draftDescribed),
  'clauses.paired': defineKind(clause.clausesPaired),
  'status.set': defineKind(clause.statusSet),
  'position.taken': defineKind(clause.positionTaken),
  'assessment.made': defineKind(clause.assessmentMade),
  'bracket.explained': defineKind(clause.bracketExplained),
  'check.waived': defineKind(clause.checkWaived),
  'comment.made': defineKind(comment.commentMade),
  'comment.revised': defineKind(comment.commentRevised),
  'comment.answered': defineKind(comment.commentAnswered),
  'request.sent': defineKind(comment.requestSent),
  'reply.received': defineKind(comment.replyReceived, upcastReplyLetter, upcastLetterSender),
  'file.received': defineKind(comment.fileReceived, upcastReadSteps),
  'export.made': defineKind(comment.exportMade),
  'action.undone': defineKind(negotiation.actionUndone),
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
  kind: z
    .string()
    .max(LINE_LIMIT)
    .regex(/^[a-z]+\.[a-z-]+$/),
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

/**
 * The record with its payload in the version that this program works with. A record of an unknown kind or of a newer
 * version is returned unchanged. The stored text is not changed, so its hash remains valid.
 * @throws if an upcaster is missing: leaving such a record out would lose it silently
 */
export function upcastRecord<R extends Envelope>(record: R): R {
  if (!Object.hasOwn(recordKinds, record.kind)) return record;
  const kind = record.kind as RecordKind;
  let { v, payload } = record;
  for (; v < recordKinds[kind].v; v += 1) {
    const upcast = recordKinds[kind].upcasters[v - 1];
    if (upcast === undefined) throw new Error(`no upcaster for ${kind} version ${v}`);
    payload = upcast(payload);
  }
  return v === record.v ? record : { ...record, v, payload };
}
