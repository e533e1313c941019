import { hash as digest } from 'node:crypto';
import type Database from 'better-sqlite3';
import { prepareSql } from '../prepare-sql.ts';

export type Setting = { readonly name: string; readonly value: string };
type SettingRow = Setting & { readonly checksum: string | null };

/** A setting is no record, so it carries a checksum of its own: SHA-256 over its name and value. */
function computeSettingChecksum({ name, value }: Setting): string {
  return digest('sha256', `naskah-setting/1\n${name}\n${value}`, 'hex');
}

const isWhole = (row: SettingRow) => row.checksum === computeSettingChecksum(row);

/** The value of a setting; a damaged one is `damaged`, whatever it says. */
export function readSetting(
  db: Database.Database,
  name: string,
): { readonly value: string | undefined; readonly damaged: boolean } {
  const row = prepareSql<SettingRow>(db, 'SELECT name, value, checksum FROM setting WHERE name = ?').get(name);
  if (row === undefined) return { value: undefined, damaged: false };
  return isWhole(row) ? { value: row.value, damaged: false } : { value: undefined, damaged: true };
}

/** The whole settings whose names begin with a prefix. */
export function listSettings(db: Database.Database, prefix: string): Setting[] {
  return prepareSql<SettingRow>(db, 'SELECT name, value, checksum FROM setting WHERE substr(name, 1, ?) = ?')
    .all(prefix.length, prefix)
    .filter(isWhole);
}

/** An empty value removes the setting. */
export function writeSetting(db: Database.Database, name: string, value: string): void {
  if (value === '') prepareSql(db, 'DELETE FROM setting WHERE name = ?').run(name);
  else
    prepareSql(db, 'INSERT OR REPLACE INTO setting (name, value, checksum) VALUES (?, ?, ?)').run(
      name,
      value,
      computeSettingChecksum({ name, value }),
    );
}

/** The names of damaged settings. That of the index has no checksum: another value leads to a rebuild. */
export function listDamagedSettings(db: Database.Database): string[] {
  return db
    .prepare<[], SettingRow>(`SELECT name, value, checksum FROM setting NOT INDEXED WHERE name <> 'index-version'`)
    .all()
    .filter((row) => !isWhole(row))
    .map(({ name }) => name);
}
