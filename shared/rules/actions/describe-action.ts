import type { ActionKind } from '../../model/action.ts';
import type { Language } from '../../model/language.ts';
import type { KnownRecord, RecordKind } from '../../model/record.ts';
import { isReplyWithdrawn } from '../withdrawn-reply.ts';

/** What an action is known by; `clauses` are ids, `subject` the record that gives it a name. */
export type DescribedAction = {
  readonly what: ActionKind;
  readonly clauses: readonly string[];
  readonly languages: readonly Language[];
  readonly subject: KnownRecord | null;
  readonly count: number;
};

/** The kinds that say what a command did, before those of what it recorded besides. */
const LEADING_KINDS = [
  'negotiation.described',
  'negotiation.archived',
  'signing.recorded',
  'export.made',
  'request.sent',
  'reply.received',
  'draft.frozen',
  'draft.described',
  'clause.created',
  'clause.placed',
  'comment.answered',
  'comment.made',
  'version.written',
  'comment.revised',
  'translation.confirmed',
  'status.set',
  'clauses.paired',
  'bracket.explained',
  'meeting.held',
  'term.defined',
  'check.waived',
  'stage.set',
  'step.recorded',
  'guidelines.written',
  'position.taken',
  'assessment.made',
  'file.received',
  'unit.described',
] as const satisfies readonly RecordKind[];

/** Describes what the records of one command did. */
export function describeAction(records: readonly KnownRecord[]): DescribedAction {
  const leading = LEADING_KINDS.find((kind) => records.some((one) => one.kind === kind));
  const own = records.filter(({ kind }) => kind === leading);
  const [subject] = own;
  if (subject === undefined) return { what: 'unreadable', clauses: [], languages: [], subject: null, count: 0 };
  const isAccepted = subject.kind === 'comment.answered' && subject.payload.disposition === 'accepted';
  const hasWords = records.some(({ kind }) => kind === 'version.written');
  return {
    what: isAccepted && hasWords ? 'accepted' : nameKind(subject),
    clauses: [...new Set(own.flatMap(listClauses))],
    languages: [...new Set(records.flatMap(listChangedLanguages))],
    subject,
    count: own.length,
  };
}

/** What a record says that was done. */
function nameKind(record: KnownRecord): ActionKind {
  switch (record.kind) {
    case 'negotiation.described':
      return record.payload.supersedes.length === 0 ? 'created' : 'described';
    case 'negotiation.archived':
      return record.payload.archived ? 'archived' : 'unarchived';
    case 'clause.placed':
      return record.payload.under === null ? 'clause-removed' : 'clause-moved';
    case 'draft.frozen':
      return record.payload.origin === 'ours' ? 'draft-frozen' : 'draft-received';
    case 'draft.described':
      return record.payload.withdrawn ? 'draft-withdrawn' : 'draft-described';
    case 'comment.revised':
      return record.payload.withdrawn ? 'comment-withdrawn' : 'comment-revised';
    case 'translation.confirmed':
      return record.payload.withdraws.length > 0 ? 'confirmation-withdrawn' : 'confirmed';
    case 'check.waived':
      return record.payload.withdrawn ? 'waiver-withdrawn' : 'waived';
    case 'term.defined':
      return record.payload.withdrawn ? 'term-withdrawn' : 'term-defined';
    case 'reply.received':
      return isReplyWithdrawn(record.payload) ? 'reply-withdrawn' : 'reply-received';
    case 'file.received':
      return record.payload.withdrawn ? 'file-withdrawn' : 'file-received';
    default:
      return PLAIN_NAMES[record.kind];
  }
}

type NamedByContent =
  | 'negotiation.described'
  | 'negotiation.archived'
  | 'clause.placed'
  | 'draft.frozen'
  | 'draft.described'
  | 'comment.revised'
  | 'check.waived'
  | 'translation.confirmed'
  | 'term.defined'
  | 'reply.received'
  | 'file.received';

const PLAIN_NAMES: { readonly [K in Exclude<RecordKind, NamedByContent>]: ActionKind } = {
  'unit.described': 'unit-described',
  'stage.set': 'stage-set',
  'step.recorded': 'step-recorded',
  'guidelines.written': 'guidelines-written',
  'meeting.held': 'meeting-held',
  'signing.recorded': 'signing-recorded',
  'clause.created': 'clause-created',
  'version.written': 'written',
  'clauses.paired': 'paired',
  'status.set': 'status-set',
  'position.taken': 'position-taken',
  'assessment.made': 'assessed',
  'bracket.explained': 'bracket-explained',
  'comment.made': 'commented',
  'comment.answered': 'answered',
  'request.sent': 'request-sent',
  'export.made': 'exported',
  'action.undone': 'undone',
};

const CLAUSE_KINDS: ReadonlySet<RecordKind> = new Set([
  'clause.created',
  'clause.placed',
  'version.written',
  'translation.confirmed',
  'status.set',
  'position.taken',
  'assessment.made',
  'bracket.explained',
]);

function listClauses(record: KnownRecord): string[] {
  if (CLAUSE_KINDS.has(record.kind)) return [record.entity];
  if (record.kind === 'comment.made' || record.kind === 'check.waived')
    return record.payload.clause === null ? [] : [record.payload.clause];
  return [];
}

function listChangedLanguages(record: KnownRecord): Language[] {
  if (record.kind === 'version.written') return Object.keys(record.payload.change).sort();
  return record.kind === 'translation.confirmed' ? [record.payload.language] : [];
}
