import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { ShownMeeting } from '../../../../shared/model/agreement.ts';
import { excludeUndone, isLockingStatus } from '../../../../shared/rules/clause-status.ts';
import { compareRecordTime } from '../../../../shared/rules/compare-record-time.ts';
import { countBracketsByLanguage } from '../../../../shared/rules/count-brackets.ts';
import { isMeetingWithdrawn } from '../../../../shared/rules/withdrawn-meeting.ts';
import type { ReadContext, WriteContext } from '../../context.ts';
import { appendStatement } from '../../queries/records/statements.ts';
import { findDraft, findMeeting, findNegotiation } from '../../queries/resolve-names.ts';
import { findVersionsByHash, listClauses } from '../../store/clauses.ts';
import { listActiveDrafts } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { listLiveRecords, listRecordHistory } from '../../store/statements.ts';

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
    const payload = findVersionsByHash(db, [version])[0]?.record?.payload;
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

/** Records a new meeting, or corrects one by restating all of it. Throws `party-unknown` or `meeting-unknown`. */
export function recordMeeting(context: WriteContext, input: Input<'meetings.hold'>): Output<'meetings.hold'> {
  return context.transact((writer) => {
    const { db } = writer;
    const { id, description } = findNegotiation(db, input.negotiation);
    const known = description.payload.parties.map(({ code }) => code);
    for (const { party } of input.present) {
      if (party !== null && !known.includes(party)) throw new Failure('party-unknown', { named: party, known });
    }
    const { date, place, present, summary } = input;
    const draft = input.draft === null ? null : findDraft(db, id, input.draft).record.entity;
    const said = { date, place, present, draft, summary };
    const meeting = input.meeting === null ? context.newId() : findMeeting(db, id, input.meeting).entity;
    return { meeting, ...appendStatement(writer, ['meeting.held', id, meeting], said, date) };
  });
}
