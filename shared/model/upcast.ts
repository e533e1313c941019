import { type Envelope, type RecordKind, recordKinds } from './record.ts';

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
    const upcast = recordKinds[kind].upcasters[v - 1];
    if (upcast === undefined) throw new Error(`no upcaster for ${kind} version ${v}`);
    payload = upcast(payload);
  }
  return v === record.v ? record : { ...record, v, payload };
}
