import type Database from 'better-sqlite3';
import { z } from 'zod';
import { Failure } from '../../../shared/api/failure.ts';
import { canonicalizeJson, type Json } from '../../../shared/model/canonical.ts';
import { findLengthFault, type LengthFault, RECORD_LIMIT } from '../../../shared/model/fields.ts';
import {
  type Envelope,
  envelope,
  isKnownRecord,
  type RecordKind,
  recordKinds,
  upcastRecord,
} from '../../../shared/model/record.ts';
import type { ClauseKey } from './derive/entity-key.ts';
import { quarantineRecord } from './derive/quarantine.ts';
import { deriveFromRecord, updateStaleness } from './derive-from-record.ts';
import { prepareSql } from './prepare-sql.ts';
import { hashRecordText, type StoredRecord } from './record-hash.ts';
import { isTombstoned } from './tombstones.ts';

export type UnchainedRecord = Omit<Envelope, 'seq' | 'prev'>;

/**
 * Appends a record of this device to its chain and updates the derived tables. Must run inside a transaction. Throws
 * `too-long` or `record-invalid`.
 */
export function appendRecord(db: Database.Database, record: UnchainedRecord): StoredRecord {
  const last = findChainHead(db, record.negotiation, record.device);
  const whole = { ...record, seq: (last?.seq ?? 0) + 1, prev: last?.hash ?? null };
  const { json, tooLong } = validateRecord(whole);
  if (tooLong !== null) throw new Failure('too-long', tooLong);
  const stored: StoredRecord = { hash: hashRecordText(json), ...(JSON.parse(json) as Envelope) };
  // From the stored text, not from the input: a rebuild reads keys in canonical order, and so must this.
  updateStaleness(db, deriveFromRecord(db, insertRecord(db, stored.hash, stored, json), stored));
  return stored;
}

export type ChainHead = { readonly seq: number; readonly hash: string };

/** How many records a negotiation has, whatever they are; read from an index alone. */
export function countRecords(db: Database.Database, negotiation: string): number {
  return prepareSql<number>(db, 'SELECT count(*) FROM record WHERE negotiation = ?').pluck().get(negotiation) ?? 0;
}

/**
 * The newest record of a device in a negotiation. Two records with the same number are a fork: the smaller hash counts
 * as the head.
 */
export function findChainHead(db: Database.Database, negotiation: string, device: string): ChainHead | undefined {
  return prepareSql<ChainHead>(
    db,
    'SELECT seq, hash FROM record WHERE negotiation = ? AND device = ? ORDER BY seq DESC, hash LIMIT 1',
  ).get(negotiation, device);
}

/** `added` are the hashes of new records; `deleted` are negotiations that were deleted here, whose records were skipped. */
export type MergeResult = { readonly added: readonly string[]; readonly deleted: readonly string[] };

/**
 * Inserts records from elsewhere, as texts in any order; existing ones are skipped, and so are those of a negotiation
 * that was deleted here (`removeTombstone` lets it come back). Throws `record-invalid` if a text is not canonical, not a
 * record, or of a known kind with another payload; the surrounding transaction, which the caller must open, then has to
 * be rolled back. What is only too long is kept without effect.
 */
export function mergeForeignRecords(db: Database.Database, texts: Iterable<string>): MergeResult {
  const added: string[] = [];
  const deleted = new Set<string>();
  const touched: ClauseKey[] = [];
  for (const text of texts) {
    const hash = hashRecordText(text);
    if (prepareSql(db, 'SELECT 1 FROM record WHERE hash = ?').get(hash) !== undefined) continue;
    const { json, record, tooLong } = parseForeignRecord(text, hash);
    if (isTombstoned(db, record.negotiation)) {
      deleted.add(record.negotiation);
      continue;
    }
    const id = insertRecord(db, hash, record, json);
    if (tooLong === null) {
      for (const clause of deriveFromRecord(db, id, upcastRecord({ hash, ...record }))) touched.push(clause);
    } else quarantineRecord(db, id, record, 'over-limit');
    added.push(hash);
  }
  updateStaleness(db, touched);
  return { added, deleted: [...deleted].sort() };
}

/**
 * Inserts a record, whose hash is that of its text, without deriving anything from it, which a rebuild then does. Throws
 * `record-invalid`.
 */
export function insertForeignRecord(db: Database.Database, hash: string, text: string): void {
  if (prepareSql(db, 'SELECT 1 FROM record WHERE hash = ?').get(hash) !== undefined) return;
  const { json, record } = parseForeignRecord(text, hash);
  insertRecord(db, hash, record, json);
}

function parseForeignRecord(text: string, hash: string): ValidRecord {
  const valid = validateRecord(parseJson(text, hash));
  if (valid.json !== text) throw new Failure('record-invalid', { hash, reason: 'not canonical' });
  return valid;
}

function parseJson(text: string, hash: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new Failure('record-invalid', { hash, reason: 'not JSON' }, problem);
  }
}

/** A record with its canonical text; `tooLong` names a field, or the whole, that is longer than it may be. */
type ValidRecord = { readonly json: string; readonly record: Envelope; readonly tooLong: LengthFault | null };

/** For a known kind the payload's own schema is stricter than a check for JSON. */
const lenientEnvelope = envelope.extend({ payload: z.custom<Envelope['payload']>() });

/**
 * Throws `record-invalid`: also for fractions, lone surrogates and endless nesting, which can be in the payload of an
 * unknown kind, but not in a canonical text.
 */
function validateRecord(input: unknown): ValidRecord {
  try {
    const json = canonicalizeJson(input as Json);
    const record = input as Envelope;
    const known = isKnownRecord(record);
    const outer = (known ? lenientEnvelope : envelope).safeParse(input);
    if (!outer.success) return { json, record, tooLong: requireLengthFault(outer.error, input, '') };
    const payload = known ? upcastRecord(record).payload : {};
    const inner = known ? recordKinds[record.kind as RecordKind].payload.safeParse(payload) : outer;
    if (!inner.success) return { json, record, tooLong: requireLengthFault(inner.error, payload, `${record.kind} `) };
    const { length } = json;
    return {
      json,
      record,
      tooLong: length > RECORD_LIMIT ? { where: record.kind, limit: RECORD_LIMIT, length } : null,
    };
  } catch (problem) {
    if (problem instanceof TypeError || problem instanceof RangeError) {
      throw new Failure('record-invalid', { hash: '', reason: problem.message }, problem);
    }
    throw problem;
  }
}

/** Throws `record-invalid` if anything else is wrong than a length. */
function requireLengthFault(error: z.ZodError, input: unknown, kind: string): LengthFault {
  const tooLong = findLengthFault(error.issues, input);
  if (tooLong !== null) return tooLong;
  throw new Failure('record-invalid', { hash: '', reason: `${kind}${error.issues[0]?.path.join('.') ?? ''}` }, error);
}

function insertRecord(db: Database.Database, hash: string, record: Envelope, json: string): number {
  const { kind, negotiation, entity, device, seq } = record;
  const done = prepareSql(
    db,
    'INSERT INTO record (hash, kind, negotiation, entity, device, seq, json) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(hash, kind, negotiation, entity, device, seq, json);
  return Number(done.lastInsertRowid);
}
