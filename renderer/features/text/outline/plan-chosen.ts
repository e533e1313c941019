import type { Status } from '../../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../../shared/model/shown.ts';
import { getAgreementStatus, hasTwoHeads, isSealBroken, requiresReopenReason } from '../../clause/agreement-status.ts';
import { countClausePlaces } from '../../clause/bracket-places.ts';

/** Why something cannot be done with a clause together with others. */
type Obstacle = 'unsaved' | 'damaged' | 'two-heads' | 'empty' | 'brackets' | 'reason';

/** What is done with several clauses: one that has to be left does not stop the others. */
export type ChosenPlan = {
  readonly ready: readonly ShownClause[];
  readonly left: readonly { readonly clause: ShownClause; readonly why: Obstacle }[];
};

/** Whether words of a clause were typed and not saved: what one sees then is not what would be agreed. */
type IsUnsaved = (clause: string) => boolean;

/** Plans a status for several clauses (D18); those that have it already need nothing. */
export function planAgreement(clauses: readonly ShownClause[], status: Status, isUnsaved: IsUnsaved): ChosenPlan {
  const differing = clauses.filter((clause) => getAgreementStatus(clause) !== status || isSealBroken(clause));
  return splitByObstacle(differing, (clause) => {
    const found = findObstacle(clause, isUnsaved);
    if (found !== null) return found;
    if (countClausePlaces(clause) > 0) return 'brackets';
    // A reason is given for each clause by itself.
    return requiresReopenReason(clause, status) ? 'reason' : null;
  });
}

/** Plans that the languages of several clauses are confirmed (D9); those without a stale one need nothing. */
export function planConfirmation(clauses: readonly ShownClause[], isUnsaved: IsUnsaved): ChosenPlan {
  const stale = clauses.filter((clause) => clause.stale.length > 0);
  return splitByObstacle(stale, (clause) => findObstacle(clause, isUnsaved));
}

function splitByObstacle(clauses: readonly ShownClause[], find: (clause: ShownClause) => Obstacle | null): ChosenPlan {
  const found = clauses.map((clause) => ({ clause, why: find(clause) }));
  return {
    ready: found.flatMap(({ clause, why }) => (why === null ? [clause] : [])),
    left: found.flatMap(({ clause, why }) => (why === null ? [] : [{ clause, why }])),
  };
}

function findObstacle(clause: ShownClause, isUnsaved: IsUnsaved): Obstacle | null {
  if (isUnsaved(clause.code)) return 'unsaved';
  if (clause.damaged) return 'damaged';
  if (hasTwoHeads(clause)) return 'two-heads';
  return clause.version === null ? 'empty' : null;
}
