import Database from 'better-sqlite3';
import type { BackupCopy, StoreFault } from '../../../../shared/model/store/store-condition.ts';
import { listBackups } from '../backups/list-backups.ts';
import { findSavedFile } from '../files.ts';
import { APPLICATION_ID } from '../migrate-store.ts';
import { setDatabaseGuards } from '../open-store.ts';
import { parseStoredRecord, type StoredRecord } from '../record-hash.ts';

export type BackupSearch = {
  readonly file: string;
  readonly at: string;
  /** One for each fault, in order. */
  readonly copies: readonly FoundCopy[];
};

/** `words` are the first words of a whole record, by which a person knows it; null if it has none. */
type FoundCopy = { readonly backup: BackupCopy; readonly words: string | null };

/** The newest readable backup of a data folder and what it has of things that are damaged in the store; null if there is none. */
export function searchNewestBackup(folder: string, faults: readonly StoreFault[]): BackupSearch | null {
  for (const { file, at } of listBackups(folder)) {
    // Only a passphrase opens an encrypted one, and what was kept as damaged is no backup of anything.
    if (!file.endsWith('.db') || file.endsWith('-damaged.db')) continue;
    const copies = searchBackup(file, faults);
    if (copies !== null) return { file, at, copies };
  }
  return null;
}

/** Null if the file cannot be read as a backup. */
function searchBackup(file: string, faults: readonly StoreFault[]): FoundCopy[] | null {
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

function findCopy(db: Database.Database, { fault, hash }: StoreFault): FoundCopy {
  if (hash === null) return { backup: 'missing', words: null };
  if (fault === 'file-damaged' || fault === 'file-missing') {
    const found = findSavedFile(db, hash);
    return { backup: found === null ? 'missing' : found.isWhole ? 'whole' : 'damaged', words: null };
  }
  const json = db.prepare<[string], string>('SELECT json FROM record NOT INDEXED WHERE hash = ?').pluck().get(hash);
  if (json === undefined) return { backup: 'missing', words: null };
  const record = parseStoredRecord(hash, json);
  return record === null ? { backup: 'damaged', words: null } : { backup: 'whole', words: extractWords(record) };
}

const MAX_WORDS = 80;

/** The heading or text of a version, the text of a comment, the name of a unit, the label of a draft. */
function extractWords({ payload }: StoredRecord): string | null {
  const { heading, body, name, label, code } = payload as { readonly [field: string]: unknown };
  const texts = [heading, body, name, label, code].flatMap((field) =>
    typeof field === 'object' && field !== null ? Object.values(field) : [field],
  );
  const first = texts.find((text) => typeof text === 'string' && text !== '');
  return typeof first === 'string' ? shortenWords(first.replaceAll(/\s+/g, ' ')) : null;
}

const shortenWords = (text: string) => (text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS)}…` : text);
