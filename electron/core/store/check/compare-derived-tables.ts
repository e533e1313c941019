import type Database from 'better-sqlite3';
import { type RecordKind, recordKinds } from '../../../../shared/model/record.ts';
import type { StoreFault } from '../../../../shared/model/store/store-condition.ts';
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

/** What the text of a negotiation is read from. Only records of these kinds fill these tables. */
const TEXT_TABLES: ReadonlySet<string> = new Set(['clause', 'version', 'parent', 'head', 'confirmation']);
const TEXT_KINDS: ReadonlySet<string> = new Set<RecordKind>([
  'clause.created',
  'version.written',
  'translation.confirmed',
]);

/** Where a damaged record was filed, as far as that is known. */
export type DamagedPlace = Pick<StoreFault, 'kind' | 'negotiation'>;

/**
 * The names of the derived tables whose rows differ from those that were just derived into the temporary tables, in one
 * negotiation (`only`; null: in all). What a damaged record said is unknown, and with it what derives from it in its
 * negotiation. The store's tables are read without their indexes, which SQLite's own check compares with them.
 */
export function findDifferentTables(
  db: Database.Database,
  only: string | null,
  damaged: readonly DamagedPlace[],
  step: () => void,
): string[] {
  return derivedTables
    .filter((table) => !UNCOMPARED.has(table))
    .filter((table) => {
      step();
      const unknown = damaged.filter(({ kind }) => canFill(kind, table)).map(({ negotiation }) => negotiation);
      return !unknown.includes(null) && isTableDifferent(db, table, only, unknown);
    });
}

/** Whether records of a kind fill a table; a kind that nobody knows may be a damaged name of one that does. */
function canFill(kind: string, table: string): boolean {
  return !TEXT_TABLES.has(table) || TEXT_KINDS.has(kind) || !Object.hasOwn(recordKinds, kind);
}

function isTableDifferent(
  db: Database.Database,
  table: string,
  only: string | null,
  unknown: readonly (string | null)[],
): boolean {
  const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table).join(', ');
  const where = `($only IS NULL OR negotiation = $only) AND negotiation NOT IN (SELECT value FROM json_each($unknown))`;
  const stored = `SELECT ${columns} FROM main.${table} NOT INDEXED WHERE ${where}`;
  const derived = `SELECT ${columns} FROM temp.${table} WHERE ${where}`;
  const values = { only, unknown: JSON.stringify(unknown) };
  const has = (query: string) => db.prepare(`SELECT 1 FROM (${query}) LIMIT 1`).get(values) !== undefined;
  const count = (query: string) => db.prepare(`SELECT count(*) FROM (${query})`).pluck().get(values);
  return count(stored) !== count(derived) || has(`${derived} EXCEPT ${stored}`);
}
