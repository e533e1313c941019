import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createPrivateFolder } from '../private-files.ts';

/** A free path for a backup in `backups/` of the data folder; creates the folder if it is missing. */
export function prepareBackupPath(folder: string, reason: string, at: Date): string {
  createPrivateFolder(getBackupFolder(folder));
  return findFreeBackupPath(folder, reason, at);
}

/** Backups that a person makes end in `.naskah`, which opens by double click elsewhere; both endings are SQLite databases. */
export function findFreeBackupPath(
  folder: string,
  reason: string,
  at: Date,
  ending: '.db' | '.naskah' = '.db',
): string {
  const stem = join(getBackupFolder(folder), `naskah-${at.toISOString().replace(/[:.]/g, '-')}-${reason}`);
  let path = `${stem}${ending}`;
  for (let n = 2; existsSync(path); n += 1) path = `${stem}-${n}${ending}`;
  return path;
}

export const getBackupFolder = (folder: string): string => join(folder, 'backups');
