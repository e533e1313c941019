import type Database from 'better-sqlite3';
import type { KnownRecord } from '../../../shared/model/record.ts';
import { deleteUnusedFiles, listNamedFiles } from './erasure/delete-files.ts';
import { deleteNegotiationSettings } from './erasure/delete-settings.ts';
import { deleteNegotiationTypings } from './erasure/delete-typings.ts';
import { claimStrayData } from './erasure/unowned-data.ts';
import { migrations } from './migrate-store.ts';
import { prepareSql } from './prepare-sql.ts';
import type { RecordReading } from './read-record.ts';
import { derivedTables } from './schema.ts';
import { findLiveRecords, listLiveRecords } from './statements.ts';

export type DescriptionRecord = Extract<KnownRecord, { kind: 'negotiation.described' }>;
export type FrozenDraftRecord = Extract<KnownRecord, { kind: 'draft.frozen' }>;
export type UnitRecord = Extract<KnownRecord, { kind: 'unit.described' }>;

/** Every negotiation of the store with its current descriptions: several if two people described it concurrently. */
export function listNegotiationDescriptions(
  db: Database.Database,
): { id: string; described: RecordReading<'negotiation.described'>[] }[] {
  // One seek per negotiation: DISTINCT walks the whole index, 9 ms at 140,000 records.
  return prepareSql<string>(
    db,
    `WITH RECURSIVE one (id) AS (
       SELECT min(negotiation) FROM record
       UNION ALL
       SELECT (SELECT min(negotiation) FROM record WHERE negotiation > one.id) FROM one WHERE one.id IS NOT NULL)
     SELECT id FROM one WHERE id IS NOT NULL ORDER BY id`,
  )
    .pluck()
    .all()
    .map((id) => ({ id, described: findLiveRecords(db, 'negotiation.described', id, id) }));
}

/** Drafts of a negotiation, ours and foreign ones, in order of arrival; withdrawn ones are left out. */
export function listActiveDrafts(
  db: Database.Database,
  negotiation: string,
): { hash: string; record: FrozenDraftRecord | null; label: string; date: string }[] {
  return listLiveRecords(db, 'draft.frozen', negotiation).flatMap(({ hash, record }) => {
    const described =
      record === null
        ? undefined
        : findLiveRecords(db, 'draft.described', negotiation, record.entity)[0]?.record?.payload;
    if (described?.withdrawn) return [];
    return [
      {
        hash,
        record,
        label: described?.label ?? record?.payload.label ?? '',
        date: described?.date ?? record?.payload.date ?? '',
      },
    ];
  });
}

/** The units of a negotiation's own registry, by entity. */
export function readUnitsById(db: Database.Database, negotiation: string): Map<string, UnitRecord> {
  const units = new Map<string, UnitRecord>();
  for (const { record } of listLiveRecords(db, 'unit.described', negotiation))
    if (record !== null) units.set(record.entity, record);
  return units;
}

/**
 * Records without effect whose content may have been meant for the text: of an unknown kind or a newer version, or longer
 * than a record may be, which an earlier program let people write. The tables are joined in their order: SQLite began
 * with all records of a negotiation, 45 ms of 140,000.
 */
const UNREADABLE = `(SELECT negotiation, entity, record FROM newer UNION ALL
  SELECT quarantine.negotiation, record.entity, record.id
  FROM quarantine CROSS JOIN record ON record.id = quarantine.record WHERE quarantine.reason = 'over-limit')`;

/** Entities of a negotiation with records that cannot be read here. */
export function listUnreadableEntities(db: Database.Database, negotiation: string): string[] {
  return prepareSql<string>(db, `SELECT DISTINCT entity FROM ${UNREADABLE} WHERE negotiation = ?`)
    .pluck()
    .all(negotiation);
}

/**
 * The records that cannot be read here, with the clause that they are about: the clause itself, or that of a comment; null
 * for any other entity.
 */
export function listUnreadableRecords(
  db: Database.Database,
  negotiation: string,
): { hash: string; clause: string | null }[] {
  return prepareSql<{ hash: string; clause: string | null }>(
    db,
    `SELECT record.hash, coalesce(clause.id, comment.clause) AS clause
     FROM ${UNREADABLE} AS unreadable JOIN record ON record.id = unreadable.record
     LEFT JOIN clause ON clause.negotiation = unreadable.negotiation AND clause.id = unreadable.entity
     LEFT JOIN comment ON comment.negotiation = unreadable.negotiation AND comment.id = unreadable.entity
     WHERE unreadable.negotiation = ? ORDER BY record.hash`,
  ).all(negotiation);
}

/**
 * Records that a rebuild found damaged and left out of the derived tables: their content is missing from the text, and
 * what they superseded is current again.
 */
export function listDamagedRecords(
  db: Database.Database,
  negotiation: string,
): { hash: string; kind: string; entity: string }[] {
  return prepareSql<{ hash: string; kind: string; entity: string }>(
    db,
    'SELECT record.hash, record.kind, record.entity FROM damaged CROSS JOIN record ON record.id = damaged.record WHERE damaged.negotiation = ? ORDER BY record.id',
  ).all(negotiation);
}

/**
 * Deletes a negotiation: its records, what is derived from them, and files that nothing else uses; with `takesUnowned` also
 * what belongs to none (`unowned-data.ts`). Returns how many records and files are gone. Must run inside a transaction,
 * after `markErasure`.
 */
export function deleteNegotiationData(
  db: Database.Database,
  negotiation: string,
  takesUnowned = false,
): { records: number; files: number } {
  claimStrayData(db, negotiation, migrations.length, takesUnowned);
  deleteNegotiationSettings(db, negotiation);
  deleteNegotiationTypings(db, negotiation, migrations.length);
  const run = (text: string) => db.prepare(text).run(negotiation).changes;
  const records = '(SELECT id FROM record WHERE negotiation = ?)';
  run(`DELETE FROM search_head WHERE rowid IN (SELECT id FROM head_doc WHERE record IN ${records})`);
  run(`DELETE FROM search_version WHERE rowid IN (SELECT id FROM doc WHERE record IN ${records})`);
  run(`DELETE FROM search_comment WHERE rowid IN (SELECT record FROM comment WHERE record IN ${records})`);
  for (const table of derivedTables) {
    if (hasColumn(db, table, 'negotiation')) run(`DELETE FROM ${table} WHERE negotiation = ?`);
    if (hasColumn(db, table, 'record')) run(`DELETE FROM ${table} WHERE record IN ${records}`);
  }
  const named = listNamedFiles(db);
  const gone = run('DELETE FROM record WHERE negotiation = ?');
  return { records: gone, files: deleteUnusedFiles(db, named, takesUnowned) };
}

function hasColumn(db: Database.Database, table: string, column: string): boolean {
  return db.prepare('SELECT 1 FROM pragma_table_info(?) WHERE name = ?').pluck().get(table, column) !== undefined;
}
