import { hash as digest } from 'node:crypto';
import type Database from 'better-sqlite3';
import { Failure } from '../../../shared/api/failure.ts';
import { prepareSql } from './prepare-sql.ts';

/** Saves a file whole, once, and returns how records name it. It replaces a damaged copy. */
export function saveFile(
  db: Database.Database,
  name: string,
  bytes: Uint8Array,
): { sha256: string; name: string; size: number } {
  const sha256 = digest('sha256', bytes, 'hex');
  prepareSql(
    db,
    `INSERT INTO file (sha256, size, bytes) VALUES (?, ?, ?)
     ON CONFLICT (sha256) DO UPDATE SET size = excluded.size, bytes = excluded.bytes WHERE file.bytes <> excluded.bytes`,
  ).run(sha256, bytes.byteLength, bytes);
  return { sha256, name, size: bytes.byteLength };
}

/** The bytes of a saved file, null if there is none. Throws `file-damaged` if they do not match their hash. */
export function readSavedFile(db: Database.Database, sha256: string): Uint8Array | null {
  const found = findSavedFile(db, sha256);
  if (found === null) return null;
  if (!found.isWhole) throw new Failure('file-damaged', { name: findFileName(db, sha256), sha256 });
  return found.bytes;
}

/**
 * The only way to the bytes of saved files: they are hashed each time, so a damaged file never passes for a whole one.
 */
export function findSavedFile(
  db: Database.Database,
  sha256: string,
): { readonly bytes: Uint8Array; readonly isWhole: boolean } | null {
  const bytes = prepareSql<Uint8Array>(db, 'SELECT bytes FROM file WHERE sha256 = ?').pluck().get(sha256);
  return bytes === undefined ? null : { bytes, isWhole: digest('sha256', bytes, 'hex') === sha256 };
}

export function countDamagedFiles(db: Database.Database): number {
  const all = db.prepare<[], string>('SELECT sha256 FROM file').pluck().all();
  return all.filter((sha256) => findSavedFile(db, sha256)?.isWhole === false).length;
}

/**
 * The name that a record gives a file, or its hash if none does. Canonical JSON sorts the keys, so the name precedes
 * the hash.
 */
function findFileName(db: Database.Database, sha256: string): string {
  const named = `","sha256":"${sha256}"`;
  const json = db
    .prepare<[string], string>('SELECT json FROM record WHERE instr(json, ?) > 0 LIMIT 1')
    .pluck()
    .get(named);
  const name = /"name":("(?:[^"\\]|\\.)*)$/.exec(json?.slice(0, json.indexOf(named)) ?? '')?.[1];
  return name === undefined ? sha256 : (JSON.parse(`${name}"`) as string);
}
