import type { FailureCode, FailureDetails } from '../../shared/api/failure.ts';
import type { Result } from '../../shared/api/result.ts';

/** Why something did not happen: a refusal of the core, or that nothing answers behind the door any more. */
export class Problem extends Error {
  readonly code: FailureCode | 'door-gone';
  readonly details: FailureDetails;
  constructor(code: FailureCode | 'door-gone', message: string, details: FailureDetails = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new Problem('internal', reason, { reason });
}

/** The value of a result. Throws a Problem where it was refused. */
export function unwrapResult<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Problem(result.error.code, result.error.message, result.error.details);
}
