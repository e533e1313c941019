import { Failure, type FailureCode, type FailureDetails } from '../../../shared/api/failure.ts';
import {
  findClausesByCode,
  listClauseHeads,
  listClauses,
  listClauseVersions,
  type StoredClause,
  type StoredVersion,
} from '../store/clauses.ts';
import { findCommentsById } from '../store/comments.ts';
import type { ClauseKey } from '../store/derive/entity-key.ts';
import {
  type DescriptionRecord,
  type FrozenDraftRecord,
  listActiveDrafts,
  listNegotiationDescriptions,
  listUnreadableEntities,
  readUnitsById,
} from '../store/negotiations.ts';
import type { OpenStore } from '../store/open-store.ts';
import { listLiveRecords } from '../store/statements.ts';

type Db = OpenStore['db'];

/**
 * Whether `named` is what people type for a thing: its code, its whole id or hash, or the beginning or end of one (4
 * characters or more).
 */
function isNamedBy(named: string, id: string, code: string | null): boolean {
  if (named === code || named === id) return true;
  return named.length >= 4 && /^[0-9a-f-]+$/.test(named) && (id.startsWith(named) || id.endsWith(named));
}

function requireSingle<T>(all: readonly T[], code: FailureCode, details: FailureDetails): T {
  const [first] = all;
  if (first === undefined || all.length > 1) throw new Failure(code, details);
  return first;
}

export type ResolvedNegotiation = {
  readonly id: string;
  readonly description: DescriptionRecord;
  readonly conflict: boolean;
};

/**
 * Resolves a negotiation by its code or id. Throws `negotiation-unknown`, or `record-damaged` or `record-newer` for its
 * description.
 */
export function findNegotiation(db: Db, named: string): ResolvedNegotiation {
  const all = listNegotiationDescriptions(db);
  const codeOf = (one: (typeof all)[number]) => one.described[0]?.record?.payload.code ?? null;
  const known = all.map((one) => codeOf(one) ?? one.id);
  const exact = all.filter((one) => codeOf(one) === named || one.id === named);
  const found = requireSingle(
    exact.length > 0 ? exact : all.filter((one) => isNamedBy(named, one.id, codeOf(one))),
    'negotiation-unknown',
    { named, known },
  );
  const description = found.described.find(({ record }) => record !== null)?.record ?? null;
  if (description === null && listUnreadableEntities(db, found.id).includes(found.id)) {
    throw new Failure('record-newer', { entity: found.id });
  }
  if (description === null)
    throw new Failure('record-damaged', { hash: found.described[0]?.hash ?? '', what: found.id });
  return { id: found.id, description, conflict: found.described.length > 1 };
}

/** Resolves a clause by its code or id. Throws `clause-unknown` with the known codes. */
export function findClause(db: Db, negotiation: string, named: string): StoredClause {
  const byCode = findClausesByCode(db, negotiation, named);
  if (byCode.length === 1 && byCode[0] !== undefined) return byCode[0];
  const all = listClauses(db, negotiation);
  const known = all.filter((clause) => clause.draft === null).map((clause) => clause.code);
  return requireSingle(
    byCode.length > 0 ? byCode : all.filter((clause) => isNamedBy(named, clause.id, clause.code)),
    'clause-unknown',
    { named, known },
  );
}

export type ResolvedDraft = {
  readonly hash: string;
  readonly record: FrozenDraftRecord;
  readonly label: string;
  readonly date: string;
};

/** Resolves a draft by its code, id or label. Throws `draft-unknown` with the known codes. */
export function findDraft(db: Db, negotiation: string, named: string): ResolvedDraft {
  const all = listActiveDrafts(db, negotiation).flatMap(({ record, ...rest }) =>
    record === null ? [] : [{ record, ...rest }],
  );
  const known = all.map((draft) => draft.record.payload.code);
  const fits = all.filter(
    (draft) => isNamedBy(named, draft.record.entity, draft.record.payload.code) || draft.label === named,
  );
  return requireSingle(fits, 'draft-unknown', { named, known });
}

