import { hash as digest } from 'node:crypto';
import type Database from 'better-sqlite3';
import { recordKinds } from '../../../../shared/model/record.ts';
import { INDEX_VERSION } from '../schema.ts';

const SETTING = 'index-version';

/** A program that knows another kind, or a newer version of one, reads records that the previous program left out. */
export function computeIndexVersion(): string {
  const formats = Object.entries(recordKinds).map(([kind, { v }]) => `${kind} ${v}`);
  return `${INDEX_VERSION} ${digest('sha256', formats.sort().join(', '), 'hex').slice(0, 16)}`;
}

/** The version of the derived tables; undefined while they are not whole. It has no checksum: another one leads to a rebuild. */
export function readIndexVersion(db: Database.Database): string | undefined {
  return db.prepare<[string], string>('SELECT value FROM setting WHERE name = ?').pluck().get(SETTING);
}

/** Null while the derived tables are not whole. */
export function writeIndexVersion(db: Database.Database, version: string | null): void {
  db.prepare('DELETE FROM setting WHERE name = ?').run(SETTING);
  if (version !== null) db.prepare('INSERT INTO setting (name, value) VALUES (?, ?)').run(SETTING, version);
}

/**
 * Whether the derived tables have the shape that this program expects, and were built by one that reads the same
 * records.
 */
export function isIndexCurrent(db: Database.Database): boolean {
  return readIndexVersion(db) === computeIndexVersion();
}
