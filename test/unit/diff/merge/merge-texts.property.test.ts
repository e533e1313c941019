import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeClauses } from '../../../../shared/diff/merge/merge-clauses.ts';
import { mergeTexts } from '../../../../shared/diff/merge/merge-texts.ts';
import { isWordToken, tokenizeText } from '../../../../shared/diff/words/tokenize-text.ts';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';
import { twoClauseTexts } from '../clauses.ts';
import { anyText, runs, threeTexts, twoTexts } from '../texts.ts';

const swapped = { base: 'base', ours: 'theirs', theirs: 'ours', both: 'both', conflict: 'conflict' } as const;
const swappedState = {
  same: 'same',
  ours: 'theirs',
  theirs: 'ours',
  'both-same': 'both-same',
  'both-differently': 'both-differently',
} as const;

test('a change by one side alone gives that side, and the same change by both gives that change', () => {
  fc.assert(
    fc.property(twoTexts, ([base, changed]) => {
      const same = base === changed;
      const results = [
        mergeTexts(base, changed, base),
        mergeTexts(base, base, changed),
        mergeTexts(base, changed, changed),
      ];
      expect(results.map(({ merged }) => merged)).toEqual([changed, changed, changed]);
      expect(results.map(({ state }) => state)).toEqual(
        same ? ['same', 'same', 'same'] : ['ours', 'theirs', 'both-same'],
      );
    }),
    { numRuns: runs },
  );
});

test('the result does not depend on which side is ours', () => {
  fc.assert(
    fc.property(threeTexts, ([base, ours, theirs]) => {
      const [one, other] = [mergeTexts(base, ours, theirs), mergeTexts(base, theirs, ours)];
      expect([other.state, other.merged]).toEqual([swappedState[one.state], one.merged]);
      expect(
        other.stretches.map(({ from, base: old, ours: a, theirs: b }) => ({
          from: swapped[from],
          base: old,
          ours: b,
          theirs: a,
        })),
      ).toEqual(one.stretches);
    }),
    { numRuns: runs },
  );
});

test('the stretches give all three texts back, and unchanged ones are the same in all three', () => {
  fc.assert(
    fc.property(threeTexts, ([base, ours, theirs]) => {
      const { stretches } = mergeTexts(base, ours, theirs);
      const side = (of: 'base' | 'ours' | 'theirs') => stretches.map((one) => one[of]).join('');
      expect([side('base'), side('ours'), side('theirs')]).toEqual([base, ours, theirs]);
      for (const { from, base: old, ours: a, theirs: b } of stretches) {
        expect([a === old, b === old, a === b]).toEqual(
          {
            base: [true, true, true],
            ours: [false, true, false],
            theirs: [true, false, false],
            both: [false, false, true],
            conflict: [false, false, false],
          }[from],
        );
      }
    }),
    {
      numRuns: runs,
      // Two changes of ours and theirs that, joined, read the same.
      examples: [[['the the the the\r\n1️⃣\r\nthe the ', '1️⃣\n  the\r\n1️⃣\r\nthe the the ', '1️⃣\n  the\r\n1️⃣\r\nthe the ']]],
    },
  );
});

test('a proposal contains every change of both sides, parses, and neither cuts nor invents a word', () => {
  fc.assert(
    fc.property(threeTexts, ([base, ours, theirs]) => {
      const { state, merged, stretches } = mergeTexts(base, ours, theirs);
      if (state !== 'both-differently' || merged === null) return;
      const taken = stretches.map((one) =>
        one.from === 'base' ? one.base : one.from === 'theirs' ? one.theirs : one.ours,
      );
      expect([merged, parseMarks(merged).ok]).toEqual([taken.join(''), true]);
      const known = new Set([base, ours, theirs].flatMap(tokenizeText).filter(isWordToken));
      expect(tokenizeText(merged).filter((token) => isWordToken(token) && !known.has(token))).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('every clause of three texts is in one row, and a row without a conflict has its proposal', () => {
  fc.assert(
    fc.property(twoClauseTexts, twoClauseTexts, anyText, ([base, ours], [, more], word) => {
      const theirs = [
        ...ours.slice(1),
        ...more.slice(0, 1),
        ...base.slice(0, 2).map((one) => ({ ...one, body: one.body + word })),
      ];
      const rows = mergeClauses(base, ours, theirs);
      const places = (side: 'base' | 'ours' | 'theirs') => rows.flatMap((row) => row[side] ?? []);
      expect(places('ours')).toEqual([...ours.keys()]);
      expect(places('base').sort((a, b) => a - b)).toEqual([...base.keys()]);
      expect(places('theirs').sort((a, b) => a - b)).toEqual([...theirs.keys()]);
      for (const { state, proposal } of rows) if (state !== 'both-differently') expect(proposal).not.toBe(null);
      expect(mergeClauses(base, base, base).map(({ state }) => state)).toEqual(base.map(() => 'same'));
    }),
    { numRuns: Math.ceil(runs / 2) },
  );
});
