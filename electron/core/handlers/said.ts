import { Failure } from '../../../shared/api/failure.ts';
import { canonicalizeJson, type Json } from '../../../shared/model/canonical.ts';
import type { KnownRecord, Payload, RecordKind } from '../../../shared/model/record.ts';
import type { Writer } from '../context.ts';
import type { ReadStore } from '../store/open.ts';
import type { Found } from '../store/read.ts';
import { live } from '../store/statements.ts';

/** Kinds of which a record takes the place of all that stood before it. */
type Statement = {
  [K in RecordKind]: Payload<K> extends { readonly supersedes: readonly string[] } ? K : never;
}[RecordKind];

/**
 * The records of a kind that stand, smallest hash first, damaged ones too. `about` tells apart what is said of one entity
 * side by side: a step, an aspect, a finding; of what no damaged record is known to speak.
 */
export function standing<K extends RecordKind>(
  db: ReadStore['db'],
  kind: K,
  entity: string,
  about?: (payload: Payload<K>) => boolean,
): Found<K>[] {
  const all = live(db, kind, entity);
  if (about === undefined) return all;
  return all.filter((found) => found.record !== null && about(payloadOf(found)));
}

/** Sets down what a person says, in the place of `before`: all that stands, else. Throws `nothing-changed`. */
export function say<K extends Statement>(
  { db, append }: Writer,
  [kind, negotiation, entity]: readonly [K, string, string],
  said: Omit<Payload<K>, 'supersedes'>,
  what: string,
  before: readonly Found<K>[] = standing(db, kind, entity),
): { record: string } {
  const [had, ...others] = before.map((found) => (found.record === null ? null : without(payloadOf(found))));
  const same = had != null && canonicalizeJson(had as Json) === canonicalizeJson(said as Json);
  if (same && others.length === 0) throw new Failure('nothing-changed', { what });
  const supersedes = before.map(({ hash }) => hash);
  return { record: append(kind, negotiation, entity, { ...said, supersedes } as unknown as Payload<K>).hash };
}

function payloadOf<K extends RecordKind>({ record }: Found<K>): Payload<K> {
  return (record as unknown as { readonly payload: Payload<K> }).payload;
}

function without<P extends object>(payload: P): Omit<P, 'supersedes'> {
  const { supersedes: _, ...said } = payload as P & { readonly supersedes: unknown };
  return said;
}

/** What a record says, and who set it down and when, as screens are shown it. */
export function shownSaid<P extends object>(
  record: Pick<KnownRecord, 'hash' | 'actor' | 'at'> & { readonly payload: P },
) {
  const { hash, actor, at, payload } = record;
  return { ...without(payload), record: hash, actor, at };
}
