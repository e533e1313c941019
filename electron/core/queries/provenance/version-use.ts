import type { ProvenanceUse } from '../../../../shared/model/provenance.ts';
import { isLockingStatus } from '../../../../shared/rules/clause-status.ts';
import { containsWords, listFoldedWords } from '../../../../shared/rules/provenance/folded-words.ts';
import { listVersionDescendants } from '../../../../shared/rules/provenance/trace-words.ts';
import type { ReadContext } from '../../context.ts';
import { findVersionsByHash, listClauseHeads, type StoredVersion } from '../../store/clauses.ts';
import { type FrozenDraftRecord, listActiveDrafts } from '../../store/negotiations.ts';
import { listLiveRecords } from '../../store/statements.ts';
import { readShownStatuses } from '../agreements/clause-statuses.ts';
import { listMeetings } from '../agreements/list-meetings.ts';
import { type ClauseReadings, clauseParts, readPart } from './clause-readings.ts';
import { type AskedWords, readRangeWords } from './find-asked-words.ts';

/** A draft in force, with the name that it has now. */
type NamedDraft = { readonly record: FrozenDraftRecord; readonly label: string; readonly date: string };

/**
 * Where a version of our text, or one that was written on it, went: drafts, what the other side made of it, meetings,
 * agreement and signing sets.
 * @param asked the words asked about; null for the whole version
 */
export function findVersionUse(
  context: ReadContext,
  readings: ClauseReadings,
  version: string,
  language: string,
  asked: AskedWords | null,
): ProvenanceUse {
  const { db } = context.store;
  const { clause, negotiation, versions } = readings;
  const nodes = versions.map(({ hash, record }) => ({ hash, parents: record?.payload.parents ?? [] }));
  const has = listVersionDescendants(nodes, version);
  const all = listActiveDrafts(db, negotiation.id).flatMap(({ record, label, date }): NamedDraft[] =>
    record === null ? [] : [{ record, label, date }],
  );
  const using = all.filter(
    ({ record: { payload } }) =>
      payload.origin === 'ours' && payload.clauses.some((one) => one.clause === clause.id && has.has(one.version)),
  );
  const codes = new Map(all.map(({ record }) => [record.entity, record.payload.code]));
  const heads = listClauseHeads(db, clause);
  const placed = { ...clause, depth: 0, under: negotiation.id, label: {}, versions: heads, placedTwice: false };
  const agreed = readShownStatuses(db, negotiation.id, [placed]).get(clause.id) ?? null;
  return {
    drafts: using.map(({ record, label, date }) => ({ code: record.payload.code, label, date })),
    reactions: listReactions(context, readings, { all, using, language, asked }),
    meetings: listMeetings(context, { negotiation: negotiation.id }).flatMap(
      ({ id, date, place, draft, collected }) => {
        const outcome = collected.findLast((one) => one.clause === clause.code && has.has(one.version));
        const discussed = using.some(({ record }) => record.payload.code === draft);
        return outcome === undefined && !discussed ? [] : [{ id, date, place, status: outcome?.status ?? null }];
      },
    ),
    agreement: agreed !== null && isLockingStatus(agreed.status) && has.has(agreed.version) ? agreed : null,
    signingSets: listLiveRecords(db, 'export.made', negotiation.id).flatMap(({ hash, record }) =>
      record?.payload.as === 'signing-set' && record.payload.versions.some((one) => has.has(one))
        ? [{ record: hash, at: record.at, draft: codes.get(record.payload.draft ?? '') ?? '' }]
        : [],
    ),
  };
}

type ReactionInput = {
  readonly all: readonly NamedDraft[];
  readonly using: readonly NamedDraft[];
  readonly language: string;
  readonly asked: AskedWords | null;
};

/** What each counter-draft made of the clause, if it answers a draft of ours that has the version. */
function listReactions(
  { store: { db } }: ReadContext,
  readings: ClauseReadings,
  { all, using, language, asked }: ReactionInput,
): ProvenanceUse['reactions'] {
  const { clause, negotiation } = readings;
  const pairs = listLiveRecords(db, 'clauses.paired', negotiation.id).flatMap(({ record, subject }) =>
    record?.payload.pairs.some(({ theirs, ours }) => theirs === subject && ours.includes(clause.id))
      ? [{ draft: record.entity, theirs: subject }]
      : [],
  );
  return all.flatMap((theirs, at) => {
    const { payload, entity } = theirs.record;
    if (payload.origin !== 'counterpart' || !payload.languages.includes(language)) return [];
    const answered = all
      .slice(0, at)
      .findLast(({ record }) => record.payload.origin === 'ours' && record.payload.languages.includes(language));
    if (answered === undefined || !using.includes(answered)) return [];
    const own = new Set(pairs.flatMap((pair) => (pair.draft === entity ? [pair.theirs] : [])));
    const hashes = payload.clauses.flatMap((one) => (own.has(one.clause) ? [one.version] : []));
    const words = findVersionsByHash(db, negotiation.id, hashes).map((one) =>
      readWholeVersion(readings, one, language),
    );
    const sent = answered.record.payload.clauses.find((one) => one.clause === clause.id)?.version ?? '';
    const kept = listOriginals(readings, readings.find(sent), language, asked).some((original) =>
      isKept(original, words.flatMap(listFoldedWords), asked),
    );
    const state = words.length === 0 ? 'removed' : kept ? 'kept' : 'changed';
    return [{ draft: payload.code, label: theirs.label, date: theirs.date, state }];
  });
}

function isKept(original: string, theirs: readonly string[], asked: AskedWords | null): boolean {
  const words = listFoldedWords(original);
  if (asked === null) return words.join(' ') === theirs.join(' ');
  return containsWords(theirs, words) === (asked.until === null);
}

/** The words asked about, or the whole version, as the original of each side has them (D11). */
function listOriginals(
  readings: ClauseReadings,
  sent: StoredVersion | undefined,
  language: string,
  asked: AskedWords | null,
): string[] {
  return readings.negotiation.description.payload.parties.map(({ code }) =>
    asked === null
      ? readWholeVersion(readings, sent, language, code)
      : asked.ranges.map((range) => readRangeWords(readings, asked, range, code)).join(' '),
  );
}

function readWholeVersion(
  readings: ClauseReadings,
  version: StoredVersion | undefined,
  language: string,
  copy?: string,
): string {
  return clauseParts.map((part) => readings.read(readPart(version, part, language), language, copy)).join('\n');
}
