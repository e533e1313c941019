import type Database from 'better-sqlite3';
import { z } from 'zod';
import { Failure } from '../../../shared/api/failure.ts';
import { canonicalizeJson, type Json } from '../../../shared/model/canonical.ts';
import { type Envelope, envelope, isKnownRecord, type RecordKind, recordKinds } from '../../../shared/model/record.ts';
import { upcastRecord } from '../../../shared/model/upcast.ts';
import { deriveFromRecord, updateStaleness } from './derive-from-record.ts';
import { prepareSql } from './prepare-sql.ts';
import { hashRecordText, type StoredRecord } from './record-hash.ts';
import { isTombstoned } from './tombstones.ts';

export type UnchainedRecord = Omit<Envelope, 'seq' | 'prev'>;

/** Appends a record of this device to its chain and updates the derived tables. Must run inside a transaction. */
export function appendRecord(db: Database.Database, record: UnchainedRecord): StoredRecord {
  const last = findChainHead(db, record.negotiation, record.device);
  const whole = { ...record, seq: (last?.seq ?? 0) + 1, prev: last?.hash ?? null };
  const [json] = validateRecord(whole);
  const stored: StoredRecord = { hash: hashRecordText(json), ...(JSON.parse(json) as Envelope) };
  // From the stored text, not from the input: a rebuild reads keys in canonical order, and so must this.
  updateStaleness(db, deriveFromRecord(db, insertRecord(db, stored.hash, stored, json), stored));
  return stored;
}

/**
 * The newest record of a device in a negotiation. Two records with the same number are a fork: the smaller hash counts
 * as the head.
 */
export function findChainHead(
  db: Database.Database,
  negotiation: string,
  device: string,
): { seq: number; hash: string } | undefined {
  return prepareSql<{ seq: number; hash: string }>(
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
 * be rolled back.
 */
export function mergeForeignRecords(db: Database.Database, texts: Iterable<string>): MergeResult {
  const added: string[] = [];
  const deleted = new Set<string>();
  const touched = new Set<string>();
  for (const text of texts) {
    const hash = hashRecordText(text);
    if (prepareSql(db, 'SELECT 1 FROM record WHERE hash = ?').get(hash) !== undefined) continue;
    const [json, record] = validateRecord(parseJson(text, hash));
    if (json !== text) throw new Failure('record-invalid', { hash, reason: 'not canonical' });
    if (isTombstoned(db, record.negotiation)) {
      deleted.add(record.negotiation);
      continue;
    }
    for (const clause of deriveFromRecord(db, insertRecord(db, hash, record, json), upcastRecord({ hash, ...record })))
      touched.add(clause);
    added.push(hash);
  }
  updateStaleness(db, touched);
  return { added, deleted: [...deleted].sort() };
}

function parseJson(text: string, hash: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new Failure('record-invalid', { hash, reason: 'not JSON' }, problem);
  }
}

function validateRecord(record: unknown): readonly [json: string, record: Envelope] {
  const [json, outer] = parseEnvelope(record);
  if (!outer.success)
    throw new Failure('record-invalid', { hash: '', reason: outer.error.issues[0]?.path.join('.') ?? '' }, outer.error);
  const { data } = outer;
  if (isKnownRecord(data)) {
    const inner = recordKinds[data.kind as RecordKind].payload.safeParse(upcastRecord(data).payload);
    if (!inner.success) {
      const reason = `${data.kind} ${inner.error.issues[0]?.path.join('.') ?? ''}`;
      throw new Failure('record-invalid', { hash: '', reason }, inner.error);
    }
  }
  return [json, data];
}

/** For a known kind the payload's own schema is stricter than a check for JSON. */
const lenientEnvelope = envelope.extend({ payload: z.custom<Envelope['payload']>() });

/**
 * Fractions, lone surrogates and endless nesting can be in the payload of an unknown kind, but not in a canonical text.
 */
function parseEnvelope(record: unknown) {
  try {
    const known = isKnownRecord(record as { kind: string; v: number });
    const outer = known ? lenientEnvelope.safeParse(record) : envelope.safeParse(record);
    return [outer.success ? canonicalizeJson(outer.data as Json) : '', outer] as const;
  } catch (problem) {
    if (problem instanceof TypeError || problem instanceof RangeError) {
      throw new Failure('record-invalid', { hash: '', reason: problem.message }, problem);
    }
    throw problem;
  }
}

function insertRecord(db: Database.Database, hash: string, record: Envelope, json: string): number {
  const { kind, negotiation, entity, device, seq } = record;
  const done = prepareSql(
    db,
    'INSERT INTO record (hash, kind, negotiation, entity, device, seq, json) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(hash, kind, negotiation, entity, device, seq, json);
  return Number(done.lastInsertRowid);
}
