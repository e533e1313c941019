import type { FailureCode, FailureDetails } from '../../shared/api/failure.ts';
import type { MessageKey } from '../../shared/i18n/format-message.ts';
import type { Translate } from './use-translate.ts';

/** The code and details that identify a failure. */
export type ProblemSummary = { readonly code: FailureCode | 'door-gone'; readonly details: FailureDetails };

/** Codes whose shared message names commands and options of the command line, or hashes. */
const ownMessageKeys: { readonly [C in FailureCode]?: MessageKey } = {
  'brackets-open': 'ui.problem.brackets-open',
  'clause-locked': 'ui.problem.clause-locked',
  'clause-removed': 'ui.problem.clause-removed',
  'command-unknown': 'ui.problem.command-unknown',
  'comment-unknown': 'ui.problem.comment-unknown',
  'file-damaged': 'ui.problem.file-damaged',
  'folder-not-writable': 'ui.problem.folder-not-writable',
  initialled: 'ui.problem.initialled',
  'input-invalid': 'ui.problem.input-invalid',
  'negotiation-exists': 'ui.problem.negotiation-exists',
  'negotiation-unknown': 'ui.problem.negotiation-unknown',
  'not-ready': 'ui.problem.not-ready',
  'parent-stale': 'ui.problem.parent-stale',
  'record-damaged': 'ui.problem.record-damaged',
  'store-damaged': 'ui.problem.store-damaged',
  'store-outdated': 'ui.problem.store-outdated',
  'store-unknown': 'ui.problem.store-unknown',
  'two-heads': 'ui.problem.two-heads',
  'version-unknown': 'ui.problem.version-unknown',
};

export function formatProblem({ code, details }: ProblemSummary, say: Translate): string {
  if (code === 'door-gone') return say('ui.state.door-gone', details);
  return say(ownMessageKeys[code] ?? `error.${code}`, details);
}
