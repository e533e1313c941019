import { hash as digest } from 'node:crypto';
import type Database from 'better-sqlite3';
import { Failure } from '../../../shared/api/failure.ts';
import { prepareSql } from './prepare-sql.ts';

/** Keeps a file whole, once, and gives how records name it. It takes the place of one that was damaged. */
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

/** A kept file's bytes, null where there is none. Throws `file-damaged` where they are not what its hash says. */
export function readSavedFile(db: Database.Database, sha256: string): Uint8Array | null {
  const found = findSavedFile(db, sha256);
  if (found === null) return null;
  if (!found.isWhole) throw new Failure('file-damaged', { name: findFileName(db, sha256), sha256 });
  return found.bytes;
}

/** The only way to the bytes of kept files: they are hashed each time, and a damaged file is never taken for a whole one. */
export function findSavedFile(
  db: Database.Database,
  sha256: string,
): { readonly bytes: Uint8Array; readonly isWhole: boolean } | null {
  const bytes = prepareSql<Uint8Array>(db, 'SELECT bytes FROM file WHERE sha256 = ?').pluck().get(sha256);
  return bytes === undefined ? null : { bytes, isWhole: digest('sha256', bytes, 'hex') === sha256 };
}

/** How many kept files are damaged. */
export function countDamagedFiles(db: Database.Database): number {
  const all = db.prepare<[], string>('SELECT sha256 FROM file').pluck().all();
  return all.filter((sha256) => findSavedFile(db, sha256)?.isWhole === false).length;
}

/** The name that a record gives a file, its hash where none does. In canonical JSON the keys are in their order. */
function findFileName(db: Database.Database, sha256: string): string {
  const named = `","sha256":"${sha256}"`;
  const json = db
    .prepare<[string], string>('SELECT json FROM record WHERE instr(json, ?) > 0 LIMIT 1')
    .pluck()
    .get(named);
  const name = /"name":("(?:[^"\\]|\\.)*)$/.exec(json?.slice(0, json.indexOf(named)) ?? '')?.[1];
  return name === undefined ? sha256 : (JSON.parse(`${name}"`) as string);
}
