import type Database from 'better-sqlite3';

/**
 * Deletes the files that no record names; returns how many. Records name files by their SHA-256 and nothing else does,
 * so a text search over the records is exact.
 */
export function deleteUnusedFiles(db: Database.Database): number {
  const unused = new Set(db.prepare<[], string>('SELECT sha256 FROM file').pluck().all());
  if (unused.size === 0) return 0;
  for (const json of db.prepare<[], string>('SELECT json FROM record').pluck().iterate())
    for (const [, sha256 = ''] of json.matchAll(/"sha256":"([0-9a-f]{64})"/g)) unused.delete(sha256);
  const remove = db.prepare('DELETE FROM file WHERE sha256 = ?');
  for (const sha256 of unused) remove.run(sha256);
  return unused.size;
}
