import { formatMessage } from '../../../../shared/i18n/format-message.ts';
import type { ShownReadiness } from '../../../../shared/model/readiness.ts';
import type { SigningSet } from '../../../../shared/model/signing-set.ts';
import { formatPaperLanguage } from '../papers/paper-format.ts';

/** Places named for one point; the rest are only counted. */
const MAX_NAMED = 8;

/** The points that were waived for a reason, as people read them; `nameOf` returns the name of a clause by its code. */
export function listSigningReservations(
  { points }: ShownReadiness,
  nameOf: (clause: string) => string,
): SigningSet['reservations'] {
  return points.flatMap(({ point, met, passed, blockers }) => {
    if (met || passed === null) return [];
    const places = blockers.map(({ clause, language }) => {
      const where = clause === null ? formatMessage('id', 'ready.whole') : nameOf(clause);
      return language === null ? where : `${where} (${formatPaperLanguage(language, 'id')})`;
    });
    const apart = [...new Set(places)];
    const more =
      apart.length > MAX_NAMED ? [formatMessage('id', 'ready.more', { count: apart.length - MAX_NAMED })] : [];
    const what = `${formatMessage('id', `ready.blocked.${point}`)} (${blockers.length}): ${[...apart.slice(0, MAX_NAMED), ...more].join('; ')}`;
    return [{ what, reason: passed.reason, actor: passed.actor }];
  });
}
