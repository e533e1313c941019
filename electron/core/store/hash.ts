import { hash as digest } from 'node:crypto';
import type { Envelope } from '../../../shared/model/record.ts';

/** A record as it was read, its hash checked; of any kind, also of one that this Naskah does not know. */
export type StoredRecord = Envelope & { readonly hash: string };

/** The hash that covers a record's canonical text: SHA-256 over "naskah/1\n" and it, in hexadecimal. */
export function recordHash(json: string): string {
  return digest('sha256', `naskah/1\n${json}`, 'hex');
}

/** The record that a stored text holds, null where the text is not what its hash covers. */
export function checkedRecord(hash: string, json: string): StoredRecord | null {
  return recordHash(json) === hash ? { hash, ...(JSON.parse(json) as Envelope) } : null;
}
