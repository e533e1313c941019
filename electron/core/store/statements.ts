import type Database from 'better-sqlite3';
import type { KnownRecord, RecordKind } from '../../../shared/model/record.ts';
import { isCreationTaken, quarantineRecord } from './derive/quarantine.ts';
import { prepareSql } from './prepare-sql.ts';
import { parseRecordRow, type RecordReading } from './read-record.ts';

/** Kinds whose records each state something about their subject until another record supersedes them. */
type StatementRecord = Exclude<
  KnownRecord,
  { kind: 'clause.created' | 'version.written' | 'translation.confirmed' | 'comment.made' }
>;

/** The subjects of a pairing are the clauses that it names; any other record is about its entity. */
function listSubjects(record: StatementRecord): string[] {
  return record.kind === 'clauses.paired'
    ? [...new Set(record.payload.pairs.map((pair) => pair.theirs))]
    : [record.entity];
}

/** Kinds whose entity is the negotiation itself. */
const NEGOTIATION_KINDS: ReadonlySet<RecordKind> = new Set([
  'negotiation.described',
  'negotiation.archived',
  'stage.set',
  'step.recorded',
  'guidelines.written',
  'signing.recorded',
  'action.undone',
]);

/** Kinds whose first record, which supersedes none, creates its entity. */
const CREATING_KINDS: ReadonlySet<RecordKind> = new Set([
  'negotiation.described',
  'unit.described',
  'meeting.held',
  'term.defined',
  'draft.frozen',
  'request.sent',
  'reply.received',
  'file.received',
  'export.made',
]);

/** A record counts only within its negotiation, and supersedes only records of its kind about the same subject. */
export function deriveStatement(db: Database.Database, id: number, record: StatementRecord): void {
  const { kind, negotiation, entity, hash } = record;
  const supersedes = 'supersedes' in record.payload ? record.payload.supersedes : [];
  if (NEGOTIATION_KINDS.has(kind) && entity !== negotiation) {
    quarantineRecord(db, id, record, 'misfiled');
    return;
  }
  const creates = CREATING_KINDS.has(kind) && supersedes.length === 0;
  if (creates && isCreationTaken(findCreation(db, record))) {
    quarantineRecord(db, id, record, 'second-creation');
    return;
  }
  for (const subject of listSubjects(record)) {
    const gone = prepareSql(
      db,
      'SELECT 1 FROM superseded WHERE hash = ? AND negotiation = ? AND kind = ? AND subject = ?',
    ).get(hash, negotiation, kind, subject);
    prepareSql(
      db,
      'INSERT INTO statement (negotiation, kind, subject, record, live, creates) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(negotiation, kind, subject, id, gone === undefined ? 1 : 0, creates ? 1 : 0);
    for (const old of supersedes) {
      prepareSql(db, 'INSERT OR IGNORE INTO superseded (hash, negotiation, kind, subject) VALUES (?, ?, ?, ?)').run(
        old,
        negotiation,
        kind,
        subject,
      );
      prepareSql(
        db,
        `UPDATE statement SET live = 0 WHERE kind = ? AND negotiation = ? AND subject = ?
           AND record = (SELECT id FROM record WHERE hash = ?)`,
      ).run(kind, negotiation, subject, old);
    }
  }
}

function findCreation(db: Database.Database, { kind, negotiation, entity }: StatementRecord): unknown {
  return prepareSql(
    db,
    'SELECT 1 FROM statement WHERE kind = ? AND negotiation = ? AND subject = ? AND creates = 1',
  ).get(kind, negotiation, entity);
}

type RecordRow = { hash: string; json: string };

/**
 * The live records of a kind about a subject, smallest hash first: one if all agree, several if two people superseded
 * the same record concurrently (a conflict, to be shown as such).
 */
export function findLiveRecords<K extends RecordKind>(
  db: Database.Database,
  kind: K,
  negotiation: string,
  subject: string,
): RecordReading<K>[] {
  return prepareSql<RecordRow>(
    db,
    `SELECT record.hash, record.json FROM statement JOIN record ON record.id = statement.record
     WHERE statement.kind = ? AND statement.negotiation = ? AND statement.subject = ? AND statement.live = 1
     ORDER BY record.hash`,
  )
    .all(kind, negotiation, subject)
    .map((row) => parseRecordRow<K>(row));
}

/** All live records of a kind in a negotiation, with their subjects, in order of arrival in this store. */
export function listLiveRecords<K extends RecordKind>(
  db: Database.Database,
  kind: K,
  negotiation: string,
): (RecordReading<K> & { subject: string })[] {
  return prepareSql<RecordRow & { subject: string }>(
    db,
    `SELECT statement.subject, record.hash, record.json FROM statement JOIN record ON record.id = statement.record
     WHERE statement.negotiation = ? AND statement.kind = ? AND statement.live = 1 ORDER BY record.id`,
  )
    .all(negotiation, kind)
    .map(({ subject, ...row }) => ({ subject, ...parseRecordRow<K>(row) }));
}

/** All records of a kind in a negotiation, including superseded ones, in order of arrival in this store. */
export function listRecordHistory<K extends RecordKind>(
  db: Database.Database,
  kind: K,
  negotiation: string,
): RecordReading<K>[] {
  return prepareSql<RecordRow>(
    db,
    `SELECT DISTINCT record.hash, record.json, record.id FROM statement JOIN record ON record.id = statement.record
     WHERE statement.negotiation = ? AND statement.kind = ? ORDER BY record.id`,
  )
    .all(negotiation, kind)
    .map(({ hash, json }) => parseRecordRow<K>({ hash, json }));
}
