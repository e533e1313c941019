import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callCommand, callRefused, plainComment } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore, readClause, type SampleCore } from '../../helpers/sample-core.ts';

/** Changes a letter in the text of a stored record, as a failing disk or a person would. */
function changeRecordText({ db }: SampleCore, hash: string, from: string, to: string): void {
  const done = db
    .prepare('UPDATE record SET json = replace(json, ?, ?) WHERE hash = ? AND instr(json, ?) > 0')
    .run(from, to, hash, from);
  expect(done.changes).toBe(1);
}

function findHash({ db }: SampleCore, kind: string, entity: string, at = -1): string {
  const hashes = db
    .prepare('SELECT hash FROM record WHERE kind = ? AND entity = ? ORDER BY id')
    .pluck()
    .all(kind, entity) as string[];
  return hashes.at(at) ?? '';
}

const createExportInput = (draft: string | null) => ({
  as: 'final' as const,
  language: 'en',
  copy: 'ID',
  draft,
  paper: 'A4' as const,
});
const freeze = { label: 'Konsep 3', code: null, date: null, note: '' };

test('a head altered in the store is never shown, exported, frozen or extended', async () => {
  const sample = await openSampleCore();
  const { core, db, negotiation } = sample;
  const { id, version } = await readClause(core, negotiation, 'funding');
  changeRecordText(sample, version ?? '', 'own costs', 'all costs');
  const everywhere = JSON.stringify([
    await callCommand(core, 'texts.show', { negotiation, draft: null }),
    await callCommand(core, 'texts.show', { negotiation, draft: 'draft-2' }),
    await callCommand(core, 'clauses.history', { negotiation, clause: 'funding' }),
    await callCommand(core, 'search.find', { negotiation, words: 'costs', limit: 50 }),
  ]);
  const shown = await readClause(core, negotiation, 'funding');
  const { versions } = await callCommand(core, 'clauses.history', { negotiation, clause: 'funding' });
  const [listed] = await callCommand(core, 'negotiations.list', {});
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
    () => callRefused(core, 'exports.make', { negotiation, ...createExportInput(null) }),
    () => callRefused(core, 'exports.make', { negotiation, ...createExportInput('draft-2') }),
    () => callRefused(core, 'drafts.freeze', { negotiation, ...freeze }),
    () =>
      callRefused(core, 'clauses.write', {
        negotiation,
        clause: 'funding',
        parents: null,
        texts: { en: { body: 'x' } },
        note: '',
      }),
    () => callRefused(core, 'translations.confirm', { negotiation, clause: 'funding', language: 'en', note: '' }),
    () =>
      callRefused(core, 'clauses.diff', {
        negotiation,
        clause: 'funding',
        from: 'draft-1',
        to: 'head',
        language: null,
      }),
    () =>
      callRefused(core, 'comments.make', {
        negotiation,
        ...plainComment,
        clause: 'funding',
        language: 'en',
        quote: 'costs',
      }),
  ];
  for (const work of refusals) expect(await expectUntouched(db, work)).toEqual(damaged);

  expect((await callCommand(core, 'store.rebuild', {})).damaged).toEqual([version]);
  const after = await callCommand(core, 'texts.show', { negotiation, draft: 'draft-2' });
  expect(after.clauses.filter((clause) => clause.damaged).map(({ code, body }) => [code, body])).toEqual([
    ['funding', {}],
  ]);
  expect([
    (await readClause(core, negotiation, 'funding')).damaged,
    (await callCommand(core, 'negotiations.list', {}))[0]?.damaged,
  ]).toEqual([true, 1]);
  expect(await expectUntouched(db, refusals[1] ?? refusals[0] ?? (async () => null))).toEqual(damaged);
  expect(findHash(sample, 'version.written', id)).toBe(version);
});

test('after a rebuild the version before a damaged one is not taken for the current text', async () => {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const { version } = await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'funding',
    parents: null,
    texts: { en: { body: 'Own costs only.' } },
    note: '',
  });
  changeRecordText(sample, version, 'only', 'also');
  await callCommand(core, 'store.rebuild', {});
  const shown = await readClause(core, negotiation, 'funding');
  expect([shown.damaged, JSON.stringify(shown).includes('also')]).toEqual([true, false]);
  for (const draft of [null, 'draft-2']) {
    expect(await callRefused(core, 'exports.make', { negotiation, ...createExportInput(draft) })).toMatchObject({
      code: 'record-damaged',
      details: { hash: version },
    });
  }
  expect(await callRefused(core, 'drafts.freeze', { negotiation, ...freeze })).toMatchObject({
    code: 'record-damaged',
    details: { hash: version },
  });
});

