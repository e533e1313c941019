import type Database from 'better-sqlite3';
import { expect } from 'vitest';

/** Changes letters of the oldest matching record, and returns its hash and entity. */
export function damageRecord(db: Database.Database, where: string): { hash: string; entity: string } {
  const row = db.prepare(`SELECT id, hash, entity FROM record WHERE ${where} ORDER BY id LIMIT 1`).get() as {
    id: number;
    hash: string;
    entity: string;
  };
  expect(db.prepare(`UPDATE record SET json = replace(json, 'a', 'e') WHERE id = ?`).run(row.id).changes).toBe(1);
  const { hash, entity } = row;
  return { hash, entity };
}
