import type { Input, Output } from '../../../../shared/api/commands.ts';
import { type Envelope, isKnownRecord } from '../../../../shared/model/record.ts';
import type { RecordFault, ShownRecord } from '../../../../shared/model/shown.ts';
import type { ReadContext } from '../../context.ts';
import { findNegotiation } from '../../queries/resolve-names.ts';
import { listQuarantinedRecords } from '../../store/derive/quarantine.ts';
import { findSavedFile } from '../../store/files.ts';
import type { OpenStore } from '../../store/open-store.ts';
import { parseStoredRecord } from '../../store/record-hash.ts';

type RecordRow = {
  hash: string;
  kind: string;
  negotiation: string;
  entity: string;
  device: string;
  seq: number;
  json: string;
};

const iterateRecords = (db: OpenStore['db'], negotiation: string) =>
  db
    .prepare<[string], RecordRow>(
      'SELECT hash, kind, negotiation, entity, device, seq, json FROM record WHERE negotiation = ? ORDER BY id',
    )
    .iterate(negotiation);

/** Lists every record of a negotiation in order of arrival in this store. */
export function listNegotiationRecords({ store: { db } }: ReadContext, input: Input<'records.list'>): ShownRecord[] {
  const { id } = findNegotiation(db, input.negotiation);
  return [...iterateRecords(db, id)].map(({ hash, kind, entity, device, seq, json }) => {
    const record = parseStoredRecord(hash, json);
    const state = record === null ? 'damaged' : isKnownRecord(record) ? 'good' : 'newer';
    return { hash, kind, entity, device, seq, at: record?.at ?? '', actor: record?.actor.name ?? '', state };
  });
}

/**
 * Checks every record against its hash and its columns, every chain for gaps, forks and wrong predecessors, every
 * version for missing parents, and every saved file against its SHA-256; lists the records that have no effect.
 */
export function verifyNegotiationRecords(
  { store: { db } }: ReadContext,
  input: Input<'records.verify'>,
): Output<'records.verify'> {
  const { id } = findNegotiation(db, input.negotiation);
  const faults: RecordFault[] = [];
  const chains = new Map<string, ChainLink[]>();
  const linked = (device: string, link: ChainLink) => {
    const chain = chains.get(device);
    if (chain === undefined) chains.set(device, [link]);
    else chain.push(link);
  };
  const named = new Map<string, RecordFault>();
  const files = new Map<string, RecordFault>();
  const here = new Set<string>();
  let records = 0;
  let newer = 0;
  for (const row of iterateRecords(db, id)) {
    records += 1;
    here.add(row.hash);
    const fault = (kind: RecordFault['fault']): RecordFault => ({
      hash: row.hash,
      fault: kind,
      seq: row.seq,
      device: row.device,
    });
    const record = parseStoredRecord(row.hash, row.json);
    if (record === null) {
      faults.push(fault('damaged'));
      linked(row.device, { seq: row.seq, hash: row.hash, prev: undefined });
      continue;
    }
    const known = isKnownRecord(record);
    if (!known) newer += 1;
    if (!hasSameColumns(row, record)) faults.push(fault('column'));
    linked(record.device, { seq: record.seq, hash: row.hash, prev: record.prev });
    if (known && record.kind === 'version.written') {
      for (const parent of record.payload.parents as string[]) named.set(parent, fault('parent-missing'));
    }
    for (const [, sha256 = ''] of row.json.matchAll(/"sha256":"([0-9a-f]{64})"/g))
      files.set(sha256, fault('file-missing'));
  }
  for (const [parent, fault] of named) if (!here.has(parent)) faults.push(fault);
  for (const [device, chain] of chains) for (const fault of findChainFaults(device, chain)) faults.push(fault);
  for (const { hash, seq, device, reason } of listQuarantinedRecords(db, id))
    faults.push({ hash, fault: reason, seq, device });
  for (const fault of findFileFaults(db, files)) faults.push(fault);
  return { records, devices: chains.size, faults, newer };
}

function hasSameColumns(row: RecordRow, record: Envelope): boolean {
  return (['kind', 'negotiation', 'entity', 'device', 'seq'] as const).every(
    (column) => row[column] === record[column],
  );
}

/** A damaged record keeps its place in the chain; its predecessor is unknown (`undefined`). */
type ChainLink = { readonly seq: number; readonly hash: string; readonly prev: string | null | undefined };

function findChainFaults(device: string, chain: readonly ChainLink[]): RecordFault[] {
  const bySeq = Map.groupBy(
    [...chain].sort((a, b) => a.seq - b.seq),
    (one) => one.seq,
  );
  const faults: RecordFault[] = [];
  let expected = 1;
  for (const [seq, same] of bySeq) {
    const before = bySeq.get(seq - 1)?.map((one) => one.hash) ?? [];
    for (const { hash, prev } of same) {
      const fault = (kind: RecordFault['fault']) => faults.push({ hash, fault: kind, seq, device });
      if (same.length > 1) fault('fork');
      if (seq !== expected) fault('gap');
      else if (prev !== undefined && (seq === 1 ? prev !== null : prev === null || !before.includes(prev)))
        fault('previous');
    }
    expected = seq + 1;
  }
  return faults;
}

function findFileFaults(db: OpenStore['db'], files: ReadonlyMap<string, RecordFault>): RecordFault[] {
  return [...files].flatMap(([sha256, fault]) => {
    const found = findSavedFile(db, sha256);
    if (found === null) return [fault];
    return found.isWhole ? [] : [{ ...fault, fault: 'file-damaged' as const }];
  });
}
