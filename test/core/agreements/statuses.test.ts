import { expect, test } from 'vitest';
import type { Input } from '../../../shared/api/commands.ts';
import { formatMessage } from '../../../shared/i18n/format-message.ts';
import { callCommand, callRefused, plainComment } from '../../helpers/core.ts';
import {
  createColleague,
  expectUntouched,
  openSampleCore,
  readClause,
  receiveRecords,
  type SampleCore,
} from '../../helpers/sample-core.ts';
import { plainPayloads } from '../../store/test-site.ts';

async function withStatus() {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const plainly = { version: null, reason: null, correction: false, meeting: null, dated: null };
  const asked = (status: Input<'statuses.set'>['status'], more: Partial<Input<'statuses.set'>> = {}) => ({
    negotiation,
    clause: 'funding',
    status,
    ...plainly,
    ...more,
  });
  return {
    ...sample,
    set: async (...of: Parameters<typeof asked>) => (await callCommand(core, 'statuses.set', asked(...of))).record,
    no: (...of: Parameters<typeof asked>) =>
      expectUntouched(sample.db, () => callRefused(core, 'statuses.set', asked(...of))),
    status: async (clause = 'funding') => (await readClause(core, negotiation, clause)).status,
    write: (body: string, clause = 'funding') =>
      callCommand(core, 'clauses.write', { negotiation, clause, parents: null, texts: { en: { body } }, note: '' }),
  };
}

const meeting = { date: '2022-02-09', place: 'Minsk', present: [], draft: null, summary: '', meeting: null };

/** A version of funding that a colleague wrote on the current one, in a store of their own. */
async function writeElsewhere(sample: SampleCore, body: string) {
  const before = await readClause(sample.core, sample.negotiation, 'funding');
  const other = createColleague(sample);
  const version = plainPayloads.version({
    parents: [before.version ?? ''],
    heading: before.heading,
    body: { ...before.body, en: body },
    change: { en: 'sense' },
  });
  other.append('version.written', before.id, version, sample.id);
  receiveRecords(sample, other);
  return { other, before };
}

test('a clause goes from open to initialled, and shows who set the status, when and at which meeting (D18)', async () => {
  const { core, negotiation, set, status } = await withStatus();
  const { version } = await readClause(core, negotiation, 'funding');
  expect(await status()).toBe(null);
  const held = await callCommand(core, 'meetings.hold', { negotiation, ...meeting });
  const record = await set('agreed-ad-referendum', { meeting: '2022-02-09', version, dated: '2022-02-09' });
  expect(await status()).toEqual({
    status: 'agreed-ad-referendum',
    record,
    version,
    actor: { name: 'Sari', unit: null },
    at: expect.any(String),
    dated: '2022-02-09',
    meeting: { id: held.meeting, date: '2022-02-09', place: 'Minsk' },
    broken: false,
    conflict: false,
  });
  await set('agreed');
  await set('initialled');
  expect(await status()).toMatchObject({ status: 'initialled', meeting: null });
  const draft = await callCommand(core, 'drafts.freeze', { negotiation, label: 'A', code: null, date: null, note: '' });
  expect((await readClause(core, negotiation, 'funding', draft.code)).status).toBe(null);
});

