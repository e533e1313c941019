import { existsSync } from 'node:fs';
import { openOutdatedStore } from '../core/store/open-store.ts';
import { prepareSql } from '../core/store/prepare-sql.ts';
import { getStorePath } from '../core/store/store-path.ts';

/**
 * A setting of the interface before the store is open, which may still have to be updated. One that cannot be read is
 * undefined: the language matters most if something is wrong. The newest counts: an older one of the same name is damaged.
 */
export function readStoredSetting(folder: string, name: `ui.${string}`): string | undefined {
  if (!existsSync(getStorePath(folder))) return undefined;
  try {
    const { db } = openOutdatedStore(folder);
    try {
      return prepareSql<string>(db, 'SELECT value FROM setting WHERE name = ? ORDER BY rowid DESC').pluck().get(name);
    } finally {
      db.close();
    }
  } catch {
    return undefined;
  }
}
