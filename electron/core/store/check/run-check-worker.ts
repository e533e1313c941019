import { Worker } from 'node:worker_threads';
import { Failure, type FailureCode, type FailureDetails } from '../../../../shared/api/failure.ts';
import type { CheckProgress } from '../../../../shared/model/store/store-condition.ts';
import type { ReportProgress, StoreCheck } from './store-check.ts';

export type CheckOrder = {
  readonly path: string;
  readonly files: boolean;
  readonly negotiation: string | null;
  /** The WriteSignal of the thread for which it makes room; null where a person waits for the check. */
  readonly writes: SharedArrayBuffer | null;
};
export type CheckMessage =
  | { readonly progress: CheckProgress }
  | { readonly check: StoreCheck }
  | { readonly failure: { readonly code: FailureCode; readonly details: FailureDetails } };

/** The worker gives up this many megabytes at the latest: the whole program has to stay below 300. */
const HEAP_MB = 128;

/** `stop` resolves when the thread, and with it its connection to the store, is gone. */
export type RunningCheck = { readonly done: Promise<StoreCheck | null>; readonly stop: () => Promise<void> };

/**
 * Starts a check in a worker thread; `worker` is its file. The result is null if the check was stopped; it is rejected
 * with the failure of the check, or `internal` if its thread failed. A running check does not keep the program alive.
 */
export function runCheckWorker(worker: string, order: CheckOrder, progress: ReportProgress): RunningCheck {
  const thread = new Worker(worker, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 8 },
  });
  thread.unref();
  const done = new Promise<StoreCheck | null>((resolve, reject) => {
    thread.on('message', (message: CheckMessage) => {
      if ('progress' in message) progress(message.progress);
      else if ('check' in message) resolve(message.check);
      else reject(new Failure(message.failure.code, message.failure.details));
    });
    thread.on('error', (problem) =>
      reject(
        new Failure('internal', { reason: `the store could not be checked: ${describeProblem(problem)}` }, problem),
      ),
    );
    thread.on('exit', () => resolve(null));
  });
  return { done, stop: () => thread.terminate().then(() => {}) };
}

const describeProblem = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));