test('refuses to agree a clause with open brackets, two heads or a version that is not the head', async () => {
  const sample = await withStatus();
  const { core, negotiation, no, set, write, db } = sample;
  const { version } = await readClause(core, negotiation, 'funding');
  await write('Each [BY: side][ID: Participant] pays [its] own.');
  expect(await no('agreed')).toEqual({
    code: 'brackets-open',
    details: { clause: 'funding', count: 3, where: ['en (3)'] },
  });
  expect(await no('agreed-ad-referendum')).toMatchObject({ code: 'brackets-open' });
  await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'funding',
    parents: null,
    texts: { en: { body: 'Each pays.' }, ru: { heading: '[Финансы]' } },
    note: '',
  });
  expect(await no('agreed')).toMatchObject({ details: { where: ['ru (1)'] } });
  await callCommand(core, 'clauses.write', {
    negotiation,
    clause: 'funding',
    parents: null,
    texts: { ru: { heading: 'Финансы' } },
    note: '',
  });
  expect(await no('agreed', { version })).toMatchObject({
    code: 'version-not-head',
    details: { clause: 'funding', given: version?.slice(0, 8), by: 'Sari' },
  });
  const [theirs] = (await callCommand(core, 'texts.show', { negotiation, draft: 'counter-draft-1' })).clauses;
  expect(await no('agreed', { clause: theirs?.code ?? '' })).toMatchObject({ code: 'clause-foreign' });
  const { before, other } = await writeElsewhere(sample, 'Their own costs.');
  const head = plainPayloads.version({
    ...before,
    parents: [before.version ?? ''],
    body: { en: 'X' },
    change: { en: 'sense' },
  });
  const { heading, body, parents, change } = head;
  other.append('version.written', before.id, plainPayloads.version({ heading, body, parents, change }), sample.id);
  receiveRecords(sample, other);
  expect(await no('agreed')).toMatchObject({ code: 'two-heads' });
  // As the projected screen asks: with the version on screen, or with the other one.
  for (const shown of (await readClause(core, negotiation, 'funding')).heads)
    expect(await no('agreed-ad-referendum', { version: shown })).toMatchObject({ code: 'two-heads' });
  expect(await no('open', { meeting: 'nowhere' })).toMatchObject({ code: 'meeting-unknown' });
  expect(db.prepare(`SELECT count(*) FROM record WHERE kind = 'status.set'`).pluck().get()).toBe(0);
  await set('agreed', { clause: 'ip' });
});

