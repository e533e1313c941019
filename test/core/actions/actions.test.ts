import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { callCommand, callRefused, plainComment } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore, readClause } from '../../helpers/sample-core.ts';

async function openHistory() {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  return {
    ...sample,
    write: (clause: string, body: string, language = 'id') =>
      callCommand(core, 'clauses.write', {
        negotiation,
        clause,
        parents: null,
        texts: { [language]: { body } },
        note: '',
      }),
    list: (person: string | null = null, limit = 50) =>
      callCommand(core, 'actions.list', { negotiation, person, limit }),
    body: async (clause: string) => (await readClause(core, negotiation, clause)).body.id,
    undo: (action: string) => callCommand(core, 'actions.undo', { negotiation, action }),
    redo: (action: string) => callCommand(core, 'actions.redo', { negotiation, action }),
  };
}

const beNamed = (core: Core, name: string) => callCommand(core, 'person.set', { name, unit: null });

test('a single row is undone out of order where nothing builds on it, and redone; the reversals are rows of their own', async () => {
  const { write, list, body, undo, redo } = await openHistory();
  const before = await body('funding');
  await write('funding', 'Satu.');
  await write('areas', 'Dua.');
  const [second, first] = (await list()).actions;
  expect([second, first]).toMatchObject([
    { what: 'written', clauses: ['areas'], languages: ['id'], kept: null },
    { what: 'written', clauses: ['funding'], languages: ['id'], kept: null },
  ]);
  await undo(first?.action ?? '');
  expect([await body('funding'), await body('areas')]).toEqual([before, 'Dua.']);
  expect((await list()).actions.slice(0, 3)).toMatchObject([
    { what: 'undone', of: { what: 'written', clauses: ['funding'] } },
    { what: 'written', clauses: ['areas'], state: 'done' },
    { what: 'written', clauses: ['funding'], state: 'undone', undoneBy: { actor: { name: 'Sari' } }, kept: null },
  ]);
  await redo(first?.action.slice(0, 8) ?? '');
  expect(await body('funding')).toBe('Satu.');
  const after = (await list()).actions;
  expect(after[0]).toMatchObject({ what: 'redone', of: { what: 'written', clauses: ['funding'] } });
  expect(after[3]).toMatchObject({ state: 'done', undoneBy: null, kept: null });
});

test('what cannot be undone says why, and a refusal writes nothing', async () => {
  const { core, db, negotiation, write, list } = await openHistory();
  await write('funding', 'Satu.');
  await write('funding', 'Dua.');
  await write('areas', 'Beku.');
  await callCommand(core, 'drafts.freeze', { negotiation, label: 'Draf', code: null, date: '2022-02-01', note: '' });
  await write('ip', 'Disepakati.');
  await callCommand(core, 'statuses.set', {
    ...{ negotiation, clause: 'ip', version: null, status: 'agreed', reason: null, correction: false },
    ...{ meeting: null, dated: null },
  });
  const { actions } = await list();
  const kept = actions.map(({ what, clauses, kept: reason }) => [what, clauses[0] ?? '', reason]);
  expect(kept.slice(0, 6)).toEqual([
    ['status-set', 'ip', null],
    ['written', 'ip', 'agreed'],
    ['draft-frozen', '', null],
    ['written', 'areas', 'frozen'],
    ['written', 'funding', 'frozen'],
    ['written', 'funding', 'superseded'],
  ]);
  expect(actions.at(-1)).toMatchObject({ what: 'created', kept: 'beginning' });
  for (const { action, kept: reason } of actions.filter((one) => one.kept !== null))
    expect(await expectUntouched(db, () => callRefused(core, 'actions.undo', { negotiation, action }))).toEqual({
      code: 'action-kept',
      details: { reason },
    });
  expect(await callRefused(core, 'actions.redo', { negotiation, action: actions[0]?.action })).toMatchObject({
    code: 'action-done',
  });
  expect(await callRefused(core, 'actions.undo', { negotiation, action: 'ffff' })).toMatchObject({
    code: 'action-unknown',
  });
});

