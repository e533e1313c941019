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

/** Which negotiations are compared: one (null: all), and of these not the `unknown` ones, of which a record is damaged. */
export type ComparedNegotiations = { readonly only: string | null; readonly unknown: readonly string[] };

/**
 * The names of the derived tables whose rows differ from those that were just derived into the temporary tables. The
 * store's tables are read without their indexes, which SQLite's own check compares with them.
 */
export function findDifferentTables(db: Database.Database, compared: ComparedNegotiations): string[] {
  return derivedTables
    .filter((table) => !UNCOMPARED.has(table))
    .filter((table) => isTableDifferent(db, table, compared));
}

function isTableDifferent(db: Database.Database, table: string, { only, unknown }: ComparedNegotiations): boolean {
  const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table).join(', ');
  const where = `($only IS NULL OR negotiation = $only) AND negotiation NOT IN (SELECT value FROM json_each($unknown))`;
  const stored = `SELECT ${columns} FROM main.${table} NOT INDEXED WHERE ${where}`;
  const derived = `SELECT ${columns} FROM temp.${table} WHERE ${where}`;
  const values = { only, unknown: JSON.stringify(unknown) };
  const has = (query: string) => db.prepare(`SELECT 1 FROM (${query}) LIMIT 1`).get(values) !== undefined;
  const count = (query: string) => db.prepare(`SELECT count(*) FROM (${query})`).pluck().get(values);
  return count(stored) !== count(derived) || has(`${derived} EXCEPT ${stored}`);
}
