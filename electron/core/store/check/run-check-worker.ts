import { Worker } from 'node:worker_threads';
import type { CheckProgress } from '../../../../shared/model/store/store-condition.ts';
import type { ReportProgress, StoreCheck } from './store-check.ts';

export type CheckOrder = { readonly path: string; readonly files: boolean; readonly negotiation: string | null };
export type CheckMessage = { readonly progress: CheckProgress } | { readonly check: StoreCheck };

/** The worker gives up this many megabytes at the latest: the whole program has to stay below 300. */
const HEAP_MB = 128;

export type RunningCheck = { readonly done: Promise<StoreCheck | null>; readonly stop: () => void };

/**
 * Starts a check in a worker thread; `worker` is its file. The result is null if the check was stopped or its thread
 * failed. A running check does not keep the program alive.
 */
export function runCheckWorker(worker: string, order: CheckOrder, progress: ReportProgress): RunningCheck {
  const thread = new Worker(worker, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 8 },
  });
  thread.unref();
  const done = new Promise<StoreCheck | null>((resolve) => {
    thread.on('message', (message: CheckMessage) => {
      if ('progress' in message) progress(message.progress);
      else resolve(message.check);
    });
    thread.on('error', () => resolve(null));
    thread.on('exit', () => resolve(null));
  });
  return { done, stop: () => void thread.terminate() };
}
