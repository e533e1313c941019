import { findLengthFault, hasLongPart, LINE_LIMIT, RECORD_LIMIT } from '../../../../shared/model/fields.ts';
import { actor, type Envelope, isKnownRecord, type RecordKind, recordKinds } from '../../../../shared/model/record.ts';

/** Whether a stored record, upcast, has a field, or is as a whole (`size`), longer than it may be. */
export function isOverLimit(record: Envelope, size: number): boolean {
  if (size > RECORD_LIMIT || record.kind.length > LINE_LIMIT) return true;
  if (hasLongPart(record.actor)) return !actor.safeParse(record.actor).success;
  if (!isKnownRecord(record) || !hasLongPart(record.payload)) return false;
  const { error } = recordKinds[record.kind as RecordKind].payload.safeParse(record.payload);
  return error !== undefined && findLengthFault(error.issues, record.payload) !== null;
}
