import Database from 'better-sqlite3';
import { countDamagedFiles } from '../files.ts';

/** The records of a copy and its damaged files; the store itself may have changed since the copy was made. */
export function countBackupContents(path: string): { records: number; damagedFiles: number } {
  const db = new Database(path, { readonly: true });
  try {
    const records = db.prepare<[], number>('SELECT count(*) FROM record').pluck().get() ?? 0;
    return { records, damagedFiles: countDamagedFiles(db) };
  } finally {
    db.close();
  }
}
