import type Database from 'better-sqlite3';

const caches = new WeakMap<Database.Database, Map<string, Database.Statement<unknown[], unknown>>>();

/**
 * Returns a prepared statement, cached as long as its database: preparing costs about as much as running a short one.
 * `text` must be a constant, or the cache grows without end.
 */
export function prepareSql<Row = unknown, Parameters extends unknown[] = unknown[]>(
  db: Database.Database,
  text: string,
): Database.Statement<Parameters, Row> {
  let cache = caches.get(db);
  if (cache === undefined) {
    cache = new Map();
    caches.set(db, cache);
  }
  let statement = cache.get(text);
  if (statement === undefined) {
    statement = db.prepare<unknown[], unknown>(text);
    cache.set(text, statement);
  }
  return statement as unknown as Database.Statement<Parameters, Row>;
}
