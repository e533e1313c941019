import { hash as digest } from 'node:crypto';
import type Database from 'better-sqlite3';
import { sql } from './statement.ts';

/** Keeps a file whole, once, and gives how records name it. */
export function keepFile(
  db: Database.Database,
  name: string,
  bytes: Uint8Array,
): { sha256: string; name: string; size: number } {
  const sha256 = digest('sha256', bytes, 'hex');
  sql(db, 'INSERT OR IGNORE INTO file (sha256, size, bytes) VALUES (?, ?, ?)').run(sha256, bytes.byteLength, bytes);
  return { sha256, name, size: bytes.byteLength };
}

/** A kept file's bytes, null where there is none. */
export function keptFile(db: Database.Database, sha256: string): Uint8Array | null {
  return sql<{ bytes: Uint8Array }>(db, 'SELECT bytes FROM file WHERE sha256 = ?').get(sha256)?.bytes ?? null;
}
