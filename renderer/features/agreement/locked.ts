import type { MessageKey } from '../../../shared/i18n/format-message.ts';
import type { Status } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';

type Stands = Pick<ShownClause, 'status'>;

/** Where a clause stands between the parties; where nobody has said so, it is open. */
export const statusOf = ({ status }: Stands): Status => status?.status ?? 'open';

/** Agreed text is not written until it is reopened (D18). */
export const isLocked = (clause: Stands): boolean => statusOf(clause) !== 'open';

export const isBroken = ({ status }: Stands): boolean => status?.broken === true;

/** Whether a status gives up a text that was agreed, which asks for a reason (D18). */
export function leavesAgreed(clause: Stands, next: Status): boolean {
  if (!isLocked(clause)) return false;
  return next === 'open' || isBroken(clause) || (statusOf(clause) === 'initialled' && next !== 'initialled');
}

export const statusLabel = (status: Status): MessageKey => `ui.agreement.status.${status}`;

/** Which clauses the outline lists. */
export const outlineFilters = ['all', 'open', 'agreed', 'bracketed', 'stale'] as const;
export type OutlineFilter = (typeof outlineFilters)[number];

export function passes(clause: ShownClause, filter: OutlineFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return !isLocked(clause) || isBroken(clause);
    case 'agreed':
      return isLocked(clause);
    case 'bracketed':
      return Object.values(clause.brackets).some((count) => (count ?? 0) > 0);
    case 'stale':
      return clause.stale.length > 0;
  }
}
