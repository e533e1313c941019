import type { KeptReason } from '../../model/action.ts';
import type { Status } from '../../model/agreement.ts';
import type { KnownRecord, RecordKind } from '../../model/record.ts';
import { isLockingStatus } from '../clause-status.ts';

/** Kinds that change what is signed. */
const TEXT_KINDS: ReadonlySet<RecordKind> = new Set([
  'version.written',
  'translation.confirmed',
  'clause.placed',
  'status.set',
  'negotiation.described',
  'bracket.explained',
  'term.defined',
]);
/** Kinds whose first statement can only be replaced: there is no empty one. */
const FIRST_KINDS: ReadonlySet<RecordKind> = new Set(['assessment.made', 'signing.recorded', 'clauses.paired']);

/**
 * What was recorded after an action, as far as it decides whether the action can be undone. Records are added from the
 * newest back, so that the first one of a subject is the one that applies now.
 */
export class LaterFacts {
  private readonly superseded = new Set<string>();
  private readonly revised = new Set<string>();
  private readonly described = new Set<string>();
  private readonly withdrawn = new Map<string, boolean>();
  private readonly answered = new Map<string, boolean>();
  private readonly statuses = new Map<string, Status>();
  private readonly frozen = new Set<string>();
  private readonly frozenClauses = new Set<string>();
  private readonly left = new Set<string>();
  /** Clauses with words that somebody wrote later. */
  private readonly written = new Set<string>();
  private signed = false;

  /**
   * `stands` is false for a record that was undone, or that undoes another: what it replaced is as it was, unless somebody
   * went on from there.
   */
  add(record: KnownRecord, stands: boolean): void {
    const { kind, entity, payload, hash } = record;
    const isBase = stands || this.superseded.has(hash);
    if (isBase && 'supersedes' in payload) for (const one of payload.supersedes) this.superseded.add(one);
    switch (kind) {
      case 'version.written':
        if (isBase) for (const one of record.payload.parents) this.superseded.add(one);
        if (stands) this.written.add(entity);
        break;
      case 'translation.confirmed':
        if (isBase) for (const one of record.payload.withdraws) this.superseded.add(one);
        if (stands && record.payload.withdraws.length === 0) this.superseded.add(record.payload.version);
        break;
      case 'comment.revised':
        if (isBase) this.revised.add(entity);
        break;
      case 'comment.answered':
        if (!this.answered.has(entity)) this.answered.set(entity, record.payload.disposition !== 'open');
        break;
      case 'draft.described':
        if (isBase) this.described.add(entity);
        if (!this.withdrawn.has(entity)) this.withdrawn.set(entity, record.payload.withdrawn);
        break;
      case 'draft.frozen':
        if (record.payload.origin !== 'ours' || this.withdrawn.get(entity) === true) break;
        for (const { clause, version } of record.payload.clauses) {
          this.frozen.add(version);
          this.frozenClauses.add(clause);
        }
        break;
      case 'request.sent':
        this.left.add(record.payload.draft);
        break;
      case 'export.made':
        if (record.payload.draft !== null) this.left.add(record.payload.draft);
        break;
      case 'status.set':
        if (!this.statuses.has(entity)) this.statuses.set(entity, record.payload.status);
        break;
      case 'signing.recorded':
        this.signed = true;
        break;
    }
  }

  /** Why a record cannot be reversed; `isNew` says that its command created what it is about. Null if it can. */
  findReason(record: KnownRecord, isNew: boolean): KeptReason | null {
    if (this.signed && TEXT_KINDS.has(record.kind)) return 'signed';
    if (this.isBuiltOn(record, isNew)) return 'superseded';
    const { kind, entity, payload } = record;
    switch (kind) {
      case 'version.written':
        if (this.isLocked(entity)) return 'agreed';
        return this.frozen.has(record.hash) ? 'frozen' : null;
      case 'clause.placed':
        if (record.payload.under !== null && isNew && this.isLocked(entity)) return 'agreed';
        return isNew && this.frozenClauses.has(entity) ? 'frozen' : null;
      case 'draft.frozen':
        return this.left.has(entity) ? 'sent' : null;
      default:
        return FIRST_KINDS.has(kind) && 'supersedes' in payload && payload.supersedes.length === 0 ? 'first' : null;
    }
  }

  private isLocked(clause: string): boolean {
    return isLockingStatus(this.statuses.get(clause) ?? 'open');
  }

  private isBuiltOn(record: KnownRecord, isNew: boolean): boolean {
    const { kind, entity, hash } = record;
    if (this.superseded.has(hash)) return true;
    switch (kind) {
      case 'comment.made':
        return this.revised.has(entity) || this.answered.get(entity) === true;
      case 'draft.frozen':
        return this.described.has(entity);
      case 'clause.placed':
        return isNew && this.written.has(entity);
      case 'status.set':
      case 'translation.confirmed':
        return this.written.has(entity);
      default:
        return false;
    }
  }
}
