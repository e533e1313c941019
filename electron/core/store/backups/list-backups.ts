import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { getBackupFolder } from './backup-paths.ts';

export type BackupFile = { readonly file: string; readonly at: string; readonly bytes: number };

/** The whole files in `backups/` of the data folder, encrypted ones too, newest first. */
export function listBackups(folder: string): BackupFile[] {
  return listNames(getBackupFolder(folder))
    .filter((name) => /\.(db|naskah|age)$/.test(name))
    .flatMap((name) => {
      const file = join(getBackupFolder(folder), name);
      const found = statSync(file, { throwIfNoEntry: false });
      return found?.isFile() ? [{ file, at: found.mtime.toISOString(), bytes: found.size }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Without a folder there are none; one that cannot be read is an error. */
function listNames(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
