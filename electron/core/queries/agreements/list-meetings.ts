import type { Input } from '../../../../shared/api/commands.ts';
import type { ShownMeeting } from '../../../../shared/model/agreement.ts';
import { excludeUndone, isLockingStatus } from '../../../../shared/rules/clause-status.ts';
import { compareRecordTime } from '../../../../shared/rules/compare-record-time.ts';
import { countBracketsByLanguage } from '../../../../shared/rules/count-brackets.ts';
import { isMeetingWithdrawn } from '../../../../shared/rules/withdrawn-meeting.ts';
import type { ReadContext } from '../../context.ts';
import { findVersionsByHash, listClauses } from '../../store/clauses.ts';
import { listActiveDrafts } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords, listRecordHistory } from '../../store/statements.ts';
import { findNegotiation } from '../resolve-names.ts';

type Db = OpenStore['db'];

export function listMeetings({ store: { db } }: ReadContext, input: Input<'meetings.list'>): ShownMeeting[] {
  const { id } = findNegotiation(db, input.negotiation);
  const collected = collectOutcomes(db, id);
  const drafts = new Map(
    listActiveDrafts(db, id).flatMap(({ record }) => (record === null ? [] : [[record.entity, record]])),
  );
  const found = listLiveRecords(db, 'meeting.held', id).flatMap(({ record }) => record ?? []);
  return [...Map.groupBy(found, ({ entity }) => entity).entries()]
    .flatMap(([meeting, records]): ShownMeeting[] => {
      const [record] = records.toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
      if (record === undefined) return [];
      const all = collected.get(meeting) ?? [];
      if (isMeetingWithdrawn(record.payload) && all.length === 0) return [];
      const { date, place, present, draft, summary } = record.payload;
      return [
        {
          id: meeting,
          date,
          place,
          present,
          draft: draft === null ? null : (drafts.get(draft)?.payload.code ?? null),
          summary,
          record: record.hash,
          conflict: records.length > 1,
          collected: all,
        },
      ];
    })
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1));
}

/** The statuses set at each meeting, in order of time; a status that was set by mistake and undone is left out. */
function collectOutcomes(db: Db, negotiation: string): Map<string, ShownMeeting['collected']> {
  const ever = listRecordHistory(db, 'status.set', negotiation).flatMap(({ record }) => record ?? []);
  const byHash = new Map(ever.map((record) => [record.hash, record]));
  const codes = new Map(listClauses(db, negotiation).map(({ id, code }) => [id, code]));
  const found = new Map<string, ShownMeeting['collected']>();
  for (const record of excludeUndone(ever).toSorted(compareRecordTime)) {
    const { meeting, status, version, supersedes } = record.payload;
    const clause = codes.get(record.entity);
    if (meeting === null || clause === undefined) continue;
    const payload = findVersionsByHash(db, negotiation, [version])[0]?.record?.payload;
    const had = supersedes.some((hash) => isLockingStatus(byHash.get(hash)?.payload.status ?? 'open'));
    const shown: ShownMeeting['collected'][number] = {
      clause,
      status,
      reopened: had && !isLockingStatus(status),
      brackets: Object.values(payload === undefined ? {} : countBracketsByLanguage(payload)).reduce(
        (most, count) => Math.max(most, count),
        0,
      ),
      version,
      at: record.at,
      actor: record.actor,
    };
    found.set(meeting, [...(found.get(meeting) ?? []), shown]);
  }
  return found;
}
