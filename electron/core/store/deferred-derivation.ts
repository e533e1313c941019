import type Database from 'better-sqlite3';
import type { ClauseKey, VersionRow } from './clauses.ts';
import { type CommentKey, updateOpenFlag } from './comments.ts';
import { findParentVersion, indexHeads, indexVersionText, type VersionRecord } from './search-index.ts';

/** Versions whose text is remembered: more than the clauses of a text, so that a parent is found without reading it. */
const MAX_REMEMBERED = 1000;

/**
 * What a rebuild does once at the end, or remembers, instead of with every record: the search index of the heads, which
 * was written again for every 32 versions, took half of the time, and reading each parent and answer again a third.
 */
export class DeferredDerivation {
  private readonly db: Database.Database;
  private readonly indexesWords: boolean;
  private readonly versions = new Map<string, VersionRow & { readonly clause: ClauseKey }>();
  private readonly texts = new Map<string, VersionRecord>();
  private readonly clauses = new Map<string, ClauseKey>();
  private readonly comments = new Map<string, CommentKey>();

  /** `indexesWords` is false where nobody will search. */
  constructor(db: Database.Database, indexesWords = true) {
    this.db = db;
    this.indexesWords = indexesWords;
  }

  addVersion(clause: ClauseKey, row: VersionRow): void {
    this.versions.set(row.hash, { ...row, clause });
    this.clauses.set(`${clause.negotiation} ${clause.id}`, clause);
  }

  findVersion({ negotiation, id }: ClauseKey, hash: string): VersionRow | undefined {
    const found = this.versions.get(hash);
    return found?.clause.id === id && found.clause.negotiation === negotiation ? found : undefined;
  }

  indexVersion(id: number, record: VersionRecord): void {
    if (!this.indexesWords) return;
    indexVersionText(this.db, id, record, this.findParentText(record));
    this.texts.set(record.hash, record);
    if (this.texts.size <= MAX_REMEMBERED) return;
    const [oldest] = this.texts.keys();
    if (oldest !== undefined) this.texts.delete(oldest);
  }

  private findParentText(record: VersionRecord): VersionRecord | null {
    const [first] = record.payload.parents;
    const text = first === undefined ? undefined : this.texts.get(first);
    const isOfClause = text?.entity === record.entity && text.negotiation === record.negotiation;
    return text !== undefined && isOfClause ? text : findParentVersion(this.db, record);
  }

  addAnsweredComment(comment: CommentKey): void {
    this.comments.set(`${comment.negotiation} ${comment.entity}`, comment);
  }

  /** Does what was put off. */
  finish(): void {
    if (this.indexesWords) for (const clause of this.clauses.values()) indexHeads(this.db, clause);
    for (const comment of this.comments.values()) updateOpenFlag(this.db, comment);
  }
}
