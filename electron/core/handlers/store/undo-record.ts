import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { KnownRecord, Payload, RecordKind } from '../../../../shared/model/record.ts';
import { isReplyWithdrawn } from '../../../../shared/rules/withdrawn-reply.ts';
import type { RecordWriter, WriteContext } from '../../context.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { assertClauseRemovable, assertClauseUnlocked, findNamedClause } from '../../queries/text/clause-lock.ts';
import { undoReply } from '../../records/undo-reply.ts';
import { isUndoableStatement, undoStatement } from '../../records/undo-statement.ts';
import { listClauseHeads, readStaleLanguages } from '../../store/clauses.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findRecordByHash } from '../../store/read-record.ts';
import { findLiveRecords } from '../../store/statements.ts';

type Db = OpenStore['db'];
type RecordOfKind<K extends RecordKind> = Extract<KnownRecord, { kind: K }>;

/**
 * Restores the state before a record. Nothing is deleted: a new record supersedes it and repeats the earlier state.
 * Throws `undo-overtaken` once another record has superseded it, so that nobody's later work is undone.
 */
export function undoRecord(context: WriteContext, input: Input<'records.undo'>): Output<'records.undo'> {
  return context.transact((writer) => {
    const negotiation = findNegotiation(writer.db, input.negotiation);
    return { record: undoOne(writer, negotiation.id, input.record) };
  });
}

/** Undoes several records as `undoRecord` does, the last first, in one transaction. */
export function undoRecordsTogether(
  context: WriteContext,
  input: Input<'records.undo-together'>,
): Output<'records.undo-together'> {
  return context.transact((writer) => {
    const negotiation = findNegotiation(writer.db, input.negotiation);
    const undone = input.records.toReversed().map((record) => undoOne(writer, negotiation.id, record));
    return { records: undone.toReversed() };
  });
}

function undoOne(writer: RecordWriter, negotiation: string, hash: string): string {
  const found = findRecordByHash<RecordKind>(writer.db, negotiation, hash);
  if (found === undefined) throw new Failure('record-unknown', { hash });
  if (found.record === null) throw new Failure('record-damaged', { hash: found.hash, what: negotiation });
  const record: KnownRecord = found.record;
  return appendReversal(writer, record).hash;
}

function appendReversal(writer: RecordWriter, record: KnownRecord) {
  const { db, append } = writer;
  const { negotiation, entity, hash } = record;
  const supersedes = [hash];
  switch (record.kind) {
    case 'clause.placed': {
      assertLive(db, record);
      const before = readSuperseded(db, record);
      const { under, rank } = before ?? { under: null, rank: record.payload.rank };
      if (under === null) assertClauseRemovable(db, negotiation, findNamedClause(db, negotiation, entity));
      return append('clause.placed', negotiation, entity, { under, rank, supersedes });
    }
    case 'comment.made': {
      const revised = findLiveRecords(db, 'comment.revised', negotiation, entity);
      if (revised.length > 0) throw new Failure('undo-overtaken', { what: record.kind });
      const { kind, body, proposal } = record.payload;
      return append('comment.revised', negotiation, entity, { kind, body, proposal, withdrawn: true, supersedes: [] });
    }
    case 'comment.answered': {
      assertLive(db, record);
      const before = readSuperseded(db, record);
      const { disposition, text, version } = before ?? { disposition: 'open' as const, text: '', version: null };
      return append('comment.answered', negotiation, entity, { disposition, text, version, dated: null, supersedes });
    }
    case 'draft.frozen': {
      const described = findLiveRecords(db, 'draft.described', negotiation, entity);
      if (described.length > 0) throw new Failure('undo-overtaken', { what: record.kind });
      const { label, date, note } = record.payload;
      return append('draft.described', negotiation, entity, { label, date, note, withdrawn: true, supersedes: [] });
    }
    case 'version.written':
      return restoreVersion(writer, record);
    case 'negotiation.archived': {
      assertLive(db, record);
      const { archived, note } = record.payload;
      return append('negotiation.archived', negotiation, entity, { archived: !archived, note, supersedes });
    }
    case 'negotiation.described': {
      assertLive(db, record);
      const before = readSuperseded(db, record);
      if (before === null) throw new Failure('undo-overtaken', { what: record.kind });
      return append('negotiation.described', negotiation, entity, { ...before, note: '', supersedes });
    }
    case 'file.received': {
      assertLive(db, record);
      return append('file.received', negotiation, entity, { ...record.payload, withdrawn: true, supersedes });
    }
    case 'reply.received': {
      assertLive(db, record);
      if (isReplyWithdrawn(record.payload)) throw new Failure('undo-overtaken', { what: record.kind });
      return undoReply(writer, record);
    }
    default:
      if (isUndoableStatement(record)) return undoStatement(writer, record);
      throw new Failure('undo-overtaken', { what: record.kind });
  }
}

/**
 * Writes the previous text as a new version with two parents, the undone version and the one whose text returns, so
 * that a language that was stale is stale again (D9). Works only while the undone version is the only head.
 */
function restoreVersion({ db, append }: RecordWriter, record: RecordOfKind<'version.written'>) {
  const { negotiation, entity } = record;
  const clause = { negotiation, id: entity };
  const heads = listClauseHeads(db, clause);
  const [before, ...others] = record.payload.parents;
  const found = before === undefined ? undefined : findRecordByHash<'version.written'>(db, negotiation, before)?.record;
  // An undo also has two parents, but its second parent is a parent of the first.
  const joins = others.some((one) => !found?.payload.parents.includes(one));
  if (heads.length !== 1 || heads[0]?.hash !== record.hash || joins || found == null) {
    throw new Failure('undo-overtaken', { what: record.kind });
  }
  assertClauseUnlocked(db, findNamedClause(db, negotiation, entity));
  const { label, heading, body } = found.payload;
  const version = append('version.written', negotiation, entity, {
    parents: [record.hash, found.hash],
    label,
    heading,
    body,
    change: {},
    note: '',
    source: { origin: 'ours', unit: null, file: null },
    dated: null,
  });
  // A language that agreed with this text before agrees with it again.
  const then = readStaleLanguages(db, clause, found.hash);
  for (const language of readStaleLanguages(db, clause, version.hash)) {
    if (then.includes(language)) continue;
    append('translation.confirmed', negotiation, entity, { version: version.hash, language, note: '', dated: null });
  }
  return version;
}

function assertLive(db: Db, { kind, negotiation, entity, hash }: KnownRecord): void {
  const current = findLiveRecords(db, kind, negotiation, entity);
  if (current.length !== 1 || current[0]?.hash !== hash) throw new Failure('undo-overtaken', { what: kind });
}

/**
 * The payload of the one record that this one superseded, null if there is none. Throws `undo-overtaken` if there are
 * several.
 */
function readSuperseded<K extends 'clause.placed' | 'comment.answered' | 'negotiation.described'>(
  db: Db,
  {
    kind,
    negotiation,
    payload,
  }: {
    readonly kind: K;
    readonly negotiation: string;
    readonly payload: { readonly supersedes: readonly string[] };
  },
): Payload<K> | null {
  const [before, ...others] = payload.supersedes;
  if (before === undefined) return null;
  const found = findRecordByHash<RecordKind>(db, negotiation, before)?.record;
  if (others.length > 0 || found?.kind !== kind) throw new Failure('undo-overtaken', { what: kind });
  return found.payload as Payload<K>;
}
