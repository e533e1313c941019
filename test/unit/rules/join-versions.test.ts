import { expect, test } from 'vitest';
import { findCommonAncestor, joinVersionTexts } from '../../../shared/rules/join-versions.ts';

const text = (body: string) => ({ heading: 'H', body });

test.each([
  ['the same in both', [text('a'), text('a')], text('b'), text('a')],
  ['changed in the second only', [text('a'), text('b')], text('a'), text('b')],
  ['changed in the first only', [text('b'), text('a')], text('a'), text('b')],
  ['changed in both alike', [text('b'), text('b')], text('a'), text('b')],
  ['changed in both', [text('b'), text('c')], text('a'), 'clash'],
  ['only a heading changed', [text('a'), { heading: 'G', body: 'a' }], text('a'), { heading: 'G', body: 'a' }],
  ['new in one', [null, text('a')], null, text('a')],
  ['new in both', [text('a'), text('b')], null, 'clash'],
  ['the base is not here', [text('a'), text('b')], null, 'clash'],
  ['one parent', [text('a')], text('a'), text('a')],
  ['no parent', [], null, null],
])('joins two versions of a text: %s', (_, parents, base, expected) => {
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
