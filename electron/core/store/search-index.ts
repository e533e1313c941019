import type Database from 'better-sqlite3';
import type { Language } from '../../../shared/model/language.ts';
import type { KnownRecord, RecordKind } from '../../../shared/model/record.ts';
import { foldTextForIndex } from '../../../shared/text/search/fold-text.ts';
import { extractSearchableText } from '../../../shared/text/search/searchable-text.ts';
import type { ClauseKey } from './derive/entity-key.ts';
import { prepareSql } from './prepare-sql.ts';
import { findRecordByHash, parseRecordRow } from './read-record.ts';

export type VersionRecord = Extract<KnownRecord, { kind: 'version.written' }>;

/** The searchable heading and body of a version in one language; empty if there are none. */
export function extractVersionText(record: VersionRecord, language: Language): string {
  const heading = record.payload.heading[language] ?? '';
  const body = record.payload.body[language] ?? '';
  return extractSearchableText(heading === '' ? body : `${heading}\n${body}`);
}

const joinVersionText = (record: VersionRecord | null, language: Language) =>
  record === null ? undefined : `${record.payload.heading[language] ?? ''}\n${record.payload.body[language] ?? ''}`;

const SEARCH_TABLES = ['search_head', 'search_version', 'search_comment'];

/**
 * For a rebuild: more words stay in memory before they are written as a segment, and segments are merged when there are
 * sixteen of one size, not four (https://www.sqlite.org/fts5.html#special_insert_commands). Both are stored in the index.
 */
export function beginBulkIndexing(db: Database.Database): void {
  configureIndexing(db, { hashsize: 8 * 2 ** 20, automerge: 0 });
}

/** The defaults of FTS5. */
export function endBulkIndexing(db: Database.Database): void {
  configureIndexing(db, { hashsize: 2 ** 20, automerge: 4 });
}

