import type Database from 'better-sqlite3';
import { prepareSql } from './prepare-sql.ts';

type ChainedRow = {
  readonly id: number;
  readonly hash: string;
  readonly json: string;
  readonly device: string;
  readonly seq: number;
};

/**
 * The records of a negotiation as stored, the last to arrive in this store first, each read when it is asked for: chain by
 * chain from its end, so that the newest ones are found without going through all.
 */
export function* iterateNewestRecords(db: Database.Database, negotiation: string): Generator<ChainedRow> {
  const chains = listDevices(db, negotiation).map((device) => iterateChain(db, negotiation, device));
  const heads = chains.map((chain) => chain.next());
  for (;;) {
    let newest: { readonly row: ChainedRow; readonly at: number } | null = null;
    for (const [at, head] of heads.entries())
      if (head.done !== true && (newest === null || head.value.id > newest.row.id)) newest = { row: head.value, at };
    if (newest === null) return;
    yield newest.row;
    const next = chains[newest.at]?.next();
    if (next !== undefined) heads[newest.at] = next;
  }
}

function listDevices(db: Database.Database, negotiation: string): string[] {
  const next = prepareSql<string | null>(
    db,
    'SELECT min(device) FROM record WHERE negotiation = ? AND device > ?',
  ).pluck();
  const devices: string[] = [];
  for (let device = next.get(negotiation, ''); device != null; device = next.get(negotiation, device))
    devices.push(device);
  return devices;
}

/** A number may be taken twice, in a fork. */
function* iterateChain(db: Database.Database, negotiation: string, device: string): Generator<ChainedRow> {
  const before = prepareSql<number | null>(
    db,
    'SELECT max(seq) FROM record WHERE negotiation = ? AND device = ? AND seq < ?',
  ).pluck();
  const rows = prepareSql<ChainedRow>(
    db,
    'SELECT id, hash, json, device, seq FROM record WHERE negotiation = ? AND device = ? AND seq = ? ORDER BY id DESC',
  );
  for (
    let seq = before.get(negotiation, device, Number.MAX_SAFE_INTEGER);
    seq != null;
    seq = before.get(negotiation, device, seq)
  )
    yield* rows.all(negotiation, device, seq);
}
