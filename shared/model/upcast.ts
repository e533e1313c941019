import { type Envelope, type RecordKind, recordKinds } from './record.ts';

/** Raises a payload from one version of its kind to the next. It must accept every payload of its version. */
export type Upcaster = (payload: Envelope['payload']) => Envelope['payload'];

/**
 * The upcasters of every kind, in order: the first raises version 1 to 2. A kind of version n has n - 1 of them. A kind
 * that is not listed is still at version 1.
 */
export const upcasters: { [K in RecordKind]?: readonly Upcaster[] } = {};

/**
 * The record with its payload in the version that this program works with. A record of an unknown kind or of a newer
 * version is returned unchanged. The stored text is not changed, so its hash remains valid.
 * @throws if an upcaster is missing: leaving such a record out would lose it silently
 */
export function upcastRecord<R extends Envelope>(record: R): R {
  if (!Object.hasOwn(recordKinds, record.kind)) return record;
  const kind = record.kind as RecordKind;
  let { v, payload } = record;
  for (; v < recordKinds[kind].v; v += 1) {
    const upcast = upcasters[kind]?.[v - 1];
    if (upcast === undefined) throw new Error(`no upcaster for ${kind} version ${v}`);
    payload = upcast(payload);
  }
  return v === record.v ? record : { ...record, v, payload };
}
