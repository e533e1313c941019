import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeCodePoints } from '../../../../shared/text/spoofs/code-points.ts';
import { computeSkeleton, getPrototype } from '../../../../shared/text/spoofs/skeleton.ts';
import { propertyRuns } from '../../../helpers/marks.ts';

// From UTS #39 itself and from confusables.txt 17.0.0.
test.each([
  ['paypal', 'раураӏ'],
  ['scope', 'ѕсоре'],
  ['modern', 'modem'],
  ['1l|I', 'IlǀΙ'],
  ['Participants', 'Pаrticipаnts'],
  ['AFFINE', '𝖠𝖥𝖥𝖨𝖭𝖤'],
  ['BAT', 'ᏴᎪᎢ'],
  ['Belarus', 'ꓐelarus'],
  ['ο0О', 'oOО'.normalize('NFD')],
  ['й', 'й'],
  ['a\u200bb', 'ab'],
  ['Indonesia', 'Indonesia\u00ad'],
  ["'", '’'],
  ['...', '…'],
])('%j and %j have the same skeleton', (a, b) => {
  expect(computeSkeleton(a)).toBe(computeSkeleton(b));
});

test.each([
  ['a', 'A'],
  ['д', 'd'],
  ['k', 'к'],
  ['2', 'Z'],
  ['Indonesia', 'Indonesla'],
])('%j and %j have different skeletons', (a, b) => {
  expect(computeSkeleton(a)).not.toBe(computeSkeleton(b));
});

test.each([
  ['а', 'a'],
  ['ы', 'ƅi'],
  ['m', 'rn'],
  ['Ю', 'lO'],
  ['\u2003', ' '],
  ['𝟘', 'O'],
  ['д', 'д'],
])('the skeleton of %j is %j', (char, expected) => {
  expect(getPrototype(char)).toBe(expected);
});

test('the skeleton of a skeleton is the same', () => {
  const unit = fc.constantFrom(...'abcmlIО0яйыюΩσ№…ﬁ𝐀ꓐ\u0301\u200b'.normalize('NFD'));
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      expect(computeSkeleton(computeSkeleton(text))).toBe(computeSkeleton(text));
    }),
    { numRuns: propertyRuns },
  );
});

test('describes a character by its code point and its Unicode name', () => {
  expect(describeCodePoints('аA\u200bй１\u2007\u0306Ω\u0007Ж')).toEqual([
    'U+0430 CYRILLIC SMALL LETTER A',
    'U+0041 LATIN CAPITAL LETTER A',
    'U+200B ZERO WIDTH SPACE',
    'U+0439 CYRILLIC SMALL LETTER SHORT I',
    'U+FF11 FULLWIDTH DIGIT ONE',
    'U+2007 FIGURE SPACE',
    'U+0306 COMBINING BREVE',
    'U+03A9 GREEK CAPITAL LETTER OMEGA',
    'U+0007 <control>',
    'U+0416 CYRILLIC CAPITAL LETTER ZHE',
  ]);
  expect(describeCodePoints('👩')).toEqual(['U+1F469']);
  expect(describeCodePoints('')).toEqual([]);
});
