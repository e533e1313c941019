import { expect, test } from 'vitest';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import { callCommand, callRefused, plainComment } from '../../helpers/core.ts';
import { createColleague, expectUntouched, readClause, receiveRecords } from '../../helpers/sample-core.ts';
import { plainPayloads } from '../../store/test-site.ts';
import { openStatusSample } from './sample-statuses.ts';

test('agreed text is reopened with a reason, initialled text by a correction of both sides', async () => {
  const { no, set, status } = await openStatusSample();
  for (const locked of ['agreed-ad-referendum', 'agreed'] as const) {
    await set(locked);
    for (const reason of [null, '', ' \n'])
      expect(await no('open', { reason })).toMatchObject({ code: 'reason-missing' });
    await set('open', { reason: 'Belarus meminta waktu.' });
    expect(await status()).toMatchObject({ status: 'open', broken: false });
  }
  await set('initialled');
  for (const status of ['open', 'agreed', 'agreed-ad-referendum'] as const) {
    expect(await no(status, { reason: 'Salah ketik.' })).toMatchObject({ code: 'initialled', details: { by: 'Sari' } });
    expect(await no(status, { correction: true })).toMatchObject({ code: 'initialled' });
  }
  await set('open', { reason: 'Salah ketik.', correction: true });
  await set('agreed');
});

test('rejects every change to agreed text, and names who agreed it and when', async () => {
  const { core, db, negotiation, set, write } = await openStatusSample();
  const named = { negotiation, clause: 'funding' };
  const written = await write('Each pays [its] costs, budgets permitting.');
  const settled = await callCommand(core, 'brackets.settle', {
    ...named,
    parents: null,
    places: [{ language: 'en', part: 'body', start: 10, end: 15, take: { option: 0 } }],
    note: '',
  });
  const comment = async (quote: string | null) =>
    (
      await callCommand(core, 'comments.make', {
        ...plainComment,
        ...named,
        language: 'en',
        quote,
        proposal: 'all costs',
      })
    ).comment;
  const [quoting, adding] = [await comment('its costs'), await comment(null)];
  const { heads, body } = await readClause(core, negotiation, 'funding');
  await set('agreed-ad-referendum', { dated: '2022-02-09' });
  const locked = {
    code: 'clause-locked',
    details: { clause: 'funding', status: 'agreed-ad-referendum', by: 'Sari', at: '2022-02-09' },
  };
  const attempts = [
    () => callRefused(core, 'clauses.write', { ...named, parents: null, texts: { en: { body: 'Other.' } }, note: '' }),
    () =>
      callRefused(core, 'clauses.write', { ...named, parents: heads, texts: { id: { heading: 'Lain' } }, note: '' }),
    () =>
      callRefused(core, 'brackets.settle', {
        ...named,
        parents: null,
        places: [{ language: 'en', part: 'body', start: 0, end: 1, take: { words: 'x' } }],
        note: '',
      }),
    () => callRefused(core, 'comments.accept', { negotiation, comment: quoting, text: '' }),
    () => callRefused(core, 'comments.accept', { negotiation, comment: adding, text: '' }),
    () => callRefused(core, 'clauses.place', { ...named, to: { place: 'removed' } }),
    () => callRefused(core, 'records.undo', { negotiation, record: settled.version }),
  ];
  for (const attempt of attempts) expect(await expectUntouched(db, attempt)).toEqual(locked);
  expect(await callRefused(core, 'records.undo', { negotiation, record: written.version })).toMatchObject({
    code: 'undo-overtaken',
  });
  expect((await readClause(core, negotiation, 'funding')).body).toEqual(body);
  expect(formatMessage('id', 'error.clause-locked', locked.details)).toContain(
    'terkunci: Disepakati Ad Referendum, ditetapkan',
  );
  expect(formatMessage('en', 'error.clause-locked', locked.details)).toContain(
    'is locked: Agreed ad referendum, set by Sari',
  );

  await callCommand(core, 'clauses.place', { ...named, to: { place: 'first' } });
  await callCommand(core, 'translations.confirm', { ...named, language: 'ru', note: '' });
  await callCommand(core, 'comments.answer', {
    negotiation,
    comment: quoting,
    disposition: 'rejected',
    text: '',
    version: null,
  });
  await set('open', { reason: 'Dibahas lagi.' });
  await write('Other.');
});

test('a clause cannot be removed while a part of it is agreed, not even by undoing its creation', async () => {
  const sample = await openStatusSample();
  const { core, db, negotiation, id, set } = sample;
  const { id: parent } = await readClause(core, negotiation, 'areas');
  const { id: part } = await readClause(core, negotiation, 'funding');
  const made = await callCommand(core, 'clauses.create', {
    negotiation,
    code: 'baru',
    kind: 'paragraph',
    to: { place: 'last' },
  });
  const texts = { id: { body: 'Baru.' } };
  await callCommand(core, 'clauses.write', { negotiation, clause: 'baru', parents: null, texts, note: '' });
  await set('agreed', { clause: 'baru' });
  expect(await callRefused(core, 'records.undo', { negotiation, record: made.record })).toMatchObject({
    code: 'clause-locked',
  });
  const other = createColleague(sample);
  const current = db
    .prepare(
      `SELECT record.hash FROM statement JOIN record ON record.id = record WHERE statement.kind = 'clause.placed' AND subject = ? AND live = 1`,
    )
    .pluck()
    .all(part) as string[];
  other.append('clause.placed', part, plainPayloads.placement({ under: parent, supersedes: current }), id);
  receiveRecords(sample, other);
  await set('agreed');
  expect(
    await callRefused(core, 'clauses.place', { negotiation, clause: 'areas', to: { place: 'removed' } }),
  ).toMatchObject({ code: 'clause-locked', details: { clause: 'funding' } });
});
