import type Database from 'better-sqlite3';
import type { Language } from '../../../../shared/model/language.ts';
import type { KnownRecord } from '../../../../shared/model/record.ts';
import { prepareSql } from '../prepare-sql.ts';
import type { ClauseKey } from './entity-key.ts';

/** Notes that confirmations of a clause do not count, whether they are in the store yet or not. */
export function withdrawConfirmations(
  db: Database.Database,
  { negotiation, kind, entity }: Pick<KnownRecord, 'negotiation' | 'kind' | 'entity'>,
  hashes: readonly string[],
): void {
  const insert = prepareSql(
    db,
    'INSERT OR IGNORE INTO superseded (hash, negotiation, kind, subject) VALUES (?, ?, ?, ?)',
  );
  for (const hash of hashes) insert.run(hash, negotiation, kind, entity);
}

/** The confirmations of a clause that nobody withdrew. */
export function listConfirmations(
  db: Database.Database,
  { negotiation, id: clause }: ClauseKey,
): { readonly hash: string; readonly version: string; readonly language: Language }[] {
  return prepareSql<{ hash: string; version: string; language: Language }>(
    db,
    `SELECT record.hash, confirmation.version, confirmation.language
     FROM confirmation JOIN record ON record.id = confirmation.record
     WHERE confirmation.negotiation = $negotiation AND confirmation.clause = $clause AND NOT EXISTS (
       SELECT 1 FROM superseded WHERE superseded.hash = record.hash AND superseded.negotiation = $negotiation
         AND superseded.kind = 'translation.confirmed' AND superseded.subject = $clause)
     ORDER BY record.hash`,
  ).all({ negotiation, clause });
}
