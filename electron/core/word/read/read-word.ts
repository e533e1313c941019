import { Worker } from 'node:worker_threads';
import { Failure } from '../../../../shared/api/failure.ts';
import type { WordDocument } from './document.ts';
import { limits } from './limits.ts';
import type { Answer } from './worker.ts';

export type ReadOptions = {
  /** The worker's own file (see Resources.wordWorker): bundlers do not find it by themselves. */
  readonly workerPath: string;
  readonly deadlineMs?: number;
};

const IDLE_MS = 10_000;
/** After a larger file a worker is not kept: it would hold on to what that took. */
const KEPT_BYTES = 2 ** 20;

/**
 * Reads the bytes of a .docx in a thread of its own, which ends at its deadline or where it needs too much memory.
 *
 * Out: all that was understood. Throws a Failure whose code says why the file was refused: `word-…`.
 */
export async function readWord(
  bytes: Uint8Array,
  { workerPath, deadlineMs = 10_000 }: ReadOptions,
): Promise<WordDocument> {
  const worker = waiting.take(workerPath) ?? start(workerPath);
  let answer: Answer;
  try {
    answer = await answered(worker, bytes, deadlineMs);
  } catch (problem) {
    await worker.terminate();
    throw problem;
  }
  if (bytes.byteLength <= KEPT_BYTES) waiting.keep(workerPath, worker);
  else await worker.terminate();
  if (answer.ok) return answer.value;
  throw new Failure(answer.code, answer.details);
}

function start(workerPath: string): Worker {
  const worker = new Worker(workerPath, {
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
  });
  // What goes wrong while nobody waits for an answer ends that worker alone; the next file gets another one.
  return worker.on('error', () => undefined);
}

function answered(worker: Worker, bytes: Uint8Array, deadlineMs: number): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const timer = setTimeout(() => reject(new Failure('word-slow', { seconds: deadlineMs / 1000 })), deadlineMs);
  const refuse = (problem: Error) => {
    const outOfMemory = 'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY';
    reject(outOfMemory ? new Failure('word-memory', { limit: limits.heapMb }, problem) : problem);
  };
  const ended = (code: number) => refuse(new Error(`the reader ended with ${code}`));
  worker.on('message', resolve).on('error', refuse).on('exit', ended);
  worker.postMessage(bytes);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.off('message', resolve).off('error', refuse).off('exit', ended);
  });
}

/**
 * One worker that has read a file waits a while for the next: starting one and warming it up takes longer than reading
 * a contract (350 ms to 110 ms for 45,000 words). It keeps no process from ending.
 */
class Waiting {
  private kept: { readonly path: string; readonly worker: Worker; readonly timer: NodeJS.Timeout } | null = null;

  take(path: string): Worker | null {
    const { kept } = this;
    if (kept?.path !== path) return null;
    this.kept = null;
    clearTimeout(kept.timer);
    kept.worker.ref();
    return kept.worker.threadId === -1 ? null : kept.worker;
  }

  keep(path: string, worker: Worker): void {
    if (this.kept !== null) {
      void worker.terminate();
      return;
    }
    worker.unref();
    const timer = setTimeout(() => {
      this.kept = null;
      void worker.terminate();
    }, IDLE_MS);
    timer.unref();
    this.kept = { path, worker, timer };
  }
}

const waiting = new Waiting();
