import type { FailureCode, FailureDetails } from '../../shared/api/failure.ts';
import en from '../../shared/i18n/en.json' with { type: 'json' };
import type { Translate } from './use-translate.ts';

/** The code and details that identify a failure. */
export type ProblemSummary = { readonly code: FailureCode | 'host-gone'; readonly details: FailureDetails };

type OwnCode = keyof typeof en.ui.problem;

/** Has a text of its own: the shared text mentions commands, codes of clauses or hashes, as the command line does. */
function hasOwnText(code: string): code is OwnCode {
  return Object.hasOwn(en.ui.problem, code);
}

export function formatProblem({ code, details }: ProblemSummary, say: Translate): string {
  if (code === 'host-gone') return say('ui.state.host-gone', details);
  return say(hasOwnText(code) ? `ui.problem.${code}` : `error.${code}`, details);
}
