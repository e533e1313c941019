import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { BackupCopy, StoreFault } from '../../../../shared/model/store-condition.ts';
import { getBackupFolder } from '../backup.ts';
import { findSavedFile } from '../files.ts';
import { APPLICATION_ID } from '../migrate-store.ts';
import { setDatabaseGuards } from '../open-store.ts';
import { hashRecordText } from '../record-hash.ts';

export type BackupSearch = {
  readonly file: string;
  readonly at: string;
  /** One for each fault, in order. */
  readonly copies: readonly BackupCopy[];
};

/** The newest readable backup of a data folder and what it has of things that are damaged in the store; null if there is none. */
export function searchNewestBackup(folder: string, faults: readonly StoreFault[]): BackupSearch | null {
  for (const { file, at } of listBackups(folder)) {
    const copies = searchBackup(file, faults);
    if (copies !== null) return { file, at, copies };
  }
  return null;
}

function listBackups(folder: string): { file: string; at: string }[] {
  const backups = getBackupFolder(folder);
  if (!existsSync(backups)) return [];
  return readdirSync(backups)
    .filter((name) => name.endsWith('.db') && !name.includes('-damaged'))
    .flatMap((name) => {
      const found = statSync(join(backups, name), { throwIfNoEntry: false });
      return found?.isFile() ? [{ file: join(backups, name), at: found.mtime.toISOString() }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Null if the file cannot be read as a backup. */
function searchBackup(file: string, faults: readonly StoreFault[]): BackupCopy[] | null {
  try {
    const db = new Database(file, { readonly: true });
    try {
      setDatabaseGuards(db);
      if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) return null;
      return faults.map((fault) => findCopy(db, fault));
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

function findCopy(db: Database.Database, { fault, hash }: StoreFault): BackupCopy {
  if (hash === null) return 'missing';
  if (fault === 'file-damaged' || fault === 'file-missing') {
    const found = findSavedFile(db, hash);
    return found === null ? 'missing' : found.isWhole ? 'whole' : 'damaged';
  }
  const json = db.prepare<[string], string>('SELECT json FROM record NOT INDEXED WHERE hash = ?').pluck().get(hash);
  return json === undefined ? 'missing' : hashRecordText(json) === hash ? 'whole' : 'damaged';
}
