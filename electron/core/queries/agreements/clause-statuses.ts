import type { ShownStatus } from '../../../../shared/model/agreement.ts';
import { chooseEffectiveStatus, hasSameWords, isLockingStatus } from '../../../../shared/rules/clause-status.ts';
import { findVersionsByHash, type StoredVersion } from '../../store/clauses.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords } from '../../store/statements.ts';
import type { PlacedClause } from '../../store/texts.ts';

type Db = OpenStore['db'];

/** A damaged version counts as different, because its words are unknown. */
export function haveDifferentWords(agreed: StoredVersion | undefined, now: StoredVersion): boolean {
  if (agreed?.record == null || now.record === null) return true;
  return agreed.hash !== now.hash && !hasSameWords(agreed.record.payload, now.record.payload);
}

/** The status of every clause of the working text that has one, by clause; one query for all of them. */
export function readShownStatuses(
  db: Db,
  negotiation: string,
  clauses: readonly PlacedClause[],
): ReadonlyMap<string, ShownStatus> {
  const found = listLiveRecords(db, 'status.set', negotiation).flatMap(({ record }) => record ?? []);
  if (found.length === 0) return new Map();
  const meetings = new Map(
    listLiveRecords(db, 'meeting.held', negotiation).flatMap(({ record }) =>
      record === null ? [] : [[record.entity, { id: record.entity, ...pickDateAndPlace(record.payload) }] as const],
    ),
  );
  const byClause = Map.groupBy(found, ({ entity }) => entity);
  return new Map(
    clauses.flatMap(({ id, versions }) => {
      const live = byClause.get(id) ?? [];
      const record = chooseEffectiveStatus(live);
      if (record === null) return [];
      const { status, version, dated, meeting } = record.payload;
      const shown: ShownStatus = {
        status,
        record: record.hash,
        version,
        actor: record.actor,
        at: record.at,
        dated,
        meeting: meeting === null ? null : (meetings.get(meeting) ?? null),
        broken: isLockingStatus(status) && isSealBroken(db, negotiation, version, versions),
        conflict: live.length > 1,
      };
      return [[id, shown] as const];
    }),
  );
}

const pickDateAndPlace = ({ date, place }: { readonly date: string; readonly place: string }) => ({ date, place });

/** Reads the agreed text only if another version is current. */
function isSealBroken(db: Db, negotiation: string, agreed: string, heads: readonly StoredVersion[]): boolean {
  const others = heads.filter(({ hash, record }) => hash !== agreed || record === null);
  if (others.length === 0) return heads.length === 0;
  const [then] = findVersionsByHash(db, negotiation, [agreed]);
  return others.some((head) => haveDifferentWords(then, head));
}
