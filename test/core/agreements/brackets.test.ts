import { expect, test } from 'vitest';
import type { Input } from '../../../shared/api/commands.ts';
import type { ShownBracket } from '../../../shared/model/agreement.ts';
import { chooseParents } from '../../../shared/rules/parents.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import {
  createColleague,
  expectUntouched,
  openSampleCore,
  readClause,
  receiveRecords,
} from '../../helpers/sample-core.ts';
import { plainPayloads } from '../../store/test-site.ts';

const sources = {
  id: 'Para Peserta akan [BY: memastikan][ID: menjajaki] kerja sama [jangka panjang] sesuai {ref:areas}.',
  en: 'The Participants will [BY: ensure] [ID: {i:explore} [all] cooperation in {ref:areas}].',
  ru: 'Участники [BY: обеспечат][ID: изучат] сотрудничество.',
};

async function createBracketedText() {
  const sample = await openSampleCore();
  const { core, negotiation, db } = sample;
  const named = { negotiation, clause: 'funding' };
  const texts = Object.fromEntries(Object.entries(sources).map(([language, body]) => [language, { body }]));
  const { version } = await callCommand(core, 'clauses.write', { ...named, parents: null, texts, note: '' });
  const list = async () => await callCommand(core, 'brackets.list', { negotiation });
  const place = (all: readonly ShownBracket[], language: string, nth = 0) => {
    const found = all.filter((one) => one.language === language)[nth];
    if (found === undefined) throw new Error(`no bracket ${nth} in ${language}`);
    const { part, start, end } = found;
    return { language, part, start, end };
  };
  type Places = Input<'brackets.settle'>['places'];
  const asked = (places: Places, parents: string[] | null = null) => ({ ...named, parents, places, note: 'Di Minsk' });
  return {
    ...sample,
    named,
    version,
    list,
    place,
    settle: (...of: Parameters<typeof asked>) => callCommand(core, 'brackets.settle', asked(...of)),
    no: (...of: Parameters<typeof asked>) =>
      expectUntouched(db, () => callRefused(core, 'brackets.settle', asked(...of))),
    body: async () => (await readClause(core, negotiation, 'funding')).body,
  };
}

test('lists every open bracket with its options as they are read and the date it was opened (D17)', async () => {
  const { core, negotiation, named, version, list } = await createBracketedText();
  expect(await list()).toMatchObject([
    { clause: 'funding', language: 'id', part: 'body', options: [{ side: 'BY', words: 'memastikan' }, { side: 'ID' }] },
    { language: 'id', options: [{ side: null, source: 'jangka panjang', explained: null }] },
    {
      language: 'ru',
      start: 10,
      end: sources.ru.indexOf(' сотр'),
      options: [
        { start: 10, source: 'обеспечат' },
        { end: sources.ru.indexOf(' сотр'), source: 'изучат' },
      ],
    },
    {
      language: 'en',
      options: [
        { side: 'BY', words: 'ensure' },
        { side: 'ID', source: '{i:explore} [all] cooperation in {ref:areas}', words: 'explore [all] cooperation in 2' },
      ],
    },
  ]);
  expect((await list()).map(({ since }) => since.version)).toEqual(Array(4).fill(version));
  const texts = { en: { body: sources.en.replace('ensure', 'guarantee') }, ru: { body: `${sources.ru} Всегда.` } };
  const next = await callCommand(core, 'clauses.write', { ...named, parents: null, texts, note: '' });
  const since = (await list()).map(({ language, since }) => [language, since.version]);
  expect(since).toEqual([
    ['id', version],
    ['id', version],
    ['ru', version],
    ['en', next.version],
  ]);
  expect((await list())[3]?.since).toMatchObject({ actor: { name: 'Sari' } });
  await callCommand(core, 'clauses.place', { ...named, to: { place: 'removed' } });
  expect(await list()).toEqual([]);
  expect((await callCommand(core, 'texts.show', { negotiation, draft: null })).clauses.length).toBeGreaterThan(0);
});

