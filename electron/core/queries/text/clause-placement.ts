import type { Input } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import { generateRankBetween } from '../../../../shared/rules/generate-rank-between.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findRecordByHash } from '../../store/read-record.ts';
import { findLiveRecords } from '../../store/statements.ts';
import { readWorkingText } from '../../store/texts.ts';
import { findClause } from '../resolve-names.ts';

type Db = OpenStore['db'];

type Placement = { under: string | null; rank: string };

/**
 * Returns the new placement of a clause that is now at `at`. Throws `clause-removed` if the anchor is not in the text,
 * `nothing-changed` for the clause itself, and `input-invalid` for one of its own parts.
 */
export function resolveClausePlacement(
  db: Db,
  negotiation: string,
  clause: { readonly id: string; readonly code: string },
  at: Placement,
  to: Input<'clauses.place'>['to'],
): Placement {
  if (to.place === 'removed') return { under: null, rank: at.rank };
  if (to.place === 'restored') {
    if (at.under !== null) return at;
    return { under: findLastParent(db, negotiation, clause.id) ?? negotiation, rank: at.rank };
  }
  const anchor = to.place === 'before' || to.place === 'after' ? findClause(db, negotiation, to.clause) : null;
  const shown = readWorkingText(db, negotiation).clauses;
  const found = anchor === null ? undefined : shown.find((one) => one.id === anchor.id);
  if (anchor !== null && found === undefined) throw new Failure('clause-removed', { clause: anchor.code });
  if (anchor?.id === clause.id) throw new Failure('nothing-changed', { what: clause.code });
  const under = found?.under ?? negotiation;
  for (let above = found; above !== undefined; above = shown.find((one) => one.id === above?.under)) {
    if (above.under !== clause.id) continue;
    throw new Failure('input-invalid', {
      command: 'clauses.place',
      where: 'to.clause',
      reason: `a part of ${clause.code}`,
    });
  }
  const ranked = shown
    .filter((one) => one.under === under && one.id !== clause.id)
    .map((one) => ({
      id: one.id,
      rank: findLiveRecords(db, 'clause.placed', negotiation, one.id)[0]?.record?.payload.rank ?? null,
    }));
  const place =
    found === undefined
      ? to.place === 'first'
        ? 0
        : ranked.length
      : ranked.findIndex((one) => one.id === found.id) + (to.place === 'after' ? 1 : 0);
  return { under, rank: generateRankBetween(ranked[place - 1]?.rank ?? null, ranked[place]?.rank ?? null) };
}

/** The parent of a removed clause before its removal. */
function findLastParent(db: Db, negotiation: string, clause: string): string | null {
  let [record] = findLiveRecords(db, 'clause.placed', negotiation, clause).map((one) => one.record);
  while (record !== null && record !== undefined && record.payload.under === null) {
    const [before] = record.payload.supersedes;
    record = before === undefined ? null : (findRecordByHash<'clause.placed'>(db, negotiation, before)?.record ?? null);
  }
  return record?.payload.under ?? null;
}
