import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../../shared/api/failure.ts';
import { runUpdateWorker } from '../core/store/update/run-update-worker.ts';
import { isUpdateNeeded, type StoreFolders } from '../core/store/update/update-store.ts';
import { getManagedPath, readManagedFile } from './managed/read-managed-file.ts';
import { readStoredSetting } from './stored-setting.ts';

/** Nobody needs to see a shorter update. */
const SHORT_MS = 1000;

/** An update of the store in a thread, before the core can open it. */
export type StoreUpdate = {
  /** Rejects with the Failure that opening the store would throw. */
  readonly done: Promise<void>;
  /** Whether it ended, well or not, before anybody would look at it. */
  readonly isShort: () => Promise<boolean>;
  /**
   * What a page gets instead of the core: `store-updating` with the progress and the look that the store's settings ask
   * for, or why the update failed.
   */
  readonly describe: () => Failure;
};

/**
 * Starts the update that a store needs, in the thread whose file is `worker`; null if it needs none. One that ends within
 * `shortMs` is not shown.
 */
export function startStoreUpdate(folders: StoreFolders, worker: string, shortMs = SHORT_MS): StoreUpdate | null {
  if (!isUpdateNeeded(folders)) return null;
  const { settings } = readManagedFile(getManagedPath(process.env, process.platform));
  const look = {
    speech: settings.language ?? readStoredSetting(folders.folder, 'ui.language') ?? '',
    theme: readStoredSetting(folders.folder, 'ui.theme') ?? '',
  };
  const { done, progress } = runUpdateWorker(worker, folders);
  let failure: Failure | null = null;
  const ended = done.catch((problem: unknown) => {
    failure = problem instanceof Failure ? problem : new Failure('internal', { reason: String(problem) }, problem);
  });
  return {
    done,
    isShort: () => Promise.race([ended.then(() => true), wait(shortMs, false, { ref: false })]),
    describe: () => failure ?? new Failure('store-updating', { ...progress(), ...look }),
  };
}
