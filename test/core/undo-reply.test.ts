import { expect, test } from 'vitest';
import { done, refused, sampleFile } from '../helpers/core.ts';
import { clauseOf, sampleCore, untouched } from './elsewhere.ts';

const nobody = { unit: null, draft: null, language: null };
const how = { request: null, body: null, channel: 'e-mail' as const, letter: null, note: '' };

async function takenIn() {
  const sample = await sampleCore();
  const { core, negotiation } = sample;
  const bytes = sampleFile('reply-ROHUKUM.en.docx');
  const held = core.receive(null, 'reply-ROHUKUM.en.docx', bytes);
  const handed = { negotiation, file: held.ok ? held.value.file.sha256 : '', name: 'reply-ROHUKUM.en.docx', ...nobody };
  const before = await done(core, 'comments.list', { negotiation, clause: null });
  const replies = await done(core, 'replies.list', { negotiation });
  const { preview } = await done(core, 'replies.preview', handed);
  const items = [...preview.silent, ...preview.proposals, ...preview.comments].map(({ key }) => ({ key }));
  const apply = () => done(core, 'replies.apply', { ...handed, ...how, items });
  return { ...sample, handed, before, replies, apply, made: await apply() };
}

test('a reply is taken back whole: its comments are gone, nobody has replied, and the file can be taken in again', async () => {
  const { core, negotiation, handed, before, replies, apply, made } = await takenIn();
  const open = async () => (await clauseOf(core, negotiation, 'working-group')).openComments;
  const many = await open();
  const undone = await done(core, 'records.undo', { negotiation, record: made.record });
  expect(await done(core, 'comments.list', { negotiation, clause: null })).toEqual(before);
  expect(await done(core, 'replies.list', { negotiation })).toEqual(replies);
  expect(await open()).toBeLessThan(many);
  expect(await done(core, 'replies.preview', handed)).toMatchObject({ again: false });
  expect(await done(core, 'files.list', { negotiation })).toHaveLength(1);
  for (const record of [made.record, undone.record])
    expect(await refused(core, 'records.undo', { negotiation, record })).toMatchObject({ code: 'undo-overtaken' });
  expect((await apply()).comments).toBe(made.comments);
  expect(await done(core, 'replies.preview', handed)).toMatchObject({ again: true });
  expect((await done(core, 'comments.list', { negotiation, clause: null })).length).toBe(before.length + made.comments);
  expect((await done(core, 'records.verify', { negotiation })).faults).toEqual([]);
});

test('once one of its comments was answered or revised, a reply is not taken back', async () => {
  const { core, db, negotiation, before, made } = await takenIn();
  const [first] = (await done(core, 'comments.list', { negotiation, clause: null })).slice(before.length);
  if (first === undefined) throw new Error('no comment was made');
  const wrong = () => refused(core, 'records.undo', { negotiation, record: made.record });
  const answered = await done(core, 'comments.answer', {
    ...{ negotiation, comment: first.id },
    disposition: 'rejected',
    text: '',
    version: null,
  });
  expect(await untouched(db, wrong)).toMatchObject({ code: 'undo-overtaken', details: { what: 'comment.answered' } });
  await done(core, 'records.undo', { negotiation, record: answered.record });
  const { kind, body, proposal } = first;
  const revised = { negotiation, comment: first.id, kind, body: `${body}.`, proposal, withdrawn: false };
  await done(core, 'comments.revise', revised);
  expect(await untouched(db, wrong)).toMatchObject({ code: 'undo-overtaken', details: { what: 'comment.revised' } });
});
