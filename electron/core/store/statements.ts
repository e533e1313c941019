import type Database from 'better-sqlite3';
import type { KnownRecord, RecordKind } from '../../../shared/model/record.ts';
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

export function deriveStatement(db: Database.Database, id: number, record: StatementRecord): void {
  const supersedes = 'supersedes' in record.payload ? record.payload.supersedes : [];
  for (const subject of listSubjects(record)) {
    const gone =
      prepareSql(db, 'SELECT 1 FROM superseded WHERE hash = ? AND subject = ?').get(record.hash, subject) !== undefined;
    prepareSql(db, 'INSERT INTO statement (kind, subject, record, negotiation, live) VALUES (?, ?, ?, ?, ?)').run(
      record.kind,
      subject,
      id,
      record.negotiation,
      gone ? 0 : 1,
    );
    for (const hash of supersedes) {
      prepareSql(db, 'INSERT OR IGNORE INTO superseded (hash, subject) VALUES (?, ?)').run(hash, subject);
      prepareSql(
        db,
        'UPDATE statement SET live = 0 WHERE kind = ? AND subject = ? AND record = (SELECT id FROM record WHERE hash = ?)',
      ).run(record.kind, subject, hash);
    }
  }
}

type RecordRow = { hash: string; json: string };

/**
 * The live records of a kind about a subject, smallest hash first: one if all agree, several if two people superseded
 * the same record concurrently (a conflict, to be shown as such).
 */
export function findLiveRecords<K extends RecordKind>(
  db: Database.Database,
  kind: K,
  subject: string,
): RecordReading<K>[] {
  return prepareSql<RecordRow>(
    db,
    `SELECT record.hash, record.json FROM statement JOIN record ON record.id = statement.record
     WHERE statement.kind = ? AND statement.subject = ? AND statement.live = 1 ORDER BY record.hash`,
  )
    .all(kind, subject)
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
