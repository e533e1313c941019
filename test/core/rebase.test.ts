import { expect, test } from 'vitest';
import type { Core } from '../../electron/core/core.ts';
import { done, refused } from '../helpers/core.ts';
import { clauseOf, sampleCore, untouched } from './elsewhere.ts';

const about = { clause: 'funding', language: 'en', unit: null, kind: 'substance' as const, body: 'Mohon.' };

/** The clause in English with words of its own, and a way to propose others for some of them. */
async function funding(body: string) {
  const sample = await sampleCore();
  const { core, negotiation } = sample;
  const write = (text: string) =>
    done(core, 'clauses.write', {
      negotiation,
      clause: 'funding',
      parents: null,
      texts: { en: { body: text } },
      note: '',
    });
  await write(body);
  const propose = async (quote: string | null, proposal: string, unit: string | null = null) =>
    (await done(core, 'comments.make', { negotiation, ...about, unit, quote, proposal })).comment;
  const accept = (comment: string) => done(core, 'comments.accept', { negotiation, comment, text: '' });
  const text = async () => (await clauseOf(core, negotiation, 'funding')).body.en;
  return { ...sample, write, propose, accept, text };
}

const BODY = 'Each Participant will bear its own costs. Other costs will be decided jointly in writing.';

async function stateOf(core: Core, negotiation: string, comment: string) {
  const shown = await done(core, 'comments.list', { negotiation, clause: 'funding' });
  return shown.find(({ id }) => id === comment)?.proposalState;
}

test('accepting a proposal carries the others of the clause over, and says which clash and which are said already', async () => {
  const { core, negotiation, propose, accept, text } = await funding(BODY);
  const first = await propose('its own costs', 'all its own costs');
  const near = await propose('Each Participant will bear its own', 'Every Participant will bear its own');
  const same = await propose('bear its own costs', 'bear all its own costs');
  const other = await propose('its own costs', 'half of the costs');
  const far = await propose('jointly in writing', 'together in writing');
  const line = await propose(null, 'A new line.');
  const russian = await done(core, 'comments.make', {
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
  expect(await stateOf(core, negotiation, near)).toEqual({ state: 'applies', clash: null });
  expect(await stateOf(core, negotiation, same)).toEqual({ state: 'done', clash: null });
  expect(await stateOf(core, negotiation, other)).toEqual({
    state: 'clashes',
    clash: { base: 'its own', ours: 'all its own', theirs: 'half of the' },
  });
  expect(await stateOf(core, negotiation, first)).toBeNull();
  await accept(near);
  await accept(far);
  await accept(line);
  expect(await text()).toBe(
    'Every Participant will bear all its own costs. Other costs will be decided together in writing.\nA new line.',
  );
});

test('what clashes is refused, naming the words, the version and whose comment it was', async () => {
  const { core, db, negotiation, write, propose, accept } = await funding(BODY);
  const first = await propose('jointly', 'by all', 'ROHUKUM');
  const other = await propose('jointly', 'together');
  const { version } = await accept(first);
  if (version === null) throw new Error('nothing was written');
  await write(`More. ${BODY.replace('jointly', 'by all')}`);
  const work = () => refused(core, 'comments.accept', { negotiation, comment: other, text: '' });
  expect(await untouched(db, work)).toEqual({
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
  expect(await refused(core, 'comments.accept', { negotiation, comment: third, text: '' })).toMatchObject({
    code: 'proposal-clashes',
    details: { base: 'in writing', ours: '', theirs: 'orally', by: 'Sari' },
  });
});

test('a proposal that the text says already is answered with that version, and nothing is written', async () => {
  const { core, negotiation, write, propose, accept, text } = await funding(BODY);
  const comment = await propose('jointly', 'together');
  const { version } = await write(BODY.replace('jointly', 'together'));
  const accepted = await accept(comment);
  expect(accepted).toMatchObject({ version: null, others: [] });
  const [answer] = (await done(core, 'comments.list', { negotiation, clause: 'funding' })).at(-1)?.answers ?? [];
  expect(answer).toMatchObject({ disposition: 'accepted', version });
  await done(core, 'records.undo', { negotiation, record: accepted.record });
  expect(await text()).toBe(BODY.replace('jointly', 'together'));
});

test('words that have come to stand twice are found by their place', async () => {
  const { write, propose, accept, text } = await funding(BODY);
  const comment = await propose('jointly', 'together');
  await write(`All is decided jointly. ${BODY}`);
  await accept(comment);
  expect(await text()).toBe(`All is decided jointly. ${BODY.replace('jointly', 'together')}`);
});