test('settling brackets in several languages writes one version that leaves them all current (D9)', async () => {
  const { core, negotiation, list, place, settle, body, version } = await createBracketedText();
  const all = await list();
  const settled = await settle(
    [
      { ...place(all, 'id'), take: { option: 1 } },
      { ...place(all, 'id', 1), take: { words: '' } },
      { ...place(all, 'ru'), take: { option: 1 } },
      { ...place(all, 'en'), take: { words: 'explore {i:all} cooperation' } },
    ],
    [version],
  );
  expect(await body()).toEqual({
    id: 'Para Peserta akan menjajaki kerja sama sesuai {ref:areas}.',
    ru: 'Участники изучат сотрудничество.',
    en: 'The Participants will explore {i:all} cooperation.',
  });
  const { brackets, stale, status } = await readClause(core, negotiation, 'funding');
  expect({ brackets, stale, status, settled }).toEqual({
    brackets: {},
    stale: [],
    // The words are agreed; the clause becomes agreed only when a person sets its status.
    status: null,
    settled: { version: settled.version, stale: [] },
  });
  const { versions } = await callCommand(core, 'clauses.history', { negotiation, clause: 'funding' });
  expect(versions.at(-1)).toMatchObject({ parents: [version], note: 'Di Minsk', hash: settled.version });
  await callCommand(core, 'records.undo', { negotiation, record: settled.version });
  expect(await body()).toEqual(sources);
  expect((await readClause(core, negotiation, 'funding')).stale).toEqual([]);
});

test('settling in one language makes the others stale, and settling those makes them current', async () => {
  const { list, place, settle } = await createBracketedText();
  expect((await settle([{ ...place(await list(), 'en'), take: { option: 0 } }])).stale).toEqual(['id', 'ru']);
  expect((await settle([{ ...place(await list(), 'ru'), take: { option: 0 } }])).stale).toEqual(['id']);
  expect((await settle([{ ...place(await list(), 'id'), take: { option: 0 } }])).stale).toEqual([]);
  expect((await list()).map(({ language, options }) => [language, options[0]?.words])).toEqual([
    ['id', 'jangka panjang'],
  ]);
});

test('choosing an option that contains brackets leaves those brackets to be settled', async () => {
  const { list, place, settle } = await createBracketedText();
  await settle([{ ...place(await list(), 'en'), take: { option: 1 } }]);
  expect((await list()).filter(({ language }) => language === 'en')).toMatchObject([{ options: [{ words: 'all' }] }]);
});

test('settles brackets in a heading too', async () => {
  const { core, negotiation, named, list, settle } = await createBracketedText();
  const texts = { en: { heading: '[BY: Financing][ID: Funding]', body: 'Each pays.' } };
  await callCommand(core, 'clauses.write', { ...named, parents: null, texts, note: '' });
  expect((await readClause(core, negotiation, 'funding')).brackets).toMatchObject({ en: 2 });
  const [found] = (await list()).filter(({ part }) => part === 'heading');
  expect(found).toMatchObject({ language: 'en', start: 0, end: 28 });
  const place = { language: 'en', part: 'heading' as const, start: 0, end: 28 };
  expect(
    await callRefused(core, 'brackets.settle', {
      ...named,
      parents: null,
      places: [{ ...place, take: { words: 'a\nb' } }],
      note: '',
    }),
  ).toMatchObject({ code: 'input-invalid' });
  await settle([{ ...place, take: { option: 1 } }]);
  expect((await readClause(core, negotiation, 'funding')).heading.en).toBe('Funding');
});

test('refuses to settle brackets that have changed since they were read, or with an option that is not allowed there', async () => {
  const sample = await createBracketedText();
  const { core, negotiation, named, list, place, no, version } = sample;
  const all = await list();
  const en = place(all, 'en');
  const take = { option: 0 };
  expect(await no([{ ...en, end: en.end - 1, take }])).toMatchObject({ code: 'bracket-unknown' });
  expect(await no([{ ...en, part: 'heading', take }])).toMatchObject({ code: 'bracket-unknown' });
  expect(await no([{ ...en, language: 'be', take }])).toMatchObject({ code: 'bracket-unknown' });
  expect(
    await no([
      { ...en, take },
      { ...en, take },
    ]),
  ).toMatchObject({ code: 'bracket-unknown' });
  expect(await no([{ ...en, take: { option: 2 } }])).toMatchObject({ code: 'input-invalid' });
  expect(await no([{ ...en, take: { words: 'open {' } }])).toMatchObject({ code: 'text-marks' });
  expect(await no([{ ...en, take: { words: sources.en.slice(en.start, en.end) } }])).toMatchObject({
    code: 'nothing-changed',
  });
  const texts = { en: { body: '{ID:[a]|b}' } };
  await callCommand(core, 'clauses.write', { ...named, parents: null, texts, note: '' });
  const span = { language: 'en', part: 'body' as const, start: 4, end: 7 };
  expect(await no([{ ...span, take: { words: '' } }])).toMatchObject({
    code: 'text-marks',
    details: { fault: 'mark-empty' },
  });
  expect(await no([{ ...span, take }], [version])).toMatchObject({ code: 'parent-stale' });
  const [theirs] = (await callCommand(core, 'texts.show', { negotiation, draft: 'counter-draft-1' })).clauses.filter(
    ({ brackets }) => brackets.en === 2,
  );
  const foreign = { ...named, clause: theirs?.code ?? '', parents: null, places: [{ ...span, take }], note: '' };
  expect(await callRefused(core, 'brackets.settle', foreign)).toMatchObject({ code: 'clause-foreign' });

  const { id: clause, version: head } = await readClause(core, negotiation, 'funding');
  const other = createColleague(sample);
  other.append('version.written', clause, plainPayloads.version({ parents: [version] }), sample.id);
  receiveRecords(sample, other);
  expect(await no([{ ...span, take }])).toMatchObject({ code: 'two-heads' });
  const shown = await readClause(core, negotiation, 'funding');
  const heads = [head ?? '', ...shown.heads.filter((one) => one !== head)];
  // As a page names them, in either order, and one alone: the reason is the same and correct.
  for (const parents of [chooseParents(shown), heads, heads.toReversed(), ...heads.map((one) => [one])])
    expect(await no([{ ...span, take }], parents)).toEqual({
      code: 'two-heads',
      details: { clause: 'funding', heads: shown.heads.map((one) => one.slice(0, 8)) },
    });
});

