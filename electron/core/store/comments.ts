import type Database from 'better-sqlite3';
import { isNoInputComment } from '../../../shared/import/reply/table/no-input.ts';
import type { KnownRecord } from '../../../shared/model/record.ts';
import type { DeferredDerivation } from './derive/deferred-derivation.ts';
import type { CommentKey } from './derive/entity-key.ts';
import { isCreationTaken, quarantineRecord } from './derive/quarantine.ts';
import { prepareSql } from './prepare-sql.ts';
import { parseRecordRow, type RecordReading } from './read-record.ts';
import { indexComment } from './search-index.ts';
import { findLiveRecords } from './statements.ts';

export function deriveComment(
  db: Database.Database,
  id: number,
  record: Extract<KnownRecord, { kind: 'comment.made' }>,
  deferred: DeferredDerivation | null,
): void {
  const { negotiation, entity, payload } = record;
  const holder = prepareSql(db, 'SELECT 1 FROM comment WHERE negotiation = ? AND id = ?').get(negotiation, entity);
  if (isCreationTaken(holder)) {
    quarantineRecord(db, id, record, 'second-creation');
    return;
  }
  const input = isNoInputComment(payload) ? 0 : 1;
  prepareSql(db, 'INSERT INTO comment (negotiation, id, clause, record, input, open) VALUES (?, ?, ?, ?, ?, ?)').run(
    negotiation,
    entity,
    payload.clause,
    id,
    input,
    input,
  );
  if (deferred === null && input === 1) updateOpenFlag(db, record);
  indexComment(db, id, record);
}

type RecordRow = { hash: string; json: string };

/** The comments of a negotiation, or of one clause in it, in order of arrival in this store. */
export function listCommentRecords(
  db: Database.Database,
  negotiation: string,
  clause: string | null,
): RecordReading<'comment.made'>[] {
  const rows =
    clause === null
      ? prepareSql<RecordRow>(
          db,
          'SELECT record.hash, record.json FROM comment JOIN record ON record.id = comment.record WHERE comment.negotiation = ? ORDER BY record.id',
        ).all(negotiation)
      : prepareSql<RecordRow>(
          db,
          'SELECT record.hash, record.json FROM comment JOIN record ON record.id = comment.record WHERE comment.negotiation = ? AND comment.clause = ? ORDER BY record.id',
        ).all(negotiation, clause);
  return rows.map((row) => parseRecordRow<'comment.made'>(row));
}

/** The clause of a comment, null for one on the whole text; undefined if there is no such comment. */
export function findCommentClause(
  db: Database.Database,
  negotiation: string,
  comment: string,
): string | null | undefined {
  return prepareSql<string | null>(db, 'SELECT clause FROM comment WHERE negotiation = ? AND id = ?')
    .pluck()
    .get(negotiation, comment);
}

/** A comment by its id, undefined if there is none. */
export function findCommentRecord(
  db: Database.Database,
  negotiation: string,
  comment: string,
): RecordReading<'comment.made'> | undefined {
  const row = prepareSql<RecordRow>(
    db,
    'SELECT record.hash, record.json FROM comment JOIN record ON record.id = comment.record WHERE comment.negotiation = ? AND comment.id = ?',
  ).get(negotiation, comment);
  return row === undefined ? undefined : parseRecordRow<'comment.made'>(row);
}

/** Comments that report no input on their clause; in canonical JSON only an empty body matches the query. */
export function listNoInputRecords(db: Database.Database, negotiation: string): RecordReading<'comment.made'>[] {
  return prepareSql<RecordRow>(
    db,
    `SELECT record.hash, record.json FROM comment JOIN record ON record.id = comment.record
     WHERE comment.negotiation = ? AND instr(record.json, '"body":"",') > 0 ORDER BY record.id`,
  )
    .all(negotiation)
    .map((row) => parseRecordRow<'comment.made'>(row))
    .filter(({ record }) => record !== null && isNoInputComment(record.payload));
}

/** The comments whose id is `part` or ends with it; people type the short end of it. */
export function findCommentsById(
  db: Database.Database,
  negotiation: string,
  part: string,
): RecordReading<'comment.made'>[] {
  return prepareSql<RecordRow>(
    db,
    `SELECT record.hash, record.json FROM comment JOIN record ON record.id = comment.record
     WHERE comment.negotiation = ? AND (comment.id = ? OR substr(comment.id, -length(?)) = ?) LIMIT 3`,
  )
    .all(negotiation, part, part, part)
    .map((row) => parseRecordRow<'comment.made'>(row));
}

/** The open comments of a negotiation in order of arrival, `limit` at most. */
export function listOpenComments(
  db: Database.Database,
  negotiation: string,
  limit: number,
): RecordReading<'comment.made'>[] {
  return prepareSql<RecordRow>(
    db,
    `SELECT record.hash, record.json FROM comment JOIN record ON record.id = comment.record
     WHERE comment.negotiation = ? AND comment.open = 1 ORDER BY record.id LIMIT ?`,
  )
    .all(negotiation, limit)
    .map((row) => parseRecordRow<'comment.made'>(row));
}

/** Counts the comments of each clause that have no answer, or one that leaves them open; '' is the whole text. */
export function countOpenComments(db: Database.Database, negotiation: string): Map<string, number> {
  const rows = prepareSql<{ clause: string | null; open: number }>(
    db,
    'SELECT clause, count(*) AS open FROM comment WHERE negotiation = ? AND open = 1 GROUP BY clause',
  ).all(negotiation);
  return new Map(rows.map((row) => [row.clause ?? '', row.open]));
}

/**
 * Stores whether a comment is open, after any record about it (`open` if that is known); one without input never is.
 * Reading the answers of 60,000 comments each time takes 100 ms.
 */
export function updateOpenFlag(db: Database.Database, comment: CommentKey, open: boolean | null = null): void {
  prepareSql(db, 'UPDATE comment SET open = ? WHERE negotiation = ? AND id = ? AND input = 1').run(
    (open ?? isCommentOpen(db, comment)) ? 1 : 0,
    comment.negotiation,
    comment.entity,
  );
}

function isCommentOpen(db: Database.Database, { negotiation, entity }: CommentKey): boolean {
  const answered = findLiveRecords(db, 'comment.answered', negotiation, entity).some(
    ({ record }) => record !== null && record.payload.disposition !== 'open',
  );
  const withdrawn = findLiveRecords(db, 'comment.revised', negotiation, entity).some(
    ({ record }) => record?.payload.withdrawn === true,
  );
  return !answered && !withdrawn;
}
