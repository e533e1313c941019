import { expect, test } from 'vitest';
import { chooseParents } from '../../../shared/rules/parents.ts';

test.each([
  ['the one current version', { version: 'a', heads: ['a'] }, undefined, ['a']],
  ['all current versions where two people wrote at once', { version: 'a', heads: ['a', 'b'] }, undefined, ['a', 'b']],
  ['all of them where it was typed on the one that is shown', { version: 'a', heads: ['a', 'b'] }, 'a', ['a', 'b']],
  ['the version on which it was typed, where another is current by now', { version: 'b', heads: ['b'] }, 'a', ['a']],
  ['nothing, where nothing was written yet', { version: null, heads: [] }, undefined, null],
])('a new version is written on %s', (_, clause, base, expected) => {
  expect(chooseParents(clause, base)).toEqual(expected);
});
