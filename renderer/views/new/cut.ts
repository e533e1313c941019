import type { Output } from '../../../shared/api/commands.ts';

/** A clause as it was cut out of Word files, and as a person corrected it. */
export type CutClause = Output<'files.cut'>['clauses'][number];
