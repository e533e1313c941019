import type { FailureCode, FailureDetails } from '../../shared/api/failure.ts';
import type { MessageKey } from '../../shared/i18n/format-message.ts';
import type { Translate } from './use-translate.ts';

/** The code and details that identify a failure. */
export type ProblemSummary = { readonly code: FailureCode | 'door-gone'; readonly details: FailureDetails };

/** Codes whose shared message mentions commands of the command line, or hashes. */
const ownMessageKeys: { readonly [C in FailureCode]?: MessageKey } = {
  'comment-unknown': 'ui.problem.comment-unknown',
  'file-damaged': 'ui.problem.file-damaged',
  'negotiation-exists': 'ui.problem.negotiation-exists',
  'negotiation-unknown': 'ui.problem.negotiation-unknown',
  'parent-stale': 'ui.problem.parent-stale',
  'record-damaged': 'ui.problem.record-damaged',
  'two-heads': 'ui.problem.two-heads',
};

export function formatProblem({ code, details }: ProblemSummary, say: Translate): string {
  if (code === 'door-gone') return say('ui.state.door-gone', details);
  return say(ownMessageKeys[code] ?? `error.${code}`, details);
}
