import type Database from 'better-sqlite3';
import { DeferredDerivation } from '../derive/deferred-derivation.ts';
import type { ClauseKey } from '../derive/entity-key.ts';
import { deriveStoredRecord, finishDerivation } from '../derive-from-record.ts';
import { derivedIndexes, derivedSchema } from '../schema.ts';
import type { CheckedRecord } from './check-records.ts';

/**
 * Derives records into temporary tables of a connection of its own. A name without a schema means the temporary table
 * first (https://www.sqlite.org/lang_naming.html), so that the code that fills the store's tables fills these, and reads
 * the records where they are.
 */
export function openTemporaryTables(db: Database.Database): {
  readonly derive: (checked: CheckedRecord) => void;
  readonly finish: () => void;
} {
  db.exec(buildTemporarySchema());
  db.exec('SAVEPOINT derived');
  const touched: ClauseKey[] = [];
  const deferred = new DeferredDerivation(db, false);
  return {
    derive: ({ id, record, size }) => {
      for (const clause of deriveStoredRecord(db, id, record, size, deferred)) touched.push(clause);
    },
    finish: () => {
      db.exec(derivedIndexes.replaceAll('CREATE INDEX ', 'CREATE INDEX temp.'));
      finishDerivation(db, touched, deferred);
      db.exec('RELEASE derived');
    },
  };
}

/**
 * The schema of the derived tables in the temporary schema. The words of a search are not compared, and must not get into
 * a temporary file: what would be indexed is ignored.
 */
function buildTemporarySchema(): string {
  return derivedSchema
    .replaceAll(/CREATE VIRTUAL TABLE (\w+) USING fts5\(.*\);/g, (_, name: string) =>
      ignoreWrites(name, 'rowid, words'),
    )
    .replaceAll(/CREATE TABLE waiting .*;/g, () => ignoreWrites('waiting', 'record'))
    .replaceAll('CREATE TABLE', 'CREATE TEMP TABLE');
}

/** A view that stays empty, whatever is inserted. */
function ignoreWrites(name: string, columns: string): string {
  const nothing = columns.replaceAll(/\w+/g, '0 AS $&');
  return `CREATE TEMP VIEW ${name} AS SELECT ${nothing} WHERE 0;
    CREATE TEMP TRIGGER ${name}_insert INSTEAD OF INSERT ON ${name} BEGIN SELECT 1; END;
    CREATE TEMP TRIGGER ${name}_delete INSTEAD OF DELETE ON ${name} BEGIN SELECT 1; END;`;
}
