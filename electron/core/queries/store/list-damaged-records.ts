import type { ShownDamagedRecord } from '../../../../shared/model/store/store-condition.ts';
import type { ReadContext } from '../../context.ts';
import { listClauses } from '../../store/clauses.ts';
import { listDamagedRecords } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { prepareSql } from '../../store/prepare-sql.ts';
import { hashRecordText } from '../../store/record-hash.ts';
import { findClauseWords, findSubject } from './name-fault.ts';

type DamagedRow = { readonly hash: string; readonly kind: string; readonly entity: string };

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
  const rows: DamagedRow[] = [
    ...checked,
    ...listDamagedRecords(db, negotiation),
    ...(at === null ? listUnreadableRows(db, negotiation) : []),
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
    const clause = subject === 'comment' ? (findCommentClause(db, negotiation, entity) ?? copy?.clause) : entity;
    return {
      hash,
      subject,
      entity,
      clause: clause == null ? null : (codes.get(clause) ?? null),
      name: findClauseWords(db, subject, { negotiation, entity }) || copy?.words || '',
      backup: copy?.backup ?? (backup === null && !isChecking ? 'no-backup' : 'unsearched'),
    };
  });
}

function findCommentClause(db: OpenStore['db'], negotiation: string, comment: string): string | null | undefined {
  return prepareSql<string | null>(db, 'SELECT clause FROM comment WHERE negotiation = ? AND id = ?')
    .pluck()
    .get(negotiation, comment);
}

const LISTED_KINDS = [
  'unit.described',
  'draft.frozen',
  'reply.received',
  'request.sent',
  'meeting.held',
  'term.defined',
]
  .concat(['file.received', 'step.recorded', 'bracket.explained'])
  .map((kind) => `'${kind}'`)
  .join(', ');

/** Comments, and what statements state, that their lists leave out, in order of arrival; hashing takes 8 µs for each kilobyte. */
function listUnreadableRows(db: OpenStore['db'], negotiation: string): DamagedRow[] {
  return prepareSql<DamagedRow & { json: string }>(
    db,
    `SELECT record.id, record.hash, record.kind, record.entity, record.json FROM statement JOIN record ON record.id = statement.record
       WHERE statement.negotiation = $negotiation AND statement.live = 1
         AND statement.kind IN (${LISTED_KINDS})
     UNION ALL
     SELECT record.id, record.hash, record.kind, record.entity, record.json FROM comment JOIN record ON record.id = comment.record
       WHERE comment.negotiation = $negotiation
     ORDER BY 1`,
  )
    .all({ negotiation })
    .filter(({ hash, json }) => hashRecordText(json) !== hash)
    .map(({ hash, kind, entity }) => ({ hash, kind, entity }));
}
