import { Worker } from 'node:worker_threads';

/** Twice the heap, of which V8 takes care itself. */
const LIMIT_MB = 1024;
const INTERVAL_MS = 20;

/**
 * Kills the process past the limit, from a thread, since the main one may be busy. V8's own limit does not count typed
 * arrays: a PDF of 1 kB inflates to gigabytes of them.
 */
const GUARD = `
const { writeSync } = require('node:fs');
setInterval(() => {
  if (process.memoryUsage.rss() < ${LIMIT_MB} * 2 ** 20) return;
  writeSync(2, 'out of memory, of ${LIMIT_MB} MB\\n');
  process.kill(process.pid, 'SIGKILL');
}, ${INTERVAL_MS});`;

let isGuarded = false;

/** Limits the memory of this process, whatever uses it. */
export function guardMemory(): void {
  if (isGuarded) return;
  isGuarded = true;
  new Worker(GUARD, { eval: true }).unref();
}
