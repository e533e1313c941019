import type Database from 'better-sqlite3';
import type { Texts } from '../../../shared/model/fields.ts';
import type { Language } from '../../../shared/model/language.ts';
import { orderClauses } from '../../../shared/rules/order-clauses.ts';
import { findVersionsByHash, listClauses, listHeadVersions, type StoredClause, type StoredVersion } from './clauses.ts';
import { type FrozenDraftRecord, listDamagedRecords } from './negotiations.ts';
import { listLiveRecords } from './statements.ts';

export type PlacedClause = StoredClause & {
  readonly depth: number;
  readonly under: string;
  /** Its own label in place of a word and number, by language (D25). */
  readonly label: Texts;
  /** The versions of the clause in this text: none if nothing is written, several if two people wrote concurrently. */
  readonly versions: readonly StoredVersion[];
  readonly placedTwice: boolean;
};

/**
 * The working text of a negotiation: its own clauses in order with their heads, and the removed clauses. A clause whose
 * creation is damaged is in its place as a damaged one.
 */
export function readWorkingText(
  db: Database.Database,
  negotiation: string,
): { clauses: PlacedClause[]; removed: Omit<PlacedClause, 'depth' | 'under'>[]; damagedPlaces: string[] } {
  const own = listClauses(db, negotiation).filter((clause) => clause.draft === null);
  const byId = new Map(own.map((clause) => [clause.id, clause]));
  const lost = listLostClauses(db, negotiation, byId);
  for (const id of lost.keys()) byId.set(id, buildLostClause(id, negotiation));
  const heads = Map.groupBy(listHeadVersions(db, negotiation), (head) => head.clause);
  const found = listLiveRecords(db, 'clause.placed', negotiation).filter(({ subject }) => byId.has(subject));
  const places = found.flatMap(({ record }) => (record === null ? [] : [record]));
  const placements = Map.groupBy(found, ({ subject }) => subject);
  const twice = (clause: string) => (placements.get(clause)?.length ?? 0) > 1;
  const placed = orderClauses(
    places.map((record) => ({
      clause: record.entity,
      under: record.payload.under,
      rank: record.payload.rank,
      hash: record.hash,
    })),
    negotiation,
  );
  const clauses = placed.flatMap(({ clause, depth, under }) => {
    const row = byId.get(clause);
    if (row === undefined) return [];
    const versions = lost.get(clause) ?? heads.get(clause) ?? [];
    return [{ ...row, depth, under, label: readLabel(versions), versions, placedTwice: twice(clause) }];
  });
  const shown = new Set(clauses.map((clause) => clause.id));
  return {
    clauses,
    removed: own
      .filter((clause) => !shown.has(clause.id))
      .map((clause) => {
        const versions = heads.get(clause.id) ?? [];
        return { ...clause, label: readLabel(versions), versions, placedTwice: twice(clause.id) };
      }),
    damagedPlaces: found.flatMap(({ hash, record }) => (record === null ? [hash] : [])),
  };
}

/** Clauses whose creation a rebuild could not read, with what is shown in the place of a version. */
function listLostClauses(
  db: Database.Database,
  negotiation: string,
  known: ReadonlyMap<string, StoredClause>,
): Map<string, StoredVersion[]> {
  return new Map(
    listDamagedRecords(db, negotiation)
      .filter(({ kind, entity }) => kind === 'clause.created' && !known.has(entity))
      .map(({ hash, entity }) => [entity, [buildLostVersion(entity, hash)]]),
  );
}

const buildLostClause = (id: string, negotiation: string): StoredClause => ({
  ...{ id, negotiation, code: id, kind: 'paragraph', draft: null },
});

const buildLostVersion = (clause: string, hash: string): StoredVersion => ({
  id: 0,
  hash,
  record: null,
  clause,
  stale: [],
});

/**
 * The text of a frozen draft: its clauses and versions. Whatever cannot be found appears as damaged, so that a draft
 * never reads as if it were shorter.
 */
export function readFrozenText(db: Database.Database, draft: FrozenDraftRecord): PlacedClause[] {
  const { negotiation } = draft;
  const byId = new Map(listClauses(db, negotiation).map((clause) => [clause.id, clause]));
  const versions = new Map(
    findVersionsByHash(
      db,
      negotiation,
      draft.payload.clauses.map((one) => one.version),
    ).map((version) => [version.hash, version]),
  );
  const depths = new Map<string, number>();
  return draft.payload.clauses.map(({ clause, version, under }) => {
    const row = byId.get(clause);
    const depth = under === null ? 0 : (depths.get(under) ?? -1) + 1;
    depths.set(clause, depth);
    const named = row === undefined ? undefined : versions.get(version);
    const found = named?.clause === clause ? named : undefined;
    const own = [found ?? buildLostVersion(clause, version)];
    return {
      ...(row ?? buildLostClause(clause, negotiation)),
      depth,
      under: under ?? negotiation,
      label: readLabel(own),
      versions: own,
      placedTwice: false,
    };
  });
}

const readLabel = ([first]: readonly StoredVersion[]): Texts => first?.record?.payload.label ?? {};

/** The text of a version in a language, null if it has none. */
export function getVersionText(
  version: StoredVersion | undefined,
  language: Language,
): { heading: string; body: string } | null {
  const payload = version?.record?.payload;
  const body = payload?.body[language];
  return body === undefined ? null : { heading: payload?.heading[language] ?? '', body };
}
