import { basename } from 'node:path';
import Database from 'better-sqlite3';
import type { BackupCopy, StoreFault } from '../../../../shared/model/store/store-condition.ts';
import { type BackupFile, listBackups } from '../backups/list-backups.ts';
import { findSavedFile } from '../files.ts';
import { APPLICATION_ID } from '../migrate-store.ts';
import { setDatabaseGuards } from '../open-store.ts';
import { parseStoredRecord, type StoredRecord } from '../record-hash.ts';
import { extractWords } from './record-words.ts';

type SearchedFault = Pick<StoreFault, 'fault' | 'hash'>;

/**
 * What a backup has of something: `words` are the first words of a whole record, by which a person knows it, and `clause`
 * is the id of the clause that it is about; null if it has none.
 */
export type FoundCopy = {
  readonly backup: Exclude<BackupCopy, 'no-backup' | 'unsearched'>;
  readonly words: string | null;
  readonly clause: string | null;
};

const MISSING: FoundCopy = { backup: 'missing', words: null, clause: null };
const DAMAGED: FoundCopy = { backup: 'damaged', words: null, clause: null };

/** What is kept of a deleted text, of a damaged store, or of one that came from elsewhere is no backup of this store. */
const NO_BACKUP = /-(archive-.*|damaged|from-elsewhere)(-\d+)*\.db$/;

/** The files that may be the newest backup, newest first. Only a passphrase opens an encrypted one. */
export function listReadableBackups(folder: string): BackupFile[] {
  return listBackups(folder).filter(({ file }) => /\.(db|naskah)$/.test(file) && !NO_BACKUP.test(basename(file)));
}

/** What a backup has, one for each fault, in order; null if the file cannot be read as a backup. */
export function searchBackup(file: string, faults: readonly SearchedFault[]): FoundCopy[] | null {
  try {
    const db = new Database(file, { readonly: true });
    try {
      setDatabaseGuards(db);
      if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) return null;
      const isOfFile = ({ fault }: SearchedFault) => fault === 'file-damaged' || fault === 'file-missing';
      const records = findRecordCopies(
        db,
        faults.flatMap((fault) => (fault.hash === null || isOfFile(fault) ? [] : [fault.hash])),
      );
      return faults.map((fault) => {
        if (fault.hash === null) return MISSING;
        return isOfFile(fault) ? findFileCopy(db, fault.hash) : (records.get(fault.hash) ?? MISSING);
      });
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

function findFileCopy(db: Database.Database, hash: string): FoundCopy {
  const found = findSavedFile(db, hash);
  return found === null ? MISSING : found.isWhole ? { ...MISSING, backup: 'whole' } : DAMAGED;
}

/** By the index, which leads to most; it may be damaged, so what it does not lead to is looked for once in all rows. */
function findRecordCopies(db: Database.Database, hashes: readonly string[]): Map<string, FoundCopy> {
  const found = new Map<string, FoundCopy>();
  const look = (where: string, wanted: readonly string[]) => {
    if (wanted.length === 0) return;
    const rows = db.prepare<[string], { hash: string; json: string }>(
      `SELECT hash, json FROM record ${where} hash IN (SELECT value FROM json_each(?))`,
    );
    for (const { hash, json } of rows.iterate(JSON.stringify(wanted)))
      if (found.get(hash)?.backup !== 'whole') found.set(hash, describeCopy(parseStoredRecord(hash, json)));
  };
  look('WHERE', hashes);
  const others = hashes.filter((hash) => found.get(hash)?.backup !== 'whole');
  look('NOT INDEXED WHERE', others);
  return found;
}

function describeCopy(record: StoredRecord | null): FoundCopy {
  if (record === null) return DAMAGED;
  const { clause } = record.payload as { readonly clause?: unknown };
  return { backup: 'whole', words: extractWords(record), clause: typeof clause === 'string' ? clause : null };
}
