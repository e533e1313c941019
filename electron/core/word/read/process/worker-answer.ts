import type { FailureCode, FailureDetails } from '../../../../../shared/api/failure.ts';
import type { PackedDocument } from './packed-document.ts';

/** The answer of the reading process; a refusal crosses as plain data. */
export type WorkerAnswer = {
  /** The memory that the process uses, in bytes. */
  readonly memory: number;
  readonly read:
    | { readonly ok: true; readonly value: PackedDocument }
    | { readonly ok: false; readonly code: FailureCode; readonly details: FailureDetails };
};
