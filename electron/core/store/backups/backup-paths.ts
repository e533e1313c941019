import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createPrivateFolder } from '../private-files.ts';

/** A free path for a backup in `backups/` of the data folder; creates the folder if it is missing. */
export function prepareBackupPath(folder: string, reason: string, at: Date): string {
  createPrivateFolder(getBackupFolder(folder));
  return findFreeBackupPath(folder, reason, at);
}

export function findFreeBackupPath(folder: string, reason: string, at: Date): string {
  const stem = join(getBackupFolder(folder), `naskah-${at.toISOString().replace(/[:.]/g, '-')}-${reason}`);
  let path = `${stem}.db`;
  for (let n = 2; existsSync(path); n += 1) path = `${stem}-${n}.db`;
  return path;
}

export const getBackupFolder = (folder: string): string => join(folder, 'backups');
