import { expect, test } from 'vitest';
import type { Core } from '../../../electron/core/core.ts';
import { callCommand, callRefused, plainComment } from '../../helpers/core.ts';
import { expectUntouched, openSampleCore, readClause } from '../../helpers/sample-core.ts';

const about = { ...plainComment, clause: 'funding', language: 'en' };

/** The clause with its own English words, and a function that proposes other words for some of them. */
async function createFundingText(body: string) {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const write = (text: string) =>
    callCommand(core, 'clauses.write', {
      negotiation,
      clause: 'funding',
      parents: null,
      texts: { en: { body: text } },
      note: '',
    });
  await write(body);
  const propose = async (quote: string | null, proposal: string, unit: string | null = null) =>
    (await callCommand(core, 'comments.make', { negotiation, ...about, unit, quote, proposal })).comment;
  const accept = (comment: string) => callCommand(core, 'comments.accept', { negotiation, comment, text: '' });
  const text = async () => (await readClause(core, negotiation, 'funding')).body.en;
  return { ...sample, write, propose, accept, text };
}

const BODY = 'Each Participant will bear its own costs. Other costs will be decided jointly in writing.';

async function readState(core: Core, negotiation: string, comment: string) {
  const shown = await callCommand(core, 'comments.list', { negotiation, clause: 'funding' });
  return shown.find(({ id }) => id === comment)?.proposalState;
}

test('accepting a proposal rebases the others of the clause, and reports which clash and which are already in the text', async () => {
  const { core, negotiation, propose, accept, text } = await createFundingText(BODY);
  const first = await propose('its own costs', 'all its own costs');
  const near = await propose('Each Participant will bear its own', 'Every Participant will bear its own');
  const same = await propose('bear its own costs', 'bear all its own costs');
  const other = await propose('its own costs', 'half of the costs');
  const far = await propose('jointly in writing', 'together in writing');
  const line = await propose(null, 'A new line.');
  const russian = await callCommand(core, 'comments.make', {
    ...{ negotiation, ...about },
    language: 'ru',
    quote: null,
    proposal: 'Новая строка.',
  });
  const done1 = await accept(first);
  const states = new Map(done1.others.map(({ comment, state }) => [comment, state]));
  expect([near, same, other, far, line, russian.comment].map((one) => states.get(one))).toEqual([
    'rebased',
    'overtaken',
    'clashes',
    'rebased',
    'rebased',
    undefined,
  ]);
  expect(await readState(core, negotiation, near)).toEqual({ state: 'applies', clash: null });
  expect(await readState(core, negotiation, same)).toEqual({ state: 'done', clash: null });
  expect(await readState(core, negotiation, other)).toEqual({
    state: 'clashes',
    clash: { base: 'its own', ours: 'all its own', theirs: 'half of the' },
  });
  expect(await readState(core, negotiation, first)).toBeNull();
  await accept(near);
  await accept(far);
  await accept(line);
  expect(await text()).toBe(
    'Every Participant will bear all its own costs. Other costs will be decided together in writing.\nA new line.',
  );
});

test('rejects a proposal that clashes, naming the words, the version and the comment', async () => {
  const { core, db, negotiation, write, propose, accept } = await createFundingText(BODY);
  const first = await propose('jointly', 'by all', 'ROHUKUM');
  const other = await propose('jointly', 'together');
  const { version } = await accept(first);
  if (version === null) throw new Error('nothing was written');
  await write(`More. ${BODY.replace('jointly', 'by all')}`);
  const work = () => callRefused(core, 'comments.accept', { negotiation, comment: other, text: '' });
  expect(await expectUntouched(db, work)).toEqual({
    code: 'proposal-clashes',
    details: {
      clause: 'funding',
      base: 'jointly',
      ours: 'by all',
      theirs: 'together',
      version: version.slice(0, 8),
      by: 'ROHUKUM',
    },
  });
  const third = await propose('in writing', 'orally');
  await write(BODY.replace('jointly in writing', 'by all'));
  expect(await callRefused(core, 'comments.accept', { negotiation, comment: third, text: '' })).toMatchObject({
    code: 'proposal-clashes',
    details: { base: 'in writing', ours: '', theirs: 'orally', by: 'Sari' },
  });
});

