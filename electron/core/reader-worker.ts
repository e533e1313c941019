import { parentPort } from 'node:worker_threads';
import { Failure } from '../../shared/api/failure.ts';
import { answerPdfRequest } from './pdf/answer-pdf-request.ts';
import type { PdfRequest } from './pdf/pdf-request.ts';
import { guardMemory } from './reader/guard-memory.ts';
import type { WorkerAnswer } from './reader/worker-answer.ts';
import { answerWordRequest } from './word/read/answer-word-request.ts';
import type { WordRequest } from './word/read/process/word-request.ts';

type Request = WordRequest | PdfRequest;

const isPdfRequest = (request: Request): request is PdfRequest =>
  request.task === 'pdf-pages' || request.task === 'pdf-paragraphs';

async function work(request: Request): Promise<unknown> {
  if (!isPdfRequest(request)) return answerWordRequest(request);
  guardMemory();
  return answerPdfRequest(request);
}

async function answer(request: Request): Promise<WorkerAnswer<unknown>> {
  const outcome = await describeOutcome(request);
  return { memory: process.memoryUsage.rss(), outcome };
}

async function describeOutcome(request: Request): Promise<WorkerAnswer<unknown>['outcome']> {
  try {
    return { ok: true, value: await work(request) };
  } catch (problem) {
    if (problem instanceof Failure) return { ok: false, code: problem.code, details: problem.details };
    const reason = problem instanceof Error ? problem.message : String(problem);
    return { ok: false, code: 'internal', details: { reason } };
  }
}

/** A reader is a child process, or the one thread of a utility process of the desktop program. */
if (parentPort === null) {
  process.on('message', async (request: Request) => void process.send?.(await answer(request)));
  // The parent process has ended.
  process.on('disconnect', () => process.exit());
} else {
  const port = parentPort;
  port.on('message', async (request: Request) => port.postMessage(await answer(request)));
}
