import type { FailureCode, FailureDetails } from '../../../shared/api/failure.ts';

/** The answer of the reading process; a refusal crosses as plain data. */
export type WorkerAnswer<Value> = {
  /** The memory that the process uses, in bytes. */
  readonly memory: number;
  readonly outcome:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly code: FailureCode; readonly details: FailureDetails };
};
