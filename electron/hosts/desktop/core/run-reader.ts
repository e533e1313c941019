import { writeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { guardMemory } from '../../../core/reader/guard-memory.ts';

/**
 * Reads in the one thread of this utility process. The limit of the heap is that of the thread: a utility process does not
 * take V8's own option (measured in Electron 25: 4 GB whatever `execArgv` says).
 */
export function runReader(workerPath: string): void {
  const heapMb = Number(process.argv[2]);
  guardMemory();
  const worker = new Worker(workerPath, { resourceLimits: { maxOldGenerationSizeMb: heapMb } });
  worker.on('error', (problem: Error & { code?: string }) => {
    const isExhausted = problem.code === 'ERR_WORKER_OUT_OF_MEMORY';
    writeSync(2, isExhausted ? `out of memory, of ${heapMb} MB\n` : `${problem.stack}\n`);
    process.exit(1);
  });
  worker.on('exit', (code) => process.exit(code));
  process.parentPort.on('message', ({ ports: [port] }) => {
    port?.on('message', ({ data }) => worker.postMessage(data));
    worker.on('message', (answer) => port?.postMessage(answer));
    port?.start();
  });
}
