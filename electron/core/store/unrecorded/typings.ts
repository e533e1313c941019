import { hash as digest } from 'node:crypto';
import type Database from 'better-sqlite3';
import { prepareSql } from '../prepare-sql.ts';

/** Unsaved input on one clause in one language. */
export type Typing = {
  readonly clause: string;
  readonly language: string;
  readonly base: string | null;
  readonly heading: string;
  readonly body: string;
  readonly at: string;
};
export type TypingRow = Typing & { readonly checksum: string | null };

/** Unsaved input is no record, so it carries a checksum of its own: SHA-256 over its fields as JSON. */
function computeTypingChecksum({ clause, language, base, heading, body, at }: Typing): string {
  return digest('sha256', `naskah-typing/1\n${JSON.stringify([clause, language, base, heading, body, at])}`, 'hex');
}

export const isTypingWhole = (row: TypingRow): boolean => row.checksum === computeTypingChecksum(row);

/**
 * A request is in flight for ten seconds at most; input that looks older by more was typed after a clock was set back.
 */
const MAX_LATE_DAYS = 10 / 86_400;

/** Saves input unless newer input is there; damaged input counts as none. */
export function writeTyping(db: Database.Database, typing: Typing): void {
  const { clause, language, base, heading, body, at } = typing;
  const before = prepareSql<TypingRow>(db, 'SELECT * FROM typing WHERE clause = ? AND language = ?').get(
    clause,
    language,
  );
  if (before !== undefined && !isTypingWhole(before)) deleteTyping(db, clause, language);
  prepareSql(
    db,
    `INSERT INTO typing (clause, language, base, heading, body, at, checksum) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (clause, language) DO UPDATE SET base = excluded.base, heading = excluded.heading, body = excluded.body,
       at = excluded.at, checksum = excluded.checksum
     WHERE excluded.at >= typing.at OR julianday(typing.at) - julianday(excluded.at) > ${MAX_LATE_DAYS}`,
  ).run(clause, language, base, heading, body, at, computeTypingChecksum(typing));
}

export function deleteTyping(db: Database.Database, clause: string, language: string): void {
  prepareSql(db, 'DELETE FROM typing WHERE clause = ? AND language = ?').run(clause, language);
}

/** Unsaved input that no longer matches its checksum. */
export function listDamagedTypings(db: Database.Database): Typing[] {
  return db
    .prepare<[], TypingRow>('SELECT * FROM typing')
    .all()
    .filter((row) => !isTypingWhole(row));
}
