import Database from 'better-sqlite3';
import { Failure } from '../../../../shared/api/failure.ts';
import { writeIndexVersion } from '../derive/index-version.ts';
import { writeRebuildProgress } from '../derive/rebuild-progress.ts';
import { migrateStore, migrations, readStoreVersion, TOMBSTONE_VERSION } from '../migrate-store.ts';
import { dropForeignStatements, setDatabaseGuards } from '../open-store.ts';
import { deleteUnusedFiles, listNamedFiles } from './delete-files.ts';
import { deleteNegotiationSettings, listNegotiationSettings } from './delete-settings.ts';
import { deleteNegotiationTypings, deleteOtherTypings } from './delete-typings.ts';
import { claimStrayData } from './unowned-data.ts';

/**
 * Removes one negotiation from a store file that nobody has open, such as a copy of a backup; with `takesUnowned` also what
 * belongs to none (`unowned-data.ts`).
 */
export function removeFromStoreFile(path: string, negotiation: string, takesUnowned: boolean): void {
  stripStoreFile(path, takesUnowned, (db, version) => {
    claimStrayData(db, negotiation, version, takesUnowned);
    deleteNegotiationSettings(db, negotiation);
    deleteNegotiationTypings(db, negotiation, version);
    db.prepare('DELETE FROM record WHERE negotiation = ?').run(negotiation);
  });
}

/** Removes everything but one negotiation from a store file that nobody has open. */
export function reduceStoreFile(path: string, negotiation: string): void {
  stripStoreFile(path, false, (db, version) => {
    claimStrayData(db, negotiation, version, false);
    if (version >= TOMBSTONE_VERSION) db.exec('DELETE FROM tombstone');
    const its = new Set(listNegotiationSettings(db, negotiation));
    const names = db.prepare<[], string>('SELECT name FROM setting').pluck().all();
    for (const name of names) if (!its.has(name)) db.prepare('DELETE FROM setting WHERE name = ?').run(name);
    db.prepare('DELETE FROM record WHERE negotiation <> ?').run(negotiation);
    deleteOtherTypings(db, negotiation, version);
  });
}

/** Removes deleted bytes and the derived tables, whose indexes have deleted words, from a store file that nobody has open. */
export function eraseFromStoreFile(path: string): void {
  stripStoreFile(path, false, () => {});
}

/**
 * Works on the primary data alone, so that damaged records and other versions of the derived tables are no obstacle;
 * restoring derives them again. Throws if it is no store of ours.
 */
function stripStoreFile(
  path: string,
  takesUnowned: boolean,
  work: (db: Database.Database, version: number) => void,
): void {
  const db = new Database(path);
  try {
    setDatabaseGuards(db);
    const version = readStoreVersion(db, migrations.length);
    if (version === 0) throw new Failure('store-foreign', { path });
    // A log of its own would have to be cleared as well.
    db.pragma('journal_mode = MEMORY');
    dropForeignStatements(db);
    dropDerivedTables(db, version);
    db.transaction(() => {
      const before = listNamedFiles(db);
      work(db, version);
      deleteUnusedFiles(db, before, takesUnowned);
      writeIndexVersion(db, null);
      writeRebuildProgress(db, null);
    })();
    db.exec('VACUUM');
  } finally {
    db.close();
  }
}

/** The tables of an index take those of its words with them, so that they go first. */
function dropDerivedTables(db: Database.Database, version: number): void {
  const primary = listPrimaryTables(version);
  const list = (where: string) =>
    db
      .prepare<[], string>(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND sql ${where} LIKE 'CREATE VIRTUAL%'`,
      )
      .pluck()
      .all()
      .filter((name) => !primary.has(name));
  for (const where of ['', 'NOT'])
    for (const name of list(where)) db.exec(`DROP TABLE "${name.replaceAll('"', '""')}"`);
}

function listPrimaryTables(version: number): Set<string> {
  const db = new Database(':memory:');
  try {
    migrateStore(db, migrations.slice(0, version), () => {});
    return new Set(db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all());
  } finally {
    db.close();
  }
}
