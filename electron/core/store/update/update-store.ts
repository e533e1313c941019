import { existsSync } from 'node:fs';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ReportUpdate } from '../../../../shared/model/store/store-update.ts';
import { adoptForeignStore } from '../adopt-store.ts';
import { Device } from '../device/device.ts';
import { isErasurePending } from '../erasure/erase-deleted-bytes.ts';
import { assertStoreFilesRegular, openReadableStore, openWritableStore } from '../open-store.ts';
import { getStorePath } from '../store-path.ts';

/** The data folder, and the folder where this machine remembers which device it is. */
export type StoreFolders = { readonly folder: string; readonly state: string };

/** Whether opening a store for writing has more to do than to open it; false if it cannot be opened, which then says why. */
export function isUpdateNeeded({ folder, state }: StoreFolders): boolean {
  const path = getStorePath(folder);
  try {
    if (!existsSync(path)) return false;
    assertStoreFilesRegular(path);
    if (isErasurePending(folder) || Device.readStoreOrigin(folder, state) !== 'own') return true;
    openReadableStore(folder).db.close();
    return false;
  } catch (problem) {
    return problem instanceof Failure && problem.code === 'store-outdated';
  }
}

/**
 * Does what opening a store for writing does before anything can be read from it: copies one from elsewhere, migrates,
 * rebuilds, finishes an erasure. Where it is killed, nothing is lost, and the next opening goes on.
 * Throws as opening does. The caller owns the folder.
 */
export function updateStore(folders: StoreFolders, now: () => Date, report: ReportUpdate): void {
  takeOverForeignStore({ ...folders, mode: 'write' }, now, report);
  openWritableStore(folders.folder, now, report).db.close();
}

/**
 * Copies a store that this machine did not write into a new one, before it is opened. Throws `store-outdated` for a
 * reading core. The same file with records missing may be damaged, and is then opened as it is, to show the damage.
 */
export function takeOverForeignStore(
  { folder, state, mode }: StoreFolders & { readonly mode: 'read' | 'write' },
  now: () => Date,
  report: ReportUpdate = () => {},
): void {
  assertStoreFilesRegular(getStorePath(folder));
  const origin = Device.readStoreOrigin(folder, state);
  if (origin === 'own') return;
  if (mode === 'read') throw new Failure('store-outdated', { path: getStorePath(folder) });
  try {
    adoptForeignStore({ folder, state }, now(), report);
  } catch (problem) {
    const isDamage = problem instanceof Failure && problem.code === 'store-damaged';
    if (origin === 'foreign' || !isDamage) throw problem;
  }
}
