import type Database from 'better-sqlite3';
import type { ClauseKey } from '../derive/entity-key.ts';
import { deriveStoredRecord, updateStaleness } from '../derive-from-record.ts';
import { derivedSchema } from '../schema.ts';
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
  return {
    derive: ({ id, record, size }) => {
      for (const clause of deriveStoredRecord(db, id, record, size)) touched.push(clause);
    },
    finish: () => {
      updateStaleness(db, touched);
      db.exec('RELEASE derived');
    },
  };
}

/**
 * The schema of the derived tables in the temporary schema. The words of a search are not compared: nothing waits to be
 * indexed, and the search tables are plain ones that stay empty but for comments.
 */
function buildTemporarySchema(): string {
  const tables = derivedSchema
    .replaceAll(/CREATE VIRTUAL TABLE (\w+) USING fts5\(.*\);/g, 'CREATE TEMP TABLE $1 (words);')
    .replaceAll(/CREATE TABLE waiting .*;/g, '')
    .replaceAll('CREATE TABLE', 'CREATE TEMP TABLE')
    .replaceAll('CREATE INDEX ', 'CREATE INDEX temp.');
  return `${tables}
    CREATE TEMP VIEW waiting AS SELECT 0 AS record WHERE 0;
    CREATE TEMP TRIGGER waiting_ignored INSTEAD OF INSERT ON waiting BEGIN SELECT 1; END;`;
}
