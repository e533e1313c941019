import { Failure } from '../../../../shared/api/failure.ts';
import type { KnownRecord, Payload, RecordKind } from '../../../../shared/model/record.ts';
import { createInitialStatus, hasSameWords } from '../../../../shared/rules/clause-status.ts';
import { emptyMeeting } from '../../../../shared/rules/withdrawn-meeting.ts';
import type { RecordWriter } from '../../context.ts';
import { listClauseHeads } from '../../store/clauses.ts';
import { findRecordByHash } from '../../store/read-record.ts';
import type { StoredRecord } from '../../store/record-hash.ts';
import { findStandingHash, type Standing } from './find-standing-hash.ts';

const undoableKinds = [
  'status.set',
  'check.waived',
  'term.defined',
  'meeting.held',
  'bracket.explained',
  'stage.set',
  'step.recorded',
  'guidelines.written',
  'position.taken',
  'assessment.made',
  'signing.recorded',
] as const satisfies readonly RecordKind[];

type UndoableRecord = Extract<KnownRecord, { kind: (typeof undoableKinds)[number] }>;

export function isUndoableStatement(record: KnownRecord): record is UndoableRecord {
  return (undoableKinds as readonly RecordKind[]).includes(record.kind);
}

/**
 * Records the previous statement again, or an empty one where there was none. Throws `undo-overtaken` where another is live
 * by now, and `undo-first` where a first assessment or signing can only be replaced.
 */
export function undoStatement(writer: RecordWriter, record: UndoableRecord, standing: Standing): StoredRecord {
  if (isStatusBuiltOn(writer, record)) throw new Failure('undo-overtaken', { what: record.kind });
  const { kind, negotiation, entity } = record;
  const hash = findStandingHash(writer, record, standing);
  const restored = readPreviousPayload(writer, record) ?? buildEmptyPayload(record);
  return writer.append(kind, negotiation, entity, { ...restored, supersedes: [hash] } as Payload<typeof kind>);
}

/** Once somebody writes other words on agreed or reopened text, the status can no longer be undone. */
function isStatusBuiltOn({ db }: RecordWriter, { kind, negotiation, entity, payload }: UndoableRecord): boolean {
  if (kind !== 'status.set') return false;
  const set = findRecordByHash<'version.written'>(db, negotiation, payload.version)?.record?.payload;
  return listClauseHeads(db, { negotiation, id: entity }).some(
    ({ hash, record }) =>
      hash !== payload.version && (set === undefined || record === null || !hasSameWords(record.payload, set)),
  );
}

function readPreviousPayload({ db }: RecordWriter, { kind, negotiation, payload }: UndoableRecord): object | null {
  const [before, ...others] = payload.supersedes;
  if (before === undefined) return null;
  const found = findRecordByHash<RecordKind>(db, negotiation, before)?.record;
  if (others.length > 0 || found?.kind !== kind) throw new Failure('undo-overtaken', { what: kind });
  return found.payload;
}

function buildEmptyPayload(record: UndoableRecord): object {
  switch (record.kind) {
    case 'status.set':
      return createInitialStatus(record.payload.version);
    case 'check.waived':
    case 'term.defined':
      return { ...record.payload, withdrawn: true };
    case 'bracket.explained':
      return { ...record.payload, reason: null, note: '' };
    case 'step.recorded':
      return { ...record.payload, state: 'open', letter: null, file: null, dated: null };
    case 'guidelines.written':
      return { background: '', analysis: { political: '', legal: '', other: '' }, position: '', approval: '' };
    case 'position.taken':
      return { opening: '', fallback: '', redLine: '', rationale: '' };
    case 'stage.set':
      return { stage: 'exploration', reason: null, dated: null };
    case 'meeting.held':
      return { ...emptyMeeting, date: record.payload.date };
    default:
      throw new Failure('undo-first', { what: record.kind });
  }
}
