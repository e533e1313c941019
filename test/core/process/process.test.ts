import { expect, test } from 'vitest';
import type { CoreOptions } from '../../../electron/core/core.ts';
import type { Input } from '../../../shared/api/commands.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import {
  createColleague,
  expectUntouched,
  openSampleCore,
  readClause,
  receiveRecords,
} from '../../helpers/sample-core.ts';

async function withProcess(more: Partial<CoreOptions> = {}) {
  const sample = await openSampleCore(more);
  const { core, negotiation, db } = sample;
  const received = core.receive(negotiation, 'pindaian.pdf', new TextEncoder().encode('%PDF-1.7'));
  if (!received.ok) throw new Error(received.error.message);
  const { sha256, name, size } = received.value.file;
  const stage = (of: Input<'process.stage'>['stage'], reason: string | null = null) => ({
    negotiation,
    stage: of,
    reason,
    dated: null,
  });
  const step = (more: Partial<Input<'process.step'>>): Input<'process.step'> => ({
    negotiation,
    step: 'full-powers',
    state: 'done',
    ground: '',
    letter: null,
    file: null,
    dated: null,
    ...more,
  });
  const signing = (more: Partial<Input<'process.signing'>> = {}): Input<'process.signing'> => ({
    negotiation,
    date: '2022-02-24',
    place: 'Jakarta',
    signatories: [{ party: 'ID', name: 'Agus', title: 'Menteri Perindustrian' }],
    scans: [],
    export: null,
    handedOver: null,
    expires: null,
    note: '',
    ...more,
  });
  return {
    ...sample,
    scan: { sha256, name, size },
    stage,
    step,
    signing,
    shown: () => callCommand(core, 'process.show', { negotiation }),
    undo: (record: string) => callCommand(core, 'records.undo', { negotiation, record }),
    notUndone: (record: string) =>
      expectUntouched(db, () => callRefused(core, 'records.undo', { negotiation, record })),
  };
}

test('stages are reached in order; skipping one requires a reason, going back does not (D1)', async () => {
  const { core, db, stage, shown, undo, notUndone } = await withProcess();
  const set = (...of: Parameters<typeof stage>) => callCommand(core, 'process.stage', stage(...of));
  const no = (...of: Parameters<typeof stage>) =>
    expectUntouched(db, () => callRefused(core, 'process.stage', stage(...of)));
  expect(await shown()).toEqual({ stage: null, steps: [], guidelines: null, signing: null });
  expect(await no('drafting')).toMatchObject({ code: 'reason-missing' });
  const first = await set('exploration');
  await set('negotiation');
  expect(await no('acceptance', ' ')).toMatchObject({ code: 'reason-missing', details: { what: 'acceptance' } });
  await set('acceptance', 'Rumusan sudah disepakati melalui surat.');
  expect(await shown()).toMatchObject({
    stage: { stage: 'acceptance', reason: 'Rumusan sudah disepakati melalui surat.', actor: { name: 'Sari' } },
  });
  const back = await set('negotiation');
  expect(await no('negotiation')).toMatchObject({ code: 'nothing-changed' });
  await undo(back.record);
  expect(await shown()).toMatchObject({ stage: { stage: 'acceptance' } });
  expect(await notUndone(first.record)).toMatchObject({ code: 'undo-overtaken' });
});

test('a first signing or assessment is replaced rather than undone, and the earlier one is kept', async () => {
  const { core, negotiation, signing, notUndone } = await withProcess();
  const assessment = { negotiation, clause: 'ip', aspect: 'legal' as const, verdict: 'safe' as const, text: '' };
  const records = [
    await callCommand(core, 'process.signing', signing()),
    await callCommand(core, 'assessments.make', assessment),
  ];
  for (const { record } of records) expect(await notUndone(record)).toMatchObject({ code: 'undo-first' });
});

test('undoing the first stage leaves no stage', async () => {
  const { core, stage, shown, undo } = await withProcess();
  await undo((await callCommand(core, 'process.stage', stage('negotiation', 'Sudah dijajaki tahun lalu.'))).record);
  expect(await shown()).toMatchObject({ stage: { stage: 'exploration', reason: null } });
});

test('each named step replaces its earlier record, and other steps are kept side by side (D2, D5)', async () => {
  const { core, db, negotiation, step, scan, shown, undo } = await withProcess();
  const record = (more: Parameters<typeof step>[0]) => callCommand(core, 'process.step', step(more));
  const steps = async () => (await shown()).steps.map((one) => `${one.step} ${one.state} ${one.ground}`);
  await record({ step: 'full-powers', state: 'open' });
  const kemlu = { step: 'foreign-ministry-consultation' as const, letter: { number: 'B-12/2022', date: '2022-01-11' } };
  await record({ ...kemlu, file: scan });
  await record({ step: 'full-powers', state: 'not-required', ground: 'Pasal 7 ayat (5)' });
  const other = await record({ step: 'other', ground: 'Izin prinsip' });
  const second = await record({ step: 'other', ground: 'Rapat interkem' });
  expect(await steps()).toEqual([
    'foreign-ministry-consultation done ',
    'full-powers not-required Pasal 7 ayat (5)',
    'other done Izin prinsip',
    'other done Rapat interkem',
  ]);
  expect((await shown()).steps[0]).toMatchObject({ letter: kemlu.letter, file: scan });
  await record({ step: 'other', ground: 'Izin prinsip', state: 'open', replaces: other.record });
  await undo(second.record);
  expect((await steps()).slice(2)).toEqual(['other open Izin prinsip', 'other open Rapat interkem']);
  const refusals = [
    [step({ step: 'other', replaces: other.record }), 'record-unknown'],
    [step({ file: { ...scan, size: 9 } }), 'file-unknown'],
    [step({ file: { ...scan, sha256: 'f'.repeat(64) } }), 'file-unknown'],
    [step({ state: 'not-required', ground: 'Pasal 7 ayat (5)' }), 'nothing-changed'],
  ] as const;
  for (const [input, code] of refusals)
    expect(await expectUntouched(db, () => callRefused(core, 'process.step', input))).toMatchObject({ code });
  expect((await callCommand(core, 'files.list', { negotiation })).length).toBe(1);
});