test('the reason for a bracket is stored per bracket, and can be changed, withdrawn and undone', async () => {
  const { core, db, negotiation, named, list } = await createBracketedText();
  const quote = '[BY: ensure]';
  const about = { ...named, language: 'en', quote, reason: 'tactical' as const, note: 'Tukar dengan pajak.' };
  const explained = async () => (await list()).find(({ language }) => language === 'en')?.options[0]?.explained;
  const { record } = await callCommand(core, 'brackets.explain', about);
  expect(await explained()).toEqual({ reason: 'tactical', note: 'Tukar dengan pajak.', record });
  const other = { ...about, quote: '[jangka panjang]', language: 'id', reason: 'uncertain' as const };
  await callCommand(core, 'brackets.explain', other);
  expect((await list())[1]?.options[0]?.explained).toMatchObject({ reason: 'uncertain' });
  expect(await callRefused(core, 'brackets.explain', about)).toMatchObject({ code: 'nothing-changed' });
  const again = await callCommand(core, 'brackets.explain', { ...about, reason: 'contentious', note: '' });
  expect(await explained()).toMatchObject({ reason: 'contentious' });
  await callCommand(core, 'records.undo', { negotiation, record: again.record });
  expect(await explained()).toMatchObject({ reason: 'tactical' });
  await callCommand(core, 'brackets.explain', { ...about, reason: null, note: '' });
  expect(await explained()).toBe(null);
  for (const wrong of ['ensure', '[all]', '[BY: ensure] ']) {
    const work = () => callRefused(core, 'brackets.explain', { ...about, quote: wrong });
    expect(await expectUntouched(db, work)).toMatchObject({ code: 'bracket-unknown' });
  }
  expect((await list())[1]?.options[0]?.explained).toMatchObject({ reason: 'uncertain' });
});

test('the brackets of several languages are explained in one command, or none of them', async () => {
  const { core, db, negotiation, named, list } = await createBracketedText();
  const quotes = [
    { language: 'en', quote: '[BY: ensure]' },
    { language: 'id', quote: '[jangka panjang]' },
  ];
  const about = { ...named, brackets: quotes, reason: 'tactical' as const, note: '' };
  const wrong = { ...about, brackets: [...quotes, { language: 'en', quote: '[all]' }] };
  const work = () => callRefused(core, 'brackets.explain-together', wrong);
  expect(await expectUntouched(db, work)).toMatchObject({ code: 'bracket-unknown' });
  const explained = async () =>
    (await list()).flatMap(({ options }) => options.flatMap((option) => option.explained?.reason ?? []));
  await callCommand(core, 'brackets.explain', { ...named, ...quotes[0], reason: 'tactical', note: '' } as never);
  // That of one language stands already.
  const { records } = await callCommand(core, 'brackets.explain-together', about);
  expect([records.length, await explained()]).toEqual([1, ['tactical', 'tactical']]);
  const again = await callRefused(core, 'brackets.explain-together', about);
  expect(again).toMatchObject({ code: 'nothing-changed' });
  await callCommand(core, 'records.undo-together', { negotiation, records });
  expect(await explained()).toEqual(['tactical']);
});
