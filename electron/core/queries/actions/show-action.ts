import type { ActionDescription, ShownAction } from '../../../../shared/model/actions/action.ts';
import type { KnownRecord } from '../../../../shared/model/record.ts';
import { type DescribedAction, describeAction } from '../../../../shared/rules/actions/describe-action.ts';
import { findKeptReason, type JudgedAction } from '../../../../shared/rules/actions/judge-actions.ts';
import { extractWords } from '../../store/check/record-words.ts';
import { listClauses } from '../../store/clauses.ts';
import { findCommentClause, findCommentRecord } from '../../store/comments.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { findRecordByHash } from '../../store/read-record.ts';
import { findLiveRecords } from '../../store/statements.ts';

type Db = OpenStore['db'];

/** Actions as screens show them. */
export class ActionDescriber {
  private readonly db: Db;
  private readonly negotiation: string;
  private readonly codes: ReadonlyMap<string, string>;

  constructor(db: Db, negotiation: string) {
    this.db = db;
    this.negotiation = negotiation;
    this.codes = new Map(listClauses(db, negotiation).map(({ id, code }) => [id, code]));
  }

  /** `of` is the action that this one undid, or redid if `redid`; null if it did neither, or to one that is not there. */
  show(action: JudgedAction, of: JudgedAction | null, redid: boolean): ShownAction {
    const [first] = action.group;
    const undoing = action.state === 'undone' ? (action.undoer?.group[0] ?? null) : null;
    const described = this.describe(action.records);
    return {
      ...described,
      what: action.undid === null ? described.what : redid ? 'redone' : 'undone',
      action: first.hash,
      at: first.at,
      actor: first.actor,
      state: action.state,
      undoneBy: undoing === null ? null : { actor: undoing.actor, at: undoing.at },
      kept: findKeptReason(action),
      of: of === null ? null : this.describe(of.records),
    };
  }

  private describe(records: readonly KnownRecord[]): ActionDescription {
    const described = describeAction(records);
    const clauses = this.listClauseIds(described);
    return {
      what: this.isRestoring(described) ? 'clause-restored' : described.what,
      clauses: clauses.flatMap((id) => this.codes.get(id) ?? []),
      languages: [...described.languages],
      name: described.subject === null ? '' : this.findName(described.subject),
      count: described.count,
    };
  }

  private listClauseIds({ clauses, subject }: DescribedAction): readonly string[] {
    if (subject?.kind !== 'comment.answered' && subject?.kind !== 'comment.revised') return clauses;
    const clause = findCommentClause(this.db, this.negotiation, subject.entity);
    return clause == null ? [] : [clause];
  }

  private isRestoring({ what, subject }: DescribedAction): boolean {
    if (what !== 'clause-moved' || subject?.kind !== 'clause.placed') return false;
    const [hash] = subject.payload.supersedes;
    const before =
      hash === undefined ? null : findRecordByHash<'clause.placed'>(this.db, this.negotiation, hash)?.record;
    return before?.payload.under === null;
  }

  /** Its name, in addition to its clauses; empty if it has none. */
  private findName(record: KnownRecord): string {
    switch (record.kind) {
      case 'version.written':
      case 'clause.created':
      case 'clause.placed':
      case 'position.taken':
      case 'negotiation.described':
        return '';
      case 'comment.answered':
      case 'comment.revised': {
        const made = findCommentRecord(this.db, this.negotiation, record.entity)?.record;
        return made == null ? '' : (extractWords(made) ?? '');
      }
      case 'request.sent':
        return this.findDraftLabel(record.payload.draft);
      case 'clauses.paired':
        return this.findDraftLabel(record.entity);
      case 'meeting.held':
        return record.payload.date;
      case 'term.defined':
        return Object.values(record.payload.term).find((words) => words !== '') ?? '';
      case 'file.received':
        return record.payload.file.name;
      case 'reply.received':
      case 'export.made':
        return record.payload.files[0]?.name ?? '';
      case 'status.set':
        return record.payload.status;
      case 'stage.set':
        return record.payload.stage;
      case 'step.recorded':
        return record.payload.step;
      case 'guidelines.written':
      case 'signing.recorded':
        return '';
      default:
        return extractWords(record) ?? '';
    }
  }

  private findDraftLabel(draft: string): string {
    const frozen = findLiveRecords(this.db, 'draft.frozen', this.negotiation, draft)[0]?.record;
    return frozen?.payload.label ?? '';
  }
}
