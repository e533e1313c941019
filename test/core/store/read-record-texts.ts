import type Database from 'better-sqlite3';

export const readRecordTexts = (db: Database.Database) =>
  db.prepare('SELECT json FROM record ORDER BY id').pluck().all();
