import type Database from 'better-sqlite3';
import type { Language } from '../../../shared/model/language.ts';
import type { Known } from '../../../shared/model/record.ts';
import { folded } from '../../../shared/text/fold.ts';
import { words } from '../../../shared/text/words.ts';
import { sql } from './statement.ts';

type VersionRecord = Extract<Known, { kind: 'version.written' }>;

/** Heading and body of a version in one language, as they are searched; empty where there are none. */
export function versionWords(record: VersionRecord, language: Language): string {
  const heading = record.payload.heading[language] ?? '';
  const body = record.payload.body[language] ?? '';
  return words(heading === '' ? body : `${heading}\n${body}`);
}

const source = (record: VersionRecord | null, language: Language) =>
  record === null ? undefined : `${record.payload.heading[language] ?? ''}\n${record.payload.body[language] ?? ''}`;

/** The words of a version as they are indexed, each language folded once: it costs as much as indexing it. */
export function searchedWords(record: VersionRecord): (language: Language) => string {
  const known = new Map<Language, string>();
  return (language) => {
    const text = known.get(language) ?? folded(versionWords(record, language));
    known.set(language, text);
    return text;
  };
}

/** Makes the texts of a version searchable, but for languages that read as in the version before. */
export function indexVersionText(
  db: Database.Database,
  id: number,
  record: VersionRecord,
  searched: (language: Language) => string,
  before: VersionRecord | null,
): void {
  for (const language of Object.keys(record.payload.body)) {
    if (source(record, language) === source(before, language)) continue;
    const doc = sql(db, 'INSERT INTO doc (record, language) VALUES (?, ?)').run(id, language).lastInsertRowid;
    sql(db, 'INSERT INTO search_version (rowid, words) VALUES (?, ?)').run(doc, searched(language));
  }
}

/** Makes a head searchable, in the entries of the head before it where there is one. */
export function indexHead(
  db: Database.Database,
  id: number,
  record: VersionRecord,
  searched: (language: Language) => string,
  beforeId: number | null,
  before: VersionRecord | null,
): void {
  for (const language of Object.keys(record.payload.body)) {
    const taken = sql<{ id: number }>(
      db,
      'UPDATE head_doc SET record = ? WHERE clause = ? AND record = ? AND language = ? RETURNING id',
    ).get(id, record.entity, beforeId, language);
    if (taken !== undefined && source(record, language) === source(before, language)) continue;
    const doc =
      taken?.id ??
      sql(db, 'INSERT INTO head_doc (clause, record, language) VALUES (?, ?, ?)').run(record.entity, id, language)
        .lastInsertRowid;
    sql(db, 'INSERT OR REPLACE INTO search_head (rowid, words) VALUES (?, ?)').run(doc, searched(language));
  }
}

/** Takes a version that is no head any more out of the search over heads. */
export function removeHead(db: Database.Database, clause: string, id: number): void {
  const docs = sql<{ id: number }>(db, 'SELECT id FROM head_doc WHERE clause = ? AND record = ?').all(clause, id);
  for (const doc of docs) {
    sql(db, 'DELETE FROM search_head WHERE rowid = ?').run(doc.id);
    sql(db, 'DELETE FROM head_doc WHERE id = ?').run(doc.id);
  }
}

export function indexComment(
  db: Database.Database,
  id: number,
  record: Extract<Known, { kind: 'comment.made' }>,
): void {
  const { body, proposal, quote } = record.payload;
  const all = [body, proposal ?? '', quote?.text ?? ''].filter((text) => text !== '').join('\n');
  sql(db, 'INSERT INTO search_comment (rowid, words) VALUES (?, ?)').run(id, folded(all));
}
