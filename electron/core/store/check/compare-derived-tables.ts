import type Database from 'better-sqlite3';
import { derivedTables } from '../schema.ts';

/** `damaged` holds what the last rebuild found; the others are about searching. */
const UNCOMPARED: ReadonlySet<string> = new Set([
  'damaged',
  'doc',
  'waiting',
  'head_doc',
  'search_head',
  'search_version',
  'search_comment',
]);

/**
 * The names of the derived tables whose rows differ from those that were just derived into the temporary tables. The
 * store's tables are read without their indexes, which SQLite's own check compares with them.
 */
export function findDifferentTables(db: Database.Database): string[] {
  return derivedTables.filter((table) => !UNCOMPARED.has(table)).filter((table) => isTableDifferent(db, table));
}

function isTableDifferent(db: Database.Database, table: string): boolean {
  const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table).join(', ');
  const stored = `SELECT ${columns} FROM main.${table} NOT INDEXED`;
  const derived = `SELECT ${columns} FROM temp.${table}`;
  const has = (query: string) => db.prepare(`SELECT 1 FROM (${query}) LIMIT 1`).get() !== undefined;
  const count = (query: string) => db.prepare(`SELECT count(*) FROM (${query})`).pluck().get();
  return count(stored) !== count(derived) || has(`${derived} EXCEPT ${stored}`);
}
