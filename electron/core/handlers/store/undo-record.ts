import type { Input, Output } from '../../../../shared/api/commands.ts';
import { Failure } from '../../../../shared/api/failure.ts';
import type { KnownRecord, RecordKind } from '../../../../shared/model/record.ts';
import type { RecordWriter, WriteContext } from '../../context.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { appendReversal } from '../../records/reversal/append-reversal.ts';
import { findRecordByHash } from '../../store/read-record.ts';

/**
 * Restores the state before a record. Nothing is deleted: a new record supersedes it and repeats the earlier state.
 * Throws `undo-overtaken` once another record has superseded it, so that nobody's later work is undone.
 */
export function undoRecord(context: WriteContext, input: Input<'records.undo'>): Output<'records.undo'> {
  return context.transact((writer) => {
    const [record = ''] = undoRecords(writer, input.negotiation, [input.record]);
    return { record };
  });
}

/** Undoes several records as `undoRecord` does, the last first, in one transaction. */
export function undoRecordsTogether(
  context: WriteContext,
  input: Input<'records.undo-together'>,
): Output<'records.undo-together'> {
  return context.transact((writer) => ({ records: undoRecords(writer, input.negotiation, input.records) }));
}

/** Returns those that undo them, in the order of the records. */
function undoRecords(writer: RecordWriter, named: string, hashes: readonly string[]): string[] {
  const { id } = findNegotiation(writer.db, named);
  const records = hashes.map((hash) => readRecord(writer, id, hash));
  const undone = records.toReversed().map((record) => appendReversal(writer, record, 'itself').hash);
  writer.append('action.undone', id, id, { undoes: [...hashes] });
  return undone.toReversed();
}

function readRecord({ db }: RecordWriter, negotiation: string, hash: string): KnownRecord {
  const found = findRecordByHash<RecordKind>(db, negotiation, hash);
  if (found === undefined) throw new Failure('record-unknown', { hash });
  if (found.record === null) throw new Failure('record-damaged', { hash: found.hash, what: negotiation });
  return found.record;
}
