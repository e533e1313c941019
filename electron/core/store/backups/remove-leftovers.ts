import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeLeftoverParts } from '../part-files.ts';
import { getBackupFolder } from './backup-paths.ts';

/** Where a restore works in the data folder. */
export const getRestoreFolder = (folder: string): string => join(folder, 'naskah.restoring');

/** Where a store from elsewhere is copied in the data folder; what is there after a kill is used again. */
export const getAdoptionFolder = (folder: string): string => join(folder, 'naskah.adopting');

/**
 * Removes what killed processes left half written in a data folder. Only its owner may call it: a restore needs the
 * owner's lock, so that one that is under way is the caller's own; a backup does not, and its parts name their writer.
 */
export function removeLeftovers(folder: string): void {
  for (const place of [getRestoreFolder(folder), getAdoptionFolder(folder)])
    rmSync(place, { recursive: true, force: true });
  for (const place of [folder, getBackupFolder(folder)]) removeLeftoverParts(place, 'data-folder');
}