test('other steps of the same millisecond keep the order of recording', async () => {
  const { core, step, shown } = await withProcess({ now: () => new Date('2022-01-11T09:00:00Z') });
  const grounds = ['Izin prinsip', 'Rapat interkem', 'Kajian', 'Paraf', 'Surat', 'Konsultasi', 'Edaran', 'Telaah'];
  for (const ground of grounds) await callCommand(core, 'process.step', step({ step: 'other', ground }));
  expect((await shown()).steps.map(({ ground }) => ground)).toEqual(grounds);
});

test('guidelines hold exactly the parts of D3, and undoing the first leaves none of them', async () => {
  const { core, negotiation, shown, undo } = await withProcess();
  const parts = {
    background: 'Latar belakang',
    analysis: { political: 'a', legal: 'b', other: 'c' },
    position: 'p',
    approval: '',
  };
  const { record } = await callCommand(core, 'process.guidelines', { negotiation, ...parts });
  expect((await shown()).guidelines).toMatchObject({ ...parts, record });
  expect(await callRefused(core, 'process.guidelines', { negotiation, ...parts })).toMatchObject({
    code: 'nothing-changed',
  });
  await undo(record);
  expect((await shown()).guidelines).toMatchObject({ background: '', analysis: { political: '' }, position: '' });
});

test('after signing, accepts only known parties, files and exports, and possible dates (D24)', async () => {
  const { core, db, negotiation, signing, scan, shown } = await withProcess();
  const paper = { as: 'final' as const, language: 'en', copy: 'ID', draft: 'draft-2', paper: 'A4' as const };
  const made = await callCommand(core, 'exports.make', { negotiation, ...paper });
  const whole = signing({
    scans: [scan],
    export: made.record,
    handedOver: { date: '2022-03-01', receipt: 'TT-7' },
    expires: '2027-02-24',
  });
  const { record } = await callCommand(core, 'process.signing', whole);
  const { negotiation: _, ...said } = whole;
  expect((await shown()).signing).toMatchObject({ ...said, record });
  const refusals = [
    [signing({ signatories: [{ party: 'RU', name: 'X', title: '' }] }), 'party-unknown'],
    [signing({ scans: [{ ...scan, sha256: '0'.repeat(64) }] }), 'file-unknown'],
    [signing({ export: record }), 'record-unknown'],
    [signing({ export: '0'.repeat(64) }), 'record-unknown'],
    [signing({ expires: '2022-02-24' }), 'days-turned'],
    [signing({ handedOver: { date: '2022-02-23', receipt: '' } }), 'days-turned'],
    [whole, 'nothing-changed'],
  ] as const;
  for (const [input, code] of refusals)
    expect(await expectUntouched(db, () => callRefused(core, 'process.signing', input)), code).toMatchObject({ code });
});

test('lists positions and the four assessments per clause in text order (D4)', async () => {
  const sample = await withProcess();
  const { core, negotiation, id, undo } = sample;
  const assess = (more: Partial<Input<'assessments.make'>> = {}) =>
    callCommand(core, 'assessments.make', {
      negotiation,
      clause: 'ip',
      aspect: 'legal',
      verdict: 'safe',
      text: 'Sesuai UU 13/2016.',
      ...more,
    });
  await assess({ aspect: 'security', verdict: 'concern', text: '' });
  const legal = await assess();
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const list = async () => await callCommand(core, 'stances.list', { negotiation });
  expect((await list()).map(({ clause }) => clause)).toEqual(clauses.map(({ code }) => code));
  const stance = async (of = 'ip') => (await list()).find(({ clause }) => clause === of);
  expect(await stance()).toMatchObject({
    assessments: [
      { aspect: 'legal', verdict: 'safe', record: legal.record },
      { aspect: 'security', verdict: 'concern' },
    ],
  });
  expect((await list()).some(({ position }) => position !== null)).toBe(true);
  const position = { opening: 'a', fallback: 'b', redLine: 'c', rationale: '' };
  const taken = await callCommand(core, 'positions.take', { negotiation, clause: 'status', ...position });
  expect((await stance('status'))?.position).toMatchObject({ ...position, record: taken.record });
  const { id: clause } = await readClause(core, negotiation, 'ip');
  const other = createColleague(sample);
  const said = { aspect: 'legal' as const, verdict: 'unsafe' as const, text: '', supersedes: [legal.record] };
  other.append('assessment.made', clause, said, id);
  const ours = await assess({ verdict: 'concern' });
  receiveRecords(sample, other);
  expect((await stance())?.assessments.map(({ aspect }) => aspect)).toEqual(['legal', 'security']);
  expect(await callRefused(core, 'records.undo', { negotiation, record: ours.record })).toMatchObject({
    code: 'undo-overtaken',
  });
  await assess({ verdict: 'unsafe', text: 'Periksa.' });
  const next = await assess();
  await undo(next.record);
  expect((await stance())?.assessments[0]).toMatchObject({ verdict: 'unsafe', text: 'Periksa.' });
});
