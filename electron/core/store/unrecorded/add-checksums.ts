import type Database from 'better-sqlite3';
import { type Setting, writeSetting } from './settings.ts';
import { type TypingRow, writeTyping } from './typings.ts';

/** The migration that gives settings and unsaved input their checksums; what is there is taken as it is. */
export function addChecksums(db: Database.Database): void {
  db.exec('ALTER TABLE setting ADD COLUMN checksum TEXT; ALTER TABLE typing ADD COLUMN checksum TEXT;');
  const settings = db.prepare<[], Setting>(`SELECT name, value FROM setting WHERE name <> 'index-version'`).all();
  for (const { name, value } of settings) writeSetting(db, name, value);
  for (const typing of db.prepare<[], TypingRow>('SELECT * FROM typing').all()) writeTyping(db, typing);
}
