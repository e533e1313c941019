import { expect, test } from 'vitest';
import {
  createProjectedPosition,
  findProjectedIndex,
  findTypedClause,
} from '../../../renderer/features/projector/projected-position.ts';

const list = (...ids: readonly string[]) => ids.map((id) => ({ id, number: null }));
const numbered = (...numbers: readonly (string | null)[]) => numbers.map((number) => ({ id: `${number}`, number }));

test.each([
  { what: 'nothing changes', now: list('a', 'b', 'c'), index: 1 },
  { what: 'a clause is added before it', now: list('new', 'a', 'b', 'c'), index: 2 },
  { what: 'clauses before it are removed', now: list('b', 'c'), index: 0 },
  { what: 'it moves to the end', now: list('a', 'c', 'b'), index: 2 },
])('the clause in focus stays in focus when $what', ({ now, index }) => {
  expect(findProjectedIndex(now, createProjectedPosition(list('a', 'b', 'c'), 1))).toBe(index);
});

test('where the clause is gone, the one that takes its place is in focus, at the end the last one', () => {
  const at = (index: number) => createProjectedPosition(list('a', 'b', 'c'), index);
  expect(findProjectedIndex(list('a', 'c'), at(1))).toBe(1);
  expect(findProjectedIndex(list('a', 'b'), at(2))).toBe(1);
  expect(findProjectedIndex([], at(1))).toBe(-1);
});

test('an address beyond the text shows its last clause, and a negative one its first', () => {
  expect(findProjectedIndex(list('a', 'b'), createProjectedPosition(list('a', 'b'), 9))).toBe(1);
  expect(findProjectedIndex(list('a', 'b'), createProjectedPosition(list('a', 'b'), -1))).toBe(0);
});

test.each([
  { typed: '2', index: 2 },
  { typed: '12', index: 3 },
  { typed: '32', index: 2 },
  { typed: '9', index: -1 },
])('the typed number $typed goes to the clause at $index', ({ typed, index }) => {
  expect(findTypedClause(numbered(null, '1', '2', '12'), typed)).toBe(index);
});
