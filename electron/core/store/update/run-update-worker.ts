import { Worker } from 'node:worker_threads';
import { Failure, type FailureCode, type FailureDetails } from '../../../../shared/api/failure.ts';
import type { UpdateProgress } from '../../../../shared/model/store/store-update.ts';
import type { StoreFolders } from './update-store.ts';

export type UpdateMessage =
  | { readonly progress: UpdateProgress }
  | { readonly refusal: { readonly code: FailureCode; readonly details: FailureDetails } };

/** An update of a store in a thread of its own. */
export type RunningUpdate = {
  /** Rejects with the Failure that opening the store would throw. */
  readonly done: Promise<void>;
  readonly progress: () => UpdateProgress;
};

/** Updates a store in a worker thread, whose file is `worker`, so that its host can answer meanwhile. */
export function runUpdateWorker(worker: string, folders: StoreFolders): RunningUpdate {
  const thread = new Worker(worker, { workerData: folders });
  let progress: UpdateProgress = { step: 'backup', done: 0, total: 0 };
  const done = new Promise<void>((resolve, reject) => {
    thread.on('message', (message: UpdateMessage) => {
      if ('progress' in message) progress = message.progress;
      else reject(new Failure(message.refusal.code, message.refusal.details));
    });
    thread.on('error', reject);
    thread.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Failure('internal', { reason: `the update of the store ended with ${code}` }));
    });
  });
  // The host waits for it, or ends without it.
  done.catch(() => {});
  return { done, progress: () => progress };
}
