import type { FailureCode, FailureDetails } from '../../shared/api/failure.ts';
import type { Result } from '../../shared/api/result.ts';

/** Why a command failed: the core refused it, or the host is unreachable. */
export class Problem extends Error {
  readonly code: FailureCode | 'host-gone';
  readonly details: FailureDetails;
  constructor(code: FailureCode | 'host-gone', message: string, details: FailureDetails = {}) {
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

/** Returns the value of a result. Throws a Problem if it failed. */
export function unwrapResult<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Problem(result.error.code, result.error.message, result.error.details);
}
