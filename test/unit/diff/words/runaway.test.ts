import { expect, test } from 'vitest';
import { diffText, joinNewText, joinOldText } from '../../../../shared/diff/words/diff-text.ts';

/** A number of words, each the stem and a number below `vocabulary`, in sentences of 20 or in one. */
function words(stem: string, count: number, vocabulary: number, stop: string): string {
  let state = stem.charCodeAt(0);
  const list = Array.from({ length: count }, (_, at) => {
    state = (state * 48271) % 2147483647;
    return `${stem}${state % vocabulary}${at % 20 === 19 ? stop : ' '}`;
  });
  return list.join('');
}

test.each([
  ['sentences without a common word', words('A', 20_000, 5_000, '. '), words('B', 20_000, 5_000, '. ')],
  ['one sentence without a common word', words('a', 20_000, 5_000, ' '), words('b', 20_000, 5_000, ' ')],
  ['one sentence of the same words', words('a', 20_000, 200, ' '), words('c', 20_000, 200, ' ').replaceAll('c', 'a')],
  ['one sentence of four words', words('a', 20_000, 4, ' '), words('c', 20_000, 4, ' ').replaceAll('c', 'a')],
])('two entirely different texts get a coarse answer: %s', (_, old, next) => {
  const changes = diffText(old, next);
  expect([joinOldText(changes) === old, joinNewText(changes) === next]).toEqual([true, true]);
  expect(changes.length).toBeLessThan(20);
});

test('finds a change in a long text among many similar sentences', () => {
  const old = words('A', 20_000, 200, '. ');
  const next = old.replace(/A7 /, 'new ');
  expect(diffText(old, next).filter(({ kind }) => kind !== 'kept')).toEqual([
    { kind: 'deleted', text: 'A7' },
    { kind: 'inserted', text: 'new' },
  ]);
});

test('a long sentence with many edits keeps the unedited words', () => {
  const old = words('a', 20_000, 2_000, ' ');
  let at = 0;
  const next = old.replace(/a\d+ /g, (word) => (at++ % 25 === 0 ? 'x ' : word));
  const changes = diffText(old, next);
  expect([joinOldText(changes) === old, joinNewText(changes) === next]).toEqual([true, true]);
  expect(changes.filter(({ kind }) => kind === 'kept').length).toBeGreaterThan(700);
});
