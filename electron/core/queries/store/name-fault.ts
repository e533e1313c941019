import type { DamagedSubject, StoreFault } from '../../../../shared/model/store/store-condition.ts';
import { extractWords } from '../../store/check/record-words.ts';
import { listClauseHeads } from '../../store/clauses.ts';
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
];

/** What a damaged record was, and the clause or comment that it was about, as far as the store still says so. */
export function nameFault(db: Db, fault: StoreFault): { subject: DamagedSubject; name: string } {
  const subject = findSubject(fault.kind);
  return { subject, name: fault.name || findClauseWords(db, subject, fault) || findCode(db, fault) };
}

/** The creation of a clause has no words of its own; people know the clause by those of its text. */
export function findClauseWords(
  db: Db,
  subject: DamagedSubject,
  { negotiation, entity }: Pick<StoreFault, 'negotiation' | 'entity'>,
): string {
  if (subject !== 'clause' || negotiation === null) return '';
  const record = listClauseHeads(db, { negotiation, id: entity })[0]?.record ?? null;
  return record === null ? '' : (extractWords(record) ?? '');
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
