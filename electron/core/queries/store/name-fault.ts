import type { DamagedSubject, StoreFault } from '../../../../shared/model/store/store-condition.ts';
import { extractWords } from '../../store/check/record-words.ts';
import { listClauseHeads } from '../../store/clauses.ts';
import { findCommentRecord } from '../../store/comments.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { prepareSql } from '../../store/prepare-sql.ts';
import { findLiveRecords } from '../../store/statements.ts';

type Db = OpenStore['db'];

const SUBJECTS: readonly (readonly [prefix: string, subject: DamagedSubject])[] = [
  ['negotiation.described', 'negotiation'],
  ['clause.created', 'clause'],
  ['version.written', 'version'],
  ['comment.made', 'comment'],
  ['unit.described', 'unit'],
  ['draft.frozen', 'draft'],
  ['reply.received', 'reply'],
  ['request.sent', 'request'],
  ['meeting.held', 'meeting'],
  ['term.defined', 'term'],
  ['file.received', 'file'],
  ['step.recorded', 'step'],
  ['bracket.explained', 'bracket'],
  ['position.taken', 'position'],
  ['assessment.made', 'assessment'],
  ['stage.set', 'stage'],
  ['guidelines.written', 'guidelines'],
  ['signing.recorded', 'signing'],
  ['comment.answered', 'answer'],
  ['comment.revised', 'revision'],
  ['status.set', 'status'],
  ['clause.placed', 'placement'],
  ['translation.confirmed', 'confirmation'],
  ['check.waived', 'waiver'],
  ['draft.described', 'draft-details'],
  ['clauses.paired', 'pairing'],
  ['export.made', 'export'],
  ['negotiation.archived', 'archiving'],
  ['action.undone', 'undoing'],
];

/** Subjects without words of their own, about a clause, a comment or a draft, by which people know them. */
const OF_CLAUSE: ReadonlySet<DamagedSubject> = new Set(['clause', 'status', 'placement', 'confirmation']);
const OF_COMMENT: ReadonlySet<DamagedSubject> = new Set(['answer', 'revision']);
const OF_DRAFT: ReadonlySet<DamagedSubject> = new Set(['draft-details', 'pairing']);

/** Whether a damaged record is about a comment, or is one. */
export const isAboutComment = (subject: DamagedSubject): boolean => subject === 'comment' || OF_COMMENT.has(subject);

/** What a damaged record was, and the clause or comment that it was about, as far as the store still says so. */
export function nameFault(db: Db, fault: StoreFault): { subject: DamagedSubject; name: string } {
  const subject = findSubject(fault.kind);
  return { subject, name: fault.name || findSubjectWords(db, subject, fault) || findCode(db, fault) };
}

/** The words by which people know what a record without words of its own is about; empty if there are none. */
export function findSubjectWords(
  db: Db,
  subject: DamagedSubject,
  { negotiation, entity }: Pick<StoreFault, 'negotiation' | 'entity'>,
): string {
  const record = negotiation === null ? null : findSubjectRecord(db, subject, negotiation, entity);
  return record === null ? '' : (extractWords(record) ?? '');
}

function findSubjectRecord(
  db: Db,
  subject: DamagedSubject,
  negotiation: string,
  entity: string,
): { readonly payload: object } | null {
  if (OF_CLAUSE.has(subject)) return listClauseHeads(db, { negotiation, id: entity })[0]?.record ?? null;
  if (OF_COMMENT.has(subject)) return findCommentRecord(db, negotiation, entity)?.record ?? null;
  if (OF_DRAFT.has(subject)) return findLiveRecords(db, 'draft.frozen', negotiation, entity)[0]?.record ?? null;
  return null;
}

/** By the kind, which may be damaged itself. */
export function findSubject(kind: string): DamagedSubject {
  const found = SUBJECTS.find(([prefix]) => kind.startsWith(prefix));
  if (found !== undefined) return found[1];
  return /^[a-z]+\.[a-z]+$/.test(kind) ? 'statement' : 'unknown';
}

function findCode(db: Db, { entity, negotiation }: StoreFault): string {
  if (negotiation === null) return '';
  if (entity !== negotiation) return findClauseCode(db, negotiation, entity) ?? '';
  const current = findLiveRecords(db, 'negotiation.described', negotiation, entity);
  return current.find(({ record }) => record !== null)?.record?.payload.code ?? '';
}

/** The clause itself, or that of a comment. */
function findClauseCode(db: Db, negotiation: string, entity: string): string | undefined {
  return prepareSql<string>(
    db,
    `SELECT code FROM clause WHERE negotiation = $negotiation AND id = $entity UNION ALL
     SELECT clause.code FROM comment
       JOIN clause ON clause.negotiation = comment.negotiation AND clause.id = comment.clause
     WHERE comment.negotiation = $negotiation AND comment.id = $entity LIMIT 1`,
  )
    .pluck()
    .get({ negotiation, entity });
}
