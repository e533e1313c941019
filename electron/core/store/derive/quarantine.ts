import type Database from 'better-sqlite3';
import type { Envelope } from '../../../../shared/model/record.ts';
import { prepareSql } from '../prepare-sql.ts';

/**
 * Why a record whose hash is right has no effect. It is kept and passed on, and the verification reports it.
 * - `second-creation`: its entity was created by a record that came earlier (`isCreationTaken`)
 * - `over-limit`: it is longer than a record may be (shared/model/fields.ts)
 * - `misfiled`: it is about an entity of another negotiation than the one it is filed under
 */
export type QuarantineReason = 'second-creation' | 'over-limit' | 'misfiled';

export type QuarantinedRecord = {
  readonly hash: string;
  readonly kind: string;
  readonly entity: string;
  readonly device: string;
  readonly seq: number;
  readonly reason: QuarantineReason;
};

export function quarantineRecord(
  db: Database.Database,
  id: number,
  { negotiation }: Pick<Envelope, 'negotiation'>,
  reason: QuarantineReason,
): void {
  prepareSql(db, 'INSERT OR REPLACE INTO quarantine (record, negotiation, reason) VALUES (?, ?, ?)').run(
    id,
    negotiation,
    reason,
  );
}

/**
 * Whether a record that creates an entity comes second; `holder` is the creation that counts so far. The one that this
 * store held first always counts, so nothing that people here have read is displaced, and stores that held different
 * ones first keep them. Where members vouch for chains, this is the place for the rule on which stores converge: a
 * creation counts only in a vouched chain, and among those the smaller hash wins.
 */
export function isCreationTaken(holder: unknown): boolean {
  return holder !== undefined;
}

/** The records of a negotiation that have no effect: those that were set aside, and those that are misfiled. */
export function listQuarantinedRecords(db: Database.Database, negotiation: string): QuarantinedRecord[] {
  const own = prepareSql<QuarantinedRecord>(
    db,
    `SELECT record.hash, record.kind, record.entity, record.device, record.seq, quarantine.reason
     FROM quarantine JOIN record ON record.id = quarantine.record WHERE quarantine.negotiation = ? ORDER BY record.id`,
  ).all(negotiation);
  return [...own, ...listMisfiledRecords(db, negotiation)];
}

const CLAUSE_KINDS = `'clause.placed', 'clauses.paired', 'status.set', 'position.taken', 'assessment.made', 'bracket.explained'`;
const COMMENT_KINDS = `'comment.answered', 'comment.revised'`;

/** SQL that is true for an entity that no record of its own negotiation creates, while one of another negotiation does. */
const buildElsewhereCondition = (table: string, entity: string) =>
  `NOT EXISTS (SELECT 1 FROM ${table} AS own WHERE own.negotiation = $negotiation AND own.id = ${entity})
   AND EXISTS (SELECT 1 FROM ${table} AS other WHERE other.id = ${entity})`;

/**
 * The records that are filed under a negotiation and about a clause or comment of another one. They have no effect,
 * since every derived table has the negotiation in its key; they are looked for only when somebody asks, because the
 * creation in the other negotiation may arrive later.
 */
function listMisfiledRecords(db: Database.Database, negotiation: string): QuarantinedRecord[] {
  return prepareSql<QuarantinedRecord>(
    db,
    `SELECT hash, kind, entity, device, seq, 'misfiled' AS reason FROM record WHERE id IN (
       SELECT record FROM version WHERE negotiation = $negotiation AND ${buildElsewhereCondition('clause', 'clause')}
       UNION SELECT record FROM confirmation WHERE negotiation = $negotiation AND ${buildElsewhereCondition('clause', 'clause')}
       UNION SELECT record FROM statement
         WHERE negotiation = $negotiation AND kind IN (${CLAUSE_KINDS}) AND ${buildElsewhereCondition('clause', 'subject')}
       UNION SELECT record FROM statement
         WHERE negotiation = $negotiation AND kind IN (${COMMENT_KINDS}) AND ${buildElsewhereCondition('comment', 'subject')}
       UNION SELECT record FROM newer WHERE negotiation = $negotiation
         AND (${buildElsewhereCondition('clause', 'entity')} OR ${buildElsewhereCondition('comment', 'entity')})
     ) ORDER BY id`,
  ).all({ negotiation });
}
