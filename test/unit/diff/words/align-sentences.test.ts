import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignSentences } from '../../../../shared/diff/words/align-sentences.ts';
import { findCommonSequence } from '../../../../shared/diff/words/common-sequence.ts';
import { findLongestIncreasing } from '../../../../shared/diff/words/longest-increasing.ts';
import { runs } from '../texts.ts';

test('pairs equal sentences first, then similar ones', () => {
  const old = ['One two three. ', 'Red green blue. ', 'Seven eight nine. ', 'The end. '];
  const next = ['Zero. ', 'One two four. ', 'Seven eight nine. ', 'Red green blue grey. ', 'The end.'];
  expect(alignSentences(old, next)).toEqual([
    { old: null, next: 'Zero. ' },
    { old: 'One two three. ', next: 'One two four. ' },
    { old: 'Red green blue. ', next: null },
    { old: 'Seven eight nine. ', next: 'Seven eight nine. ' },
    { old: null, next: 'Red green blue grey. ' },
    { old: 'The end. ', next: 'The end.' },
  ]);
});

test('aligns the sentences of a long text that was changed throughout', () => {
  const old = Array.from({ length: 3000 }, (_, at) => `Participant ${at} shall pay ${at * 7} for ${at % 5}. `);
  const next = old.map((sentence) => sentence.replace('shall', 'will'));
  expect(alignSentences(old, next)).toEqual(old.map((sentence, at) => ({ old: sentence, next: next[at] })));
});

test('rows keep the order and all the sentences of both sides', () => {
  const sentence = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 4 })
    .map((words) => `${words.join(' ')}. `);
  fc.assert(
    fc.property(fc.array(sentence), fc.array(sentence), (old, next) => {
      const rows = alignSentences(old, next);
      expect([rows.flatMap((row) => row.old ?? []), rows.flatMap((row) => row.next ?? [])]).toEqual([old, next]);
    }),
    { numRuns: runs },
  );
});

test('a common subsequence has the maximum length', () => {
  const items = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
  fc.assert(
    fc.property(items, items, (old, next) => {
      const found = findCommonSequence(old, next);
      expect(found.map(([a]) => old[a])).toEqual(found.map(([, b]) => next[b]));
      expect(found.length).toBe(lengthOfLongest(old, next));
    }),
    { numRuns: runs },
  );
});

test('an increasing subsequence increases', () => {
  expect(findLongestIncreasing([5, 1, 4, 2, 3, 0])).toEqual([1, 3, 4]);
  expect(findLongestIncreasing([])).toEqual([]);
});

function lengthOfLongest(old: readonly string[], next: readonly string[]): number {
  let row = next.map(() => 0);
  for (const item of old) {
    const above = row;
    row = [];
    next.forEach((other, at) => {
      row.push(item === other ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0));
    });
  }
  return row.at(-1) ?? 0;
}
