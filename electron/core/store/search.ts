import type Database from 'better-sqlite3';
import type { Language } from '../../../shared/model/language.ts';
import { hasAllTerms, type SearchTerm } from '../../../shared/text/search/search-terms.ts';
import { prepareSql } from './prepare-sql.ts';
import { parseRecordRow, type RecordReading } from './read-record.ts';
import { extractVersionText, listChangedLanguages, listWaitingVersions } from './search-index.ts';

export type TextHit = { readonly clause: string; readonly language: Language } & RecordReading<'version.written'>;

/** The search as an FTS5 query that requires every term. Null if there is no word to search for. */
function buildFtsQuery(all: readonly SearchTerm[]): string | null {
  if (all.length === 0) return null;
  return all.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`).join(' AND ');
}

/** A text that matches the terms, not read yet; `record` is its row. */
type TextLocation = { readonly clause: string; readonly language: Language; readonly record: number };

const buildLocationKey = ({ clause, language }: { clause: string; language: Language }) => `${clause} ${language}`;

/**
 * Texts that match the terms: the current ones, newest first and then best first (bm25); and of the older ones the
 * newest for each clause and language without a current match, newest first; at most `limit` of each. Versions that
 * wait to be indexed are read one by one.
 */
export function searchClauseTexts(
  db: Database.Database,
  negotiation: string,
  all: readonly SearchTerm[],
  limit: number,
): { current: TextHit[]; older: TextHit[] } {
  const match = buildFtsQuery(all);
  if (match === null) return { current: [], older: [] };
  const fresh = findWaitingTexts(db, negotiation, all);
  const current = [...fresh.filter(({ head }) => head), ...searchHeads(db, negotiation, match)];
  const seen = new Set(current.map(buildLocationKey));
  const older: TextLocation[] = [];
  for (const place of [...fresh.filter(({ head }) => !head), ...searchVersions(db, negotiation, match)]) {
    if (seen.has(buildLocationKey(place))) continue;
    seen.add(buildLocationKey(place));
    older.push(place);
  }
  const read = (places: readonly TextLocation[]) => places.slice(0, limit).map((place) => readHit(db, place));
  return { current: read(current), older: read(older) };
}

/** Newest first; a head with all its languages, since its index entries are still those of the previous head. */
function findWaitingTexts(
  db: Database.Database,
  negotiation: string,
  all: readonly SearchTerm[],
): (TextLocation & { readonly head: boolean })[] {
  return listWaitingVersions(db, negotiation)
    .reverse()
    .flatMap(({ id, record }) => {
      const { entity: clause } = record;
      const head =
        prepareSql(db, 'SELECT 1 FROM head WHERE negotiation = ? AND clause = ? AND record = ?').get(
          negotiation,
          clause,
          id,
        ) !== undefined;
      const languages = head ? Object.keys(record.payload.body) : listChangedLanguages(db, record);
      return languages
        .filter((language) => hasAllTerms(extractVersionText(record, language), all))
        .map((language) => ({ head, clause, language, record: id }));
    });
}

function searchHeads(db: Database.Database, negotiation: string, match: string): TextLocation[] {
  return prepareSql<TextLocation>(
    db,
    `SELECT head_doc.clause, head_doc.language, head_doc.record
     FROM search_head JOIN head_doc ON head_doc.id = search_head.rowid
       JOIN head ON head.negotiation = head_doc.negotiation AND head.clause = head_doc.clause AND head.record = head_doc.record
       JOIN clause ON clause.negotiation = head_doc.negotiation AND clause.id = head_doc.clause
     WHERE search_head MATCH ? AND head_doc.negotiation = ? ORDER BY bm25(search_head), head_doc.clause, head_doc.language`,
  ).all(match, negotiation);
}

/** The newest matching texts that are scanned for words no longer in the text: 60,000 would take a second. */
const MAX_SCANNED = 1000;

/** CROSS JOIN keeps the search as the outer loop; its rows are already newest first. */
function searchVersions(db: Database.Database, negotiation: string, match: string): TextLocation[] {
  return prepareSql<TextLocation>(
    db,
    `SELECT version.clause, doc.language, doc.record
     FROM search_version CROSS JOIN doc ON doc.id = search_version.rowid CROSS JOIN version ON version.record = doc.record
       CROSS JOIN clause ON clause.negotiation = version.negotiation AND clause.id = version.clause
     WHERE search_version MATCH ? AND version.negotiation = ? ORDER BY search_version.rowid DESC LIMIT ${MAX_SCANNED}`,
  ).all(match, negotiation);
}

function readHit(db: Database.Database, { clause, language, record }: TextLocation): TextHit {
  const row = prepareSql<{ hash: string; json: string }>(db, 'SELECT hash, json FROM record WHERE id = ?').get(record);
  if (row === undefined) throw new RangeError(`no record ${record}`);
  return { clause, language, ...parseRecordRow<'version.written'>(row) };
}

/** Comments that match the words, newest first, at most `limit`. */
export function searchComments(
  db: Database.Database,
  negotiation: string,
  all: readonly SearchTerm[],
  limit: number,
): RecordReading<'comment.made'>[] {
  const match = buildFtsQuery(all);
  if (match === null) return [];
  return prepareSql<{ hash: string; json: string }>(
    db,
    `SELECT record.hash, record.json FROM search_comment CROSS JOIN record ON record.id = search_comment.rowid
     WHERE search_comment MATCH ? AND record.negotiation = ? ORDER BY search_comment.rowid DESC LIMIT ?`,
  )
    .all(match, negotiation, limit)
    .map((row) => parseRecordRow<'comment.made'>(row));
}
