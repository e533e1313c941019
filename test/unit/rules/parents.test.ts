import { expect, test } from 'vitest';
import { chooseParents } from '../../../shared/rules/parents.ts';

test.each([
  { what: 'the one current version', clause: { version: 'a', heads: ['a'] }, base: undefined, expected: ['a'] },
  {
    what: 'all current versions where two people wrote at once',
    clause: { version: 'a', heads: ['a', 'b'] },
    base: undefined,
    expected: ['a', 'b'],
  },
  {
    what: 'all of them where it was typed on the one that is shown',
    clause: { version: 'a', heads: ['a', 'b'] },
    base: 'a',
    expected: ['a', 'b'],
  },
  {
    what: 'the version on which it was typed, where another is current by now',
    clause: { version: 'b', heads: ['b'] },
    base: 'a',
    expected: ['a'],
  },
  {
    what: 'nothing, where nothing was written yet',
    clause: { version: null, heads: [] },
    base: undefined,
    expected: null,
  },
])('a new version is written on $what', ({ clause, base, expected }) => {
  expect(chooseParents(clause, base)).toEqual(expected);
});
