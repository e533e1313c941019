import type { Finding } from '../../../shared/model/check.ts';
import type { CheckedClause, CheckedText } from '../../../shared/rules/checks/check-text.ts';

/** What the checking worker is given: a clause as it is typed, and the text where it is another one than before. */
export type LiveCheckRequest = {
  readonly turn: number;
  readonly text: CheckedText | null;
  readonly clause: CheckedClause;
};

/** What it finds in the clause. */
export type LiveCheckResult = { readonly turn: number; readonly findings: readonly Finding[] };
