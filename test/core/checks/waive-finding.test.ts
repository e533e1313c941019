import { expect, test } from 'vitest';
import type { Input } from '../../../shared/api/commands.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore } from '../../helpers/sample-core.ts';

async function withWaivers() {
  const sample = await openSampleCore();
  const { core, negotiation, db } = sample;
  const asked = (more: Partial<Input<'checks.waive'>> = {}): Input<'checks.waive'> => ({
    negotiation,
    check: 'treaty-word',
    finding: 'shall 0',
    clause: 'ip',
    language: 'en',
    reason: 'Istilah itu dikutip.',
    withdrawn: false,
    ...more,
  });
  return {
    ...sample,
    waive: (more?: Partial<Input<'checks.waive'>>) => callCommand(core, 'checks.waive', asked(more)),
    no: (more: Partial<Input<'checks.waive'>>) =>
      expectUntouched(db, () => callRefused(core, 'checks.waive', asked(more))),
  };
}

test('lists findings until they are waived with a reason, and again after the waiver is withdrawn', async () => {
  const { core, negotiation, waive, no } = await withWaivers();
  const list = (draft: string | null) => callCommand(core, 'checks.list', { negotiation, draft });
  const [found] = (await list(null)).filter(({ check }) => check === 'treaty-word');
  if (found === undefined) throw new Error('the sample has no treaty word');
  const { check, finding, clause, language } = found;
  expect(found).toMatchObject({
    clause: 'commencement',
    language: 'ru',
    weight: 'warns',
    waivable: true,
    waived: null,
  });
  const about = { check, finding, clause, language };
  const { record } = await waive(about);
  const same = async (draft: string | null) =>
    (await list(draft)).filter((one) => one.finding === finding).map(({ waived }) => waived?.reason ?? null);
  expect((await list(null)).find((one) => one.finding === finding)?.waived).toEqual({
    reason: 'Istilah itu dikutip.',
    actor: { name: 'Sari', unit: null },
    at: expect.any(String),
    record,
  });
  expect(await same('draft-2')).toEqual(['Istilah itu dikutip.']);
  expect(await no(about)).toMatchObject({ code: 'nothing-changed' });
  await waive({ ...about, withdrawn: true, reason: '' });
  expect(await same(null)).toEqual([null]);
  await waive({ ...about, reason: 'Lain.' });
  expect(await same(null)).toEqual(['Lain.']);
  const texts = { ru: { body: 'Письмо применяется с даты подписания.' } };
  await callCommand(core, 'clauses.write', { negotiation, clause: 'commencement', parents: null, texts, note: '' });
  expect(await same(null)).toEqual([]);
});

test('undoing a waiver lists the finding again, and undoing that waives it again', async () => {
  const { core, negotiation, waive } = await withWaivers();
  const waived = async () =>
    (await callCommand(core, 'checks.list', { negotiation, draft: null })).flatMap((one) => one.waived?.reason ?? []);
  const undo = async (record: string) => (await callCommand(core, 'records.undo', { negotiation, record })).record;
  const [first, second] = (await callCommand(core, 'checks.list', { negotiation, draft: null })).filter(
    ({ clause }) => clause === 'resources',
  );
  const about = (of: typeof first) => ({
    check: of?.check ?? ('spoof' as const),
    finding: of?.finding ?? '',
    clause: 'resources',
    language: of?.language ?? null,
  });
  const { record } = await waive({ ...about(first), reason: 'Satu.' });
  await waive({ ...about(second), reason: 'Dua.' });
  const undone = await undo(record);
  expect(await waived()).toEqual(['Dua.']);
  expect(await callRefused(core, 'records.undo', { negotiation, record })).toMatchObject({ code: 'undo-overtaken' });
  await undo(undone);
  expect(await waived()).toEqual(['Satu.', 'Dua.']);
});

test('refuses to waive findings of a counter-draft that no reason allows', async () => {
  const { core, negotiation, waive, no } = await withWaivers();
  const found = await callCommand(core, 'checks.list', { negotiation, draft: 'counter-draft-1' });
  const never = found.find(({ check }) => check === 'indonesian-missing');
  expect(never).toMatchObject({ waivable: false, waived: null, clause: null });
  expect(await no({ ...about(never) })).toMatchObject({ code: 'not-waivable' });
  const spoof = found.find(({ check }) => check === 'spoof');
  await waive(about(spoof));
  const now = await callCommand(core, 'checks.list', { negotiation, draft: 'counter-draft-1' });
  expect(now.find(({ check }) => check === 'spoof')).toMatchObject({ waived: { reason: 'Istilah itu dikutip.' } });
  function about(of: typeof spoof) {
    return {
      check: of?.check ?? ('stale' as const),
      finding: of?.finding ?? '',
      clause: of?.clause ?? null,
      language: of?.language ?? null,
    };
  }
});

