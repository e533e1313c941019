import { Failure } from '../../../../shared/api/failure.ts';
import type { Payload } from '../../../../shared/model/record.ts';
import { findVersionsByHash, listClauseHeads, type StoredClause, type StoredVersion } from '../../store/clauses.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findHead, findVersion } from '../resolve-names.ts';

type Db = OpenStore['db'];

/** The only head of a clause with its payload, null if nothing is written. Throws `two-heads` or `record-damaged`. */
export function findWritableHead(
  db: Db,
  clause: StoredClause,
): { head: StoredVersion; payload: Payload<'version.written'> } | null {
  const head = findHead(db, clause);
  return head === null ? null : { head, payload: requireVersionPayload(head, clause) };
}

/** Throws `record-damaged`. */
export function requireVersionPayload(version: StoredVersion, clause: StoredClause): Payload<'version.written'> {
  if (version.record === null) throw new Failure('record-damaged', { hash: version.hash, what: clause.code });
  return version.record.payload;
}

/** Throws `clause-foreign`: what the other side sent belongs to them. */
export function assertOwnClause(clause: StoredClause): void {
  if (clause.draft !== null) throw new Failure('clause-foreign', { clause: clause.code });
}

/**
 * The heads on which a version is written: the named ones if they are exactly the current heads, or the only head if
 * none is named. Throws `parent-stale` or `two-heads`.
 */
export function resolveParentVersions(
  db: Db,
  negotiation: string,
  clause: StoredClause,
  named: readonly string[] | null,
): StoredVersion[] {
  if (named === null) {
    const head = findHead(db, clause);
    return head === null ? [] : [head];
  }
  const namedVersions = named.map((one) => findVersion(db, negotiation, clause, one));
  const heads = listClauseHeads(db, clause);
  const same =
    heads.length === namedVersions.length && heads.every((head) => namedVersions.some((one) => one.hash === head.hash));
  if (!same) {
    throw new Failure('parent-stale', {
      clause: clause.code,
      given: namedVersions.map((one) => one.hash.slice(0, 8)),
      heads: heads.map((head) => head.hash.slice(0, 8)),
      by: heads.map((head) => head.record?.actor.name ?? '?'),
    });
  }
  return findVersionsByHash(
    db,
    negotiation,
    namedVersions.map((one) => one.hash),
  );
}