test('accepting a proposal that the text already contains answers with that version and writes nothing', async () => {
  const { core, negotiation, write, propose, accept, text } = await createFundingText(BODY);
  const comment = await propose('jointly', 'together');
  const { version } = await write(BODY.replace('jointly', 'together'));
  const accepted = await accept(comment);
  expect(accepted).toMatchObject({ version: null, others: [] });
  const [answer] = (await callCommand(core, 'comments.list', { negotiation, clause: 'funding' })).at(-1)?.answers ?? [];
  expect(answer).toMatchObject({ disposition: 'accepted', version });
  await callCommand(core, 'records.undo', { negotiation, record: accepted.record });
  expect(await text()).toBe(BODY.replace('jointly', 'together'));
});

test('words that now occur twice are found by their position', async () => {
  const { write, propose, accept, text } = await createFundingText(BODY);
  const comment = await propose('jointly', 'together');
  await write(`All is decided jointly. ${BODY}`);
  await accept(comment);
  expect(await text()).toBe(`All is decided jointly. ${BODY.replace('jointly', 'together')}`);
});

test('several comments are answered in one command, or none of them', async () => {
  const { core, db, negotiation, propose } = await createFundingText(BODY);
  const comments = await Promise.all(Array.from({ length: 50 }, (_, n) => propose(null, `Line ${n}.`)));
  const about = { negotiation, disposition: 'deferred', text: 'Dibahas kemudian.' } as const;
  const answers = async () =>
    (await callCommand(core, 'comments.list', { negotiation, clause: 'funding' })).flatMap(({ id, answers }) =>
      comments.includes(id) ? answers.map(({ disposition, text }) => `${disposition}: ${text}`) : [],
    );
  const work = () => callRefused(core, 'comments.answer-together', { ...about, comments: [...comments, '00000000'] });
  expect(await expectUntouched(db, work)).toMatchObject({ code: 'comment-unknown' });
  const { records } = await callCommand(core, 'comments.answer-together', { ...about, comments });
  expect([records.length, new Set(await answers())]).toEqual([50, new Set(['deferred: Dibahas kemudian.'])]);
  await callCommand(core, 'records.undo-together', { negotiation, records });
  expect(await answers()).toEqual([]);
});

test('comments with the same proposal are accepted in one command, which writes it once', async () => {
  const { core, db, negotiation, propose, accept, text } = await createFundingText(BODY);
  const comments = [
    await propose('its own costs', 'all its own costs', 'AGRO'),
    await propose('its own costs', 'all its own costs', 'IKFT'),
    await propose('bear its own costs', 'bear all its own costs', 'ILMATE'),
  ];
  const clashing = await propose('its own costs', 'half of the costs');
  const work = () =>
    callRefused(core, 'comments.accept-together', { negotiation, comments: [...comments, clashing], text: '' });
  expect(await expectUntouched(db, work)).toMatchObject({ code: 'proposal-clashes' });
  const { records } = await callCommand(core, 'comments.accept-together', { negotiation, comments, text: '' });
  expect([records.length, await text()]).toEqual([4, BODY.replace('its own', 'all its own')]);
  const shown = await callCommand(core, 'comments.list', { negotiation, clause: 'funding' });
  const versions = shown.flatMap(({ id, answers }) =>
    comments.includes(id) ? answers.map(({ version }) => version) : [],
  );
  expect([versions.length, new Set(versions).size]).toEqual([3, 1]);
  await callCommand(core, 'records.undo-together', { negotiation, records });
  expect(await text()).toBe(BODY);
  await accept(clashing);
});
