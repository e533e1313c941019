import type Database from 'better-sqlite3';
import type { Language } from '../../../shared/model/language.ts';
import { folded } from '../../../shared/text/fold.ts';
import { type Found, foundRecord } from './read.ts';
import { sql } from './statement.ts';

export type TextHit = { readonly clause: string; readonly language: Language } & Found<'version.written'>;

/**
 * The search as an FTS5 query: every word must be there, the last letters of each may be missing, and words in double
 * quotes stand together as they are. Null where there is no word to search.
 */
export function query(words: string): string | null {
  const parts = [...folded(words).matchAll(/"([^"]*)"|([^\s"]+)/g)].map(([, phrase, word]) => ({
    text: (phrase ?? word ?? '').trim(),
    whole: phrase !== undefined,
  }));
  const used = parts.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (used.length === 0) return null;
  return used
    .map(({ text, whole }) => `"${text.replaceAll('"', '')}"${whole || !/[\p{L}\p{N}]$/u.test(text) ? '' : ' *'}`)
    .join(' AND ');
}

type Row = { clause: string; language: Language; hash: string; json: string };

function textHit({ clause, language, ...row }: Row): TextHit {
  return { clause, language, ...foundRecord<'version.written'>(row) };
}

/** Current texts that hold the words, best first (bm25), at most `limit`. */
export function searchHeads(db: Database.Database, negotiation: string, match: string, limit: number): TextHit[] {
  return sql<Row>(
    db,
    `SELECT head_doc.clause, head_doc.language, record.hash, record.json
     FROM search_head JOIN head_doc ON head_doc.id = search_head.rowid JOIN clause ON clause.id = head_doc.clause
       JOIN record ON record.id = head_doc.record
     WHERE search_head MATCH ? AND clause.negotiation = ? ORDER BY bm25(search_head), record.hash LIMIT ?`,
  )
    .all(match, negotiation, limit)
    .map(textHit);
}

/** How many newest matching texts are looked through for what is no longer in the text: 60,000 would take a second. */
const LOOK_THROUGH = 1000;

/**
 * Older texts that hold the words where no current text of the same clause and language does: the newest of each,
 * newest first, at most `limit`. CROSS JOIN keeps the search outermost, whose rows come newest first by themselves.
 */
export function searchOlder(db: Database.Database, negotiation: string, match: string, limit: number): TextHit[] {
  return sql<Row>(
    db,
    `WITH found AS MATERIALIZED (
         SELECT search_version.rowid AS id, version.clause, doc.language
         FROM search_version CROSS JOIN doc ON doc.id = search_version.rowid CROSS JOIN version ON version.record = doc.record
           CROSS JOIN clause ON clause.id = version.clause
         WHERE search_version MATCH ? AND clause.negotiation = ? ORDER BY search_version.rowid DESC LIMIT ${LOOK_THROUGH}),
       current AS MATERIALIZED (
         SELECT head_doc.clause, head_doc.language FROM search_head JOIN head_doc ON head_doc.id = search_head.rowid
         WHERE search_head MATCH ?),
       newest AS (SELECT max(id) AS id, clause, language FROM found GROUP BY clause, language)
     SELECT newest.clause, newest.language, record.hash, record.json
     FROM newest JOIN doc ON doc.id = newest.id JOIN record ON record.id = doc.record
     WHERE NOT EXISTS (SELECT 1 FROM current WHERE current.clause = newest.clause AND current.language = newest.language)
     ORDER BY newest.id DESC LIMIT ?`,
  )
    .all(match, negotiation, match, limit)
    .map(textHit);
}

/** Comments that hold the words, newest first, at most `limit`. */
export function searchComments(
  db: Database.Database,
  negotiation: string,
  match: string,
  limit: number,
): Found<'comment.made'>[] {
  return sql<{ hash: string; json: string }>(
    db,
    `SELECT record.hash, record.json FROM search_comment CROSS JOIN record ON record.id = search_comment.rowid
     WHERE search_comment MATCH ? AND record.negotiation = ? ORDER BY search_comment.rowid DESC LIMIT ?`,
  )
    .all(match, negotiation, limit)
    .map((row) => foundRecord<'comment.made'>(row));
}
