import { Failure } from '../../../../shared/api/failure.ts';
import type { KnownRecord, Payload, RecordKind } from '../../../../shared/model/record.ts';
import { isReplyWithdrawn } from '../../../../shared/rules/withdrawn-reply.ts';
import type { RecordWriter } from '../../context.ts';
import { assertClauseRemovable, findNamedClause } from '../../queries/text/clause-lock.ts';
import { findCommentRecord } from '../../store/comments.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findRecordByHash } from '../../store/read-record.ts';
import { findLiveRecords } from '../../store/statements.ts';
import { findStandingHash, type Standing } from './find-standing-hash.ts';
import { restorePairs } from './restore-pairs.ts';
import { restoreVersion } from './restore-version.ts';
import { undoReply } from './undo-reply.ts';
import { isUndoableStatement, undoStatement } from './undo-statement.ts';
import { withdrawComment } from './withdraw-comment.ts';
import { withdrawConfirmation } from './withdraw-confirmation.ts';

type Db = OpenStore['db'];

/**
 * Restores the state before a record with a record that supersedes it and repeats the earlier state. Throws
 * `undo-overtaken` once another record has superseded it, unless `standing` lets one that says the same count, and
 * `undo-first` where there is no earlier state.
 */
export function appendReversal(writer: RecordWriter, record: KnownRecord, standing: Standing): { hash: string } {
  const { db, append } = writer;
  const { negotiation, entity } = record;
  const replace = () => [findStandingHash(writer, record, standing)];
  switch (record.kind) {
    case 'clause.placed': {
      const supersedes = replace();
      const { under, rank } = readSuperseded(db, record) ?? { under: null, rank: record.payload.rank };
      if (under === null) assertClauseRemovable(db, negotiation, findNamedClause(db, negotiation, entity));
      return append('clause.placed', negotiation, entity, { under, rank, supersedes });
    }
    case 'comment.made':
      return withdrawComment(writer, record, standing);
    case 'comment.revised': {
      const before = readSuperseded(db, record) ?? readFirstWords(db, record);
      return append('comment.revised', negotiation, entity, { ...before, supersedes: replace() });
    }
    case 'comment.answered': {
      const supersedes = replace();
      const before = readSuperseded(db, record);
      const { disposition, text, version } = before ?? { disposition: 'open' as const, text: '', version: null };
      return append('comment.answered', negotiation, entity, { disposition, text, version, dated: null, supersedes });
    }
    case 'draft.frozen': {
      const { label, date, note } = record.payload;
      const supersedes = listUnchangedDescriptions(db, record, standing);
      return append('draft.described', negotiation, entity, { label, date, note, withdrawn: true, supersedes });
    }
    case 'draft.described': {
      const before = readSuperseded(db, record) ?? readFirstName(db, record);
      return append('draft.described', negotiation, entity, { ...before, supersedes: replace() });
    }
    case 'clauses.paired':
      return restorePairs(writer, record);
    case 'translation.confirmed':
      return withdrawConfirmation(writer, record, standing);
    case 'version.written':
      return restoreVersion(writer, record, standing);
    case 'negotiation.archived': {
      const { archived, note } = record.payload;
      return append('negotiation.archived', negotiation, entity, { archived: !archived, note, supersedes: replace() });
    }
    case 'negotiation.described': {
      const supersedes = replace();
      const before = readSuperseded(db, record);
      if (before === null) throw new Failure('undo-overtaken', { what: record.kind });
      return append('negotiation.described', negotiation, entity, { ...before, note: '', supersedes });
    }
    case 'file.received': {
      const supersedes = replace();
      const before = record.payload.withdrawn ? readSuperseded(db, record) : null;
      return append('file.received', negotiation, entity, {
        ...(before ?? { ...record.payload, withdrawn: true }),
        supersedes,
      });
    }
    case 'reply.received': {
      const supersedes = replace();
      const before = standing === 'same' ? readSuperseded(db, record) : null;
      // The comments that were withdrawn with a reply, or came back with it, are records of the same command.
      if (before !== null && (isReplyWithdrawn(record.payload) || isReplyWithdrawn(before)))
        return append('reply.received', negotiation, entity, { ...before, supersedes });
      if (isReplyWithdrawn(record.payload)) throw new Failure('undo-overtaken', { what: record.kind });
      return undoReply(writer, record, standing);
    }
    default:
      if (isUndoableStatement(record)) return undoStatement(writer, record, standing);
      throw new Failure('undo-overtaken', { what: record.kind });
  }
}

/**
 * The payload of the one record that this one superseded, null if there is none. Throws `undo-overtaken` if there are
 * several.
 */
function readSuperseded<K extends RecordKind>(
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

type OfEntity = Pick<KnownRecord, 'kind' | 'negotiation' | 'entity'>;

/** What a comment said when it was made. */
function readFirstWords(db: Db, { kind: what, negotiation, entity }: OfEntity) {
  const made = findCommentRecord(db, negotiation, entity)?.record;
  if (made == null) throw new Failure('undo-overtaken', { what });
  const { kind, body, proposal } = made.payload;
  return { kind, body, proposal, withdrawn: false };
}

/** The name that a draft was frozen with. */
function readFirstName(db: Db, { kind: what, negotiation, entity }: OfEntity) {
  const frozen = findLiveRecords(db, 'draft.frozen', negotiation, entity)[0]?.record;
  if (frozen == null) throw new Failure('undo-overtaken', { what });
  const { label, date, note } = frozen.payload;
  return { label, date, note, withdrawn: false };
}

/** The live descriptions of a draft if they give it the name that it was frozen with: changes of it that were undone. */
function listUnchangedDescriptions(
  db: Db,
  { negotiation, entity, payload }: Extract<KnownRecord, { kind: 'draft.frozen' }>,
  standing: Standing,
): string[] {
  return findLiveRecords(db, 'draft.described', negotiation, entity).map(({ hash, record }) => {
    const now = record?.payload;
    const isSame = now?.label === payload.label && now.date === payload.date && !now.withdrawn;
    if (standing === 'itself' || !isSame) throw new Failure('undo-overtaken', { what: 'draft.frozen' });
    return hash;
  });
}
