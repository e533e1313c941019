import { expect, test } from 'vitest';
import type { Input } from '../../../shared/api/commands.ts';
import { callCommand, callRefused } from '../../helpers/core.ts';
import {
  createColleague,
  expectUntouched,
  openSampleCore,
  readClause,
  receiveRecords,
} from '../../helpers/sample-core.ts';

async function withMeeting() {
  const sample = await openSampleCore();
  const { core, negotiation, db } = sample;
  const asked = (more: Partial<Input<'meetings.hold'>> = {}): Input<'meetings.hold'> => ({
    negotiation,
    meeting: null,
    date: '2022-02-09',
    place: 'Minsk',
    present: [{ name: 'Sari Wijaya', role: 'Direktur', party: 'ID' }],
    draft: 'draft-2',
    summary: '',
    ...more,
  });
  const hold = (more?: Partial<Input<'meetings.hold'>>) => callCommand(core, 'meetings.hold', asked(more));
  return {
    ...sample,
    hold,
    no: (more: Partial<Input<'meetings.hold'>>) =>
      expectUntouched(db, () => callRefused(core, 'meetings.hold', asked(more))),
    meetings: () => callCommand(core, 'meetings.list', { negotiation }),
    set: async (
      clause: string,
      status: Input<'statuses.set'>['status'],
      meeting: string | null,
      reason: string | null = null,
    ) => {
      const plainly = { negotiation, version: null, correction: false, dated: null };
      return (await callCommand(core, 'statuses.set', { ...plainly, clause, status, meeting, reason })).record;
    },
  };
}

test('records a meeting, corrects it, and lists the newest first', async () => {
  const { hold, no, meetings } = await withMeeting();
  const first = await hold();
  const second = await hold({ date: '2022-02-10', draft: null, present: [] });
  expect(await meetings()).toMatchObject([
    { id: second.meeting, date: '2022-02-10', draft: null, conflict: false, collected: [] },
    { id: first.meeting, draft: 'draft-2', present: [{ name: 'Sari Wijaya', party: 'ID' }], record: first.record },
  ]);
  expect(await no({ meeting: first.meeting })).toMatchObject({ code: 'nothing-changed' });
  const corrected = await hold({ meeting: '2022-02-09', summary: 'Dibuka pukul 09.00.' });
  expect(corrected.meeting).toBe(first.meeting);
  expect((await meetings())[1]).toMatchObject({ summary: 'Dibuka pukul 09.00.', record: corrected.record });
  expect(await no({ meeting: '2022-03-01' })).toMatchObject({
    code: 'meeting-unknown',
    details: { known: [`2022-02-09 (${first.meeting.slice(-8)})`, `2022-02-10 (${second.meeting.slice(-8)})`].sort() },
  });
  expect(await no({ present: [{ name: 'X', role: '', party: 'RU' }] })).toMatchObject({ code: 'party-unknown' });
  expect(await no({ draft: 'draft-9' })).toMatchObject({ code: 'draft-unknown' });
});

test('collects the clauses agreed, bracketed and reopened at a meeting, in text order', async () => {
  const { core, negotiation, hold, meetings, set } = await withMeeting();
  const { meeting } = await hold();
  const texts = { en: { body: 'Each [BY: side][ID: Participant] pays.' }, id: { body: 'Masing-masing [membayar].' } };
  await callCommand(core, 'clauses.write', { negotiation, clause: 'funding', parents: null, texts, note: '' });
  await set('ip', 'agreed', null);
  await set('areas', 'agreed-ad-referendum', meeting);
  await set('funding', 'open', meeting);
  await set('ip', 'open', meeting, 'Belarus meminta waktu.');
  await set('areas', 'agreed', meeting);
  const [shown] = await meetings();
  expect(shown?.collected).toMatchObject([
    { clause: 'areas', status: 'agreed-ad-referendum', reopened: false, brackets: 0 },
    { clause: 'funding', status: 'open', reopened: false, brackets: 2 },
    { clause: 'ip', status: 'open', reopened: true },
    { clause: 'areas', status: 'agreed', actor: { name: 'Sari' } },
  ]);
  const { version } = await readClause(core, negotiation, 'funding');
  expect(shown?.collected[1]?.version).toBe(version);
});

test('leaves out a status that was undone, and includes it again when the undo is undone', async () => {
  const { core, negotiation, hold, meetings, set } = await withMeeting();
  const { meeting } = await hold();
  const collected = async () => (await meetings())[0]?.collected.map(({ clause, status }) => `${clause} ${status}`);
  const undo = async (record: string) => (await callCommand(core, 'records.undo', { negotiation, record })).record;
  const wrong = await set('areas', 'agreed', meeting);
  const undone = await undo(wrong);
  expect(await collected()).toEqual([]);
  const again = await undo(undone);
  expect(await collected()).toEqual(['areas agreed']);
  await undo(again);
  await set('ip', 'agreed', meeting);
  const reopened = await set('ip', 'open', meeting, 'Salah tekan.');
  await undo(reopened);
  expect(await collected()).toEqual(['ip agreed']);
  await set('areas', 'agreed', meeting);
  expect(await collected()).toEqual(['ip agreed', 'areas agreed']);
});

test('concurrent corrections of a meeting are a conflict until the next correction', async () => {
  const sample = await withMeeting();
  const { hold, meetings, id } = sample;
  const { meeting, record } = await hold();
  const other = createColleague(sample);
  const { date, place, present, draft, summary } = {
    ...{ date: '2022-02-09', place: 'Hrodna', present: [], draft: null, summary: '' },
  };
  other.append('meeting.held', meeting, { date, place, present, draft, summary, supersedes: [record] }, id);
  await hold({ meeting, place: 'Minsk, hari kedua' });
  receiveRecords(sample, other);
  expect(await meetings()).toMatchObject([{ id: meeting, conflict: true }]);
  await hold({ meeting: '2022-02-09', place: 'Minsk' });
  expect(await meetings()).toMatchObject([{ place: 'Minsk', conflict: false }]);
});

test('undoes a correction, then the meeting; clauses agreed at the meeting keep it listed', async () => {
  const { core, negotiation, hold, meetings } = await withMeeting();
  const first = await hold();
  const corrected = await hold({ meeting: first.meeting, place: 'Hrodna' });
  await callCommand(core, 'records.undo', { negotiation, record: corrected.record });
  expect(await meetings()).toMatchObject([{ place: 'Minsk' }]);
  const second = await hold({ date: '2022-02-11' });
  await callCommand(core, 'records.undo', { negotiation, record: second.record });
  expect(await meetings()).toMatchObject([{ id: first.meeting }]);
  const third = await hold({ date: '2022-02-12' });
  const agreed = {
    negotiation,
    clause: 'ip',
    version: null,
    status: 'agreed' as const,
    reason: null,
    correction: false,
  };
  await callCommand(core, 'statuses.set', { ...agreed, meeting: third.meeting, dated: null });
  await callCommand(core, 'records.undo', { negotiation, record: third.record });
  expect(await meetings()).toMatchObject([
    { id: third.meeting, place: '', collected: [{ clause: 'ip' }] },
    { id: first.meeting },
  ]);
});
