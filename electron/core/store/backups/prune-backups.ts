import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { listBackups } from './list-backups.ts';

/** How many backups of one reason the program keeps of those that it made by itself. */
const MAX_AUTOMATIC = 5;

/**
 * Backups made before a restore, before an update, of a damaged store, and of one that came from elsewhere. Those that a
 * person made have another name and stay, as do those that earlier programs made before they deleted a text: people were
 * told to rely on them.
 */
const AUTOMATIC = /^naskah-[\dTZ-]+-(before-restore|before-version|damaged|from-elsewhere)(?:-\d+)*\.db$/;

/** Deletes the oldest automatic backups of each reason beyond the newest five. */
export function pruneAutomaticBackups(folder: string): void {
  const automatic = listBackups(folder).flatMap(({ file }) => {
    const reason = AUTOMATIC.exec(basename(file))?.[1];
    return reason === undefined ? [] : [{ file, reason }];
  });
  for (const same of Map.groupBy(automatic, ({ reason }) => reason).values())
    for (const { file } of same.slice(MAX_AUTOMATIC))
      for (const rest of ['', '-wal', '-shm']) rmSync(`${file}${rest}`, { force: true });
}
