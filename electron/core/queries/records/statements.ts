import { Failure } from '../../../../shared/api/failure.ts';
import { canonicalizeJson, type Json } from '../../../../shared/model/canonical.ts';
import type { KnownRecord, Payload, RecordKind } from '../../../../shared/model/record.ts';
import type { RecordWriter } from '../../context.ts';
import type { OpenStore } from '../../store/open-store.ts';
import type { RecordReading } from '../../store/read-record.ts';
import { findLiveRecords } from '../../store/statements.ts';

/** Kinds whose records supersede earlier ones. */
type StatementKind = {
  [K in RecordKind]: Payload<K> extends { readonly supersedes: readonly string[] } ? K : never;
}[RecordKind];

/**
 * The live records of a kind, smallest hash first, including damaged ones. `about` selects among the statements that
 * coexist for one entity: a step, an aspect, a finding. It leaves out damaged records, because their subject is
 * unknown.
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

/** Appends a statement that supersedes `before`, which defaults to all live ones. Throws `nothing-changed`. */
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

/** A statement with its author and time, as screens show it. */
export function buildShownStatement<P extends object>(
  record: Pick<KnownRecord, 'hash' | 'actor' | 'at'> & { readonly payload: P },
) {
  const { hash, actor, at, payload } = record;
  return { ...omitSupersedes(payload), record: hash, actor, at };
}
