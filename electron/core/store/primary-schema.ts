import Database from 'better-sqlite3';
import { migrateStore, migrations } from './migrate-store.ts';

type SchemaRow = { readonly name: string; readonly sql: string };

let expected: readonly SchemaRow[] | null = null;

/**
 * Whether the tables of the primary data, and their indexes, are those that this program makes. Another tool may have added an
 * index or a condition, by which a record could be hidden or refused. True for a store of an older version, which is
 * brought up to date first.
 */
export function isPrimarySchemaOurs(db: Database.Database): boolean {
  if (db.pragma('user_version', { simple: true }) !== migrations.length) return true;
  expected ??= readExpectedSchema();
  return JSON.stringify(readPrimarySchema(db)) === JSON.stringify(expected);
}

function readExpectedSchema(): SchemaRow[] {
  const db = new Database(':memory:');
  try {
    migrateStore(db, migrations, () => {});
    return readPrimarySchema(db);
  } finally {
    db.close();
  }
}

function readPrimarySchema(db: Database.Database): SchemaRow[] {
  return db
    .prepare<[], SchemaRow>(
      `SELECT name, sql FROM sqlite_schema
       WHERE type IN ('table', 'index') AND tbl_name IN ('record', 'file', 'setting', 'typing', 'tombstone') AND sql IS NOT NULL
       ORDER BY name`,
    )
    .all()
    .map(({ name, sql }) => ({ name, sql: sql.replaceAll(/\s+/g, ' ') }));
}
