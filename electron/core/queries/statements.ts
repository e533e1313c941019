import type { KnownRecord, Payload, RecordKind } from '../../../shared/model/record.ts';
import type { OpenStore } from '../store/open-store.ts';
import type { RecordReading } from '../store/read-record.ts';
import { findLiveRecords } from '../store/statements.ts';

/**
 * The live records of a kind, smallest hash first, damaged ones too. `about` selects among several statements of one entity,
 * by step, aspect or finding; it leaves out damaged ones.
 */
export function findLiveStatements<K extends RecordKind>(
  db: OpenStore['db'],
  kind: K,
  negotiation: string,
  entity: string,
  about?: (payload: Payload<K>) => boolean,
): RecordReading<K>[] {
  const all = findLiveRecords(db, kind, negotiation, entity);
  if (about === undefined) return all;
  return all.filter((found) => found.record !== null && about(getPayload(found)));
}

export function getPayload<K extends RecordKind>({ record }: RecordReading<K>): Payload<K> {
  return (record as unknown as { readonly payload: Payload<K> }).payload;
}

export function omitSupersedes<P extends object>(payload: P): Omit<P, 'supersedes'> {
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
