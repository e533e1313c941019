import type Database from 'better-sqlite3';
import { typingSchema } from '../schema.ts';
import { computeSettingChecksum, type Setting } from './settings.ts';
import { type Typing, writeTyping } from './typings.ts';

/** Stores of older versions do not say of which negotiation unsaved input is. */
export const CHECKSUM_VERSION = 3;

/**
 * The migration that gives settings and unsaved input their checksums, and the latter its negotiation: that of the first
 * record that created the clause, '' if there is none. What is there is taken as it is.
 */
export function addChecksums(db: Database.Database): void {
  db.exec('ALTER TABLE setting ADD COLUMN checksum TEXT');
  const settings = db.prepare<[], Setting>(`SELECT name, value FROM setting WHERE name <> 'index-version'`).all();
  const update = db.prepare('UPDATE setting SET checksum = ? WHERE name = ?');
  for (const setting of settings) update.run(computeSettingChecksum(setting), setting.name);
  const typings = db.prepare<[], Omit<Typing, 'negotiation'>>('SELECT * FROM typing').all();
  const owners = readClauseOwners(db, new Set(typings.map(({ clause }) => clause)));
  db.exec(`DROP TABLE typing; ${typingSchema}`);
  for (const typing of typings) writeTyping(db, { ...typing, negotiation: owners.get(typing.clause) ?? '' });
}

function readClauseOwners(db: Database.Database, clauses: ReadonlySet<string>): Map<string, string> {
  if (clauses.size === 0) return new Map();
  const created = db
    .prepare<[], [string, string]>(
      `SELECT entity, negotiation FROM record NOT INDEXED WHERE kind = 'clause.created' ORDER BY id DESC`,
    )
    .raw()
    .all();
  // The first record is the last of the list, and the one that a map keeps.
  return new Map(created.filter(([clause]) => clauses.has(clause)));
}
