import { hash as digest } from 'node:crypto';
import type { Envelope } from '../../../shared/model/record.ts';
import { upcastRecord } from '../../../shared/model/record.ts';

/** A record as read, with its hash checked; of any kind, even one that this Naskah does not know. */
export type StoredRecord = Envelope & { readonly hash: string };

/** The hash of a record's canonical text: SHA-256 over "naskah/1\n" and the text, in hexadecimal. */
export function hashRecordText(json: string): string {
  return digest('sha256', `naskah/1\n${json}`, 'hex');
}

/** The record in a stored text, upcast to the current version of its kind; null if the text does not match the hash. */
export function parseStoredRecord(hash: string, json: string): StoredRecord | null {
  return hashRecordText(json) === hash ? upcastRecord({ hash, ...(JSON.parse(json) as Envelope) }) : null;
}

const PREFIX = Buffer.from('naskah/1\n');

/**
 * The same from the bytes of the text, where many records are read: hashing them takes half the time, since no string is
 * converted back.
 */
export function parseRecordBytes(
  hash: string,
  bytes: Buffer,
): { readonly record: StoredRecord | null; readonly json: string } {
  const json = bytes.toString('utf8');
  if (digest('sha256', Buffer.concat([PREFIX, bytes]), 'hex') !== hash) return { record: null, json };
  return { record: upcastRecord({ hash, ...(JSON.parse(json) as Envelope) }), json };
}
