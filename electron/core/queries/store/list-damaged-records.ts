import type { ShownDamagedRecord } from '../../../../shared/model/store/store-condition.ts';
import type { ReadContext } from '../../context.ts';
import { listClauses } from '../../store/clauses.ts';
import { findCommentClause } from '../../store/comments.ts';
import { listDamagedRecords } from '../../store/negotiations.ts';
import { findUnreadableRecords, type UnreadableRecord } from './find-unreadable-records.ts';
import { findSubject, findSubjectWords, isAboutComment } from './name-fault.ts';

/**
 * The damaged records of a negotiation, for the lists that cannot read them: those that a check found, those that the last
 * rebuild left out, and, in a store that has not been checked yet, those that the lists would leave out.
 */
export function listShownDamage(
  { store: { db }, monitor, newestBackup }: ReadContext,
  negotiation: string,
): ShownDamagedRecord[] {
  const { faults, state, at } = monitor.read();
  const checked = faults.flatMap(({ fault, hash, ...rest }) =>
    fault === 'record-damaged' && hash !== null && rest.negotiation === negotiation ? [{ hash, ...rest }] : [],
  );
  const rows: UnreadableRecord[] = [
    ...checked,
    ...listDamagedRecords(db, negotiation),
    ...(at === null ? findUnreadableRecords(db, negotiation) : []),
  ];
  const unique = [...new Map(rows.map((row) => [row.hash, row])).values()];
  const isChecking = state === 'checking';
  const backup = newestBackup.search(
    unique.map(({ hash }) => ({ fault: 'record-damaged' as const, hash })),
    !isChecking,
  );
  const lost = unique
    .filter(({ kind }) => findSubject(kind) === 'clause')
    .map(({ entity }) => [entity, entity] as const);
  const codes = new Map([...lost, ...listClauses(db, negotiation).map(({ id, code }) => [id, code] as const)]);
  return unique.map(({ hash, kind, entity }, n) => {
    const copy = backup?.copies[n];
    const subject = findSubject(kind);
    const clause = isAboutComment(subject) ? (findCommentClause(db, negotiation, entity) ?? copy?.clause) : entity;
    return {
      hash,
      subject,
      entity,
      clause: clause == null ? null : (codes.get(clause) ?? null),
      name: findSubjectWords(db, subject, { negotiation, entity }) || copy?.words || '',
      backup: copy?.backup ?? (backup === null && !isChecking ? 'no-backup' : 'unsearched'),
    };
  });
}
