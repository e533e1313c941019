import { Failure, type FailureCode, type FailureDetails } from '../../../../shared/api/failure.ts';
import { type Packed, pack } from './packed.ts';
import { read } from './read.ts';

/** What the reading process answers with; a refusal crosses as plain data. */
export type Answer = {
  /** What the process holds of the machine's memory, in bytes. */
  readonly memory: number;
  readonly read:
    | { readonly ok: true; readonly value: Packed }
    | { readonly ok: false; readonly code: FailureCode; readonly details: FailureDetails };
};

async function answerTo(bytes: Uint8Array): Promise<Answer['read']> {
  try {
    return { ok: true, value: pack(await read(bytes)) };
  } catch (problem) {
    if (problem instanceof Failure) return { ok: false, code: problem.code, details: problem.details };
    const reason = problem instanceof Error ? problem.message : String(problem);
    return { ok: false, code: 'internal', details: { reason } };
  }
}

process.on('message', async (bytes: Uint8Array) => {
  const read = await answerTo(bytes);
  process.send?.({ memory: process.memoryUsage.rss(), read } satisfies Answer);
});
// Who asked is gone.
process.on('disconnect', () => process.exit());
