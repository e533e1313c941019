import { expect, test } from 'vitest';
import { findCommonAncestor, joinVersionTexts } from '../../../shared/rules/join-versions.ts';

const text = (body: string) => ({ heading: 'H', body });

test.each([
  { what: 'the same in both', parents: [text('a'), text('a')], base: text('b'), expected: text('a') },
  { what: 'changed in the second only', parents: [text('a'), text('b')], base: text('a'), expected: text('b') },
  { what: 'changed in the first only', parents: [text('b'), text('a')], base: text('a'), expected: text('b') },
  { what: 'changed in both alike', parents: [text('b'), text('b')], base: text('a'), expected: text('b') },
  { what: 'changed in both', parents: [text('b'), text('c')], base: text('a'), expected: 'clash' },
  {
    what: 'only a heading changed',
    parents: [text('a'), { heading: 'G', body: 'a' }],
    base: text('a'),
    expected: { heading: 'G', body: 'a' },
  },
  { what: 'new in one', parents: [null, text('a')], base: null, expected: text('a') },
  { what: 'new in both', parents: [text('a'), text('b')], base: null, expected: 'clash' },
  { what: 'the base is not here', parents: [text('a'), text('b')], base: null, expected: 'clash' },
  { what: 'one parent', parents: [text('a')], base: text('a'), expected: text('a') },
  { what: 'no parent', parents: [], base: null, expected: null },
])('joins two versions of a text: $what', ({ parents, base, expected }) => {
  expect(joinVersionTexts(parents, base)).toEqual(expected);
});

test('the base is the newest common ancestor of all heads', () => {
  const versions = [
    { hash: 'a', parents: [] },
    { hash: 'b', parents: ['a', 'elsewhere'] },
    { hash: 'c', parents: ['b'] },
    { hash: 'd', parents: ['b'] },
    { hash: 'x', parents: [] },
  ];
  expect(findCommonAncestor(versions, ['c', 'd'])).toBe('b');
  expect(findCommonAncestor(versions, ['c', 'b'])).toBe('b');
  expect(findCommonAncestor(versions, ['c', 'x'])).toBeUndefined();
});
