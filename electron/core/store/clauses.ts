import type Database from 'better-sqlite3';
import type { ChangeSense, ClauseKind } from '../../../shared/model/clause.ts';
import type { Language } from '../../../shared/model/language.ts';
import type { KnownRecord } from '../../../shared/model/record.ts';
import {
  computeStaleness,
  deriveStaleLanguages,
  listWrittenLanguages,
  type VersionNode,
} from '../../../shared/rules/compute-staleness.ts';
import { listConfirmations, withdrawConfirmations } from './derive/confirmations.ts';
import type { DeferredDerivation } from './derive/deferred-derivation.ts';
import type { ClauseKey } from './derive/entity-key.ts';
import { isCreationTaken, quarantineRecord } from './derive/quarantine.ts';
import { findVersionRow, type VersionRow } from './derive/version-row.ts';
import { prepareSql } from './prepare-sql.ts';
import { findRecordByHash, parseRecordRow, type RecordReading } from './read-record.ts';
import { queueForIndex, type VersionRecord } from './search-index.ts';

export type StoredClause = { id: string; negotiation: string; code: string; kind: ClauseKind; draft: string | null };

export function deriveClause(
  db: Database.Database,
  id: number,
  record: Extract<KnownRecord, { kind: 'clause.created' }>,
): void {
  const { negotiation, entity } = record;
  const { code, kind, draft } = record.payload;
  const holder = prepareSql(db, 'SELECT 1 FROM clause WHERE negotiation = ? AND id = ?').get(negotiation, entity);
  if (isCreationTaken(holder)) quarantineRecord(db, id, record, 'second-creation');
  else
    prepareSql(db, 'INSERT INTO clause (negotiation, id, code, kind, draft, record) VALUES (?, ?, ?, ?, ?, ?)').run(
      negotiation,
      entity,
      code,
      kind,
      draft,
      id,
    );
}

