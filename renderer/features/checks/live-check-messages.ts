import type { Finding } from '../../../shared/model/check.ts';
import type { CheckedClause, CheckedText } from '../../../shared/rules/checks/check-text.ts';

/** Input of the checking worker: a clause as it is typed, and the text if it has changed since the last request. */
export type LiveCheckRequest = {
  readonly turn: number;
  readonly text: CheckedText | null;
  readonly clause: CheckedClause;
};

/** The findings in the clause. */
export type LiveCheckResult = { readonly turn: number; readonly findings: readonly Finding[] };
