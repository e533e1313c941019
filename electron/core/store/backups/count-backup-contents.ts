import Database from 'better-sqlite3';
import { countDamagedFiles } from '../files.ts';
import { parseStoredRecord } from '../record-hash.ts';

export type BackupContents = {
  readonly records: number;
  readonly damagedRecords: number;
  readonly damagedFiles: number;
};

/**
 * The records of a copy, and what in it does not match its hash; the store itself may have changed since the copy was
 * made. Rows are read from the table: an index may hide some.
 */
export function countBackupContents(path: string): BackupContents {
  const db = new Database(path, { readonly: true });
  try {
    let [records, damagedRecords] = [0, 0];
    const rows = db.prepare<[], { hash: string; json: string }>('SELECT hash, json FROM record NOT INDEXED');
    for (const { hash, json } of rows.iterate()) {
      records += 1;
      if (parseStoredRecord(hash, json) === null) damagedRecords += 1;
    }
    return { records, damagedRecords, damagedFiles: countDamagedFiles(db) };
  } finally {
    db.close();
  }
}
