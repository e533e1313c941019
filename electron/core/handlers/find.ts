import { Failure, type FailureCode, type FailureDetails } from '../../../shared/api/failure.ts';
import {
  type ClauseRow,
  clausesByCode,
  clausesOf,
  type FoundVersion,
  headsOfClause,
  versionsOf,
} from '../store/clauses.ts';
import { commentsLike } from '../store/comments.ts';
import {
  type DescriptionRecord,
  draftsOf,
  type FrozenRecord,
  negotiations,
  newerOf,
  unitsOf,
} from '../store/negotiations.ts';
import type { ReadStore } from '../store/open.ts';
import { liveOf } from '../store/statements.ts';

type Db = ReadStore['db'];

/** What people type for a thing: its code, its whole id or hash, or the beginning or end of one (4 signs or more). */
function names(named: string, id: string, code: string | null): boolean {
  if (named === code || named === id) return true;
  return named.length >= 4 && /^[0-9a-f-]+$/.test(named) && (id.startsWith(named) || id.endsWith(named));
}

function only<T>(all: readonly T[], code: FailureCode, details: FailureDetails): T {
  const [first] = all;
  if (first === undefined || all.length > 1) throw new Failure(code, details);
  return first;
}

export type FoundNegotiation = {
  readonly id: string;
  readonly description: DescriptionRecord;
  readonly conflict: boolean;
};

/** Throws `negotiation-unknown`, or `record-damaged` or `record-newer` where its description is. */
export function findNegotiation(db: Db, named: string): FoundNegotiation {
  const all = negotiations(db);
  const codeOf = (one: (typeof all)[number]) => one.described[0]?.record?.payload.code ?? null;
  const known = all.map((one) => codeOf(one) ?? one.id);
  const exact = all.filter((one) => codeOf(one) === named || one.id === named);
  const found = only(
    exact.length > 0 ? exact : all.filter((one) => names(named, one.id, codeOf(one))),
    'negotiation-unknown',
    { named, known },
  );
  const description = found.described.find(({ record }) => record !== null)?.record ?? null;
  if (description === null && newerOf(db, found.id).includes(found.id)) {
    throw new Failure('record-newer', { entity: found.id });
  }
  if (description === null)
    throw new Failure('record-damaged', { hash: found.described[0]?.hash ?? '', what: found.id });
  return { id: found.id, description, conflict: found.described.length > 1 };
}

/** Throws `clause-unknown` with the codes there are. */
export function findClause(db: Db, negotiation: string, named: string): ClauseRow {
  const byCode = clausesByCode(db, negotiation, named);
  if (byCode.length === 1 && byCode[0] !== undefined) return byCode[0];
  const all = clausesOf(db, negotiation);
  const known = all.filter((clause) => clause.draft === null).map((clause) => clause.code);
  return only(
    byCode.length > 0 ? byCode : all.filter((clause) => names(named, clause.id, clause.code)),
    'clause-unknown',
    { named, known },
  );
}

export type FoundDraft = {
  readonly hash: string;
  readonly record: FrozenRecord;
  readonly label: string;
  readonly date: string;
};

/** Throws `draft-unknown` with the codes there are. */
export function findDraft(db: Db, negotiation: string, named: string): FoundDraft {
  const all = draftsOf(db, negotiation).flatMap(({ record, ...rest }) =>
    record === null ? [] : [{ record, ...rest }],
  );
  const known = all.map((draft) => draft.record.payload.code);
  const fits = all.filter(
    (draft) => names(named, draft.record.entity, draft.record.payload.code) || draft.label === named,
  );
  return only(fits, 'draft-unknown', { named, known });
}

/** The one current version of a clause, null where nothing was written. Throws `two-heads`. */
export function findHead(db: Db, clause: Pick<ClauseRow, 'id' | 'code'>): FoundVersion | null {
  const heads = headsOfClause(db, clause.id);
  if (heads.length > 1)
    throw new Failure('two-heads', { clause: clause.code, heads: heads.map((head) => head.hash.slice(0, 8)) });
  return heads[0] ?? null;
}

/**
 * A version of a clause as people name it: `head`, the beginning of its hash, or the code of a draft that holds it.
 * Throws `version-unknown`, `version-ambiguous`, or `two-heads` for `head` where there are two.
 */
export function findVersion(db: Db, negotiation: string, clause: ClauseRow, named: string): FoundVersion {
  if (named === 'head') {
    const head = findHead(db, clause);
    return only(head === null ? [] : [head], 'version-unknown', { named, clause: clause.code, known: [] });
  }
  const versions = versionsOf(db, clause.id);
  const frozen = draftsOf(db, negotiation).find(({ record }) => record?.payload.code === named);
  const inDraft = frozen?.record?.payload.clauses.find((one) => one.clause === clause.id)?.version;
  const fits = versions.filter(
    (version) => version.hash === inDraft || (/^[0-9a-f]{4,64}$/.test(named) && version.hash.startsWith(named)),
  );
  if (fits.length > 1) throw new Failure('version-ambiguous', { named, clause: clause.code });
  return only(fits, 'version-unknown', {
    named,
    clause: clause.code,
    known: versions.map((version) => version.hash.slice(0, 8)),
  });
}

/** The record of a comment by its id or the end of it. Throws `comment-unknown`, or `record-damaged`. */
export function findComment(db: Db, negotiation: string, named: string) {
  const found = only(named.length < 4 ? [] : commentsLike(db, negotiation, named), 'comment-unknown', { named });
  if (found.record === null) throw new Failure('record-damaged', { hash: found.hash, what: named });
  return found.record;
}

/** A meeting by its day, its id or the end of it. Throws `meeting-unknown` with the days there are. */
export function findMeeting(db: Db, negotiation: string, named: string) {
  const all = liveOf(db, 'meeting.held', negotiation).flatMap(({ record }) => record ?? []);
  const fits = all.filter(({ entity, payload }) => names(named, entity, payload.date));
  const known = all.map(({ entity, payload }) => `${payload.date} (${entity.slice(-8)})`).sort();
  // Two people may have corrected one meeting at once.
  const apart = [...new Map(fits.map((record) => [record.entity, record])).values()];
  return only(apart, 'meeting-unknown', { named, known });
}

/** A defined term by its words in a language, its id or the end of it. Throws `term-unknown` with the terms there are. */
export function findTerm(db: Db, negotiation: string, named: string) {
  const all = liveOf(db, 'term.defined', negotiation).flatMap(({ record }) => record ?? []);
  const fits = all.filter(
    ({ entity, payload }) => names(named, entity, null) || Object.values(payload.term).includes(named),
  );
  const apart = [...new Map(fits.map((record) => [record.entity, record])).values()];
  const known = all.map(({ payload }) => Object.values(payload.term).find((words) => words !== '') ?? '').sort();
  return only(apart, 'term-unknown', { named, known });
}

/** The entity of a unit by its code; null stays null. Throws `unit-unknown` with the codes there are. */
export function findUnit(db: Db, negotiation: string, named: string | null): string | null {
  if (named === null) return null;
  const units = [...unitsOf(db, negotiation).values()];
  const known = units.map((unit) => unit.payload.code);
  return only(
    units.filter((unit) => unit.payload.code === named),
    'unit-unknown',
    { named, known },
  ).entity;
}
