import { Failure, type FailureCode, type FailureDetails } from '../../../shared/api/failure.ts';

/** A request that the host rejects, with the status of its response. */
export class RequestDenial extends Error {
  readonly status: number;
  readonly failure: Failure;
  constructor(status: number, code: FailureCode, details: FailureDetails) {
    super(code);
    this.status = status;
    this.failure = new Failure(code, details);
  }
}

/** `reason` is for whoever writes a client; people see only that the request was refused. */
export function createDenial(status: number, reason: string): RequestDenial {
  return new RequestDenial(status, 'request-refused', { reason });
}