test('waives a finding with a reason, but never one that would appear on paper', async () => {
  const { waive, no } = await withWaivers();
  for (const reason of ['', '  ']) expect(await no({ reason })).toMatchObject({ code: 'reason-missing' });
  for (const check of [
    'indonesian-missing',
    'partner-language-missing',
    'alternat-unpaired',
    'reference-broken',
  ] as const)
    expect(await no({ check })).toMatchObject({ code: 'not-waivable', details: { check } });
  expect(await no({ withdrawn: true, reason: '' })).toMatchObject({ code: 'nothing-changed' });
  expect(await no({ clause: 'nowhere' })).toMatchObject({ code: 'clause-unknown' });
  await waive({ clause: null, language: null, check: 'prevailing-language-unset', finding: 'unset' });
});

test('a word is one finding with its places, which are settled together', async () => {
  const { core, negotiation, waive } = await withWaivers();
  const write = (clause: string, body: string) =>
    callCommand(core, 'clauses.write', { negotiation, clause, parents: null, texts: { en: { body } }, note: '' });
  await write('ip', 'The Parties keep their rights.');
  await write('funding', 'Each Party pays. The Parties report.');
  const list = async () =>
    (await callCommand(core, 'checks.list', { negotiation, draft: null })).filter(
      ({ check, language }) => check === 'treaty-word' && language === 'en',
    );
  const [found, ...others] = await list();
  expect(others).toEqual([]);
  expect(found?.places.map(({ clause, words, fix }) => [clause, words, fix])).toEqual([
    ['funding', 'Party', null],
    ['funding', 'Parties', null],
    ['ip', 'Parties', null],
  ]);
  const [first, ...more] = (found?.places ?? []).map(({ clause, finding }) => ({ clause, finding }));
  const { records } = await waive({ ...first, others: more });
  expect(records).toHaveLength(3);
  expect((await list()).map(({ places, waived }) => [places.length, waived?.reason])).toEqual([
    [3, 'Istilah itu dikutip.'],
  ]);
  // A later place of the word is a finding of its own.
  await write('amendment', 'The Parties may amend it.');
  expect((await list()).map(({ places, waived }) => [places.length, waived === null])).toEqual([
    [3, false],
    [1, true],
  ]);
  await waive({ ...first, others: more, reason: '', withdrawn: true });
  expect((await list()).map(({ places }) => places.length)).toEqual([4]);
});

test('several findings are waived for one reason as one action, or none if one cannot be', async () => {
  const { core, db, negotiation } = await withWaivers();
  const findings = async () => callCommand(core, 'checks.list', { negotiation, draft: null });
  const open = (await findings()).filter(({ waivable, waived }) => waivable && waived === null).slice(0, 3);
  expect(open).toHaveLength(3);
  const named = open.map(({ check, finding, clause, language }) => ({ check, finding, clause, language }));
  const waived = async () =>
    (await findings()).filter((one) => one.waived !== null).map(({ waived }) => waived?.reason);
  const input = { negotiation, findings: named, reason: 'Disetujui Biro Hukum.' };
  const [first] = named;
  if (first === undefined) throw new Error('no finding');
  const wrong = { ...first, check: 'reference-broken' as const };
  const refused = await expectUntouched(db, () =>
    callRefused(core, 'checks.waive-together', { ...input, findings: [...named, wrong] }),
  );
  expect(refused).toMatchObject({ code: 'not-waivable' });
  const empty = () => callRefused(core, 'checks.waive-together', { ...input, reason: ' ' });
  expect(await expectUntouched(db, empty)).toMatchObject({ code: 'reason-missing' });
  const { records } = await callCommand(core, 'checks.waive-together', input);
  expect(records).toHaveLength(3);
  expect(await waived()).toEqual(Array(3).fill(input.reason));
  const { actions } = await callCommand(core, 'actions.list', { negotiation, person: null, limit: 1 });
  expect(actions[0]).toMatchObject({ what: 'waived', count: 3 });
  await callCommand(core, 'actions.undo', { negotiation, action: actions[0]?.action ?? '' });
  expect(await waived()).toEqual([]);
});
