import { hash as digest } from 'node:crypto';
import { Failure } from '../../../../shared/api/failure.ts';
import type { Finding } from '../../../../shared/model/check.ts';
import { buildWaiverKey, indexWaivers } from '../../../../shared/rules/waivers.ts';
import { listUnreadableRecords } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords } from '../../store/statements.ts';

type Db = OpenStore['db'];
type TextClause = { readonly id: string; readonly code: string };

/**
 * Returns one blocking finding for every clause of a text with records of an unknown kind, of a newer version or over the
 * limit, and one without a clause for those about the text as a whole. Such a record has no effect, so the text shown here
 * may not be the latest. The key names the records, so a waiver does not cover one that arrives later.
 */
export function checkUnreadableRecords(db: Db, negotiation: string, clauses: readonly TextClause[]): Finding[] {
  const codes = new Map(clauses.map(({ id, code }) => [id, code]));
  const byClause = Map.groupBy(listUnreadableRecords(db, negotiation), ({ clause }) => clause);
  return [...byClause].flatMap(([clause, records]) => {
    const code = clause === null ? null : codes.get(clause);
    if (code === undefined) return [];
    const hashes = records.map(({ hash }) => hash).sort();
    return [
      {
        check: 'newer-record' as const,
        finding: digest('sha256', hashes.join(' '), 'hex').slice(0, 16),
        clause: code,
        language: null,
        place: null,
        other: null,
        weight: 'blocks' as const,
        details: { count: hashes.length },
        fix: null,
      },
    ];
  });
}

/** Throws `newer-unwaived` with the clauses for which a person has not yet waived such records. */
export function assertRecordsWaived(db: Db, negotiation: string, clauses: readonly TextClause[]): void {
  const ids = new Map(clauses.map(({ id, code }) => [code, id]));
  const waivers = indexWaivers(listLiveRecords(db, 'check.waived', negotiation).flatMap(({ record }) => record ?? []));
  const open = checkUnreadableRecords(db, negotiation, clauses).filter((finding) => {
    const clause = finding.clause === null ? null : (ids.get(finding.clause) ?? null);
    return !waivers.has(buildWaiverKey({ ...finding, clause }));
  });
  if (open.length > 0)
    throw new Failure('newer-unwaived', { clauses: open.flatMap(({ clause }) => clause ?? []), count: open.length });
}
