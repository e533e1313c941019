import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../../../../shared/api/failure.ts';
import type { UpdateMessage } from './run-update-worker.ts';
import { type StoreFolders, updateStore } from './update-store.ts';

const post = (message: UpdateMessage) => parentPort?.postMessage(message);
try {
  updateStore(
    workerData as StoreFolders,
    () => new Date(),
    (progress) => post({ progress }),
  );
} catch (problem) {
  if (!(problem instanceof Failure)) throw problem;
  post({ refusal: { code: problem.code, details: problem.details } });
}
