import type { FailureCode, FailureDetails } from '../../shared/api/failure.ts';
import { i18n } from '../../shared/i18n/format-message.ts';
import type { InterfaceTexts } from '../../shared/i18n/interface-texts.ts';
import type { Translate } from './use-translate.ts';

/** The code and details that identify a failure. */
export type ProblemSummary = { readonly code: FailureCode | 'host-gone'; readonly details: FailureDetails };

type OwnCode = keyof InterfaceTexts['ui']['problem'];

/** Has a text of its own: the shared text mentions commands, codes of clauses or hashes, as the command line does. */
function hasOwnText(code: string, { speech }: Translate): code is OwnCode {
  return i18n.exists(`ui.problem.${code}`, { lng: speech });
}

export function formatProblem({ code, details }: ProblemSummary, say: Translate): string {
  if (code === 'host-gone') return say('ui.state.host-gone', details);
  return say(hasOwnText(code, say) ? `ui.problem.${code}` : `error.${code}`, details);
}
