import { parentPort } from 'node:worker_threads';
import { type Details, Failure, type FailureCode } from '../../../../shared/api/failure.ts';
import type { WordDocument } from './document.ts';
import { read } from './read.ts';

/** What the worker answers with; a refusal crosses as plain data. */
export type Answer =
  | { readonly ok: true; readonly value: WordDocument }
  | { readonly ok: false; readonly code: FailureCode; readonly details: Details };

async function answerTo(bytes: Uint8Array): Promise<Answer> {
  try {
    return { ok: true, value: await read(bytes) };
  } catch (problem) {
    if (problem instanceof Failure) return { ok: false, code: problem.code, details: problem.details };
    const reason = problem instanceof Error ? problem.message : String(problem);
    return { ok: false, code: 'internal', details: { reason } };
  }
}

parentPort?.on('message', async (bytes: Uint8Array) => parentPort?.postMessage(await answerTo(bytes)));
