import { expect, onTestFinished, test } from 'vitest';
import { rebuildDerivedTables } from '../../../electron/core/store/rebuild-derived-tables.ts';
import { type RecordKind, recordKinds, upcastRecord } from '../../../shared/model/record.ts';
import type { Upcaster } from '../../../shared/model/upcast.ts';
import { callCommand, openCore } from '../../helpers/core.ts';
import { createColleague, openSampleCore, receiveRecords } from '../../helpers/sample-core.ts';

/** Raises a kind by a version for one test, as the next edition of the program would. */
function raiseKind(kind: RecordKind, ...steps: readonly Upcaster[]): void {
  const format = recordKinds[kind] as { v: number; upcasters: readonly Upcaster[] };
  const before = { ...format };
  Object.assign(format, { v: before.v + 1, upcasters: [...before.upcasters, ...steps] });
  onTestFinished(() => {
    Object.assign(format, before);
  });
}

const readComments = async (sample: Awaited<ReturnType<typeof openSampleCore>>) =>
  await callCommand(sample.core, 'comments.list', { negotiation: sample.negotiation, clause: null });

test('every kind of version n has n - 1 upcasters', () => {
  for (const [kind, { v, upcasters }] of Object.entries(recordKinds))
    expect([kind, upcasters.length]).toEqual([kind, v - 1]);
});

test('records of an older version are upcast when read: a rebuild loses no comment', async () => {
  const sample = await openSampleCore();
  const before = await readComments(sample);
  raiseKind('comment.made', (payload) => ({ ...payload, body: `${payload.body} (2)` }));
  rebuildDerivedTables(sample.db);
  const after = await readComments(sample);
  expect(after.map(({ id, body }) => [id, body])).toEqual(before.map(({ id, body }) => [id, `${body} (2)`]));
  expect(before.length).toBeGreaterThan(5);
});

test('a colleague’s records of an older version are stored as they are and read as the new one', async () => {
  const sample = await openSampleCore();
  const other = createColleague(sample);
  const [clause] = (await callCommand(sample.core, 'texts.show', { negotiation: sample.negotiation, draft: null }))
    .clauses;
  const [example] = sample.db.prepare(`SELECT json FROM record WHERE kind = 'comment.made' LIMIT 1`).pluck().all() as [
    string,
  ];
  const payload = { ...JSON.parse(example).payload, clause: clause?.id, body: 'Dari versi 1.' };
  const { v } = recordKinds['comment.made'];
  const { hash } = other.append('comment.made', other.newId(), payload, sample.id);
  raiseKind('comment.made', (old) => ({ ...old, body: `${old.body} Dinaikkan.` }));
  receiveRecords(sample, other);
  expect((await readComments(sample)).map(({ body }) => body)).toContain('Dari versi 1. Dinaikkan.');
  const stored = sample.db.prepare('SELECT json FROM record WHERE hash = ?').pluck().get(hash) as string;
  expect(JSON.parse(stored)).toMatchObject({ v, payload: { body: 'Dari versi 1.' } });
});

test('a program that reads another version of a kind rebuilds the store on opening', async () => {
  const sample = await openSampleCore();
  const before = await readComments(sample);
  sample.core.close();
  raiseKind('comment.made', (old) => ({ ...old, body: `${old.body} (2)` }));
  const again = openCore(sample.folder);
  const after = await callCommand(again, 'comments.list', { negotiation: sample.negotiation, clause: null });
  expect(after.map(({ body }) => body)).toEqual(before.map(({ body }) => `${body} (2)`));
});

test('a missing upcaster aborts a rebuild and leaves everything unchanged', async () => {
  const sample = await openSampleCore();
  const before = await readComments(sample);
  const { v } = recordKinds['comment.made'];
  raiseKind('comment.made');
  expect(() => rebuildDerivedTables(sample.db)).toThrow(`no upcaster for comment.made version ${v}`);
  expect(sample.db.prepare('SELECT count(*) FROM comment').pluck().get()).toBe(before.length);
});

test('records of unknown kinds and newer versions pass unchanged', () => {
  const envelope = {
    negotiation: '',
    entity: '',
    device: '',
    seq: 1,
    prev: null,
    at: '',
    actor: { name: '', unit: null },
  };
  for (const record of [
    { ...envelope, kind: 'clause.coloured', v: 1, payload: { colour: 'red' } },
    { ...envelope, kind: 'comment.made', v: recordKinds['comment.made'].v + 1, payload: {} },
    { ...envelope, kind: 'toString', v: 1, payload: {} },
  ])
    expect(upcastRecord(record)).toBe(record);
});
