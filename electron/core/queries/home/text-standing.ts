import type { TextEvent, TextStanding } from '../../../../shared/model/home.ts';
import { countBracketsByLanguage } from '../../../../shared/rules/count-brackets.ts';
import { isMeetingWithdrawn } from '../../../../shared/rules/withdrawn-meeting.ts';
import { listOpenComments } from '../../store/comments.ts';
import { listActiveDrafts, readUnitsById } from '../../store/negotiations.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findLiveRecords, listLiveRecords } from '../../store/statements.ts';
import { readShownStatuses } from '../agreements/clause-statuses.ts';
import { omitDamaged } from '../agreements/show-process.ts';
import { buildShownNegotiation, type NegotiationSource } from './shown-negotiation.ts';

type Db = OpenStore['db'];
type ActiveDraft = ReturnType<typeof listActiveDrafts>[number];

/** More names than a line can show. */
const MAX_COMMENTERS = 50;

/** How far a text is, as its records say, without what only an examination finds. */
export function readTextStanding(db: Db, source: NegotiationSource): Omit<TextStanding, 'examined' | 'typed'> {
  const { id, described, working, pending } = source;
  const shown = buildShownNegotiation(db, source);
  const drafts = listActiveDrafts(db, id);
  const labels = new Map(drafts.map(({ record, label }) => [record?.entity, label]));
  const statuses = [...readShownStatuses(db, id, working.clauses).values()].filter(({ broken }) => !broken);
  const isAgreed = (status: string) => status === 'agreed' || status === 'initialled';
  const parties = described.find(({ record }) => record !== null)?.record?.payload.parties ?? [];
  const { commenters, commentsAt } = shown.openComments === 0 ? NO_COMMENTS : readCommenters(db, source);
  const signing = readSigning(db, id);
  return {
    ...shown,
    partner: parties.find(({ side }) => side === 'counterpart')?.state ?? {},
    stage: omitDamaged(findLiveRecords(db, 'stage.set', id, id))[0]?.payload.stage ?? null,
    agreed: statuses.filter(({ status }) => isAgreed(status)).length,
    adReferendum: statuses.filter(({ status }) => status === 'agreed-ad-referendum').length,
    commenters,
    commentsAt,
    asked: pending.map(({ deadline, draft, units, bodies }) => ({
      deadline,
      draft: labels.get(draft) ?? '',
      who: [...units, ...bodies],
    })),
    staleIn: shown.stale === 0 ? [] : listStaleLanguages(working, shown.languages),
    bracketsAt: shown.brackets === 0 ? null : findBracketed(working),
    conflictsAt: working.clauses.find(({ versions, placedTwice }) => versions.length > 1 || placedTwice)?.code ?? null,
    events: listEvents(db, id, drafts, signing),
    signing,
  };
}

const NO_COMMENTS = { commenters: [], commentsAt: null };

/** Who made the open comments, each once, in order of arrival. */
function readCommenters(db: Db, { id, working }: NegotiationSource): Pick<TextStanding, 'commenters' | 'commentsAt'> {
  const codes = new Map(working.clauses.map((clause) => [clause.id, clause.code]));
  const units = readUnitsById(db, id);
  const open = omitDamaged(listOpenComments(db, id, MAX_COMMENTERS));
  const names = open.map(({ payload: { unit, reply } }) => {
    if (unit !== null) return units.get(unit)?.payload.code ?? '';
    return reply === null ? '' : (omitDamaged(findLiveRecords(db, 'reply.received', id, reply))[0]?.payload.body ?? '');
  });
  const placed = open.flatMap(({ payload: { clause } }) => (clause === null ? [] : (codes.get(clause) ?? [])));
  return { commenters: [...new Set(names)].filter((name) => name !== ''), commentsAt: placed[0] ?? null };
}

function listStaleLanguages(
  { clauses }: NegotiationSource['working'],
  languages: readonly string[],
): TextStanding['staleIn'] {
  return languages.flatMap((language) => {
    const stale = clauses.filter(({ versions }) => versions.some((version) => version.stale.includes(language)));
    return stale.length === 0 ? [] : [{ language, clauses: stale.map(({ code }) => code) }];
  });
}

function findBracketed({ clauses }: NegotiationSource['working']): string | null {
  const found = clauses.find(({ versions }) =>
    versions.some(({ record }) => record !== null && Object.keys(countBracketsByLanguage(record.payload)).length > 0),
  );
  return found?.code ?? null;
}

function readSigning(db: Db, id: string): TextStanding['signing'] {
  const [signed] = omitDamaged(findLiveRecords(db, 'signing.recorded', id, id));
  const steps = omitDamaged(findLiveRecords(db, 'step.recorded', id, id)).map(({ payload }) => payload);
  const day = steps.find(({ step }) => step === 'signing-day');
  const paper = steps.find(({ step }) => step === 'treaty-paper');
  const isGroundless = paper?.state === 'not-required' && paper.ground.trim() === '';
  return {
    planned: signed === undefined && day?.state !== 'not-required' ? (day?.dated ?? null) : null,
    paper: isGroundless ? 'open' : (paper?.state ?? 'open'),
    signed: signed?.payload.date ?? null,
    handedOver: signed?.payload.handedOver != null,
  };
}

function listEvents(
  db: Db,
  id: string,
  drafts: readonly ActiveDraft[],
  { planned, signed }: TextStanding['signing'],
): TextEvent[] {
  const meetings = omitDamaged(listLiveRecords(db, 'meeting.held', id)).filter(
    ({ payload }) => !isMeetingWithdrawn(payload),
  );
  const byMeeting = [...Map.groupBy(meetings, ({ entity }) => entity).values()].flatMap(([first]) => first ?? []);
  const signing = signed ?? planned;
  return [
    ...drafts.flatMap(({ record, label, date }): TextEvent[] =>
      record === null
        ? []
        : [{ kind: record.payload.origin === 'counterpart' ? 'counter-draft' : 'draft', day: date, label }],
    ),
    ...byMeeting.map(({ payload }): TextEvent => ({ kind: 'meeting', day: payload.date, label: payload.place })),
    ...(signing === null ? [] : [{ kind: 'signing' as const, day: signing, label: '' }]),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
