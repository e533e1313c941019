import { Failure } from '../../../shared/api/failure.ts';
import { canonicalizeJson, type Json } from '../../../shared/model/canonical.ts';
import type { Payload, RecordKind } from '../../../shared/model/record.ts';
import type { RecordWriter } from '../context.ts';
import { findLiveStatements, getPayload, omitSupersedes } from '../queries/statements.ts';
import type { RecordReading } from '../store/read-record.ts';

/** Kinds of which a record supersedes all live records before it. */
type StatementKind = {
  [K in RecordKind]: Payload<K> extends { readonly supersedes: readonly string[] } ? K : never;
}[RecordKind];

/** Records a statement that supersedes `before`, by default all live ones. Throws `nothing-changed`. */
export function appendStatement<K extends StatementKind>(
  { db, append }: RecordWriter,
  [kind, negotiation, entity]: readonly [K, string, string],
  said: Omit<Payload<K>, 'supersedes'>,
  what: string,
  before: readonly RecordReading<K>[] = findLiveStatements(db, kind, negotiation, entity),
): { record: string } {
  const [had, ...others] = before.map((found) => (found.record === null ? null : omitSupersedes(getPayload(found))));
  const same = had != null && canonicalizeJson(had as Json) === canonicalizeJson(said as Json);
  if (same && others.length === 0) throw new Failure('nothing-changed', { what });
  const supersedes = before.map(({ hash }) => hash);
  return { record: append(kind, negotiation, entity, { ...said, supersedes } as unknown as Payload<K>).hash };
}
