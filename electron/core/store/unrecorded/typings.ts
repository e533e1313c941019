import { hash as digest } from 'node:crypto';
import type Database from 'better-sqlite3';
import { prepareSql } from '../prepare-sql.ts';

/** Unsaved input on one clause in one language. A clause is one of its negotiation: another may have one of the same id. */
export type Typing = {
  readonly negotiation: string;
  readonly clause: string;
  readonly language: string;
  readonly base: string | null;
  readonly heading: string;
  readonly body: string;
  readonly at: string;
};
export type TypingRow = Typing & { readonly id: number; readonly checksum: string | null };
export type TypingKey = Pick<Typing, 'negotiation' | 'clause' | 'language'>;

/** Unsaved input is no record, so it carries a checksum of its own: SHA-256 over its fields as JSON. */
function computeTypingChecksum({ negotiation, clause, language, base, heading, body, at }: Typing): string {
  const fields = [negotiation, clause, language, base, heading, body, at];
  return digest('sha256', `naskah-typing/1\n${JSON.stringify(fields)}`, 'hex');
}

export const isTypingWhole = (row: TypingRow): boolean => row.checksum === computeTypingChecksum(row);

/**
 * A request is in flight for ten seconds at most; input that looks older by more was typed after a clock was set back.
 */
const MAX_LATE_MS = 10_000;

/** Saves input unless newer input is there. Damaged input stays next to it until a person discards it. */
export function writeTyping(db: Database.Database, typing: Typing): void {
  const { negotiation, clause, language, base, heading, body, at } = typing;
  const before = findTyping(db, typing);
  const lateMs = before === undefined ? 0 : Date.parse(before.at) - Date.parse(at);
  if (lateMs > 0 && lateMs <= MAX_LATE_MS) return;
  deleteTyping(db, typing);
  prepareSql(
    db,
    `INSERT INTO typing (negotiation, clause, language, base, heading, body, at, checksum)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(negotiation, clause, language, base, heading, body, at, computeTypingChecksum(typing));
}

/** The whole input under a key. */
function findTyping(db: Database.Database, { negotiation, clause, language }: TypingKey): TypingRow | undefined {
  return prepareSql<TypingRow>(db, 'SELECT * FROM typing WHERE negotiation = ? AND clause = ? AND language = ?')
    .all(negotiation, clause, language)
    .find(isTypingWhole);
}

/** Deletes the whole input under a key, and no damaged one. */
export function deleteTyping(db: Database.Database, key: TypingKey): void {
  const before = findTyping(db, key);
  if (before !== undefined) prepareSql(db, 'DELETE FROM typing WHERE id = ?').run(before.id);
}

/** Unsaved input that no longer matches its checksum. */
export function listDamagedTypings(db: Database.Database): TypingRow[] {
  return db
    .prepare<[], TypingRow>('SELECT * FROM typing NOT INDEXED ORDER BY id')
    .all()
    .filter((row) => !isTypingWhole(row));
}

/** Deletes one damaged input by its number; returns whether there was one. */
export function deleteDamagedTyping(db: Database.Database, id: number): boolean {
  const found = listDamagedTypings(db).some((row) => row.id === id);
  if (found) db.prepare('DELETE FROM typing WHERE id = ?').run(id);
  return found;
}
