import { Failure, type FailureCode } from '../../../../shared/api/failure.ts';
import { type FaultKind, PackageFault } from '../../package/package-fault.ts';

/** The failure code of a Word file for each fault of a package. */
const failureCodeByFault: Readonly<Record<FaultKind, FailureCode>> = {
  'not-zip': 'word-not-docx',
  'not-this': 'word-not-docx',
  'old-format': 'word-old-format',
  encrypted: 'word-encrypted',
  'file-large': 'word-file-large',
  entries: 'word-entries',
  'part-large': 'word-part-large',
  inflates: 'word-inflates',
  names: 'word-names',
  twins: 'word-twins',
  'two-readings': 'word-two-readings',
  overlap: 'word-damaged',
  macros: 'word-macros',
  doctype: 'word-doctype',
  deep: 'word-deep',
  elements: 'word-entries',
  encoding: 'word-encoding',
  damaged: 'word-damaged',
};

/** Converts a fault of the package to a Failure; returns anything else as it is. */
export function convertWordFault(problem: unknown): unknown {
  return problem instanceof PackageFault
    ? new Failure(failureCodeByFault[problem.kind], problem.details, problem)
    : problem;
}
