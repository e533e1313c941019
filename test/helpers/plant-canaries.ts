import { type Payload, type RecordKind, recordKinds } from '../../shared/model/record.ts';
import { CANARY, countCanaries, listLeaves, sowCanaries } from './canaries.ts';
import { callCommand } from './core.ts';
import { createColleague, receiveRecords, type SampleCore } from './sample-core.ts';
import { passAllPoints } from './signable-draft.ts';

/** Words that are in the text on purpose, for both sides to read. */
export const OPEN_FIELDS = [
  /^negotiation\.described (code|title|parties|paragraphWord|annexWord)/,
  /^meeting\.held (place|present)/,
  /^term\.defined /,
  /^signing\.recorded (place|signatories)/,
  /^clause\.created code/,
  /^version\.written (label|heading|body)/,
  /^draft\.frozen (code|title)/,
  /^export\.made (as|template|files\.name)/,
];

const SOWING_ROUNDS = 4;

/** Entities of the sample that records are about. */
type SampleEntities = {
  readonly id: string;
  readonly clause: string;
  readonly version: string;
  readonly text: Payload<'version.written'>;
  readonly draft: string;
  readonly description: Payload<'negotiation.described'>;
};

/**
 * A sample with canaries in all internal words, and a frozen draft of ours that may be signed. Out: its code.
 */
export async function plantCanaries(sample: SampleCore): Promise<string> {
  const { core, db, negotiation, id } = sample;
  await callCommand(core, 'person.set', { name: 'Kenari Budiman', unit: 'KENARI9' });
  await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'funding',
    parents: null,
    texts: { en: { body: 'Each Participant will bear its own costs.', change: 'wording' } },
    note: 'Catatan kenari atas versi ini, hanya untuk unit',
  });
  core.receive(negotiation, 'kenari-dari-AGRO.docx', Buffer.from('kenari'));
  for (let round = 0; round < SOWING_ROUNDS; round += 1) sowRecords(sample, readEntities(db, id, negotiation));
  const label = 'Kenari: konsep setelah masukan unit';
  const { code } = await callCommand(core, 'drafts.freeze', {
    negotiation,
    label,
    code: null,
    date: '2022-02-10',
    note: 'Kenari: belum disetujui Direktur, jangan keluar',
  });
  await passAllPoints(core, negotiation, code);
  return code;
}

function readEntities(db: SampleCore['db'], id: string, code: string): SampleEntities {
  const one = (sql: string, ...values: string[]) =>
    db
      .prepare(sql)
      .pluck()
      .get(...values) as string;
  const described = `SELECT json FROM record JOIN statement ON statement.record = record.id
    WHERE statement.kind = 'negotiation.described' AND statement.live = 1 AND statement.negotiation = ?`;
  const clause = one('SELECT id FROM clause WHERE code = ? AND draft IS NULL AND negotiation = ?', 'funding', id);
  const version = one('SELECT hash FROM head JOIN record ON record.id = head.record WHERE head.clause = ?', clause);
  return {
    id,
    clause,
    version,
    text: JSON.parse(one('SELECT json FROM record WHERE hash = ?', version)).payload,
    draft: one(`SELECT entity FROM record WHERE kind = 'draft.frozen' ORDER BY id LIMIT 1`),
    description: { ...JSON.parse(one(described, id)).payload, code },
  };
}

/** A record of every kind that can be made any number of times, with a canary in each of its words. */
function sowRecords(sample: SampleCore, at: SampleEntities): void {
  const other = createColleague(sample, 2 + countCanaries());
  const live = (kind: string, subject: string) =>
    sample.db
      .prepare(
        'SELECT hash FROM record JOIN statement ON statement.record = record.id WHERE statement.kind = ? AND subject = ? AND live = 1',
      )
      .pluck()
      .all(kind, subject) as string[];
  let comment = '';
  for (const kind of Object.keys(recordKinds) as RecordKind[]) {
    if (['clause.created', 'clause.placed', 'clauses.paired'].includes(kind)) continue;
    if (kind === 'comment.made') comment = other.newId();
    const entity = kind.startsWith('comment.') ? comment : (findEntity(kind, at) ?? other.newId());
    const set = (path: string): unknown => {
      if (path === 'supersedes') return live(kind, entity);
      if (path === 'withdrawn' || path === 'archived') return false;
      if (/(^|\.)clause$/.test(path)) return at.clause;
      if (/(^|\.)(version|export)$/.test(path)) return at.version;
      if (/(^|\.)draft$/.test(path)) return at.draft;
      if (path === 'replyTo' || path === 'reply' || path === 'meeting' || path === 'parent') return null;
      return readOpenField(kind, path, at);
    };
    const payload = sowCanaries(recordKinds[kind].payload, set);
    other.append(kind, entity, payload as never, at.id);
  }
  receiveRecords(sample, other);
}

function findEntity(kind: RecordKind, { id, clause, draft }: SampleEntities): string | null {
  const [noun] = kind.split('.');
  if (['negotiation', 'stage', 'step', 'guidelines', 'signing'].includes(noun ?? '')) return id;
  if (['version', 'translation', 'status', 'position', 'assessment', 'bracket', 'check'].includes(noun ?? ''))
    return clause;
  return kind === 'draft.described' ? draft : null;
}

/** Fields that the other side reads keep their values, and a new version keeps the words of the previous one. */
function readOpenField(kind: RecordKind, path: string, { description, version, text }: SampleEntities): unknown {
  if (kind === 'negotiation.described' && !['', 'note', 'shortName'].includes(path))
    return (description as unknown as Record<string, unknown>)[path];
  if (kind === 'draft.frozen' && path === 'origin') return 'counterpart';
  if (kind === 'draft.frozen' && path === 'clauses') return [];
  if (kind === 'version.written' && path === 'parents') return [version];
  if (kind === 'version.written' && path === 'change') return {};
  if (kind === 'version.written' && (path === 'label' || path === 'heading' || path === 'body')) return text[path];
  return undefined;
}

/** The fields in which the records of a store contain canaries. */
export function listPlantedFields(db: SampleCore['db']): Set<string> {
  const texts = db.prepare('SELECT json FROM record').pluck().all() as string[];
  return new Set(
    texts.flatMap((json) => {
      const { kind, payload } = JSON.parse(json) as { kind: string; payload: unknown };
      return listLeaves(payload).flatMap(({ path, value }) =>
        typeof value === 'string' && CANARY.test(value) ? [`${kind} ${path}`] : [],
      );
    }),
  );
}
