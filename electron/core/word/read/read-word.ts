import { Worker } from 'node:worker_threads';
import { Failure } from '../../../../shared/api/failure.ts';
import type { WordDocument } from './document.ts';
import type { Answer } from './worker.ts';

export type ReadOptions = {
  /** The worker's own file (see Resources.wordWorker): bundlers do not find it by themselves. */
  readonly workerPath: string;
  readonly deadlineMs?: number;
};

const HEAP_MB = 512;

/**
 * Reads the bytes of a .docx in a thread of its own, which ends at its deadline or where it needs too much memory.
 *
 * Out: all that was understood. Throws a Failure whose code says why the file was refused: `word-…`.
 */
export async function readWord(
  bytes: Uint8Array,
  { workerPath, deadlineMs = 10_000 }: ReadOptions,
): Promise<WordDocument> {
  const worker = new Worker(workerPath, {
    workerData: bytes,
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  try {
    const answer = await answered(worker, deadlineMs);
    if (answer.ok) return answer.value;
    throw new Failure(answer.code, answer.details);
  } finally {
    await worker.terminate();
  }
}

function answered(worker: Worker, deadlineMs: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Failure('word-slow', { seconds: deadlineMs / 1000 })), deadlineMs);
    const refuse = (problem: Error) => {
      clearTimeout(timer);
      const outOfMemory = 'code' in problem && problem.code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(outOfMemory ? new Failure('word-memory', { limit: HEAP_MB }, problem) : problem);
    };
    worker.once('message', (answer: Answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
    worker.once('error', refuse);
    worker.once('exit', (code) => refuse(new Error(`the reader ended with ${code}`)));
  });
}
