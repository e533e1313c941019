import type { TextStanding } from '../../../shared/model/home.ts';
import type { Wait } from '../../../shared/rules/home/list-waits.ts';
import { CONDITION_PLACE } from '../../components/condition-place.ts';
import { buildComparisonAddress } from '../compare/sides/comparison-address.ts';

/** The place where a person takes the next step. `text` is the one in which it waits. */
export function buildWaitAddress(wait: Wait, text: TextStanding): string {
  const { code, clause, language } = wait;
  const at = (...parts: readonly (string | null)[]) =>
    ['/text', code, ...parts].filter((part) => part !== null).join('/');
  switch (wait.reason) {
    case 'damaged':
    case 'newer':
      return CONDITION_PLACE;
    case 'conflicts':
      return at(clause);
    case 'replies':
      return `/gather/${code}`;
    case 'comments':
      return clause === null ? `/matrix/${code}` : at(clause, 'comments');
    case 'counter-draft':
      return buildComparisonAddress({
        negotiation: code,
        way: 'three',
        old: null,
        next: { of: 'draft', draft: text.examined?.counterDraft?.code ?? '' },
        language: null,
      });
    case 'stale':
    case 'typed':
      return at(clause, clause === null ? null : 'edit', language);
    case 'brackets':
      return at(clause, clause === null ? null : 'brackets');
    case 'findings':
      return clause === null ? `/sign/${code}` : at(clause, 'checks');
    case 'treaty-paper':
      return `/sign/${code}/process`;
    case 'signing-record':
    case 'hand-over':
    case 'expiry':
      return `/sign/${code}/archive`;
  }
}
