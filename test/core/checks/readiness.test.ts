import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import type { ReadinessPoint } from '../../../shared/model/readiness.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { createColleague, expectUntouched, openSampleCore, receiveRecords } from '../../helpers/sample-core.ts';
import { passAllPoints } from '../../helpers/signable-draft.ts';

const showReadiness = (core: Core, negotiation: string, draft: string | null = null) =>
  callCommand(core, 'readiness.show', { negotiation, draft });

async function showPoint(core: Core, negotiation: string, point: ReadinessPoint, draft: string | null = null) {
  const found = (await showReadiness(core, negotiation, draft)).points.find((one) => one.point === point);
  if (found === undefined) throw new Error(point);
  return found;
}

const writeClause = (core: Core, negotiation: string, clause: string, body: string) =>
  callCommand(core, 'clauses.write', {
    negotiation,
    clause,
    parents: null,
    texts: { en: { body, change: 'wording' } },
    note: '',
  });

test('the sample is not ready, and lists what blocks the draft that matches the current text', async () => {
  const { core, negotiation } = await openSampleCore();
  const { draft, ready, points, reminders } = await showReadiness(core, negotiation);
  expect([draft, ready]).toEqual(['draft-2', false]);
  expect(points.filter(({ met }) => !met).map(({ point, blockers }) => [point, blockers.length])).toEqual([
    ['comments', 2],
    ['stale', 2],
    ['changes', 15],
    ['agreed', 18],
    ['checks', 5],
  ]);
  const stale = points.find(({ point }) => point === 'stale');
  expect(stale?.blockers.map(({ clause, language }) => [clause, language])).toEqual([
    ['automotive', 'ru'],
    ['commencement', 'ru'],
  ]);
  expect(reminders.map(({ step, state }) => [step, state])).toEqual([
    ['stage', 'open'],
    ['foreign-ministry-consultation', 'open'],
    ['guidelines', 'open'],
    ['delegation-approval', 'open'],
    ['full-powers', 'open'],
  ]);
});

test('after further changes no draft matches the text, and the old draft lists the clauses that differ', async () => {
  const { core, negotiation } = await openSampleCore();
  await writeClause(core, negotiation, 'funding', 'Each Participant bears its own costs.');
  await callCommand(core, 'clauses.place', { negotiation, clause: 'ip', to: { place: 'removed' } });
  expect((await showReadiness(core, negotiation)).draft).toBe(null);
  expect(await showPoint(core, negotiation, 'frozen')).toMatchObject({ met: false, passable: false });
  const { blockers, passable } = await showPoint(core, negotiation, 'frozen', 'draft-2');
  expect([passable, blockers.map(({ clause }) => clause)]).toEqual([true, ['funding', 'ip']]);
  const frozen = { label: 'Akhir', code: null, date: '2022-02-10', note: '' };
  await callCommand(core, 'drafts.freeze', { negotiation, ...frozen });
  expect([(await showReadiness(core, negotiation)).draft, (await showPoint(core, negotiation, 'frozen')).met]).toEqual([
    'draft-3',
    true,
  ]);
});

test('a text whose points were all passed with a reason is ready, with each reason and its author', async () => {
  const { core, negotiation } = await openSampleCore();
  await passAllPoints(core, negotiation, 'draft-2');
  const { ready, points } = await showReadiness(core, negotiation);
  expect(ready).toBe(true);
  expect(
    points.flatMap(({ point, passed }) => (passed === null ? [] : [[point, passed.reason, passed.actor.name]])),
  ).toEqual(
    ['comments', 'stale', 'changes', 'agreed', 'checks'].map((point) => [
      point,
      `Disetujui Direktur, nota dinas 12/2022 (${point})`,
      'Sari',
    ]),
  );
});

test('changes of the newest counter-draft that nobody answered prevent signing, in each of its languages', async () => {
  const { core, negotiation } = await openSampleCore();
  const list = async () =>
    (await showPoint(core, negotiation, 'changes')).blockers.map(
      ({ clause, language, detail }) => `${language} ${clause ?? '–'} ${detail.replace(/(?<=: ).*/u, '…')}`,
    );
  const before = await list();
  expect(before).toContain('en working-group counter-draft-1: …');
  expect(before).toContain('en status their-deletion');
  // A clause of theirs that none of ours answers.
  expect(before).toContain('en – counter-draft-1: …');
  // What they left as it was is no change.
  expect(before.filter((one) => /ip|objective/u.test(one))).toEqual([]);
  // Written again, agreed, or a comment on it answered: somebody dealt with it.
  await writeClause(core, negotiation, 'working-group', 'The Participants will meet.');
  const status = {
    status: 'agreed',
    version: null,
    reason: null,
    correction: false,
    meeting: null,
    dated: null,
  } as const;
  await callCommand(core, 'statuses.set', { negotiation, clause: 'status', ...status });
  const after = await list();
  expect(after.filter((one) => /working-group|status/u.test(one))).toEqual([]);
  expect(after).toContain('ru noting-trade counter-draft-1: …');
});

