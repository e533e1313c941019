import { expect, test } from 'vitest';
import { recordKinds } from '../../../shared/model/record.ts';
import { callCommand } from '../../helpers/core.ts';
import {
  createColleague,
  openSampleCore,
  readClause,
  receiveRecords,
  type SampleCore,
} from '../../helpers/sample-core.ts';
import { createUuid, plainPayloads } from '../../store/test-site.ts';

type Row = { id: number; hash: string; kind: string; device: string; seq: number; json: string };

function findRow({ db }: SampleCore, kind: string, at = 0): Row {
  const rows = db
    .prepare<[string], Row>('SELECT id, hash, kind, device, seq, json FROM record WHERE kind = ? ORDER BY id')
    .all(kind);
  const row = rows.at(at);
  if (row === undefined) throw new Error(`no ${kind}`);
  return row;
}

async function verifyRecords({ core, negotiation }: SampleCore) {
  const { faults, ...counts } = await callCommand(core, 'records.verify', { negotiation });
  return {
    ...counts,
    faults: faults.map(({ hash, fault, seq, device }) => `${fault} ${seq} ${hash.slice(0, 8)} ${device.slice(-4)}`),
  };
}

const formatFault = (kind: string, { seq, hash, device }: Row) =>
  `${kind} ${seq} ${hash.slice(0, 8)} ${device.slice(-4)}`;

test('an intact store has no fault', async () => {
  const sample = await openSampleCore();
  const records = sample.db.prepare('SELECT count(*) FROM record').pluck().get();
  expect(await verifyRecords(sample)).toEqual({ records, devices: 1, newer: 0, faults: [] });
});

test('a record whose text was changed is damaged, and leaves no gap in its chain', async () => {
  const sample = await openSampleCore();
  const row = findRow(sample, 'comment.made', 3);
  sample.db.prepare('UPDATE record SET json = ? WHERE id = ?').run(row.json.replace('Mohon', 'Mohom'), row.id);
  expect((await verifyRecords(sample)).faults).toEqual([formatFault('damaged', row)]);
});

test('reports a column that differs from its record', async () => {
  const sample = await openSampleCore();
  const row = findRow(sample, 'position.taken');
  sample.db.prepare(`UPDATE record SET kind = 'position.lost' WHERE id = ?`).run(row.id);
  expect((await verifyRecords(sample)).faults).toEqual([formatFault('column', row)]);
});

test('a deleted record leaves a gap, and records written on it lack their parent', async () => {
  const sample = await openSampleCore();
  const head = await readClause(sample.core, sample.negotiation, 'areas');
  const { version } = await callCommand(sample.core, 'clauses.write', {
    negotiation: sample.negotiation,
    clause: 'areas',
    parents: null,
    texts: { en: { body: 'Another.' } },
    note: '',
  });
  const written = sample.db.prepare<[string], Row>('SELECT * FROM record WHERE hash = ?').get(version) as Row;
  const gone = sample.db.prepare<[string], Row>('SELECT * FROM record WHERE hash = ?').get(head.version ?? '') as Row;
  const after = sample.db.prepare<[number], Row>('SELECT * FROM record WHERE seq = ?').get(gone.seq + 1) as Row;
  sample.db.prepare('DELETE FROM record WHERE id = ?').run(gone.id);
  expect((await verifyRecords(sample)).faults.sort()).toEqual(
    [formatFault('gap', after), formatFault('parent-missing', written)].sort(),
  );
});