export function deriveVersion(
  db: Database.Database,
  id: number,
  record: VersionRecord,
  deferred: DeferredDerivation | null,
): ClauseKey[] {
  const { negotiation, entity: clause, hash, payload } = record;
  const key = { negotiation, id: clause };
  const languages = listWrittenLanguages(payload);
  const parents = payload.parents.flatMap(
    (parent) => (deferred === null ? findVersionRow(db, key, parent) : deferred.findVersion(key, parent)) ?? [],
  );
  const [first] = parents;
  const parent =
    first === undefined ? null : { stale: parseLanguages(first.stale), languages: parseLanguages(first.languages) };
  const stale = deriveStaleLanguages(parent, { change: payload.change, languages });
  const row = {
    record: id,
    hash,
    change: JSON.stringify(payload.change),
    languages: JSON.stringify(languages),
    stale: JSON.stringify(stale),
  };
  prepareSql(
    db,
    'INSERT INTO version (record, hash, negotiation, clause, change, languages, stale) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(id, hash, negotiation, clause, row.change, row.languages, row.stale);
  deferred?.addVersion(key, row);
  for (const parent of new Set(payload.parents)) {
    prepareSql(db, 'INSERT INTO parent (negotiation, clause, parent, child) VALUES (?, ?, ?, ?)').run(
      negotiation,
      clause,
      parent,
      hash,
    );
  }
  if (deferred !== null) {
    deferred.indexVersion(id, record);
    // A parent that is not there yet may come later.
    return parents.length === new Set(payload.parents).size && parents.length < 2 ? [] : [key];
  }
  const hasChild =
    prepareSql(db, 'SELECT 1 FROM parent WHERE negotiation = ? AND clause = ? AND parent = ?').get(
      negotiation,
      clause,
      hash,
    ) !== undefined;
  for (const row of parents)
    prepareSql(db, 'DELETE FROM head WHERE negotiation = ? AND clause = ? AND record = ?').run(
      negotiation,
      clause,
      row.record,
    );
  if (!hasChild)
    prepareSql(db, 'INSERT INTO head (negotiation, clause, record) VALUES (?, ?, ?)').run(negotiation, clause, id);
  queueForIndex(db, id);
  const confirmed =
    prepareSql(db, 'SELECT 1 FROM confirmation WHERE negotiation = ? AND clause = ? AND version = ?').get(
      negotiation,
      clause,
      hash,
    ) !== undefined;
  return hasChild || confirmed || parents.length > 1 ? [key] : [];
}

export function deriveConfirmation(
  db: Database.Database,
  id: number,
  record: Extract<KnownRecord, { kind: 'translation.confirmed' }>,
  deferred: DeferredDerivation | null,
): ClauseKey[] {
  const { negotiation, entity: clause } = record;
  const { version, language, withdraws } = record.payload;
  prepareSql(
    db,
    'INSERT INTO confirmation (negotiation, clause, version, language, record) VALUES (?, ?, ?, ?, ?)',
  ).run(negotiation, clause, version, language, id);
  // A withdrawal confirms nothing either.
  if (withdraws.length > 0) withdrawConfirmations(db, record, [record.hash, ...withdraws]);
  const key = { negotiation, id: clause };
  // In a rebuild the version may come later.
  return deferred === null && findVersionRow(db, key, version) === undefined ? [] : [key];
}

/** The heads of all clauses, once every version is in: those that are no version's parent. */
export function deriveAllHeads(db: Database.Database): void {
  db.exec(
    `INSERT INTO head (negotiation, clause, record)
     SELECT negotiation, clause, record FROM version WHERE NOT EXISTS (
       SELECT 1 FROM parent
       WHERE parent.negotiation = version.negotiation AND parent.clause = version.clause AND parent.parent = version.hash)`,
  );
}

const parseLanguages = (json: string) => JSON.parse(json) as Language[];

/** Recomputes the staleness of all versions of a clause from its whole history (D9). */
export function updateClauseStaleness(db: Database.Database, { negotiation, id: clause }: ClauseKey): void {
  const rows = prepareSql<VersionRow>(
    db,
    'SELECT record, hash, change, languages, stale FROM version WHERE negotiation = ? AND clause = ? ORDER BY hash',
  ).all(negotiation, clause);
  const parents = new Map<string, string[]>();
  const links = prepareSql<{ parent: string; child: string }>(
    db,
    'SELECT parent, child FROM parent WHERE negotiation = ? AND clause = ? ORDER BY parent',
  ).all(negotiation, clause);
  const own = new Set(rows.map((row) => row.hash));
  for (const { parent, child } of links) {
    if (own.has(parent)) parents.set(child, [...(parents.get(child) ?? []), parent]);
  }
  const nodes = rows.map(
    (row): VersionNode => ({
      hash: row.hash,
      parents: parents.get(row.hash) ?? [],
      change: JSON.parse(row.change) as Record<Language, ChangeSense>,
      languages: parseLanguages(row.languages),
    }),
  );
  const confirmed = listConfirmations(db, { negotiation, id: clause }).filter(({ version }) => own.has(version));
  const text = (hash: string, language: Language) => {
    const payload = findRecordByHash<'version.written'>(db, negotiation, hash)?.record?.payload;
    return payload === undefined ? undefined : `${payload.heading[language] ?? ''}\n${payload.body[language] ?? ''}`;
  };
  const stale = computeStaleness(
    sortParentsFirst(nodes),
    confirmed,
    (a, b, language) => text(a, language) === text(b, language),
  );
  for (const row of rows) {
    const value = JSON.stringify(stale.get(row.hash) ?? []);
    if (value !== row.stale) prepareSql(db, 'UPDATE version SET stale = ? WHERE record = ?').run(value, row.record);
  }
}

/** Kahn's algorithm; hashes make a cycle impossible. */
function sortParentsFirst<T extends { readonly hash: string; readonly parents: readonly string[] }>(
  nodes: readonly T[],
): T[] {
  const byHash = new Map(nodes.map((node) => [node.hash, node]));
  const children = new Map<string, T[]>();
  const waiting = new Map<string, number>();
  for (const node of nodes) {
    const known = node.parents.filter((parent) => byHash.has(parent));
    waiting.set(node.hash, known.length);
    for (const parent of known) children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const ready = nodes.filter((node) => waiting.get(node.hash) === 0);
  for (let at = 0; at < ready.length; at += 1) {
    for (const child of children.get(ready[at]?.hash ?? '') ?? []) {
      const left = (waiting.get(child.hash) ?? 0) - 1;
      waiting.set(child.hash, left);
      if (left === 0) ready.push(child);
    }
  }
  return ready;
}

export function listClauses(db: Database.Database, negotiation: string): StoredClause[] {
  return prepareSql<StoredClause>(
    db,
    'SELECT id, negotiation, code, kind, draft FROM clause WHERE negotiation = ? ORDER BY code, id',
  ).all(negotiation);
}

/** Clauses with exactly this code: one, unless two devices took the same code concurrently. */
export function findClausesByCode(db: Database.Database, negotiation: string, code: string): StoredClause[] {
  return prepareSql<StoredClause>(
    db,
    'SELECT id, negotiation, code, kind, draft FROM clause WHERE negotiation = ? AND code = ? ORDER BY id',
  ).all(negotiation, code);
}

/** The stale languages of one version of a clause, as last computed. */
export function readStaleLanguages(db: Database.Database, clause: ClauseKey, version: string): Language[] {
  return parseLanguages(findVersionRow(db, clause, version)?.stale ?? '[]');
}

export type StoredVersion = RecordReading<'version.written'> & {
  readonly clause: string;
  readonly stale: readonly Language[];
  readonly id: number;
};

type VersionRecordRow = { id: number; clause: string; stale: string; hash: string; json: string };

function parseVersionRow({ id, clause, stale, ...row }: VersionRecordRow): StoredVersion {
  return { id, clause, stale: parseLanguages(stale), ...parseRecordRow<'version.written'>(row) };
}

/**
 * The heads of all clauses of a negotiation, including foreign drafts; a clause with concurrent versions has several.
 */
export function listHeadVersions(db: Database.Database, negotiation: string): StoredVersion[] {
  return prepareSql<VersionRecordRow>(
    db,
    `SELECT record.id, head.clause, version.stale, record.hash, record.json
     FROM clause JOIN head ON head.negotiation = clause.negotiation AND head.clause = clause.id JOIN version ON version.record = head.record JOIN record ON record.id = head.record
     WHERE clause.negotiation = ? ORDER BY record.hash`,
  )
    .all(negotiation)
    .map(parseVersionRow);
}

export function listClauseHeads(db: Database.Database, clause: ClauseKey): StoredVersion[] {
  return prepareSql<VersionRecordRow>(
    db,
    `SELECT record.id, head.clause, version.stale, record.hash, record.json
     FROM head JOIN version ON version.record = head.record JOIN record ON record.id = head.record
     WHERE head.negotiation = ? AND head.clause = ? ORDER BY record.hash`,
  )
    .all(clause.negotiation, clause.id)
    .map(parseVersionRow);
}

/** Every version of a clause, parents first, newest last; damaged ones too, which a rebuild leaves out of its tables. */
export function listClauseVersions(db: Database.Database, clause: ClauseKey): StoredVersion[] {
  // A cross join keeps the order of its tables: for the order of the rows SQLite read every record of the store otherwise,
  // 138 ms of 140,000.
  const rows = prepareSql<VersionRecordRow>(
    db,
    `SELECT record.id, version.clause, version.stale, record.hash, record.json
       FROM version JOIN record ON record.id = version.record
       WHERE version.negotiation = $negotiation AND version.clause = $id
     UNION ALL
     SELECT record.id, record.entity, '[]', record.hash, record.json
       FROM damaged CROSS JOIN record ON record.id = damaged.record
       WHERE damaged.negotiation = $negotiation AND record.entity = $id AND record.kind = 'version.written'
     ORDER BY 1`,
  )
    .all({ negotiation: clause.negotiation, id: clause.id })
    .map(parseVersionRow);
  // The parents of a damaged version are unknown; it is placed where it arrived.
  const placed = rows.map((row, at) => ({ ...row, parents: row.record?.payload.parents ?? listHashBefore(rows, at) }));
  return sortParentsFirst(placed);
}

const listHashBefore = (rows: readonly StoredVersion[], at: number) =>
  rows.slice(Math.max(at - 1, 0), at).map(({ hash }) => hash);

/** The versions with these hashes, in that order; a hash that is not a version of the negotiation is left out. */
export function findVersionsByHash(
  db: Database.Database,
  negotiation: string,
  hashes: readonly string[],
): StoredVersion[] {
  const one = prepareSql<VersionRecordRow>(
    db,
    `SELECT record.id, version.clause, version.stale, record.hash, record.json
     FROM record JOIN version ON version.record = record.id WHERE record.hash = ? AND version.negotiation = ?`,
  );
  return hashes
    .map((hash) => one.get(hash, negotiation))
    .filter((row) => row !== undefined)
    .map(parseVersionRow);
}
