import { expect, test } from 'vitest';
import type { TextStanding } from '../../../shared/model/home.ts';
import { callCommand, openCore, plainComment } from '../../helpers/core.ts';
import { openSampleCore, type SampleCore } from '../../helpers/sample-core.ts';

async function showText({ core }: Pick<SampleCore, 'core'>): Promise<TextStanding> {
  const [text] = (await callCommand(core, 'home.show', {})).texts;
  if (text === undefined) throw new Error('no text');
  return text;
}

const step = { state: 'open', ground: '', letter: null, file: null, dated: null } as const;

test('an empty store has no texts and no backup', async () => {
  expect(await callCommand(openCore(), 'home.show', {})).toEqual({ texts: [], backedUp: null });
});

test('the sample: what its list says, and who made the open comments', async () => {
  const sample = await openSampleCore();
  const text = await showText(sample);
  const [listed] = await callCommand(sample.core, 'negotiations.list', {});
  expect(text).toMatchObject({ ...listed });
  expect(text.partner.id).toBe('Republik Belarus');
  expect(text.stage).toBeNull();
  expect(text.events.map(({ kind }) => kind)).toEqual(['draft', 'draft', 'counter-draft']);
  expect(text.commenters.length).toBeGreaterThan(0);
  expect(text.examined).toMatchObject({ counterDraft: { code: 'counter-draft-1' } });
});

test('what is recorded afterwards is there at the next question', async () => {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const before = await showText(sample);
  await callCommand(core, 'comments.make', { ...plainComment, negotiation, unit: 'IKFT' });
  await callCommand(core, 'process.stage', { negotiation, stage: 'exploration', reason: null, dated: null });
  await callCommand(core, 'process.step', { ...step, negotiation, step: 'signing-day', dated: '2022-02-23' });
  await callCommand(core, 'process.step', { ...step, negotiation, step: 'treaty-paper', state: 'done' });
  const meeting = { meeting: null, date: '2022-02-09', place: 'Minsk', present: [], draft: null, summary: '' };
  await callCommand(core, 'meetings.hold', { ...meeting, negotiation });
  const after = await showText(sample);
  expect(after.openComments).toBe(before.openComments + 1);
  expect(after.commenters).toContain('IKFT');
  expect(after.stage).toBe('exploration');
  expect(after.signing).toEqual({ planned: '2022-02-23', paper: 'done', signed: null, handedOver: false });
  expect(after.events.slice(-2)).toEqual([
    { kind: 'meeting', day: '2022-02-09', label: 'Minsk' },
    { kind: 'signing', day: '2022-02-23', label: '' },
  ]);
});

test('not required without its ground is still open, and a withdrawn day of signing is none', async () => {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  await callCommand(core, 'process.step', { ...step, negotiation, step: 'treaty-paper', state: 'not-required' });
  await callCommand(core, 'process.step', {
    ...{ ...step, negotiation, step: 'signing-day', dated: '2022-02-23' },
    ...{ state: 'not-required', ground: 'Ditunda' },
  });
  expect((await showText(sample)).signing).toMatchObject({ planned: null, paper: 'open' });
});

test('agreed clauses are counted, ad referendum apart', async () => {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const set = (clause: string, status: 'agreed' | 'agreed-ad-referendum') =>
    callCommand(core, 'statuses.set', {
      ...{ negotiation, clause, version: null, status, reason: null, correction: false, meeting: null, dated: null },
    });
  await set('objective', 'agreed');
  await set('areas', 'agreed-ad-referendum');
  expect(await showText(sample)).toMatchObject({ agreed: 1, adReferendum: 1 });
});

test('unsaved typing counts the words that differ, and is there without a record', async () => {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  expect((await showText(sample)).typed).toEqual([]);
  const { clauses } = await callCommand(core, 'texts.show', { negotiation, draft: null });
  const clause = clauses.find(({ code }) => code === 'objective');
  const typing = { negotiation, clause: 'objective', language: 'en', base: null, heading: clause?.heading.en ?? '' };
  await callCommand(core, 'typing.keep', { ...typing, body: `${clause?.body.en} Three more words.` });
  expect((await showText(sample)).typed).toMatchObject([{ clause: 'objective', language: 'en', words: 3 }]);
  await callCommand(core, 'typing.keep', { ...typing, body: clause?.body.en ?? '' });
  expect((await showText(sample)).typed).toEqual([]);
});

test('a request is awaited until all have answered, and a blocking finding is found in its clause', async () => {
  const sample = await openSampleCore();
  const { core, negotiation } = sample;
  const { asked, examined } = await showText(sample);
  await callCommand(core, 'requests.send', {
    ...{ negotiation, draft: 'draft-2', languages: ['id'], units: ['AGRO'], bodies: ['Kemlu'], letter: null },
    ...{ deadline: '2022-01-28', note: '', form: false, paper: 'A4' },
  });
  const text = await showText(sample);
  expect(text.asked.length).toBe(asked.length + 1);
  expect(text.asked.find(({ deadline }) => deadline === '2022-01-28')?.who).toContain('Kemlu');
  expect(text.examined?.findings).toBe(examined?.findings);
  const texts = { en: { body: 'See paragraph {ref:nowhere}.' } };
  await callCommand(core, 'clauses.write', { negotiation, clause: 'funding', parents: null, texts, note: '' });
  expect((await showText(sample)).examined?.findings).toBeGreaterThan(examined?.findings ?? 0);
});
