import type Database from 'better-sqlite3';
import type { KnownRecord } from '../../../shared/model/record.ts';
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

/** Entities of a negotiation with records of an unknown kind or a newer version. */
export function listNewerEntities(db: Database.Database, negotiation: string): string[] {
  return prepareSql<string>(db, 'SELECT DISTINCT entity FROM newer WHERE negotiation = ?').pluck().all(negotiation);
}

/**
 * The records of an unknown kind or a newer version, with the clause that they are about: the clause itself, or that of
 * a comment; null for any other entity.
 */
export function listNewerRecords(
  db: Database.Database,
  negotiation: string,
): { hash: string; clause: string | null }[] {
  return prepareSql<{ hash: string; clause: string | null }>(
    db,
    `SELECT record.hash, coalesce(clause.id, comment.clause) AS clause
     FROM newer JOIN record ON record.id = newer.record
     LEFT JOIN clause ON clause.negotiation = newer.negotiation AND clause.id = newer.entity
     LEFT JOIN comment ON comment.negotiation = newer.negotiation AND comment.id = newer.entity
     WHERE newer.negotiation = ? ORDER BY record.hash`,
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
    'SELECT record.hash, record.kind, record.entity FROM damaged JOIN record ON record.id = damaged.record WHERE damaged.negotiation = ? ORDER BY record.id',
  ).all(negotiation);
}

/**
 * Deletes a negotiation: its records, what is derived from them, and files that nothing else uses. Returns how many
 * records and files are gone. Must run inside a transaction, after a backup.
 */
export function deleteNegotiationData(
  db: Database.Database,
  negotiation: string,
  code: string,
): { records: number; files: number } {
  deleteSettings(db, negotiation, code);
  const run = (text: string) => db.prepare(text).run(negotiation).changes;
  const records = '(SELECT id FROM record WHERE negotiation = ?)';
  run(`DELETE FROM search_head WHERE rowid IN (SELECT id FROM head_doc WHERE record IN ${records})`);
  run(`DELETE FROM search_version WHERE rowid IN (SELECT id FROM doc WHERE record IN ${records})`);
  run(`DELETE FROM search_comment WHERE rowid IN (SELECT record FROM comment WHERE record IN ${records})`);
  run('DELETE FROM typing WHERE clause IN (SELECT id FROM clause WHERE negotiation = ?)');
  for (const table of ['doc', 'waiting']) run(`DELETE FROM ${table} WHERE record IN ${records}`);
  for (const table of derivedTables) {
    if (hasNegotiationColumn(db, table)) run(`DELETE FROM ${table} WHERE negotiation = ?`);
  }
  const gone = run('DELETE FROM record WHERE negotiation = ?');
  return { records: gone, files: deleteUnusedFiles(db) };
}

function hasNegotiationColumn(db: Database.Database, table: string): boolean {
  return db.prepare(`SELECT 1 FROM pragma_table_info(?) WHERE name = 'negotiation'`).pluck().get(table) !== undefined;
}

/**
 * Deletes a negotiation's print layout, and the unsent forms that the interface saved: in "ui.kept.comment.loi-belarus"
 * the kind of the form is followed by the negotiation's code or by the id of something in it. A name that may belong to
 * another text, "loi-belarus.2", stays.
 */
function deleteSettings(db: Database.Database, negotiation: string, code: string): void {
  const names = db.prepare(`SELECT name FROM setting WHERE name LIKE 'ui.kept.%'`).pluck().all() as string[];
  const ids = db
    .prepare('SELECT DISTINCT entity FROM record WHERE negotiation = ?')
    .pluck()
    .all(negotiation) as string[];
  const small = (words: string) => words.toLowerCase().replaceAll(/[^a-z0-9.-]/g, '-');
  const others = listNegotiationDescriptions(db)
    .filter(({ id }) => id !== negotiation)
    .flatMap(({ described }) => described.map(({ record }) => small(record?.payload.code ?? '')))
    .filter((other) => other.startsWith(small(code)));
  const abouts = [small(code), ...ids];
  const isOf = (name: string, about: string) => `${name.replace(/^ui\.kept\.[^.]*\./, '')}.`.startsWith(`${about}.`);
  const its = names.filter(
    (name) => abouts.some((about) => isOf(name, about)) && !others.some((other) => isOf(name, other)),
  );
  for (const name of [`look.${negotiation}`, ...its]) db.prepare('DELETE FROM setting WHERE name = ?').run(name);
}

/** Records name files by their SHA-256 and nothing else does, so a text search over the records is exact. */
function deleteUnusedFiles(db: Database.Database): number {
  const used = (sha256: string) =>
    db.prepare(`SELECT 1 FROM record WHERE json LIKE '%"sha256":"' || ? || '"%' LIMIT 1`).get(sha256) !== undefined;
  const unused = (db.prepare('SELECT sha256 FROM file').pluck().all() as string[]).filter((sha256) => !used(sha256));
  for (const sha256 of unused) db.prepare('DELETE FROM file WHERE sha256 = ?').run(sha256);
  return unused.length;
}
