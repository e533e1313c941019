import { expect, test } from 'vitest';
import { callCommand } from '../../helpers/core.ts';
import { openSampleCore, readClause } from '../../helpers/sample-core.ts';
import { exportOriginal, replaceWord } from './exported-original.ts';

/** Words of theirs in the clause "areas" and, in English alone, in "confidentiality". */
const CHANGES: [string, [string, string][]][] = [
  [
    'en',
    [
      ['oleochemicals', 'polymers'],
      ['keep confidential', 'keep secret'],
    ],
  ],
  ['ru', [['олеохимию', 'полимеры']]],
  ['id', []],
];

/** The sample with a draft of theirs in three languages. */
async function openTheirDraft() {
  const { core, negotiation } = await openSampleCore();
  const files = [];
  for (const [language, words] of CHANGES) {
    const original = await exportOriginal(core, negotiation, { language, copy: 'BY' });
    const bytes = words.reduce((now, [from, to]) => replaceWord(now, from, to), original);
    const name = `theirs.${language}.docx`;
    const held = core.receive(null, name, bytes);
    files.push({ file: held.ok ? held.value.file.sha256 : '', name, language });
  }
  const received = { negotiation, files, label: 'Balasan', code: null, date: '2022-02-03', note: '' };
  const { code } = await callCommand(core, 'drafts.receive', received);
  const asked = { negotiation, base: 'draft-2', theirs: { of: 'draft', negotiation, draft: code } } as const;
  const mergeRow = async (clause: string, language: string) =>
    (await callCommand(core, 'comparisons.merge', { ...asked, language })).rows.find((row) => row.code === clause);
  return { core, negotiation, mergeRow };
}

test('names what they changed in the other languages as source of ours, and where we changed it too', async () => {
  const { core, negotiation, mergeRow } = await openTheirDraft();
  const areas = await mergeRow('areas', 'en');
  expect(areas?.others.map(({ language, isOursChanged }) => [language, isOursChanged])).toEqual([['ru', false]]);
  const { body } = await readClause(core, negotiation, 'areas');
  expect(areas?.others[0]).toMatchObject({
    ours: { body: expect.stringContaining('олеохимию') },
    theirs: { body: expect.stringContaining('полимеры') },
    words: { body: body.ru?.replace('олеохимию', 'полимеры') },
  });
  expect((await mergeRow('areas', 'ru'))?.others.map(({ language }) => language)).toEqual(['en']);
  expect((await mergeRow('areas', 'id'))?.others.map(({ language }) => language)).toEqual(['ru', 'en']);
  expect((await mergeRow('confidentiality', 'en'))?.others).toEqual([]);
  const texts = { ru: { body: `${body.ru} Ещё.` } };
  const written = { negotiation, clause: 'areas', parents: null, texts, note: '' };
  await callCommand(core, 'clauses.write', written);
  expect((await mergeRow('areas', 'en'))?.others[0]).toMatchObject({
    isOursChanged: true,
    words: { body: expect.not.stringContaining('Ещё') },
  });
});

test('a clause is created with its first words in one action, and goes with it', async () => {
  const { core, negotiation } = await openSampleCore();
  const list = async () => (await callCommand(core, 'actions.list', { negotiation, person: null, limit: 5 })).actions;
  const before = (await list())[0]?.action;
  const made = await callCommand(core, 'clauses.create', {
    negotiation,
    code: 'assembly',
    kind: 'paragraph',
    to: { place: 'after', clause: 'areas' },
    texts: { en: { heading: 'Assembly', body: 'As agreed.' }, ru: { heading: 'Сборка', body: 'По согласованию.' } },
    note: 'Diambil dari Balasan',
  });
  const clause = await readClause(core, negotiation, 'assembly');
  expect([clause.body, clause.stale]).toEqual([{ en: 'As agreed.', ru: 'По согласованию.' }, []]);
  const [newest, next] = await list();
  expect(newest).toMatchObject({ what: 'clause-created', kept: null });
  expect(next?.action).toBe(before);
  await callCommand(core, 'actions.undo', { negotiation, action: newest?.action ?? '' });
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  expect(clauses.some(({ id }) => id === made.clause)).toBe(false);
});
