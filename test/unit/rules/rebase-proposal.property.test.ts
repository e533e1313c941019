import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebaseProposal } from '../../../shared/rules/rebase-proposal.ts';
import type { ProposedWording } from '../../../shared/rules/unambiguous-place.ts';
import { runs } from '../diff/texts.ts';

const word = fc.constantFrom(
  'the',
  'will',
  'shall',
  'Peserta',
  'costs',
  'bersama',
  'Участники',
  'раз',
  'jointly',
  'not',
);
/** Sentences of words, each with a unique word in the middle. */
const sentences = fc
  .array(fc.array(word, { minLength: 4, maxLength: 9 }), { minLength: 2, maxLength: 8 })
  .map((all) => all.map((words, n) => [...words.slice(0, 2), `own${'abcdefgh'[n]}`, ...words.slice(2)].join(' ')));

function proposed(source: string, words: string, proposal: string, around: number): ProposedWording {
  const start = source.indexOf(words);
  const end = start + words.length;
  const before = source.slice(Math.max(0, start - around), start);
  return { range: { start, end }, quote: { text: words, before, after: source.slice(end, end + around) }, proposal };
}

const none = new Map<string, string>();
const taken = (base: string, head: string, one: ProposedWording) => {
  const rebased = rebaseProposal(base, head, one, none);
  return rebased.state === 'applies' ? rebased.source : rebased.state;
};

test('proposals in different sentences give the same text in either order, whatever context is kept', () => {
  fc.assert(
    fc.property(sentences, fc.nat(), fc.nat(), fc.nat(40), (all, a, b, around) => {
      const [first, second] = [a % all.length, b % all.length];
      fc.pre(first !== second);
      const base = `${all.join('. ')}.`;
      const own = (n: number) => `own${'abcdefgh'[n]}`;
      const [one, other] = [first, second].map((n) => proposed(base, own(n), `new${n} words`, around)) as [
        ProposedWording,
        ProposedWording,
      ];
      const both = base.replace(own(first), `new${first} words`).replace(own(second), `new${second} words`);
      expect(taken(base, taken(base, base, one), other)).toBe(both);
      expect(taken(base, taken(base, base, other), one)).toBe(both);
      expect(taken(base, both, one)).toBe('done');
    }),
    { numRuns: runs },
  );
});

test('two different proposals for the same words are never both applied', () => {
  fc.assert(
    fc.property(sentences, fc.nat(), (all, n) => {
      const base = `${all.join('. ')}.`;
      const own = `own${'abcdefgh'[n % all.length]}`;
      const head = taken(base, base, proposed(base, own, 'first', 32));
      expect(taken(base, head, proposed(base, own, 'second', 32))).toBe('clashes');
    }),
    { numRuns: runs },
  );
});