/** The one current version of a clause, null if nothing is written. Throws `two-heads`. */
export function findHead(db: Db, clause: ClauseKey & Pick<StoredClause, 'code'>): StoredVersion | null {
  const heads = listClauseHeads(db, clause);
  if (heads.length > 1)
    throw new Failure('two-heads', { clause: clause.code, heads: heads.map((head) => head.hash.slice(0, 8)) });
  return heads[0] ?? null;
}

/**
 * Resolves a version of a clause as people name it: `head`, the beginning of its hash, or the code of a draft that
 * contains it. Throws `version-unknown`, `version-ambiguous`, or `two-heads` for `head` if there are two.
 */
export function findVersion(db: Db, negotiation: string, clause: StoredClause, named: string): StoredVersion {
  if (named === 'head') {
    const head = findHead(db, clause);
    return requireSingle(head === null ? [] : [head], 'version-unknown', { named, clause: clause.code, known: [] });
  }
  const versions = listClauseVersions(db, clause);
  const frozen = listActiveDrafts(db, negotiation).find(({ record }) => record?.payload.code === named);
  const inDraft = frozen?.record?.payload.clauses.find((one) => one.clause === clause.id)?.version;
  const fits = versions.filter(
    (version) => version.hash === inDraft || (/^[0-9a-f]{4,64}$/.test(named) && version.hash.startsWith(named)),
  );
  if (fits.length > 1) throw new Failure('version-ambiguous', { named, clause: clause.code });
  return requireSingle(fits, 'version-unknown', {
    named,
    clause: clause.code,
    known: versions.map((version) => version.hash.slice(0, 8)),
  });
}

/** Resolves a comment by its id or the end of it. Throws `comment-unknown` or `record-damaged`. */
export function findComment(db: Db, negotiation: string, named: string) {
  const found = requireSingle(named.length < 4 ? [] : findCommentsById(db, negotiation, named), 'comment-unknown', {
    named,
  });
  if (found.record === null) throw new Failure('record-damaged', { hash: found.hash, what: named });
  return found.record;
}

/**
 * Resolves a meeting by its day, its id or the beginning or end of it. Throws `meeting-unknown` with the known days.
 */
export function findMeeting(db: Db, negotiation: string, named: string) {
  const all = listLiveRecords(db, 'meeting.held', negotiation).flatMap(({ record }) => record ?? []);
  const fits = all.filter(({ entity, payload }) => isNamedBy(named, entity, payload.date));
  const known = all.map(({ entity, payload }) => `${payload.date} (${entity.slice(-8)})`).sort();
  // Two people may have corrected one meeting concurrently.
  const apart = [...new Map(fits.map((record) => [record.entity, record])).values()];
  return requireSingle(apart, 'meeting-unknown', { named, known });
}

/**
 * Resolves a defined term by its words in a language, its id or the beginning or end of it. Throws `term-unknown` with
 * the known terms.
 */
export function findTerm(db: Db, negotiation: string, named: string) {
  const all = listLiveRecords(db, 'term.defined', negotiation).flatMap(({ record }) => record ?? []);
  const fits = all.filter(
    ({ entity, payload }) => isNamedBy(named, entity, null) || Object.values(payload.term).includes(named),
  );
  const apart = [...new Map(fits.map((record) => [record.entity, record])).values()];
  const known = all.map(({ payload }) => Object.values(payload.term).find((words) => words !== '') ?? '').sort();
  return requireSingle(apart, 'term-unknown', { named, known });
}

/** The entity of a unit by its code; null stays null. Throws `unit-unknown` with the known codes. */
export function findUnit(db: Db, negotiation: string, named: string | null): string | null {
  if (named === null) return null;
  const units = [...readUnitsById(db, negotiation).values()];
  const known = units.map((unit) => unit.payload.code);
  return requireSingle(
    units.filter((unit) => unit.payload.code === named),
    'unit-unknown',
    { named, known },
  ).entity;
}
