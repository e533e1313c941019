import type Database from 'better-sqlite3';
import { settingSchema } from '../schema.ts';

/** The migration that lets damaged settings stay next to whole ones of the same name. */
export function numberSettings(db: Database.Database): void {
  db.exec(`
    ALTER TABLE setting RENAME TO old_setting;
    ${settingSchema}
    INSERT INTO setting (name, value, checksum) SELECT name, value, checksum FROM old_setting NOT INDEXED ORDER BY name;
    DROP TABLE old_setting;
  `);
}
