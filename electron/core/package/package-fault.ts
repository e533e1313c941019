import type { FailureDetails } from '../../../shared/api/failure.ts';

/** Why a package is refused, before anything is known of what it holds. */
export type FaultKind =
  | 'not-zip'
  | 'old-format'
  | 'encrypted'
  | 'file-large'
  | 'entries'
  | 'part-large'
  | 'inflates'
  | 'names'
  | 'twins'
  | 'two-readings'
  | 'overlap'
  | 'not-this'
  | 'macros'
  | 'doctype'
  | 'deep'
  | 'elements'
  | 'encoding'
  | 'damaged';

/** Thrown here alone; who reads a kind of file makes a Failure of its own of it. */
export class PackageFault extends Error {
  readonly kind: FaultKind;
  readonly details: FailureDetails;

  constructor(kind: FaultKind, details: FailureDetails = {}, cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
    this.details = details;
  }
}

/** Whatever went wrong below as a fault of the part; one that is told of already stays. */
export function convertToPackageFault(problem: unknown, part: string): PackageFault {
  if (problem instanceof PackageFault) return problem;
  const reason = problem instanceof Error ? problem.message : String(problem);
  return new PackageFault('damaged', { part, reason: reason.slice(0, 200) }, problem);
}
