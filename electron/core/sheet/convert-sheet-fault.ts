import { Failure, type FailureCode } from '../../../shared/api/failure.ts';
import { type FaultKind, PackageFault } from '../package/package-fault.ts';

/** The failure code of a workbook for each fault of a package. */
const failureCodeByFault: Readonly<Record<FaultKind, FailureCode>> = {
  'not-zip': 'sheet-not-xlsx',
  'not-this': 'sheet-not-xlsx',
  'old-format': 'sheet-old-format',
  encrypted: 'sheet-encrypted',
  'file-large': 'sheet-file-large',
  entries: 'sheet-entries',
  'part-large': 'sheet-inflates',
  inflates: 'sheet-inflates',
  names: 'sheet-unsafe',
  twins: 'sheet-two-readings',
  'two-readings': 'sheet-two-readings',
  overlap: 'sheet-unsafe',
  macros: 'sheet-macros',
  doctype: 'sheet-unsafe',
  deep: 'sheet-unsafe',
  elements: 'sheet-entries',
  encoding: 'sheet-damaged',
  damaged: 'sheet-damaged',
};

/** Converts a fault of the package to a Failure; returns anything else as it is. */
export function convertSheetFault(problem: unknown): unknown {
  if (!(problem instanceof PackageFault)) return problem;
  return new Failure(failureCodeByFault[problem.kind], { part: '', reason: problem.kind, ...problem.details }, problem);
}
