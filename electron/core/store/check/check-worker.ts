import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../../../../shared/api/failure.ts';
import { CheckPace } from './check-pace.ts';
import { checkStore } from './check-store.ts';
import type { CheckMessage, CheckOrder } from './run-check-worker.ts';
import { watchWrites } from './write-signal.ts';

/**
 * Checks a store in a thread of its own, so that nobody waits for it. Linux gives a thread a priority of its own; elsewhere it
 * would be that of the whole program.
 */
if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_LOW);

const { path, files, negotiation, writes } = workerData as CheckOrder;
const pace = writes === null ? null : new CheckPace(watchWrites(writes), () => performance.now());
const post = (message: CheckMessage) => parentPort?.postMessage(message);
try {
  post({
    check: checkStore(path, {
      negotiation,
      files,
      inMemory: false,
      progress: (progress) => post({ progress }),
      step: () => pace?.step(),
    }),
  });
} catch (problem) {
  // Between threads an error keeps its message, but not its code.
  if (!(problem instanceof Failure)) throw problem;
  post({ failure: { code: problem.code, details: problem.details } });
}
