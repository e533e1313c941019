import type Database from 'better-sqlite3';
import { hashRecordText } from '../record-hash.ts';

/**
 * The SHA-256 of every file that a record names. Nothing else names files, so a text search over the records is exact
 * where no record is damaged.
 */
export function listNamedFiles(db: Database.Database): Set<string> {
  const named = new Set<string>();
  for (const json of db.prepare<[], string>('SELECT json FROM record').pluck().iterate())
    for (const [, sha256 = ''] of json.matchAll(/"sha256":"([0-9a-f]{64})"/g)) named.add(sha256);
  return named;
}

/** The SHA-256 of every file that no record names. */
export function listUnnamedFiles(db: Database.Database): string[] {
  const all = db.prepare<[], string>('SELECT sha256 FROM file').pluck().all();
  if (all.length === 0) return [];
  const named = listNamedFiles(db);
  return all.filter((sha256) => !named.has(sha256));
}

/**
 * Deletes the files that no record names any more; `before` are those that were named before records were deleted.
 * Returns how many. A file that was named by none may be that of a damaged record, and stays as long as there is one,
 * unless `takesUnowned`.
 */
export function deleteUnusedFiles(db: Database.Database, before: ReadonlySet<string>, takesUnowned = false): number {
  const unused = listUnnamedFiles(db);
  const isDoubtful = !takesUnowned && unused.some((sha256) => !before.has(sha256)) && hasDamagedRecords(db);
  const gone = isDoubtful ? unused.filter((sha256) => before.has(sha256)) : unused;
  const remove = db.prepare('DELETE FROM file WHERE sha256 = ?');
  for (const sha256 of gone) remove.run(sha256);
  return gone.length;
}

function hasDamagedRecords(db: Database.Database): boolean {
  for (const { hash, json } of db
    .prepare<[], { hash: string; json: string }>('SELECT hash, json FROM record')
    .iterate())
    if (hashRecordText(json) !== hash) return true;
  return false;
}
