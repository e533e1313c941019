import { hash as digest } from 'node:crypto';
import type Database from 'better-sqlite3';
import { prepareSql } from '../prepare-sql.ts';

export type Setting = { readonly name: string; readonly value: string };
export type SettingRow = Setting & { readonly id: number; readonly checksum: string | null };

/** A setting is no record, so it carries a checksum of its own: SHA-256 over its name and value. */
export function computeSettingChecksum({ name, value }: Setting): string {
  return digest('sha256', `naskah-setting/1\n${name}\n${value}`, 'hex');
}

const isWhole = (row: SettingRow) => row.checksum === computeSettingChecksum(row);

/** The value of a setting; `damaged` where there is only a damaged one, whatever it says. */
export function readSetting(
  db: Database.Database,
  name: string,
): { readonly value: string | undefined; readonly damaged: boolean } {
  const rows = listRows(db, name);
  const value = rows.find(isWhole)?.value;
  return { value, damaged: value === undefined && rows.length > 0 };
}

function listRows(db: Database.Database, name: string): SettingRow[] {
  return prepareSql<SettingRow>(db, 'SELECT id, name, value, checksum FROM setting WHERE name = ?').all(name);
}

/** The whole settings whose names begin with a prefix. */
export function listSettings(db: Database.Database, prefix: string): Setting[] {
  return prepareSql<SettingRow>(db, 'SELECT id, name, value, checksum FROM setting WHERE substr(name, 1, ?) = ?')
    .all(prefix.length, prefix)
    .filter(isWhole);
}

/** An empty value removes the setting. A damaged one stays next to it until a person discards it: it may be an unsent form. */
export function writeSetting(db: Database.Database, name: string, value: string): void {
  for (const row of listRows(db, name).filter(isWhole)) prepareSql(db, 'DELETE FROM setting WHERE id = ?').run(row.id);
  if (value !== '')
    prepareSql(db, 'INSERT INTO setting (name, value, checksum) VALUES (?, ?, ?)').run(
      name,
      value,
      computeSettingChecksum({ name, value }),
    );
}

/** Damaged settings, oldest first. That of the index has no checksum: another value leads to a rebuild. */
export function listDamagedSettings(db: Database.Database): SettingRow[] {
  return db
    .prepare<[], SettingRow>(
      `SELECT id, name, value, checksum FROM setting NOT INDEXED WHERE name <> 'index-version' ORDER BY id`,
    )
    .all()
    .filter((row) => !isWhole(row));
}

/** Deletes one damaged setting by its number; returns whether there was one. */
export function deleteDamagedSetting(db: Database.Database, id: number): boolean {
  const found = listDamagedSettings(db).some((row) => row.id === id);
  if (found) db.prepare('DELETE FROM setting WHERE id = ?').run(id);
  return found;
}