test('two records of one number in one chain, and one that names another predecessor', async () => {
  const sample = await openSampleCore();
  const { id } = await readClause(sample.core, sample.negotiation, 'areas');
  const comment = (body: string) => [plainPayloads.comment({ clause: id, body })] as const;
  const [one, twin] = [createColleague(sample), createColleague(sample)];
  const [a1, a2] = ['satu', 'dua'].map((body) => one.append('comment.made', one.newId(), ...comment(body), sample.id));
  const b1 = twin.append('comment.made', createUuid(0x7777), ...comment('lain'), sample.id);
  receiveRecords(sample, one);
  receiveRecords(sample, twin);
  const [first, second, other] = [a1, a2, b1].map((record) => ({ ...record, json: '' }) as unknown as Row);
  if (first === undefined || second === undefined || other === undefined) throw new Error('three were appended');
  const forks = [formatFault('fork', first), formatFault('fork', other)].sort();
  expect((await verifyRecords(sample)).faults.sort()).toEqual(forks);
  sample.db.prepare('DELETE FROM record WHERE hash = ?').run(first.hash);
  expect((await verifyRecords(sample)).faults).toEqual([formatFault('previous', second)]);
});

test('a stored file that is missing or changed', async () => {
  const sample = await openSampleCore();
  const { negotiation } = sample;
  const make = (copy: string) =>
    callCommand(sample.core, 'exports.make', {
      negotiation,
      as: 'final',
      language: 'en',
      copy,
      draft: 'draft-2',
      paper: 'A4',
    });
  const [ours, theirs] = [await make('ID'), await make('BY')];
  expect((await verifyRecords(sample)).faults).toEqual([]);
  sample.db.prepare('DELETE FROM file WHERE sha256 = ?').run(ours.file.sha256);
  sample.db.prepare(`UPDATE file SET bytes = x'00' WHERE sha256 = ?`).run(theirs.file.sha256);
  const rows = [ours, theirs].map(
    ({ record }) => sample.db.prepare<[string], Row>('SELECT * FROM record WHERE hash = ?').get(record) as Row,
  );
  expect((await verifyRecords(sample)).faults).toEqual([
    formatFault('file-missing', rows[0] as Row),
    formatFault('file-damaged', rows[1] as Row),
  ]);
});

test('records of a newer Naskah are counted and listed as such, and are not a fault', async () => {
  const sample = await openSampleCore();
  const { id } = await readClause(sample.core, sample.negotiation, 'areas');
  const other = createColleague(sample);
  const { hash } = other.appendAny('clause.sung', 1, id, {}, sample.id);
  const later = other.appendAny('version.written', recordKinds['version.written'].v + 1, id, {}, sample.id).hash;
  receiveRecords(sample, other);
  const records = await callCommand(sample.core, 'records.list', { negotiation: sample.negotiation });
  expect(await verifyRecords(sample)).toEqual({ records: records.length, devices: 2, newer: 2, faults: [] });
  const shown = { entity: id, device: other.device, at: '2022-01-20T03:04:05.678Z', actor: 'Orang 1', state: 'newer' };
  expect(records.filter(({ state }) => state !== 'good')).toEqual([
    { ...shown, hash, kind: 'clause.sung', seq: 1 },
    { ...shown, hash: later, kind: 'version.written', seq: 2 },
  ]);
});

test('reports records about a clause of another negotiation, and second creations, as without effect', async () => {
  const sample = await openSampleCore();
  const { core, negotiation, id } = sample;
  const { id: clause } = await readClause(core, negotiation, 'funding');
  const other = createColleague(sample);
  const elsewhere = createUuid(0xabc);
  other.append('negotiation.described', elsewhere, plainPayloads.description({ code: 'other' }), elsewhere);
  const written = other.append('version.written', clause, plainPayloads.version(), elsewhere);
  const created = other.append('clause.created', clause, { code: 'other', kind: 'annex', draft: null }, id);
  receiveRecords(sample, other);
  const readFaults = async (named: string) => {
    const { faults } = await callCommand(core, 'records.verify', { negotiation: named });
    return faults.map(({ hash, fault }) => [hash, fault]);
  };
  expect(await readFaults(negotiation)).toEqual([[created.hash, 'second-creation']]);
  expect(await readFaults('other')).toEqual([[written.hash, 'misfiled']]);
  expect((await readClause(core, negotiation, 'funding')).id).toBe(clause);
});
