import { Failure } from '../../../../shared/api/failure.ts';
import { parseDocx } from './parse-docx.ts';
import { packDocument } from './process/packed-document.ts';
import type { WorkerAnswer } from './process/worker-answer.ts';

async function readToAnswer(bytes: Uint8Array): Promise<WorkerAnswer['read']> {
  try {
    return { ok: true, value: packDocument(await parseDocx(bytes)) };
  } catch (problem) {
    if (problem instanceof Failure) return { ok: false, code: problem.code, details: problem.details };
    const reason = problem instanceof Error ? problem.message : String(problem);
    return { ok: false, code: 'internal', details: { reason } };
  }
}

process.on('message', async (bytes: Uint8Array) => {
  const read = await readToAnswer(bytes);
  process.send?.({ memory: process.memoryUsage.rss(), read } satisfies WorkerAnswer);
});
// The parent process has ended.
process.on('disconnect', () => process.exit());