test('what was undone does not stand in the way of what came before it, and later words do', async () => {
  const { write, list, body, undo } = await openHistory();
  const before = await body('funding');
  await write('funding', 'Satu.');
  await write('funding', 'Dua.');
  const [second, first] = (await list()).actions.map(({ action }) => action);
  await undo(second ?? '');
  expect(await body('funding')).toBe('Satu.');
  await write('funding', 'Satu, lagi.');
  expect((await list()).actions.find(({ action }) => action === first)?.kept).toBe('superseded');
  expect((await list()).actions.find(({ action }) => action === second)?.kept).toBe('superseded');
  await undo((await list()).actions[0]?.action ?? '');
  await undo(first ?? '');
  expect(await body('funding')).toBe(before);
});

test('one command is one action, however many records it wrote', async () => {
  const { core, negotiation, list, undo, redo } = await openHistory();
  const made = await Promise.all(
    ['Satu.', 'Dua.', 'Tiga.'].map((body) =>
      callCommand(core, 'comments.make', { negotiation, ...plainComment, clause: 'funding', body }),
    ),
  );
  const comments = made.map(({ comment }) => comment);
  await callCommand(core, 'comments.answer-together', {
    negotiation,
    comments,
    disposition: 'rejected',
    text: 'Tidak.',
  });
  const [answered] = (await list()).actions;
  expect(answered).toMatchObject({ what: 'answered', count: 3, clauses: ['funding'] });
  const answers = async () =>
    (await callCommand(core, 'comments.list', { negotiation, clause: 'funding' }))
      .filter(({ id }) => comments.includes(id))
      .map((one) => one.answers.map(({ text }) => text));
  await undo(answered?.action ?? '');
  expect(await answers()).toEqual([[], [], []]);
  await redo(answered?.action ?? '');
  expect(await answers()).toEqual([['Tidak.'], ['Tidak.'], ['Tidak.']]);
});

test('a confirmed translation is stale again once its confirmation is undone', async () => {
  const { core, negotiation, write, list, undo, redo } = await openHistory();
  const stale = async () => (await readClause(core, negotiation, 'funding')).stale;
  await write('funding', 'Lain.');
  const before = await stale();
  expect(before).toContain('en');
  await callCommand(core, 'translations.confirm', { negotiation, clause: 'funding', language: 'en', note: '' });
  const [confirmed] = (await list()).actions;
  expect(await stale()).not.toContain('en');
  await undo(confirmed?.action ?? '');
  expect(await stale()).toEqual(before);
  await redo(confirmed?.action ?? '');
  expect(await stale()).not.toContain('en');
  await callCommand(core, 'store.rebuild', {});
  expect(await stale()).not.toContain('en');
});

test('undo and redo go by person, in order, until that person does something else', async () => {
  const { core, write, list, undo } = await openHistory();
  await beNamed(core, 'Sari');
  await write('funding', 'Satu.');
  await beNamed(core, 'Budi');
  await write('areas', 'Dua.');
  const next = async () => (await list(null, 1)).next;
  expect(await next()).toMatchObject({ undo: { clauses: ['areas'] }, redo: null });
  await beNamed(core, 'Sari');
  expect(await next()).toMatchObject({ undo: { clauses: ['funding'] }, redo: null });
  await undo((await next()).undo?.action ?? '');
  expect(await next()).toMatchObject({ undo: null, redo: { clauses: ['funding'] } });
  await write('ip', 'Tiga.');
  expect(await next()).toMatchObject({ undo: { clauses: ['ip'] }, redo: null });
  const own = await list('Budi');
  expect(own.actions.map(({ actor }) => actor.name)).toEqual(['Budi']);
  expect(own.people).toEqual(expect.arrayContaining(['Budi', 'Sari']));
  expect((await list(null, 2)).more).toBe(true);
});
