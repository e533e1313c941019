import { hash as digest } from 'node:crypto';
import type { Envelope } from '../../../shared/model/record.ts';
import { upcastRecord } from '../../../shared/model/upcast.ts';

/** A record as it was read, its hash checked; of any kind, also of one that this Naskah does not know. */
export type StoredRecord = Envelope & { readonly hash: string };

/** The hash that covers a record's canonical text: SHA-256 over "naskah/1\n" and it, in hexadecimal. */
export function hashRecordText(json: string): string {
  return digest('sha256', `naskah/1\n${json}`, 'hex');
}

/** The record in a stored text, upcast to the current version of its kind; null where the text does not match its hash. */
export function parseStoredRecord(hash: string, json: string): StoredRecord | null {
  return hashRecordText(json) === hash ? upcastRecord({ hash, ...(JSON.parse(json) as Envelope) }) : null;
}
