import type Database from 'better-sqlite3';
import type { Envelope } from '../../../../shared/model/record.ts';
import type { StoreFault } from '../../../../shared/model/store/store-condition.ts';
import { parseRecordBytes, type StoredRecord } from '../record-hash.ts';
import { createStoreFault, isNegotiationId, type ReportProgress } from './store-check.ts';

type RecordRow = {
  readonly id: number;
  readonly hash: string;
  readonly kind: string;
  readonly negotiation: string;
  readonly entity: string;
  readonly device: string;
  readonly seq: number;
  readonly bytes: Buffer;
};

/** `size` is the length of the record's text. */
export type CheckedRecord = { readonly id: number; readonly record: StoredRecord; readonly size: number };

const PAGE = 500;
const COLUMNS = 'id, hash, kind, negotiation, entity, device, seq, CAST(json AS BLOB) AS bytes';

/**
 * Reads every record of a negotiation (null: of the store) from the table itself, since an index may hide rows, and passes
 * each whole one to `visit` in order of arrival. Reports records that do not match their hash or their columns, rows that
 * an index does not lead to, gaps in the chains, and names of files in `files`. `step` is called before each record.
 */
export function checkRecords(
  db: Database.Database,
  negotiation: string | null,
  visit: (checked: CheckedRecord) => void,
  progress: ReportProgress = () => {},
  step: () => void = () => {},
): { records: number; faults: StoreFault[]; files: Map<string, string> } {
  const faults: StoreFault[] = [];
  const files = new Map<string, string>();
  const chains = new Map<string, Set<number>>();
  const indexed = createIndexLookup(db);
  const total = db.prepare('SELECT count(*) FROM record NOT INDEXED').pluck().get() as number;
  let [records, misplaced] = [0, 0];
  for (const row of iterateRows(db, negotiation)) {
    step();
    records += 1;
    if (records % PAGE === 0) progress({ done: records, total });
    if (!indexed(row)) misplaced += 1;
    const { record, json } = parseRecordBytes(row.hash, row.bytes);
    if (record === null) {
      faults.push(createStoreFault('record-damaged', describeRow(row)));
      addToChain(chains, row);
      continue;
    }
    if (!hasEqualColumns(row, record)) misplaced += 1;
    addToChain(chains, record);
    for (const [, sha256 = ''] of json.matchAll(/"sha256":"([0-9a-f]{64})"/g)) files.set(sha256, record.negotiation);
    visit({ id: row.id, record, size: json.length });
  }
  const chainRows = db.prepare('SELECT count(*) FROM record INDEXED BY record_chain').pluck().get();
  if (negotiation === null && chainRows !== records) misplaced += 1;
  if (misplaced > 0)
    faults.push(createStoreFault('derived-different', { negotiation, name: 'record', detail: String(misplaced) }));
  return { records, faults: [...faults, ...findMissingRecords(chains)], files };
}

function* iterateRows(db: Database.Database, negotiation: string | null): Generator<RecordRow> {
  const one = db.prepare<[number, string | null, string | null], RecordRow>(
    `SELECT ${COLUMNS} FROM record NOT INDEXED WHERE id > ? AND (? IS NULL OR negotiation = ?) ORDER BY id LIMIT ${PAGE}`,
  );
  for (let page = one.all(-1, negotiation, negotiation); page.length > 0; ) {
    yield* page;
    page = one.all(page.at(-1)?.id ?? 0, negotiation, negotiation);
  }
}

/** Whether both indexes of the records lead to a row. */
function createIndexLookup(db: Database.Database): (row: RecordRow) => boolean {
  const byHash = db
    .prepare<[string], number>('SELECT id FROM record INDEXED BY sqlite_autoindex_record_1 WHERE hash = ?')
    .pluck();
  const byChain = db
    .prepare<[string, string, number], number>(
      'SELECT id FROM record INDEXED BY record_chain WHERE negotiation = ? AND device = ? AND seq = ?',
    )
    .pluck();
  return ({ id, hash, negotiation, device, seq }) =>
    byHash.get(hash) === id && byChain.all(negotiation, device, seq).includes(id);
}

function hasEqualColumns(row: RecordRow, record: Envelope): boolean {
  return (['kind', 'negotiation', 'entity', 'device', 'seq'] as const).every((name) => row[name] === record[name]);
}

/** The columns repeat the record, so they say what a damaged record was as long as they are whole. */
function describeRow({ hash, kind, negotiation, entity }: RecordRow): Partial<StoreFault> {
  return {
    hash: /^[0-9a-f]{64}$/.test(hash) ? hash : null,
    kind,
    negotiation: isNegotiationId(negotiation) ? negotiation : null,
    entity,
  };
}

function addToChain(
  chains: Map<string, Set<number>>,
  { negotiation, device, seq }: { readonly negotiation: string; readonly device: string; readonly seq: number },
): void {
  const key = `${negotiation} ${device}`;
  const chain = chains.get(key);
  if (chain === undefined) chains.set(key, new Set([seq]));
  else chain.add(seq);
}

/** A chain counts from 1 without gaps. */
function findMissingRecords(chains: ReadonlyMap<string, ReadonlySet<number>>): StoreFault[] {
  return [...chains].flatMap(([key, numbers]) => {
    const [negotiation = ''] = key.split(' ');
    const newest = [...numbers].reduce((a, b) => Math.max(a, b), 0);
    const missing = newest - numbers.size;
    if (missing <= 0) return [];
    return [
      createStoreFault('records-missing', {
        negotiation: isNegotiationId(negotiation) ? negotiation : null,
        detail: String(missing),
      }),
    ];
  });
}
