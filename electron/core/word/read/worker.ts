import { Failure } from '../../../../shared/api/failure.ts';
import { answerPackage } from '../answer/answer-package.ts';
import { type PackedRedline, readRedline } from '../redline/read-redline.ts';
import { type PackageRedline, redlinePackages } from '../redline/redline-packages.ts';
import { parseDocx } from './parse-docx.ts';
import { type PackedDocument, packDocument } from './process/packed-document.ts';
import type { WorkerAnswer } from './process/worker-answer.ts';
import type { WorkerRequest } from './process/worker-request.ts';

type Value = PackedDocument | PackageRedline | PackedRedline;
type Answer = WorkerAnswer<Value>;

async function work(request: WorkerRequest): Promise<Value> {
  if (request.task === 'read') return packDocument(await parseDocx(request.bytes));
  if (request.task === 'answer') return answerPackage(request.bytes, request.options);
  if (request.task === 'read-redline') return readRedline(request.old, request.next, request.options);
  return redlinePackages(request.old, request.next, request.options);
}

async function answer(request: WorkerRequest): Promise<Answer['outcome']> {
  try {
    return { ok: true, value: await work(request) };
  } catch (problem) {
    if (problem instanceof Failure) return { ok: false, code: problem.code, details: problem.details };
    const reason = problem instanceof Error ? problem.message : String(problem);
    return { ok: false, code: 'internal', details: { reason } };
  }
}

process.on('message', async (request: WorkerRequest) => {
  const outcome = await answer(request);
  process.send?.({ memory: process.memoryUsage.rss(), outcome } satisfies Answer);
});
// The parent process has ended.
process.on('disconnect', () => process.exit());
