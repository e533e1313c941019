import { expect, test } from 'vitest';
import { callCommand, callRefused, loadSampleText, openCore, plainComment } from '../../helpers/core.ts';

async function openSample() {
  const core = openCore();
  const negotiation = await loadSampleText(core);
  const codes = async () =>
    (await callCommand(core, 'texts.show', { negotiation, draft: null })).clauses.map(({ code }) => code);
  return { core, negotiation, codes };
}

test('a move, a removal and a new clause are undone by a record that supersedes them', async () => {
  const { core, negotiation, codes } = await openSample();
  const before = await codes();
  const moved = await callCommand(core, 'clauses.place', { negotiation, clause: 'ip', to: { place: 'first' } });
  expect((await codes())[0]).toBe('ip');
  const undone = await callCommand(core, 'records.undo', { negotiation, record: moved.record });
  expect(await codes()).toEqual(before);
  await callCommand(core, 'records.undo', { negotiation, record: undone.record });
  expect((await codes())[0]).toBe('ip');
  expect(await callRefused(core, 'records.undo', { negotiation, record: moved.record })).toMatchObject({
    code: 'undo-overtaken',
  });

  const removed = await callCommand(core, 'clauses.place', {
    negotiation,
    clause: 'funding',
    to: { place: 'removed' },
  });
  await callCommand(core, 'records.undo', { negotiation, record: removed.record });
  expect(await codes()).toContain('funding');

  const made = await callCommand(core, 'clauses.create', {
    negotiation,
    code: null,
    kind: 'paragraph',
    to: { place: 'after', clause: 'areas' },
  });
  expect((await codes())[(await codes()).indexOf('areas') + 1]).toBe(made.code);
  await callCommand(core, 'records.undo', { negotiation, record: made.record });
  expect(await codes()).not.toContain(made.code);
  expect(
    await callRefused(core, 'clauses.create', {
      negotiation,
      code: made.code,
      kind: 'paragraph',
      to: { place: 'last' },
    }),
  ).toMatchObject({
    code: 'clause-exists',
  });
});

test('accepting a comment writes its proposal in place of its words, and both can be undone', async () => {
  const { core, negotiation } = await openSample();
  const body = async () =>
    (await callCommand(core, 'texts.show', { negotiation, draft: null })).clauses.find(({ code }) => code === 'funding')
      ?.body.en;
  const before = await body();
  const about = {
    negotiation,
    ...plainComment,
    clause: 'funding',
    language: 'en',
    unit: 'SETJEN',
    kind: 'substance' as const,
    body: 'Mohon.',
  };
  const { comment } = await callCommand(core, 'comments.make', {
    ...about,
    quote: 'its own costs',
    proposal: 'its own [costs]',
  });
  const accepted = await callCommand(core, 'comments.accept', { negotiation, comment, text: 'Diterima.' });
  expect(await body()).toBe(before?.replace('its own costs', 'its own [costs]'));
  const listed = async () =>
    (await callCommand(core, 'comments.list', { negotiation, clause: 'funding' })).find(({ id }) => id === comment)
      ?.answers;
  expect(await listed()).toMatchObject([{ disposition: 'accepted', text: 'Diterima.', version: accepted.version }]);

  await callCommand(core, 'records.undo', { negotiation, record: accepted.record });
  expect(await listed()).toEqual([]);
  await callCommand(core, 'records.undo', { negotiation, record: accepted.version ?? '' });
  expect(await body()).toBe(before);
  expect(await callRefused(core, 'records.undo', { negotiation, record: accepted.version ?? '' })).toMatchObject({
    code: 'undo-overtaken',
  });

  const gone = await callCommand(core, 'comments.make', about);
  expect(await callRefused(core, 'comments.accept', { negotiation, comment: gone.comment, text: '' })).toMatchObject({
    code: 'proposal-missing',
  });
  await callCommand(core, 'comments.revise', {
    negotiation,
    comment: gone.comment,
    kind: 'legal',
    body: 'Lain.',
    proposal: null,
    withdrawn: true,
  });
  expect(
    (await callCommand(core, 'comments.list', { negotiation, clause: 'funding' })).map(({ id }) => id),
  ).not.toContain(gone.comment);
});

test('a frozen draft is withdrawn, and its code stays used', async () => {
  const { core, negotiation } = await openSample();
  const frozen = await callCommand(core, 'drafts.freeze', {
    negotiation,
    label: 'Salah',
    code: null,
    date: '2022-02-01',
    note: '',
  });
  const records = await callCommand(core, 'records.list', { negotiation });
  const record = records.at(-1)?.hash ?? '';
  await callCommand(core, 'records.undo', { negotiation, record });
  const { drafts } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  expect(drafts.map(({ code }) => code)).not.toContain(frozen.code);
  expect(
    await callRefused(core, 'drafts.freeze', { negotiation, label: 'x', code: frozen.code, date: null, note: '' }),
  ).toMatchObject({ code: 'draft-exists' });
});

test('typing is kept exactly, even when it could not be saved, and is gone once discarded', async () => {
  const { core, negotiation } = await openSample();
  const typed = { clause: 'areas', language: 'id', base: null, heading: '', body: 'half a mark {ID:\ttab' };
  await callCommand(core, 'typing.keep', { negotiation, ...typed });
  expect(await callCommand(core, 'typing.list', { negotiation })).toMatchObject([typed]);
  await callCommand(core, 'typing.keep', { negotiation, ...typed, body: 'newer' });
  expect(await callCommand(core, 'typing.list', { negotiation })).toMatchObject([{ body: 'newer' }]);
  await callCommand(core, 'store.rebuild', {});
  expect(await callCommand(core, 'typing.list', { negotiation })).toHaveLength(1);
  await callCommand(core, 'typing.discard', { negotiation, clause: 'areas', language: 'id' });
  expect(await callCommand(core, 'typing.list', { negotiation })).toEqual([]);
});

test('older typing never replaces newer typing, whichever request arrives first', async () => {
  const { core, negotiation } = await openSample();
  const typed = { negotiation, clause: 'areas', language: 'id', base: null, heading: '' };
  const bodies = async () => (await callCommand(core, 'typing.list', { negotiation })).map(({ body }) => body);
  await callCommand(core, 'typing.keep', { ...typed, body: 'later', at: '2022-02-01T08:00:01.000Z' });
  await callCommand(core, 'typing.keep', { ...typed, body: 'earlier', at: '2022-02-01T08:00:00.600Z' });
  expect(await bodies()).toEqual(['later']);
  await callCommand(core, 'typing.keep', {
    ...typed,
    body: 'after the clock was set back',
    at: '2022-02-01T07:00:00.000Z',
  });
  expect(await bodies()).toEqual(['after the clock was set back']);
});

test('undoing a version makes no language stale that was not stale before it', async () => {
  const { core, negotiation } = await openSample();
  const stale = async (named: string) =>
    (await callCommand(core, 'texts.show', { negotiation, draft: null })).clauses.find(({ code }) => code === named)
      ?.stale;
  for (const [clause, before] of [
    ['funding', []],
    ['automotive', ['ru']],
  ] as const) {
    const texts = { id: { body: 'Lain sama sekali.' } };
    const { version } = await callCommand(core, 'clauses.write', {
      negotiation,
      clause,
      parents: null,
      texts,
      note: '',
    });
    expect(await stale(clause)).toEqual(['en', 'ru']);
    await callCommand(core, 'records.undo', { negotiation, record: version });
    expect(await stale(clause)).toEqual(before);
  }
});
