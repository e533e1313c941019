import { expect, test } from 'vitest';
import { callCommand, callRefused } from '../../helpers/core.ts';
import { createColleague, readClause, receiveRecords } from '../../helpers/sample-core.ts';
import { plainPayloads } from '../../store/test-site.ts';
import { openStatusSample, writeColleagueVersion } from './sample-statuses.ts';

test('a change from another store breaks the seal until the clause is reopened or agreed again with a reason', async () => {
  const sample = await openStatusSample();
  const { set, no, status } = sample;
  await set('agreed');
  const { before } = await writeColleagueVersion(sample, 'Their own costs.');
  expect(await status()).toMatchObject({ status: 'agreed', version: before.version, broken: true });
  expect(await no('agreed')).toMatchObject({ code: 'reason-missing' });
  await set('agreed', { reason: 'Keduanya sepakat atas rumusan baru.' });
  const { version } = await readClause(sample.core, sample.negotiation, 'funding');
  expect(await status()).toMatchObject({ version, broken: false });
});

test('another version with identical words does not break the seal', async () => {
  const sample = await openStatusSample();
  const { core, negotiation, set, status } = sample;
  const { body } = await readClause(core, negotiation, 'funding');
  await set('initialled');
  await writeColleagueVersion(sample, body.en ?? '');
  expect(await status()).toMatchObject({ status: 'initialled', broken: false });
  await set('initialled');
});

test('agreed text with a second head can be reopened and then joined', async () => {
  const sample = await openStatusSample();
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
  const sample = await openStatusSample();
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
