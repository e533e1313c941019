import { expect, test } from 'vitest';
import { done, refused } from '../helpers/core.ts';
import { clauseOf, type Sample, sampleCore, untouched } from './elsewhere.ts';

/** Changes a letter in the text of a stored record, as a failing disk or a hand would. */
function flip({ db }: Sample, hash: string, from: string, to: string): void {
  const done = db
    .prepare('UPDATE record SET json = replace(json, ?, ?) WHERE hash = ? AND instr(json, ?) > 0')
    .run(from, to, hash, from);
  expect(done.changes).toBe(1);
}

function hashOf({ db }: Sample, kind: string, entity: string, at = -1): string {
  const hashes = db
    .prepare('SELECT hash FROM record WHERE kind = ? AND entity = ? ORDER BY id')
    .pluck()
    .all(kind, entity) as string[];
  return hashes.at(at) ?? '';
}

const make = (draft: string | null) => ({
  as: 'final' as const,
  language: 'en',
  copy: 'ID',
  draft,
  paper: 'A4' as const,
});
const freeze = { label: 'Konsep 3', code: null, date: null, note: '' };

test('a head that was changed in the store is never shown, exported, frozen or written on', async () => {
  const sample = await sampleCore();
  const { core, db, negotiation } = sample;
  const { id, version } = await clauseOf(core, negotiation, 'funding');
  flip(sample, version ?? '', 'own costs', 'all costs');
  const everywhere = JSON.stringify([
    await done(core, 'texts.show', { negotiation, draft: null }),
    await done(core, 'texts.show', { negotiation, draft: 'draft-2' }),
    await done(core, 'clauses.history', { negotiation, clause: 'funding' }),
    await done(core, 'search.find', { negotiation, words: 'costs', limit: 50 }),
  ]);
  const shown = await clauseOf(core, negotiation, 'funding');
  const { versions } = await done(core, 'clauses.history', { negotiation, clause: 'funding' });
  const [listed] = await done(core, 'negotiations.list', {});
  expect([everywhere.includes('all costs'), shown.damaged, shown.body, shown.heading, listed?.damaged]).toEqual([
    false,
    true,
    {},
    {},
    1,
  ]);
  expect(versions.map(({ hash, damaged, body }) => ({ hash, damaged, body }))).toEqual([
    { hash: version, damaged: true, body: {} },
  ]);
  const damaged = { code: 'record-damaged', details: { hash: version, what: 'funding' } };
  const refusals = [
    () => refused(core, 'exports.make', { negotiation, ...make(null) }),
    () => refused(core, 'exports.make', { negotiation, ...make('draft-2') }),
    () => refused(core, 'drafts.freeze', { negotiation, ...freeze }),
    () =>
      refused(core, 'clauses.write', {
        negotiation,
        clause: 'funding',
        parents: null,
        texts: { en: { body: 'x' } },
        note: '',
      }),
    () => refused(core, 'translations.confirm', { negotiation, clause: 'funding', language: 'en', note: '' }),
    () =>
      refused(core, 'clauses.diff', { negotiation, clause: 'funding', from: 'draft-1', to: 'head', language: null }),
    () =>
      refused(core, 'comments.make', {
        negotiation,
        clause: 'funding',
        language: 'en',
        quote: 'costs',
        unit: null,
        kind: 'legal',
        body: 'x',
        proposal: null,
      }),
  ];
  for (const work of refusals) expect(await untouched(db, work)).toEqual(damaged);

  expect((await done(core, 'store.rebuild', {})).damaged).toEqual([version]);
  const after = await done(core, 'texts.show', { negotiation, draft: 'draft-2' });
  expect(after.clauses.filter((clause) => clause.damaged).map(({ code, body }) => [code, body])).toEqual([
    ['funding', {}],
  ]);
  expect([
    (await clauseOf(core, negotiation, 'funding')).damaged,
    (await done(core, 'negotiations.list', {}))[0]?.damaged,
  ]).toEqual([true, 1]);
  expect(await untouched(db, refusals[1] ?? refusals[0] ?? (async () => null))).toEqual(damaged);
  expect(hashOf(sample, 'version.written', id)).toBe(version);
});