test.each(['clause.created', 'clause.placed'])(
  'refuses to export or freeze a text without the clause that a damaged %s placed there',
  async (kind) => {
    const sample = await openSampleCore();
    const { core, negotiation } = sample;
    const { id } = await readClause(core, negotiation, 'funding');
    const hash = findHash(sample, kind, id);
    changeRecordText(sample, hash, 'Sari', 'Sira');
    if (kind === 'clause.created') await callCommand(core, 'store.rebuild', {});
    const [listed] = await callCommand(core, 'negotiations.list', {});
    expect(listed?.damaged).toBe(1);
    expect(await callRefused(core, 'exports.make', { negotiation, ...createExportInput(null) })).toMatchObject({
      code: 'record-damaged',
      details: { hash },
    });
    expect(await callRefused(core, 'drafts.freeze', { negotiation, ...freeze })).toMatchObject({
      code: 'record-damaged',
      details: { hash },
    });
  },
);

test('a backup of a damaged store says how many of its records are damaged, and has them as they are', async () => {
  const sample = await openSampleCore();
  const { core, folder, negotiation } = sample;
  const { version } = await readClause(core, negotiation, 'funding');
  changeRecordText(sample, version ?? '', 'own costs', 'all costs');
  const file = join(folder, 'cadangan.db');
  expect(await callCommand(core, 'store.backup', { file })).toMatchObject({ records: 150, damagedRecords: 1 });
});

test('a damaged description in a frozen draft is not replaced by the current one', async () => {
  const sample = await openSampleCore();
  const { core, negotiation, id } = sample;
  await callCommand(core, 'negotiations.describe', { negotiation, numbered: false, note: '' });
  const hash = findHash(sample, 'negotiation.described', id, 0);
  changeRecordText(sample, hash, 'Sari', 'Sira');
  const damaged = { code: 'record-damaged', details: { hash, what: 'draft-1' } };
  expect(await callRefused(core, 'texts.show', { negotiation, draft: 'draft-1' })).toEqual(damaged);
  expect(await callRefused(core, 'exports.make', { negotiation, ...createExportInput('draft-1') })).toEqual({
    code: 'record-damaged',
    details: { hash, what: negotiation },
  });
  await callCommand(core, 'texts.show', { negotiation, draft: null });
});

test('damaged comments and answers block only files with comments, even when they are not valid JSON', async () => {
  const sample = await openSampleCore();
  const { core, db, negotiation } = sample;
  const before = await callCommand(core, 'comments.list', { negotiation, clause: 'forms' });
  const [first, second] = before.map(({ id }) => id) as [string, string];
  changeRecordText(sample, findHash(sample, 'comment.made', first), 'pengakuan', 'pengakuam');
  db.prepare('UPDATE record SET json = ? WHERE hash = ?').run(
    '{"payload":',
    findHash(sample, 'comment.answered', second),
  );
  const history = await callCommand(core, 'clauses.history', { negotiation, clause: 'forms' });
  expect([history.comments.map(({ id, answers }) => [id, answers]), history.damagedComments]).toEqual([
    [[second, []]],
    1,
  ]);
  expect((await callCommand(core, 'comments.list', { negotiation, clause: 'forms' })).map(({ id }) => id)).toEqual([
    second,
  ]);
  await callCommand(core, 'negotiations.list', {});
  expect(
    await callRefused(core, 'comments.answer', {
      negotiation,
      comment: first,
      disposition: 'accepted',
      text: '',
      version: null,
    }),
  ).toMatchObject({ code: 'record-damaged' });
  await callCommand(core, 'exports.make', { negotiation, ...createExportInput(null) });
  expect(
    await callRefused(core, 'matrix.export', { negotiation, as: 'xlsx', language: 'en', speech: 'id', paper: 'A4' }),
  ).toMatchObject({
    code: 'record-damaged',
  });
  const { damaged } = await callCommand(core, 'store.rebuild', {});
  expect(damaged.sort()).toEqual(
    [findHash(sample, 'comment.made', first), findHash(sample, 'comment.answered', second)].sort(),
  );
  expect((await readClause(core, negotiation, 'forms')).openComments).toBe(1);
  await callCommand(core, 'exports.make', { negotiation, ...createExportInput(null) });
});
