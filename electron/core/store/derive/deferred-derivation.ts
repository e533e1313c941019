import type Database from 'better-sqlite3';
import type { KnownRecord } from '../../../../shared/model/record.ts';
import { findParentVersion, indexHeads, indexVersionText, type VersionRecord } from '../search-index.ts';
import type { ClauseKey, CommentKey } from './entity-key.ts';
import { findVersionRow, type VersionRow } from './version-row.ts';

type AnswerRecord = Extract<KnownRecord, { kind: 'comment.answered' | 'comment.revised' }>;

/** Versions that are remembered: more than the clauses of a text, so that a parent is found without reading it. */
const MIN_REMEMBERED = 1000;

/** Remembers at least the last thousand values, and forgets many at once: dropping one for each costs more than finding it. */
class RecentValues<T> {
  private newer = new Map<string, T>();
  private older = new Map<string, T>();

  get(key: string): T | undefined {
    return this.newer.get(key) ?? this.older.get(key);
  }

  set(key: string, value: T): void {
    this.newer.set(key, value);
    if (this.newer.size < MIN_REMEMBERED) return;
    this.older = this.newer;
    this.newer = new Map();
  }
}

/**
 * What a rebuild does once at the end, or remembers, instead of with every record: the search index of the heads, which
 * was written again for every 32 versions, took half of the time, and reading each parent and answer again a third.
 */
export class DeferredDerivation {
  private readonly db: Database.Database;
  private readonly indexesWords: boolean;
  private readonly versions = new RecentValues<VersionRow & { readonly clause: ClauseKey }>();
  private readonly texts = new RecentValues<VersionRecord>();
  private readonly closed = new Map<string, boolean>();

  /** `indexesWords` is false where nobody will search. */
  constructor(db: Database.Database, indexesWords = true) {
    this.db = db;
    this.indexesWords = indexesWords;
  }

  addVersion(clause: ClauseKey, row: VersionRow): void {
    this.versions.set(row.hash, { ...row, clause });
  }

  findVersion(clause: ClauseKey, hash: string): VersionRow | undefined {
    const found = this.versions.get(hash);
    if (found === undefined) return findVersionRow(this.db, clause, hash);
    return found.clause.id === clause.id && found.clause.negotiation === clause.negotiation ? found : undefined;
  }

  indexVersion(id: number, record: VersionRecord): void {
    if (!this.indexesWords) return;
    indexVersionText(this.db, id, record, this.findParentText(record));
    this.texts.set(record.hash, record);
  }

  private findParentText(record: VersionRecord): VersionRecord | null {
    const [first] = record.payload.parents;
    const text = first === undefined ? undefined : this.texts.get(first);
    const isOfClause = text?.entity === record.entity && text.negotiation === record.negotiation;
    return text !== undefined && isOfClause ? text : findParentVersion(this.db, record);
  }

  addAnsweredComment({ negotiation, entity, kind, payload }: AnswerRecord): void {
    const closes = kind === 'comment.answered' ? payload.disposition !== 'open' : payload.withdrawn;
    this.closed.set(buildCommentName({ negotiation, entity }), closes);
  }

  /** Indexes the heads, once all records are in. */
  indexAllHeads(): void {
    if (!this.indexesWords) return;
    const clauses = this.db.prepare<[], ClauseKey>('SELECT DISTINCT negotiation, clause AS id FROM head');
    for (const clause of clauses.all()) indexHeads(this.db, clause);
  }

  /**
   * The comments with answers or revisions, whose open flag is not yet right; `open` is null if their records must be
   * read, because there are several or another run derived them.
   */
  listAnsweredComments(): { readonly comment: CommentKey; readonly open: boolean | null }[] {
    const answered = this.db.prepare<[], CommentKey & { readonly count: number }>(
      `SELECT negotiation, subject AS entity, count(*) AS count FROM statement
       WHERE kind IN ('comment.answered', 'comment.revised') GROUP BY negotiation, subject`,
    );
    return answered.all().map(({ count, ...comment }) => {
      const closes = count > 1 ? undefined : this.closed.get(buildCommentName(comment));
      return { comment, open: closes === undefined ? null : !closes };
    });
  }
}

const buildCommentName = ({ negotiation, entity }: CommentKey) => `${negotiation} ${entity}`;
