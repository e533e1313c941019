import { expect, test } from 'vitest';
import { matchLines } from '../../../../shared/import/along/match-lines.ts';
import { listOwnLines } from '../../../../shared/import/along/own-lines.ts';

const own = listOwnLines(
  ['The Participants will consult', 'Trade will grow', 'This text has no legal force'].map((body) => ({
    id: null,
    number: '',
    heading: '',
    body,
  })),
);
const matchesOf = (file: readonly string[]) => [...matchLines(own, file)].sort(([a], [b]) => a - b);

test('a clause between the same neighbours is that of ours, however little of it is left', () => {
  expect(matchesOf(['The Participants will consult', 'Exports may shrink', 'This text has no legal force'])).toEqual([
    [0, { own: 0, exact: true }],
    [1, { own: 1, exact: false }],
    [2, { own: 2, exact: true }],
  ]);
});

test('a clause that moved away is not what stands in its place now', () => {
  expect(
    matchesOf([
      'The Participants will consult',
      'Exports may shrink',
      'This text has no legal force',
      'Trade will grow',
    ]).map(([at]) => at),
  ).not.toContain(1);
});