test('a reason does not cover later blockers, and still covers those that remain of its own', async () => {
  const { core, negotiation } = await openSampleCore();
  const passed = async () => (await showPoint(core, negotiation, 'brackets')).passed?.reason ?? null;
  const pass = { negotiation, point: 'brackets', reason: 'Menunggu arahan', withdrawn: false } as const;
  await writeClause(core, negotiation, 'funding', 'Each [BY: side] bears [its] costs.');
  await callCommand(core, 'readiness.pass', pass);
  expect(await passed()).toBe('Menunggu arahan');
  await writeClause(core, negotiation, 'funding', 'Each [BY: side] bears costs.');
  expect(await passed()).toBe('Menunggu arahan');
  await writeClause(core, negotiation, 'funding', 'Each [BY: side] bears costs of [ID: its own].');
  expect(await passed()).toBe(null);
  await writeClause(core, negotiation, 'funding', 'Each [BY: side] bears [BY: side] costs.');
  expect(await passed()).toBe(null);
  await callCommand(core, 'readiness.pass', { ...pass, reason: 'Disetujui lagi' });
  expect(await passed()).toBe('Disetujui lagi');
  await callCommand(core, 'readiness.pass', { ...pass, withdrawn: true });
  expect(await passed()).toBe(null);
  await writeClause(core, negotiation, 'funding', 'Each side bears its costs.');
  expect(await showPoint(core, negotiation, 'brackets')).toMatchObject({ met: true, passed: null, blockers: [] });
});

test('a reason for stale languages lapses with the next version', async () => {
  const { core, negotiation } = await openSampleCore();
  const pass = { negotiation, point: 'stale', reason: 'Terjemahan menyusul', withdrawn: false } as const;
  await callCommand(core, 'readiness.pass', pass);
  await writeClause(core, negotiation, 'automotive', 'Other words.');
  expect((await showPoint(core, negotiation, 'stale')).passed).toBe(null);
});

test.each<[string, object, string]>([
  ['what is met', { point: 'brackets' }, 'nothing-to-pass'],
  ['a reason that was never given', { point: 'stale', withdrawn: true }, 'nothing-to-pass'],
  ['without a reason', { point: 'stale', reason: ' ' }, 'input-invalid'],
  ['an unknown point', { point: 'd22' }, 'input-invalid'],
  ['a counter-draft', { point: 'stale', draft: 'counter-draft-1' }, 'draft-foreign'],
])('refuses to pass %s', async (_, more, code) => {
  const { core, db, negotiation } = await openSampleCore();
  const asked = { negotiation, reason: 'Karena', withdrawn: false, ...more };
  expect(await expectUntouched(db, () => callRefused(core, 'readiness.pass', asked))).toMatchObject({ code });
});

test('conflicts cannot be passed: two heads, a text described twice', async () => {
  const sample = await openSampleCore();
  const { core, db, negotiation, id } = sample;
  const other = createColleague(sample);
  const row = db.prepare(`SELECT json FROM record WHERE kind = 'negotiation.described'`).pluck().get() as string;
  const described = db.prepare(`SELECT hash FROM record WHERE kind = 'negotiation.described'`).pluck().get() as string;
  other.append(
    'negotiation.described',
    id,
    { ...JSON.parse(row).payload, numbered: false, supersedes: [described] },
    id,
  );
  await callCommand(core, 'negotiations.describe', { negotiation, prevailingLanguage: 'id', note: '' });
  receiveRecords(sample, other);
  const { passable, blockers } = await showPoint(core, negotiation, 'conflicts');
  expect([passable, blockers.map(({ clause, detail }) => [clause, detail])]).toEqual([
    false,
    [[null, 'described-twice']],
  ]);
  const pass = { negotiation, point: 'conflicts', reason: 'Tetap', withdrawn: false };
  expect(await expectUntouched(db, () => callRefused(core, 'readiness.pass', pass))).toMatchObject({
    code: 'point-not-passable',
  });
});

test('the point of agreed clauses is met while their text is the agreed one', async () => {
  const { core, negotiation } = await openSampleCore();
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  for (const { code } of clauses) {
    await callCommand(core, 'statuses.set', {
      negotiation,
      clause: code,
      version: null,
      status: 'agreed',
      reason: null,
      correction: false,
      meeting: null,
      dated: null,
    });
  }
  expect((await showPoint(core, negotiation, 'agreed', 'draft-2')).met).toBe(true);
  const { blockers } = await showPoint(core, negotiation, 'agreed', 'draft-1');
  expect(new Set(blockers.map(({ detail }) => detail))).toEqual(new Set(['broken']));
});

test('an emptied Indonesian text counts as missing, whatever was waived (D6)', async () => {
  const { core, negotiation } = await openSampleCore();
  await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'funding',
    parents: null,
    texts: { id: { body: '', change: 'sense' } },
    note: '',
  });
  const { passable, blockers } = await showPoint(core, negotiation, 'languages');
  expect([passable, blockers]).toMatchObject([false, [{ clause: 'funding', language: 'id' }]]);
});

test('unsaved typing blocks, and legal steps are reminders', async () => {
  const { core, negotiation } = await openSampleCore();
  const typing = { clause: 'funding', language: 'id', base: null, heading: '', body: 'Biaya sendiri' };
  await callCommand(core, 'typing.keep', { negotiation, ...typing });
  const typed = async () =>
    (await showPoint(core, negotiation, 'changes')).blockers.filter(({ clause }) => clause === 'funding');
  expect(await typed()).toMatchObject([{ clause: 'funding', detail: 'Biaya sendiri' }]);
  await callCommand(core, 'clauses.place', { negotiation, clause: 'funding', to: { place: 'removed' } });
  expect(await typed()).toEqual([]);
  await callCommand(core, 'clauses.place', { negotiation, clause: 'funding', to: { place: 'restored' } });
  expect(await typed()).toHaveLength(1);
  const step = { negotiation, step: 'full-powers', letter: null, file: null, dated: null } as const;
  const powers = async () =>
    (await showReadiness(core, negotiation)).reminders.find((one) => one.step === 'full-powers')?.state;
  await callCommand(core, 'process.step', { ...step, state: 'not-required', ground: '' });
  expect(await powers()).toBe('open');
  await callCommand(core, 'process.step', { ...step, state: 'not-required', ground: 'UU 24/2000, Pasal 7 ayat (5)' });
  expect(await powers()).toBe('not-required');
});
