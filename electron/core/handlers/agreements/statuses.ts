import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { Status } from '../../../../shared/model/agreement.ts';
import { isLockingStatus, type StatusRecord } from '../../../../shared/rules/clause-status.ts';
import { countBracketsByLanguage } from '../../../../shared/rules/count-brackets.ts';
import type { RecordWriter, WriteContext } from '../../context.ts';
import { haveDifferentWords } from '../../queries/agreements/clause-statuses.ts';
import { findClause, findMeeting, findNegotiation, findVersion } from '../../queries/resolve-names.ts';
import { assertOwnClause } from '../../queries/text/clause-heads.ts';
import { readClauseStatus } from '../../queries/text/clause-lock.ts';
import { findVersionsByHash, listClauseHeads, type StoredClause, type StoredVersion } from '../../store/clauses.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findLiveRecords } from '../../store/statements.ts';

type Db = OpenStore['db'];

/** Sets the status of a clause between the parties (D18); it supersedes every current status. */
export function setClauseStatus(context: WriteContext, input: Input<'statuses.set'>): Output<'statuses.set'> {
  return context.transact((writer) => ({ record: appendStatus(writer, input) }));
}

/** Sets the status of several clauses, as `setClauseStatus` does, in one transaction. */
export function setClauseStatusesTogether(
  context: WriteContext,
  { clauses, ...more }: Input<'statuses.set-together'>,
): Output<'statuses.set-together'> {
  return context.transact((writer) => ({
    records: clauses.map((named) => appendStatus(writer, { ...more, ...named })),
  }));
}

function appendStatus({ db, append }: RecordWriter, input: Input<'statuses.set'>): string {
  const negotiation = findNegotiation(db, input.negotiation);
  const clause = findClause(db, negotiation.id, input.clause);
  assertOwnClause(clause);
  const meeting = input.meeting === null ? null : findMeeting(db, negotiation.id, input.meeting).entity;
  const standing = readClauseStatus(db, clause);
  const version = resolveVersion(db, negotiation.id, clause, standing, input);
  if (version.record === null) throw new Failure('record-damaged', { hash: version.hash, what: clause.code });
  const current = findLiveRecords(db, 'status.set', clause.negotiation, clause.id);
  if (current.length < 2 && isSameStatus(standing, input.status, version.hash, meeting))
    throw new Failure('nothing-changed', { what: clause.code });
  if (isLockingStatus(input.status)) assertNoBrackets(clause, version.record.payload);
  const reason = (input.reason ?? '').trim() === '' ? null : input.reason;
  const wasInitialled = standing?.payload.status === 'initialled';
  if (standing !== null) assertReasonPresent(db, clause, standing, version, { ...input, reason });
  const record = append('status.set', negotiation.id, clause.id, {
    version: version.hash,
    status: input.status,
    reason,
    correction: wasInitialled && input.correction,
    meeting,
    dated: input.dated,
    supersedes: current.map(({ hash }) => hash),
  });
  return record.hash;
}

/**
 * Returns the head, which must be the version that the caller read. Locked text can be reopened even with a second
 * head, because two heads cannot be joined while the text is locked.
 */
function resolveVersion(
  db: Db,
  negotiation: string,
  clause: StoredClause,
  standing: StatusRecord | null,
  { status, version: named }: Input<'statuses.set'>,
): StoredVersion {
  const heads = listClauseHeads(db, clause);
  const reopened = status === 'open' && standing !== null && isLockingStatus(standing.payload.status);
  if (heads.length > 1 && reopened) {
    const [agreed] = findVersionsByHash(db, negotiation, [standing.payload.version]);
    return agreed ?? findVersion(db, negotiation, clause, standing.payload.version);
  }
  const head = findVersion(db, negotiation, clause, 'head');
  const namedVersion = named === null ? head : findVersion(db, negotiation, clause, named);
  if (namedVersion.hash === head.hash) return head;
  const by = head.record?.actor.name ?? '?';
  const [short, current] = [namedVersion.hash.slice(0, 8), head.hash.slice(0, 8)];
  throw new Failure('version-not-head', { clause: clause.code, given: short, head: current, by });
}

/** Setting the same status again counts only at a meeting: it records that the clause was discussed there. */
function isSameStatus(standing: StatusRecord | null, status: Status, version: string, meeting: string | null): boolean {
  if ((standing?.payload.status ?? 'open') !== status) return false;
  const sameVersion = standing?.payload.version === version;
  if (isLockingStatus(status) && !sameVersion) return false;
  return meeting === null || (sameVersion && standing?.payload.meeting === meeting);
}

function assertNoBrackets(clause: StoredClause, payload: Parameters<typeof countBracketsByLanguage>[0]): void {
  const open = Object.entries(countBracketsByLanguage(payload));
  if (open.length === 0) return;
  throw new Failure('brackets-open', {
    clause: clause.code,
    count: open.reduce((most, [, count]) => Math.max(most, count), 0),
    where: open.map(([language, count]) => `${language} (${count})`),
  });
}

/**
 * Leaving agreed text, or agreeing on another text, takes a reason; for initialled text also a correction by both
 * sides.
 */
function assertReasonPresent(
  db: Db,
  clause: StoredClause,
  { payload: { status, version: agreed, dated }, actor, at }: StatusRecord,
  version: StoredVersion,
  asked: Pick<Input<'statuses.set'>, 'status' | 'reason' | 'correction'>,
): void {
  if (!isLockingStatus(status)) return;
  const leaves =
    !isLockingStatus(asked.status) ||
    haveDifferentWords(findVersionsByHash(db, clause.negotiation, [agreed])[0], version);
  if (status === 'initialled') {
    if ((!leaves && asked.status === 'initialled') || (asked.reason !== null && asked.correction)) return;
    throw new Failure('initialled', { clause: clause.code, by: actor.name, at: dated ?? at.slice(0, 10) });
  }
  if (leaves && asked.reason === null) throw new Failure('reason-missing', { what: clause.code });
}
