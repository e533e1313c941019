import { expect, test } from 'vitest';
import { callCommand, callRefused, readSampleFile } from '../../helpers/core.ts';
import { filterItems } from '../../helpers/reply-items.ts';
import { expectUntouched, openSampleCore, readClause } from '../../helpers/sample-core.ts';

const unknownSender = { unit: null, draft: null, language: null };
const replyDetails = { request: null, body: null, channel: 'e-mail' as const, letter: null, note: '' };

async function takeReply() {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const bytes = readSampleFile('reply-ROHUKUM.en.docx');
  const held = core.receive(null, 'reply-ROHUKUM.en.docx', bytes);
  const handed = {
    negotiation,
    file: held.ok ? held.value.file.sha256 : '',
    name: 'reply-ROHUKUM.en.docx',
    ...unknownSender,
  };
  const before = await callCommand(core, 'comments.list', { negotiation, clause: null });
  const replies = await callCommand(core, 'replies.list', { negotiation });
  const { preview } = await callCommand(core, 'replies.preview', handed);
  const items = filterItems(preview, 'silent', 'noise', 'tracked', 'hand', 'comments').map(({ key }) => ({ key }));
  const apply = () => callCommand(core, 'replies.apply', { ...handed, ...replyDetails, items });
  return { ...sample, handed, before, replies, apply, made: await apply() };
}

test('undoing a reply removes its comments and the reply, and the file can be applied again', async () => {
  const { core, negotiation, handed, before, replies, apply, made } = await takeReply();
  const open = async () => (await readClause(core, negotiation, 'working-group')).openComments;
  const many = await open();
  const undone = await callCommand(core, 'records.undo', { negotiation, record: made.record });
  expect(await callCommand(core, 'comments.list', { negotiation, clause: null })).toEqual(before);
  expect(await callCommand(core, 'replies.list', { negotiation })).toEqual(replies);
  expect(await open()).toBeLessThan(many);
  expect(await callCommand(core, 'replies.preview', handed)).toMatchObject({ again: false });
  expect(await callCommand(core, 'files.list', { negotiation })).toHaveLength(1);
  for (const record of [made.record, undone.record])
    expect(await callRefused(core, 'records.undo', { negotiation, record })).toMatchObject({ code: 'undo-overtaken' });
  expect((await apply()).comments).toBe(made.comments);
  expect(await callCommand(core, 'replies.preview', handed)).toMatchObject({ again: true });
  expect((await callCommand(core, 'comments.list', { negotiation, clause: null })).length).toBe(
    before.length + made.comments,
  );
  expect((await callCommand(core, 'records.verify', { negotiation })).faults).toEqual([]);
});

test('a reply cannot be undone once one of its comments was answered or revised', async () => {
  const { core, db, negotiation, before, made } = await takeReply();
  const [first] = (await callCommand(core, 'comments.list', { negotiation, clause: null })).slice(before.length);
  if (first === undefined) throw new Error('no comment was made');
  const wrong = () => callRefused(core, 'records.undo', { negotiation, record: made.record });
  const answered = await callCommand(core, 'comments.answer', {
    ...{ negotiation, comment: first.id },
    disposition: 'rejected',
    text: '',
    version: null,
  });
  expect(await expectUntouched(db, wrong)).toMatchObject({
    code: 'undo-overtaken',
    details: { what: 'comment.answered' },
  });
  await callCommand(core, 'records.undo', { negotiation, record: answered.record });
  const { kind, body, proposal } = first;
  const revised = { negotiation, comment: first.id, kind, body: `${body}.`, proposal, withdrawn: false };
  await callCommand(core, 'comments.revise', revised);
  expect(await expectUntouched(db, wrong)).toMatchObject({
    code: 'undo-overtaken',
    details: { what: 'comment.revised' },
  });
});