test('after a rebuild the version before a damaged one does not pass for the text', async () => {
  const sample = await sampleCore();
  const { core, negotiation } = sample;
  const { version } = await done(core, 'clauses.write', {
    negotiation,
    clause: 'funding',
    parents: null,
    texts: { en: { body: 'Own costs only.' } },
    note: '',
  });
  flip(sample, version, 'only', 'also');
  await done(core, 'store.rebuild', {});
  const shown = await clauseOf(core, negotiation, 'funding');
  expect([shown.damaged, JSON.stringify(shown).includes('also')]).toEqual([true, false]);
  for (const draft of [null, 'draft-2']) {
    expect(await refused(core, 'exports.make', { negotiation, ...make(draft) })).toMatchObject({
      code: 'record-damaged',
      details: { hash: version },
    });
  }
  expect(await refused(core, 'drafts.freeze', { negotiation, ...freeze })).toMatchObject({
    code: 'record-damaged',
    details: { hash: version },
  });
});

test.each(['clause.created', 'clause.placed'])(
  'a text without the clause that a damaged %s put there is not exported or frozen',
  async (kind) => {
    const sample = await sampleCore();
    const { core, negotiation } = sample;
    const { id } = await clauseOf(core, negotiation, 'funding');
    const hash = hashOf(sample, kind, id);
    flip(sample, hash, 'Sari', 'Sira');
    if (kind === 'clause.created') await done(core, 'store.rebuild', {});
    const [listed] = await done(core, 'negotiations.list', {});
    expect(listed?.damaged).toBe(1);
    expect(await refused(core, 'exports.make', { negotiation, ...make(null) })).toMatchObject({
      code: 'record-damaged',
      details: { hash },
    });
    expect(await refused(core, 'drafts.freeze', { negotiation, ...freeze })).toMatchObject({
      code: 'record-damaged',
      details: { hash },
    });
  },
);

test('a damaged description of what a draft was frozen with is not replaced by the one of today', async () => {
  const sample = await sampleCore();
  const { core, negotiation, id } = sample;
  await done(core, 'negotiations.describe', { negotiation, numbered: false, note: '' });
  const hash = hashOf(sample, 'negotiation.described', id, 0);
  flip(sample, hash, 'Sari', 'Sira');
  const damaged = { code: 'record-damaged', details: { hash, what: 'draft-1' } };
  expect(await refused(core, 'texts.show', { negotiation, draft: 'draft-1' })).toEqual(damaged);
  expect(await refused(core, 'exports.make', { negotiation, ...make('draft-1') })).toEqual(damaged);
  await done(core, 'texts.show', { negotiation, draft: null });
});

test('damaged comments and answers are not shown and stop nothing else, also where they are no JSON any more', async () => {
  const sample = await sampleCore();
  const { core, db, negotiation } = sample;
  const before = await done(core, 'comments.list', { negotiation, clause: 'forms' });
  const [first, second] = before.map(({ id }) => id) as [string, string];
  flip(sample, hashOf(sample, 'comment.made', first), 'pengakuan', 'pengakuam');
  db.prepare('UPDATE record SET json = ? WHERE hash = ?').run(
    '{"payload":',
    hashOf(sample, 'comment.answered', second),
  );
  const history = await done(core, 'clauses.history', { negotiation, clause: 'forms' });
  expect([history.comments.map(({ id, answers }) => [id, answers]), history.damagedComments]).toEqual([
    [[second, []]],
    1,
  ]);
  expect((await done(core, 'comments.list', { negotiation, clause: 'forms' })).map(({ id }) => id)).toEqual([second]);
  await done(core, 'negotiations.list', {});
  expect(
    await refused(core, 'comments.answer', {
      negotiation,
      comment: first,
      disposition: 'accepted',
      text: '',
      version: null,
    }),
  ).toMatchObject({ code: 'record-damaged' });
  await done(core, 'exports.make', { negotiation, ...make(null) });
  const { damaged } = await done(core, 'store.rebuild', {});
  expect(damaged.sort()).toEqual(
    [hashOf(sample, 'comment.made', first), hashOf(sample, 'comment.answered', second)].sort(),
  );
  expect((await clauseOf(core, negotiation, 'forms')).openComments).toBe(1);
  await done(core, 'exports.make', { negotiation, ...make(null) });
});