test('agreed text is reopened with a reason, initialled text by a correction of both sides', async () => {
  const { no, set, status } = await withStatus();
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

test('rejects setting the same status again, except at a meeting that has not recorded it yet', async () => {
  const { core, negotiation, no, set, status, write } = await withStatus();
  const { meeting: id } = await callCommand(core, 'meetings.hold', { negotiation, ...meeting });
  expect(await no('open')).toMatchObject({ code: 'nothing-changed' });
  await set('open', { meeting: id });
  expect(await no('open', { meeting: id })).toMatchObject({ code: 'nothing-changed' });
  expect(await no('open')).toMatchObject({ code: 'nothing-changed' });
  await write('Each pays its own costs, as agreed.');
  await set('open', { meeting: id });
  await set('agreed');
  expect(await no('agreed')).toMatchObject({ code: 'nothing-changed' });
  await set('agreed', { meeting: id.slice(-8) });
  expect(await status()).toMatchObject({ status: 'agreed', meeting: { id } });
});

test('rejects every change to agreed text, and names who agreed it and when', async () => {
  const { core, db, negotiation, set, write } = await withStatus();
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
  const sample = await withStatus();
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

test('a change from another store breaks the seal until the clause is reopened or agreed again with a reason', async () => {
  const sample = await withStatus();
  const { set, no, status } = sample;
  await set('agreed');
  const { before } = await writeElsewhere(sample, 'Their own costs.');
  expect(await status()).toMatchObject({ status: 'agreed', version: before.version, broken: true });
  expect(await no('agreed')).toMatchObject({ code: 'reason-missing' });
  await set('agreed', { reason: 'Keduanya sepakat atas rumusan baru.' });
  const { version } = await readClause(sample.core, sample.negotiation, 'funding');
  expect(await status()).toMatchObject({ version, broken: false });
});

test('another version with identical words does not break the seal', async () => {
  const sample = await withStatus();
  const { core, negotiation, set, status } = sample;
  const { body } = await readClause(core, negotiation, 'funding');
  await set('initialled');
  await writeElsewhere(sample, body.en ?? '');
  expect(await status()).toMatchObject({ status: 'initialled', broken: false });
  await set('initialled');
});

test('agreed text with a second head can be reopened and then joined', async () => {
  const sample = await withStatus();
  const { core, negotiation, set, no, status } = sample;
  const other = createColleague(sample);
  const { id: clause, version: base } = await readClause(core, negotiation, 'funding');
  const { heading, body } = await readClause(core, negotiation, 'funding');
  const parents = [base ?? ''];
  const theirs = plainPayloads.version({ parents, heading, body: { ...body, en: 'Theirs.' }, change: { en: 'sense' } });
  other.append('version.written', clause, theirs, sample.id);
  const { version } = await sample.write('Ours.');
  await set('agreed');
  receiveRecords(sample, other);
  const { heads } = await readClause(core, negotiation, 'funding');
  expect([heads.length, await status()]).toMatchObject([2, { status: 'agreed', version, broken: true }]);
  const join = { negotiation, clause: 'funding', parents: heads, texts: { en: { body: 'Both.' } }, note: '' };
  expect(await callRefused(core, 'clauses.write', join)).toMatchObject({ code: 'clause-locked' });
  expect(await no('agreed')).toMatchObject({ code: 'two-heads' });
  expect(await no('open')).toMatchObject({ code: 'reason-missing' });
  await set('open', { reason: 'Ditulis bersamaan.' });
  await callCommand(core, 'clauses.write', join);
});

test('of concurrent statuses the strictest counts and a conflict is reported until the next status', async () => {
  const sample = await withStatus();
  const { core, negotiation, id, set, status, write } = sample;
  const { id: clause, version } = await readClause(core, negotiation, 'funding');
  const payload = { version: version ?? '', reason: null, correction: false, meeting: null, dated: null };
  const first = await set('agreed');
  const other = createColleague(sample);
  other.append('status.set', clause, { ...payload, status: 'initialled', supersedes: [first] }, id);
  await set('open', { reason: 'Belum.' });
  receiveRecords(sample, other);
  expect(await status()).toMatchObject({ status: 'initialled', conflict: true, actor: { name: 'Orang 1' } });
  await expect(write('x')).rejects.toThrow('clause-locked');
  await set('initialled');
  expect(await status()).toMatchObject({ status: 'initialled', conflict: false });
});

test('a status set by mistake is undone without a reason, unless something builds on it', async () => {
  const { core, negotiation, set, status, write } = await withStatus();
  const undo = (record: string) => callCommand(core, 'records.undo', { negotiation, record });
  const agreed = await set('agreed');
  const undone = await undo(agreed);
  expect(await status()).toMatchObject({ status: 'open' });
  await undo(undone.record);
  expect(await status()).toMatchObject({ status: 'agreed' });
  const { meeting: id } = await callCommand(core, 'meetings.hold', { negotiation, ...meeting });
  const initialled = await set('initialled', { meeting: id });
  await undo(initialled);
  expect(await status()).toMatchObject({ status: 'agreed', meeting: null });
  const reopened = await set('open', { reason: 'Lain.' });
  expect(await callRefused(core, 'records.undo', { negotiation, record: agreed })).toMatchObject({
    code: 'undo-overtaken',
  });
  await write('Other.');
  expect(await callRefused(core, 'records.undo', { negotiation, record: reopened })).toMatchObject({
    code: 'undo-overtaken',
  });
});

test('a damaged status record is not treated as no status', async () => {
  const { core, db, negotiation, set } = await withStatus();
  const record = await set('agreed');
  db.prepare(`UPDATE record SET json = replace(json, '"agreed"', '"open"') WHERE hash = ?`).run(record);
  const write = { negotiation, clause: 'funding', parents: null, texts: { en: { body: 'x' } }, note: '' };
  expect(await expectUntouched(db, () => callRefused(core, 'clauses.write', write))).toEqual({
    code: 'record-damaged',
    details: { hash: record, what: 'funding' },
  });
});
