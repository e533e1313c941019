import { constants, setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { checkStore } from './check-store.ts';
import type { CheckMessage, CheckOrder } from './run-check-worker.ts';

/**
 * Checks a store in a thread of its own, so that nobody waits for it. Linux gives a thread a priority of its own; elsewhere it
 * would be that of the whole program.
 */
if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_LOW);

const { path, files, negotiation } = workerData as CheckOrder;
const post = (message: CheckMessage) => parentPort?.postMessage(message);
post({ check: checkStore(path, { negotiation, files, inMemory: false, progress: (progress) => post({ progress }) }) });
