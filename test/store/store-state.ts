import type Database from 'better-sqlite3';
import { countOpenComments } from '../../electron/core/store/comments.ts';
import { derivedTables } from '../../electron/core/store/schema.ts';
import { indexWaitingVersions } from '../../electron/core/store/search-index.ts';
import { readWorkingText } from '../../electron/core/store/texts.ts';
import { NEGOTIATION } from './test-site.ts';

const readRows = (db: Database.Database, text: string) =>
  db
    .prepare(text)
    .raw()
    .all()
    .map((row) => JSON.stringify(row))
    .sort();

const searchTables = derivedTables.filter((table) => table.startsWith('search_'));

/** The number of a head's entry depends on which saves were indexed together; its contents do not. */
const ENTRY_COLUMNS = 'negotiation, clause, record, language';

/** Every row of every derived table, and every word of the search index with its document and position. */
export function readTables(db: Database.Database): Record<string, string[]> {
  const all = derivedTables
    .filter((table) => !searchTables.includes(table))
    .map(
      (table) => [table, readRows(db, `SELECT ${table === 'head_doc' ? ENTRY_COLUMNS : '*'} FROM ${table}`)] as const,
    );
  return {
    ...Object.fromEntries(all),
    ...Object.fromEntries(searchTables.map((table) => [table, readInstances(db, table, '*')])),
    search_head: readInstances(
      db,
      'search_head',
      `${ENTRY_COLUMNS}, term, offset`,
      'JOIN head_doc ON head_doc.id = word.doc',
    ),
  };
}

/** `detail=full` indexes give each word's document and offset (https://www.sqlite.org/fts5.html#the_fts5vocab_virtual_table_module). */
function readInstances(db: Database.Database, table: string, select: string, join = ''): string[] {
  db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.${table}_words USING fts5vocab(main, ${table}, instance)`);
  return readRows(db, `SELECT DISTINCT ${select} FROM temp.${table}_words AS word ${join}`);
}

/** The contents of a store, named by hashes: nothing in it may depend on the order in which the records arrived. */
export function readMeaning(db: Database.Database) {
  indexWaitingVersions(db);
  const { clauses, removed } = readWorkingText(db, NEGOTIATION);
  return {
    order: clauses.map(({ code, depth, under, versions, placedTwice }) => ({
      code,
      depth,
      under,
      placedTwice,
      heads: versions.map((head) => `${head.hash} ${head.stale.join()}`),
    })),
    removed: removed.map(({ code }) => code),
    heads: readRows(
      db,
      'SELECT head.negotiation, head.clause, version.hash FROM head JOIN version ON version.record = head.record',
    ),
    stale: readRows(db, 'SELECT negotiation, clause, hash, stale FROM version'),
    parents: readRows(db, 'SELECT * FROM parent'),
    confirmed: readRows(
      db,
      'SELECT confirmation.negotiation, clause, version, language, hash FROM confirmation JOIN record ON record.id = confirmation.record',
    ),
    clauses: readRows(
      db,
      'SELECT clause.negotiation, clause.id, code, clause.kind, draft, hash FROM clause JOIN record ON record.id = clause.record',
    ),
    live: readRows(
      db,
      'SELECT statement.negotiation, statement.kind, subject, live, creates, hash FROM statement JOIN record ON record.id = statement.record',
    ),
    comments: readRows(
      db,
      'SELECT comment.negotiation, comment.id, comment.clause, open, hash FROM comment JOIN record ON record.id = comment.record',
    ),
    open: [...countOpenComments(db, NEGOTIATION)].map((one) => one.join(' ')).sort(),
    superseded: readRows(db, 'SELECT * FROM superseded'),
    quarantine: readRows(
      db,
      'SELECT quarantine.negotiation, reason, hash FROM quarantine JOIN record ON record.id = quarantine.record',
    ),
    newer: readRows(db, 'SELECT newer.entity, hash FROM newer JOIN record ON record.id = newer.record'),
    searchedHeads: readInstances(
      db,
      'search_head',
      'head_doc.negotiation, clause, head_doc.language, record.hash, term, offset',
      'JOIN head_doc ON head_doc.id = doc JOIN record ON record.id = head_doc.record',
    ),
    searchedVersions: readInstances(
      db,
      'search_version',
      'version.negotiation, version.clause, doc.language, term',
      'JOIN doc ON doc.id = word.doc JOIN version ON version.record = doc.record',
    ),
    searchedComments: readInstances(
      db,
      'search_comment',
      'record.hash, term, offset',
      'JOIN record ON record.id = doc',
    ),
  };
}
