import type { FailureDetails } from '../../../shared/api/failure.ts';

/** Why a package is refused before its contents are read. */
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

/** Thrown only in this folder; the reader of each file format converts it to its own Failure. */
export class PackageFault extends Error {
  readonly kind: FaultKind;
  readonly details: FailureDetails;

  constructor(kind: FaultKind, details: FailureDetails = {}, cause?: unknown) {
    super(kind, { cause });
    this.kind = kind;
    this.details = details;
  }
}

/** Converts any error to a fault of the part; a PackageFault is returned as it is. */
export function convertToPackageFault(problem: unknown, part: string): PackageFault {
  if (problem instanceof PackageFault) return problem;
  const reason = problem instanceof Error ? problem.message : String(problem);
  return new PackageFault('damaged', { part, reason: reason.slice(0, 200) }, problem);
}
