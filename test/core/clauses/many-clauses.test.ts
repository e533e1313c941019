import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { openSampleCore } from '../../helpers/sample-core.ts';

/** The sample, with what its text shows and the newest action. */
async function openText() {
  const { core, negotiation } = await openSampleCore();
  const clauses = async () => (await callCommand(core, 'texts.show', { negotiation, draft: null })).clauses;
  const newest = async () =>
    (await callCommand(core, 'actions.list', { negotiation, person: null, limit: 1 })).actions[0];
  const undo = async () => callCommand(core, 'actions.undo', { negotiation, action: (await newest())?.action ?? '' });
  return { core, negotiation, clauses, newest, undo };
}

test('several clauses are agreed as one action, or none if one has brackets', async () => {
  const { core, negotiation, clauses, newest, undo } = await openText();
  const agreed = async () =>
    (await clauses()).flatMap(({ code, status }) => (status?.status === 'agreed' ? [code] : []));
  const named = (codes: string[]) => ({
    ...({ negotiation, status: 'agreed', reason: null, correction: false, meeting: null, dated: null } as const),
    clauses: codes.map((clause) => ({ clause, version: null })),
  });
  const texts = { id: { body: 'Para Peserta [ID: wajib][BY: dapat] bekerja sama.' } };
  await callCommand(core, 'clauses.write', { negotiation, clause: 'funding', parents: null, texts, note: '' });
  const refused = await callRefused(core, 'statuses.set-together', named(['ip', 'funding', 'status']));
  expect(refused).toMatchObject({ code: 'brackets-open', details: { clause: 'funding' } });
  expect(await agreed()).toEqual([]);
  const { records } = await callCommand(core, 'statuses.set-together', named(['ip', 'status']));
  expect(records).toHaveLength(2);
  expect(await agreed()).toEqual(['ip', 'status']);
  expect(await newest()).toMatchObject({ what: 'status-set', count: 2, clauses: ['ip', 'status'] });
  await undo();
  expect(await agreed()).toEqual([]);
});

test('languages of several clauses are confirmed as one action', async () => {
  const { core, negotiation, clauses, newest, undo } = await openText();
  for (const clause of ['ip', 'status']) {
    const texts = { id: { body: 'Rumusan lain.' } };
    await callCommand(core, 'clauses.write', { negotiation, clause, parents: null, texts, note: '' });
  }
  const stale = async () =>
    (await clauses()).filter(({ code }) => ['ip', 'status'].includes(code)).map((one) => one.stale);
  expect(await stale()).toEqual([
    ['en', 'ru'],
    ['en', 'ru'],
  ]);
  const both = {
    negotiation,
    note: '',
    clauses: ['ip', 'status'].map((clause) => ({ clause, languages: ['en', 'ru'] })),
  };
  const wrong = { ...both, clauses: [...both.clauses, { clause: 'areas', languages: ['en'] }] };
  expect(await callRefused(core, 'translations.confirm-together', wrong)).toMatchObject({ code: 'nothing-changed' });
  await callCommand(core, 'translations.confirm-together', both);
  expect(await stale()).toEqual([[], []]);
  expect(await newest()).toMatchObject({ what: 'confirmed', count: 4 });
  await undo();
  expect(await stale()).toEqual([
    ['en', 'ru'],
    ['en', 'ru'],
  ]);
});

test('several clauses are moved in their order, or removed, as one action', async () => {
  const { core, negotiation, clauses, newest, undo } = await openText();
  const codes = async () => (await clauses()).map(({ code }) => code);
  const before = await codes();
  const chosen = ['funding', 'ip', 'status'];
  const place = (to: { place: 'after' | 'before'; clause: string } | { place: 'first' | 'removed' }) =>
    callCommand(core, 'clauses.place-together', { negotiation, clauses: chosen, to });
  const others = before.filter((code) => !chosen.includes(code));
  const at = others.indexOf('areas');
  await place({ place: 'after', clause: 'areas' });
  expect(await codes()).toEqual([...others.slice(0, at + 1), ...chosen, ...others.slice(at + 1)]);
  expect(await newest()).toMatchObject({ what: 'clause-moved', count: 3 });
  await undo();
  expect(await codes()).toEqual(before);
  await place({ place: 'before', clause: 'areas' });
  expect(await codes()).toEqual([...others.slice(0, at), ...chosen, ...others.slice(at)]);
  await undo();
  await place({ place: 'removed' });
  expect(await codes()).toEqual(others);
  await undo();
  expect(await codes()).toEqual(before);
});
