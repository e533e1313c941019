import type { Input, Output } from '../../../shared/api/commands.ts';
import { Failure } from '../../../shared/api/failure.ts';
import type { KnownRecord, Payload, RecordKind } from '../../../shared/model/record.ts';
import { isReplyWithdrawn } from '../../../shared/rules/withdrawn-reply.ts';
import type { Writer, Writing } from '../context.ts';
import { headsOfClause, staleOf } from '../store/clauses.ts';
import type { ReadStore } from '../store/open.ts';
import { recordByHash } from '../store/read.ts';
import { live } from '../store/statements.ts';
import { findNegotiation } from './find.ts';
import { mustBeRemovable, mustBeUnlocked, namedClause } from './locked.ts';
import { undoReply } from './undo-reply.ts';
import { isUndoableStatement, undoStatement } from './undo-statements.ts';

type Db = ReadStore['db'];
type Of<K extends RecordKind> = Extract<KnownRecord, { kind: K }>;

/**
 * Puts back what stood before a record: nothing is taken out of the store, a record that takes its place says what was
 * before. Refused (`undo-overtaken`) once something else has taken its place, so that nobody's later work is undone.
 */
export function undo(context: Writing, input: Input<'records.undo'>): Output<'records.undo'> {
  return context.transact((writer) => {
    const negotiation = findNegotiation(writer.db, input.negotiation);
    const found = recordByHash<RecordKind>(writer.db, input.record);
    if (found === undefined) throw new Failure('record-unknown', { hash: input.record });
    if (found.record === null) throw new Failure('record-damaged', { hash: found.hash, what: negotiation.id });
    const record: KnownRecord = found.record;
    if (record.negotiation !== negotiation.id) throw new Failure('record-unknown', { hash: input.record });
    return { record: undone(writer, record).hash };
  });
}

function undone(writer: Writer, record: KnownRecord) {
  const { db, append } = writer;
  const { negotiation, entity, hash } = record;
  const supersedes = [hash];
  switch (record.kind) {
    case 'clause.placed': {
      mustBeLive(db, record.kind, entity, hash);
      const before = superseded(db, record.kind, record.payload.supersedes);
      const { under, rank } = before ?? { under: null, rank: record.payload.rank };
      if (under === null) mustBeRemovable(db, negotiation, namedClause(db, negotiation, entity));
      return append('clause.placed', negotiation, entity, { under, rank, supersedes });
    }
    case 'comment.made': {
      const revised = live(db, 'comment.revised', entity);
      if (revised.length > 0) throw new Failure('undo-overtaken', { what: record.kind });
      const { kind, body, proposal } = record.payload;
      return append('comment.revised', negotiation, entity, { kind, body, proposal, withdrawn: true, supersedes: [] });
    }
    case 'comment.answered': {
      mustBeLive(db, record.kind, entity, hash);
      const before = superseded(db, record.kind, record.payload.supersedes);
      const { disposition, text, version } = before ?? { disposition: 'open' as const, text: '', version: null };
      return append('comment.answered', negotiation, entity, { disposition, text, version, dated: null, supersedes });
    }
    case 'draft.frozen': {
      const described = live(db, 'draft.described', entity);
      if (described.length > 0) throw new Failure('undo-overtaken', { what: record.kind });
      const { label, date, note } = record.payload;
      return append('draft.described', negotiation, entity, { label, date, note, withdrawn: true, supersedes: [] });
    }
    case 'version.written':
      return writtenBack(writer, record);
    case 'negotiation.archived': {
      mustBeLive(db, record.kind, entity, hash);
      const { archived, note } = record.payload;
      return append('negotiation.archived', negotiation, entity, { archived: !archived, note, supersedes });
    }
    case 'negotiation.described': {
      mustBeLive(db, record.kind, entity, hash);
      const before = superseded(db, record.kind, record.payload.supersedes);
      if (before === null) throw new Failure('undo-overtaken', { what: record.kind });
      return append('negotiation.described', negotiation, entity, { ...before, note: '', supersedes });
    }
    case 'file.received': {
      mustBeLive(db, record.kind, entity, hash);
      return append('file.received', negotiation, entity, { ...record.payload, withdrawn: true, supersedes });
    }
    case 'reply.received': {
      mustBeLive(db, record.kind, entity, hash);
      if (isReplyWithdrawn(record.payload)) throw new Failure('undo-overtaken', { what: record.kind });
      return undoReply(writer, record);
    }
    default:
      if (isUndoableStatement(record)) return undoStatement(writer, record);
      throw new Failure('undo-overtaken', { what: record.kind });
  }
}

/**
 * The text of the version before, as a version of its own that comes from both: what is undone, and what is written again,
 * so that a language that was stale is stale again (D9). Only on top of the very version that is undone.
 */
function writtenBack({ db, append }: Writer, record: Of<'version.written'>) {
  const heads = headsOfClause(db, record.entity);
  const [before, ...others] = record.payload.parents;
  const found = before === undefined ? undefined : recordByHash<'version.written'>(db, before)?.record;
  // An undoing comes from two versions too, of which the second is one that the first was written on.
  const joins = others.some((one) => !found?.payload.parents.includes(one));
  if (heads.length !== 1 || heads[0]?.hash !== record.hash || joins || found == null) {
    throw new Failure('undo-overtaken', { what: record.kind });
  }
  mustBeUnlocked(db, namedClause(db, record.negotiation, record.entity));
  const { heading, body } = found.payload;
  const { negotiation, entity } = record;
  const version = append('version.written', negotiation, entity, {
    parents: [record.hash, found.hash],
    heading,
    body,
    change: {},
    note: '',
    source: { origin: 'ours', unit: null, file: null },
    dated: null,
  });
  // The languages that agreed with this very text before agree with it again.
  const then = staleOf(db, found.hash);
  for (const language of staleOf(db, version.hash)) {
    if (then.includes(language)) continue;
    append('translation.confirmed', negotiation, entity, { version: version.hash, language, note: '', dated: null });
  }
  return version;
}

function mustBeLive(db: Db, kind: RecordKind, entity: string, hash: string): void {
  const current = live(db, kind, entity);
  if (current.length !== 1 || current[0]?.hash !== hash) throw new Failure('undo-overtaken', { what: kind });
}

/** The payload of the one record whose place this one took, null where it was the first. */
function superseded<K extends 'clause.placed' | 'comment.answered' | 'negotiation.described'>(
  db: Db,
  kind: K,
  supersedes: readonly string[],
): Payload<K> | null {
  const [before, ...others] = supersedes;
  if (before === undefined) return null;
  const found = recordByHash<RecordKind>(db, before)?.record;
  if (others.length > 0 || found?.kind !== kind) throw new Failure('undo-overtaken', { what: kind });
  return found.payload as Payload<K>;
}