function configureIndexing(db: Database.Database, options: { readonly [name: string]: number }): void {
  for (const table of SEARCH_TABLES)
    for (const [name, value] of Object.entries(options))
      db.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('${name}', ${value})`);
}

/** Number of versions that are indexed together: an FTS5 entry for each one alone doubles the time of a save. */
const MAX_WAITING = 32;

/** Queues a version for the index, and indexes the whole queue once it is full. */
export function queueForIndex(db: Database.Database, id: number): void {
  prepareSql(db, 'INSERT INTO waiting (record) VALUES (?)').run(id);
  const many = prepareSql<number>(db, 'SELECT count(*) FROM waiting').pluck().get() ?? 0;
  if (many >= MAX_WAITING) indexWaitingVersions(db);
}

type WaitingVersion = { readonly id: number; readonly record: VersionRecord };

/** Versions that are not indexed yet, oldest first; damaged ones are left out. */
export function listWaitingVersions(db: Database.Database, negotiation: string | null): WaitingVersion[] {
  const rows = prepareSql<{ id: number; hash: string; json: string }>(
    db,
    `SELECT record.id, record.hash, record.json FROM waiting CROSS JOIN record ON record.id = waiting.record
     WHERE ? IS NULL OR record.negotiation = ? ORDER BY waiting.record`,
  ).all(negotiation, negotiation);
  return rows.flatMap(({ id, ...row }) => {
    const { record } = parseRecordRow<'version.written'>(row);
    return record === null ? [] : [{ id, record }];
  });
}

/** Indexes all waiting versions. */
export function indexWaitingVersions(db: Database.Database): void {
  const all = listWaitingVersions(db, null);
  for (const { id, record } of all) indexVersionText(db, id, record, findParentVersion(db, record));
  const clauses = new Map(all.map(({ record }) => [`${record.negotiation} ${record.entity}`, record]));
  for (const { negotiation, entity } of clauses.values()) indexHeads(db, { negotiation, id: entity });
  prepareSql(db, 'DELETE FROM waiting').run();
}

/** The languages in which a version reads differently from the version before it. */
export function listChangedLanguages(db: Database.Database, record: VersionRecord): Language[] {
  return compareLanguages(record, findParentVersion(db, record));
}

function compareLanguages(record: VersionRecord, before: VersionRecord | null): Language[] {
  return Object.keys(record.payload.body).filter(
    (language) => joinVersionText(record, language) !== joinVersionText(before, language),
  );
}

export function findParentVersion(db: Database.Database, record: VersionRecord): VersionRecord | null {
  for (const parent of record.payload.parents) {
    const found = findRecordByHash<RecordKind>(db, record.negotiation, parent)?.record;
    if (found?.kind === 'version.written' && found.entity === record.entity) return found;
  }
  return null;
}

export function indexVersionText(
  db: Database.Database,
  id: number,
  record: VersionRecord,
  parent: VersionRecord | null,
): void {
  for (const language of compareLanguages(record, parent)) {
    const doc = prepareSql(db, 'INSERT INTO doc (record, language) VALUES (?, ?)').run(id, language).lastInsertRowid;
    prepareSql(db, 'INSERT INTO search_version (rowid, words) VALUES (?, ?)').run(
      doc,
      foldTextForIndex(extractVersionText(record, language)),
    );
  }
}

/** Aligns the index of heads with the heads of a clause; unchanged text keeps its entry. */
export function indexHeads(db: Database.Database, { negotiation, id: clause }: ClauseKey): void {
  const heads = prepareSql<{ id: number; hash: string; json: string }>(
    db,
    `SELECT record.id, record.hash, record.json FROM head JOIN record ON record.id = head.record
     WHERE head.negotiation = ? AND head.clause = ? ORDER BY record.id`,
  ).all(negotiation, clause);
  const entries = prepareSql<{ id: number; record: number; language: Language; hash: string; json: string }>(
    db,
    `SELECT head_doc.id, head_doc.record, head_doc.language, record.hash, record.json
     FROM head_doc JOIN record ON record.id = head_doc.record
     WHERE head_doc.negotiation = ? AND head_doc.clause = ? ORDER BY head_doc.id`,
  ).all(negotiation, clause);
  for (const { id, ...row } of heads) {
    const { record } = parseRecordRow<'version.written'>(row);
    for (const language of Object.keys(record?.payload.body ?? {})) {
      if (record === null) continue;
      const same = entries.findIndex(
        (entry) =>
          entry.language === language &&
          joinVersionText(parseRecordRow<'version.written'>(entry).record, language) ===
            joinVersionText(record, language),
      );
      const [entry] = same === -1 ? [] : entries.splice(same, 1);
      if (entry !== undefined) prepareSql(db, 'UPDATE head_doc SET record = ? WHERE id = ?').run(id, entry.id);
      else {
        const added = prepareSql(
          db,
          'INSERT INTO head_doc (negotiation, clause, record, language) VALUES (?, ?, ?, ?)',
        ).run(negotiation, clause, id, language);
        prepareSql(db, 'INSERT INTO search_head (rowid, words) VALUES (?, ?)').run(
          added.lastInsertRowid,
          foldTextForIndex(extractVersionText(record, language)),
        );
      }
    }
  }
  for (const { id } of entries) {
    prepareSql(db, 'DELETE FROM search_head WHERE rowid = ?').run(id);
    prepareSql(db, 'DELETE FROM head_doc WHERE id = ?').run(id);
  }
}

export function indexComment(
  db: Database.Database,
  id: number,
  record: Extract<KnownRecord, { kind: 'comment.made' }>,
): void {
  const { body, proposal, quote } = record.payload;
  const all = [body, proposal ?? '', quote?.text ?? ''].filter((text) => text !== '').join('\n');
  prepareSql(db, 'INSERT INTO search_comment (rowid, words) VALUES (?, ?)').run(id, foldTextForIndex(all));
}
