import { Failure, type FailureCode, type FailureDetails } from '../../../../shared/api/failure.ts';
import { parseDocx } from './parse-docx.ts';
import { type PackedDocument, packDocument } from './process/packed-document.ts';

/** The answer of the reading process; a refusal crosses as plain data. */
export type WorkerAnswer = {
  /** The memory that the process uses, in bytes. */
  readonly memory: number;
  readonly read:
    | { readonly ok: true; readonly value: PackedDocument }
    | { readonly ok: false; readonly code: FailureCode; readonly details: FailureDetails };
};

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
