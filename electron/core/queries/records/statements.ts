import { Failure } from '../../../../shared/api/failure.ts';
import { canonicalizeJson, type Json } from '../../../../shared/model/canonical.ts';
import type { KnownRecord, Payload, RecordKind } from '../../../../shared/model/record.ts';
import type { RecordWriter } from '../../context.ts';
import type { OpenStore } from '../../store/open-store.ts';
import type { RecordReading } from '../../store/read-record.ts';
import { findLiveRecords } from '../../store/statements.ts';

/** Kinds of which a record takes the place of all that stood before it. */
type StatementKind = {
  [K in RecordKind]: Payload<K> extends { readonly supersedes: readonly string[] } ? K : never;
}[RecordKind];

/**
 * The records of a kind that stand, smallest hash first, damaged ones too. `about` tells apart what is said of one entity
 * side by side: a step, an aspect, a finding; of what no damaged record is known to speak.
 */
export function findLiveStatements<K extends RecordKind>(
  db: OpenStore['db'],
  kind: K,
  entity: string,
  about?: (payload: Payload<K>) => boolean,
): RecordReading<K>[] {
  const all = findLiveRecords(db, kind, entity);
  if (about === undefined) return all;
  return all.filter((found) => found.record !== null && about(getPayload(found)));
}

/** Sets down what a person says, in the place of `before`: all that stands, else. Throws `nothing-changed`. */
export function appendStatement<K extends StatementKind>(
  { db, append }: RecordWriter,
  [kind, negotiation, entity]: readonly [K, string, string],
  said: Omit<Payload<K>, 'supersedes'>,
  what: string,
  before: readonly RecordReading<K>[] = findLiveStatements(db, kind, entity),
): { record: string } {
  const [had, ...others] = before.map((found) => (found.record === null ? null : omitSupersedes(getPayload(found))));
  const same = had != null && canonicalizeJson(had as Json) === canonicalizeJson(said as Json);
  if (same && others.length === 0) throw new Failure('nothing-changed', { what });
  const supersedes = before.map(({ hash }) => hash);
  return { record: append(kind, negotiation, entity, { ...said, supersedes } as unknown as Payload<K>).hash };
}

function getPayload<K extends RecordKind>({ record }: RecordReading<K>): Payload<K> {
  return (record as unknown as { readonly payload: Payload<K> }).payload;
}

function omitSupersedes<P extends object>(payload: P): Omit<P, 'supersedes'> {
  const { supersedes: _, ...said } = payload as P & { readonly supersedes: unknown };
  return said;
}

/** What a record says, and who set it down and when, as screens are shown it. */
export function buildShownStatement<P extends object>(
  record: Pick<KnownRecord, 'hash' | 'actor' | 'at'> & { readonly payload: P },
) {
  const { hash, actor, at, payload } = record;
  return { ...omitSupersedes(payload), record: hash, actor, at };
}
