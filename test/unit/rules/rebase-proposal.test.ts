import { expect, test } from 'vitest';
import { rebaseProposal } from '../../../shared/rules/rebase-proposal.ts';
import type { ProposedWording } from '../../../shared/rules/unambiguous-place.ts';
import { anchorQuote } from '../../../shared/text/marks/quotes.ts';

const base =
  'Each Participant will bear its own costs. Other costs will be decided jointly in writing by the Participants.';
const none = new Map<string, string>();

/** Words of the base, the n-th occurrence, and the words proposed for them. */
function proposed(words: string, proposal: string, nth = 0, source = base): ProposedWording {
  let at = -1;
  for (let n = 0; n <= nth; n += 1) at = source.indexOf(words, at + 1);
  if (at === -1) throw new Error(`no ${words}`);
  const end = at + words.length;
  const quote = {
    text: words,
    before: source.slice(Math.max(0, at - 32), at),
    after: source.slice(end, end + 32),
  };
  return { range: { start: at, end }, quote, proposal };
}

test.each<[string, string, ProposedWording, object]>([
  [
    'the text is as it was',
    base,
    proposed('its own costs', 'all of its costs'),
    { state: 'applies', source: base.replace('its own costs', 'all of its costs') },
  ],
  [
    'words around it changed',
    'Each of the Participants will bear its own costs. Other expenses will be decided jointly.',
    proposed('own costs', 'own expenses'),
    {
      state: 'applies',
      source: 'Each of the Participants will bear its own expenses. Other expenses will be decided jointly.',
    },
  ],
  [
    'the words moved on',
    `A new sentence stands here first. ${base}`,
    proposed('jointly', 'together'),
    { state: 'applies', source: `A new sentence stands here first. ${base.replace('jointly', 'together')}` },
  ],
  [
    'the words occur twice, and the second is meant',
    `Costs are shared. ${base}`,
    proposed('costs', 'expenses', 1),
    { state: 'applies', source: `Costs are shared. ${base.replace('Other costs', 'Other expenses')}` },
  ],
  [
    'the quote was changed next to the proposed change',
    base.replace('Each Participant', 'Every Participant'),
    proposed('Each Participant will bear its own costs', 'Each Participant will bear half of the costs'),
    {
      state: 'applies',
      source: base.replace('Each Participant', 'Every Participant').replace('its own costs', 'half of the costs'),
    },
  ],
  ['the text says it already', base.replace('jointly', 'together'), proposed('jointly', 'together'), { state: 'done' }],
  [
    'the text says it and more',
    base.replace('jointly', 'together').replace('Each', 'Every'),
    proposed('decided jointly in', 'decided together in'),
    { state: 'done' },
  ],
  [
    'the same words were changed to others',
    base.replace('jointly', 'by both'),
    proposed('jointly', 'together'),
    { state: 'clashes', clash: { base: 'jointly', ours: 'by both', theirs: 'together' } },
  ],
  [
    'the words were taken out',
    base.replace(' Other costs will be decided jointly in writing by the Participants.', ''),
    proposed('in writing', 'orally'),
    { state: 'clashes' },
  ],
])('a proposal is rebased on the current text when %s', (_, head, one, expected) => {
  expect(rebaseProposal(base, head, one, none)).toMatchObject(expected);
});

test('without its base version, the quoted words are looked for in the current text', () => {
  const one = { ...proposed('costs', 'expenses', 1), range: null };
  expect(rebaseProposal(null, base, one, none)).toEqual({
    state: 'applies',
    source: base.replace('Other costs', 'Other expenses'),
  });
  expect(rebaseProposal(null, base, { ...one, quote: { text: 'costs', before: '', after: '' } }, none)).toEqual({
    state: 'nowhere',
  });
  expect(rebaseProposal(null, base.replaceAll('costs', 'fees'), one, none)).toEqual({ state: 'nowhere' });
});

test('marks in the quoted words are kept where the proposal leaves them, and need a person where it does not', () => {
  const source = 'The Group will meet in {ID:Indonesia} and {BY:Belarus}, as paragraph {ref:areas} says.';
  const numbers = new Map([['areas', '3']]);
  const quoted = (words: string, proposal: string) => {
    const kept = anchorQuote(source, words);
    if (kept === null) throw new Error(words);
    return { ...kept, proposal };
  };
  const touching = quoted('Group will meet in Indonesia', 'Group may meet in Indonesia');
  expect(rebaseProposal(source, source, touching, numbers)).toEqual({
    state: 'applies',
    source: source.replace('will', 'may'),
  });
  const numbered = quoted('as paragraph ‹areas?› says', 'as paragraph 3 asks');
  expect(rebaseProposal(source, source, numbered, numbers)).toEqual({
    state: 'applies',
    source: source.replace('says', 'asks'),
  });
  const other = quoted('as paragraph ‹areas?› says', 'as paragraph 4 says');
  expect(rebaseProposal(source, source, other, numbers)).toEqual({ state: 'nowhere' });
  const across = quoted('Indonesia and Belarus', 'Jakarta');
  expect(rebaseProposal(source, source, across, numbers)).toEqual({ state: 'nowhere' });
});

test('a proposal without quoted words is a line at the end, once', () => {
  const one = { range: null, quote: null, proposal: 'A [new] line.' };
  const first = rebaseProposal(base, base, one, none);
  expect(first).toEqual({ state: 'applies', source: `${base}\nA [new] line.` });
  const head = first.state === 'applies' ? `${first.source}\nAnother.` : '';
  expect(rebaseProposal(base, head, one, none)).toEqual({ state: 'done' });
});
