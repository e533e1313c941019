import type { MessageKey } from '../../../shared/i18n/format-message.ts';
import type { Status } from '../../../shared/model/agreement.ts';
import type { ShownClause } from '../../../shared/model/shown.ts';

type ClauseWithStatus = Pick<ShownClause, 'status'>;

/** Returns the agreement status of a clause; open if nobody has set one. */
export const getAgreementStatus = ({ status }: ClauseWithStatus): Status => status?.status ?? 'open';

/** Agreed text cannot be edited until it is reopened (D18). */
export const isLocked = (clause: ClauseWithStatus): boolean => getAgreementStatus(clause) !== 'open';

/** Whether a clause has two current versions, so that neither can be agreed. */
export const hasTwoHeads = ({ heads }: Pick<ShownClause, 'heads'>): boolean => heads.length > 1;

export const isSealBroken = ({ status }: ClauseWithStatus): boolean => status?.broken === true;

/** Whether a status change reopens agreed text, which requires a reason (D18). */
export function requiresReopenReason(clause: ClauseWithStatus, next: Status): boolean {
  if (!isLocked(clause)) return false;
  return (
    next === 'open' || isSealBroken(clause) || (getAgreementStatus(clause) === 'initialled' && next !== 'initialled')
  );
}

export const getStatusMessageKey = (status: Status): MessageKey => `ui.agreement.status.${status}`;

/** The filters of the outline. */
export const outlineFilters = ['all', 'open', 'agreed', 'bracketed', 'stale'] as const;
export type OutlineFilter = (typeof outlineFilters)[number];

export function matchesOutlineFilter(clause: ShownClause, filter: OutlineFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'open':
      return !isLocked(clause) || isSealBroken(clause);
    case 'agreed':
      return isLocked(clause);
    case 'bracketed':
      return Object.values(clause.brackets).some((count) => (count ?? 0) > 0);
    case 'stale':
      return clause.stale.length > 0;
  }
}
