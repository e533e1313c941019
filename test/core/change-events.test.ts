import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CommandName, Input } from '../../shared/api/commands.ts';
import {
  callCommand,
  callRefused,
  createTemporaryFolder,
  loadSampleText,
  openCore,
  plainComment,
} from '../helpers/core.ts';

test('the core reports what a write changed, and reports nothing after a read or a refusal', async () => {
  const folder = createTemporaryFolder();
  const core = openCore(folder);
  const heard: string[][] = [];
  const stop = core.onChanged((topics) => heard.push([...topics].sort()));
  const after = async <N extends CommandName>(name: N, input: Input<N>) => {
    heard.length = 0;
    const result = await core.call(name, input);
    return [name, result.ok, heard.map((topics) => topics.join(' ')).join(' | ')];
  };
  const negotiation = 'loi-belarus';
  const write = { negotiation, clause: 'funding', parents: null, texts: { en: { body: 'Own costs.' } }, note: '' };
  const comment = {
    negotiation,
    ...plainComment,
  };
  const seen = [
    await after('sample.load', {}),
    await after('sample.load', {}),
    await after('person.set', { name: 'Dewi', unit: null }),
    await after('texts.show', { negotiation, draft: null }),
    await after('clauses.write', write),
    await after('clauses.write', write),
    await after('translations.confirm', { negotiation, clause: 'funding', language: 'id', note: '' }),
    await after('clauses.place', { negotiation, clause: 'ip', to: { place: 'first' } }),
    await after('comments.make', comment),
    await after('drafts.freeze', { negotiation, label: 'Konsep 3', code: null, date: null, note: '' }),
    await after('negotiations.describe', { negotiation, numbered: false, note: '' }),
    await after('exports.make', { negotiation, as: 'final', language: 'en', copy: 'ID', draft: null, paper: 'A4' }),
    await after('store.backup', { file: join(folder, 'cadangan.db') }),
    await after('store.rebuild', {}),
    await after('store.restore', { file: join(folder, 'cadangan.db') }),
    await after('negotiations.delete', { negotiation, reason: 'Selesai', archive: null, backups: false }),
  ];
  const all = 'clauses comments condition drafts exports negotiations positions store units';
  expect(seen).toEqual([
    ['sample.load', true, 'clauses comments drafts negotiations positions units'],
    ['sample.load', false, ''],
    ['person.set', true, 'person'],
    ['texts.show', true, ''],
    ['clauses.write', true, 'clauses'],
    ['clauses.write', false, ''],
    ['translations.confirm', true, 'clauses'],
    ['clauses.place', true, 'clauses'],
    ['comments.make', true, 'comments'],
    ['drafts.freeze', true, 'drafts'],
    ['negotiations.describe', true, 'negotiations'],
    ['exports.make', true, 'exports'],
    ['store.backup', true, ''],
    ['store.rebuild', true, 'store'],
    ['store.restore', true, all],
    ['negotiations.delete', true, 'negotiations'],
  ]);
  stop();
  await callCommand(core, 'person.set', { name: 'Sari', unit: null });
  expect(heard).toEqual([['negotiations']]);
});

test('a reader sees what was saved in the meantime and changes nothing', async () => {
  const folder = createTemporaryFolder();
  const writer = openCore(folder);
  const negotiation = await loadSampleText(writer);
  const reader = openCore(folder, { mode: 'read' });
  const funding = async () =>
    (await callCommand(reader, 'texts.show', { negotiation, draft: null })).clauses.find(
      ({ code }) => code === 'funding',
    )?.body.en;
  const before = await funding();
  const write = { negotiation, clause: 'funding', parents: null, texts: { en: { body: 'Own costs.' } }, note: '' };
  await callCommand(writer, 'clauses.write', write);
  expect([before === 'Own costs.', await funding()]).toEqual([false, 'Own costs.']);
  const records = (await callCommand(reader, 'records.list', { negotiation })).length;
  const refusals = [
    await callRefused(reader, 'clauses.write', { ...write, texts: { en: { body: 'No.' } } }),
    await callRefused(reader, 'sample.load', {}),
    await callRefused(reader, 'store.rebuild', {}),
    await callRefused(reader, 'negotiations.delete', { negotiation, reason: 'Selesai', archive: null, backups: false }),
    await callRefused(reader, 'store.restore', { file: join(folder, 'data', 'naskah.db') }),
    await callRefused(reader, 'person.set', { name: 'X', unit: null }),
  ];
  expect([
    new Set(refusals.map(({ code }) => code)),
    (await callCommand(writer, 'records.list', { negotiation })).length,
  ]).toEqual([new Set(['internal']), records]);
  const file = join(folder, 'cadangan.db');
  expect((await callCommand(reader, 'store.backup', { file })).records).toBe(records);
});

test('reading a folder without a store gives an empty store and creates no file', async () => {
  const folder = createTemporaryFolder();
  const core = openCore(folder, { mode: 'read' });
  expect(await callCommand(core, 'negotiations.list', {})).toEqual([]);
  expect(await callRefused(core, 'texts.show', { negotiation: 'loi-belarus', draft: null })).toEqual({
    code: 'negotiation-unknown',
    details: { named: 'loi-belarus', known: [] },
  });
  expect([existsSync(join(folder, 'data')), readdirSync(folder)]).toEqual([false, []]);
});

test('rejects an unknown command by its name', async () => {
  const core = openCore();
  for (const name of ['clauses.burn', '__proto__', 'constructor', 'toString', '']) {
    expect(await callRefused(core, name as CommandName, {})).toEqual({ code: 'command-unknown', details: { name } });
  }
});

test('a listener that throws neither undoes the write nor keeps other listeners from being called', async () => {
  const core = openCore();
  const heard: string[] = [];
  core.onChanged(() => {
    throw new Error('a window is gone');
  });
  core.onChanged((topics) => heard.push(...topics));
  const result = await core.call('person.set', { name: 'Dewi', unit: null });
  expect([result.ok, heard, await callCommand(core, 'person.show', {})]).toEqual([
    true,
    ['person'],
    { name: 'Dewi', unit: null, said: true },
  ]);
});
