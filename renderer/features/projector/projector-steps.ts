import type { ShownClause } from '../../../shared/model/shown.ts';
import { hasTwoHeads, isLocked } from '../clause/agreement-status.ts';
import { hasBrackets } from './projector-questions.ts';

/** What the key for editing does to a clause; null for nothing. */
export function chooseEditStep(clause: ShownClause | undefined): 'ask-reopening' | 'write' | null {
  if (clause === undefined || clause.damaged) return null;
  return isLocked(clause) ? 'ask-reopening' : 'write';
}

/** What the key for agreement does to a clause, or why it cannot be agreed; null for nothing. */
export function chooseAgreeStep(
  clause: ShownClause | undefined,
): 'ask-reopening' | 'two-heads' | 'brackets-left' | 'ask-agreement' | null {
  if (clause === undefined || clause.version === null) return null;
  if (isLocked(clause)) return 'ask-reopening';
  // Checked before the brackets, which may belong to one version only.
  if (hasTwoHeads(clause)) return 'two-heads';
  return hasBrackets(clause) ? 'brackets-left' : 'ask-agreement';
}
