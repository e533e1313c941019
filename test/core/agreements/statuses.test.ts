import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { expectUntouched, readClause, receiveRecords } from '../../helpers/sample-core.ts';
import { plainPayloads } from '../../store/test-site.ts';
import { openStatusSample, writeColleagueVersion } from './sample-statuses.ts';

const meeting = { date: '2022-02-09', place: 'Minsk', present: [], draft: null, summary: '', meeting: null };

test('a clause goes from open to initialled, and shows who set the status, when and at which meeting (D18)', async () => {
  const { core, negotiation, set, status } = await openStatusSample();
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
  const sample = await openStatusSample();
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
  const { before, other } = await writeColleagueVersion(sample, 'Their own costs.');
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

test('rejects setting the same status again, except at a meeting that has not recorded it yet', async () => {
  const { core, negotiation, no, set, status, write } = await openStatusSample();
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

test('a status set by mistake is undone without a reason, unless something builds on it', async () => {
  const { core, negotiation, set, status, write } = await openStatusSample();
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
  const { core, db, negotiation, set } = await openStatusSample();
  const record = await set('agreed');
  db.prepare(`UPDATE record SET json = replace(json, '"agreed"', '"open"') WHERE hash = ?`).run(record);
  const write = { negotiation, clause: 'funding', parents: null, texts: { en: { body: 'x' } }, note: '' };
  expect(await expectUntouched(db, () => callRefused(core, 'clauses.write', write))).toEqual({
    code: 'record-damaged',
    details: { hash: record, what: 'funding' },
  });
});
