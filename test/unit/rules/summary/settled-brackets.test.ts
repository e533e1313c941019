import { expect, test } from 'vitest';
import { findSettledBrackets } from '../../../../shared/rules/summary/settled-brackets.ts';

test.each([
  ['the words of one side stand', 'for [ID: three years] [BY: five years].', 'for five years.', ['BY: five years']],
  ['still open', 'for [ID: three years] [BY: five years].', 'for [ID: three years] [BY: five years].', []],
  ['other words than either', 'for [ID: three years] [BY: five years].', 'for four years.', []],
  ['the words of both sides stand', 'for [ID: three years] [BY: five years].', 'for three years or five years.', []],
  [
    'one side proposed, and its words stand',
    'by mail [BY: and by phone].',
    'by mail and by phone.',
    ['BY: and by phone'],
  ],
  ['one side proposed, and its words went', 'by mail [BY: and by phone].', 'by mail.', []],
  ['no side is named', 'for [three years].', 'for three years.', []],
  [
    'a longer option contains a shorter one',
    'under [ID: national laws] [BY: national laws and rules].',
    'under national laws and rules.',
    ['BY: national laws and rules'],
  ],
  [
    'a shorter option stands',
    'under [ID: national laws] [BY: national laws and rules].',
    'under national laws.',
    ['ID: national laws'],
  ],
  ['words that were agreed elsewhere do not count', 'in Jakarta, or [ID: Jakarta].', 'in Jakarta, or later.', []],
  ['no brackets', 'for three years.', 'for five years.', []],
])('%s', (_, old, next, expected) => {
  expect(findSettledBrackets(old, next).map(({ side, words }) => `${side}: ${words}`)).toEqual(expected);
});
