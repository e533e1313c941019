import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isLineEndToken,
  isSpaceToken,
  isWordToken,
  tokenizeText,
} from '../../../../shared/diff/words/tokenize-text.ts';
import { anyText, runs } from '../texts.ts';

test.each([
  ['', []],
  ['one two', ['one', ' ', 'two']],
  ['USD 38,03 juta', ['USD', ' ', '38,03', ' ', 'juta']],
  ['1,000,000 5% -5 US$5', ['1,000,000', ' ', '5%', ' ', '-5', ' ', 'US$5']],
  ['5₽ ±5 №5 §3, -A$1', ['5₽', ' ', '±5', ' ', '№5', ' ', '§3', ',', ' ', '-A$1']],
  ['1 000 000,50 рублей в 2020 году', ['1 000 000,50', ' ', 'рублей', ' ', 'в', ' ', '2020', ' ', 'году']],
  ['1 000 000–1 500 000', ['1 000 000–1 500 000']],
  ['20/01/2022–2021-12-13, 10:30', ['20/01/2022–2021-12-13', ',', ' ', '10:30']],
  ['dan/atau aren’t аб’ём кое-что', ['dan/atau', ' ', 'aren’t', ' ', 'аб’ём', ' ', 'кое-что']],
  [
    'urna.Nunc 5.Para 5%.Для باب.كتاب',
    ['urna', '.', 'Nunc', ' ', '5', '.', 'Para', ' ', '5%', '.', 'Для', ' ', 'باب', '.', 'كتاب'],
  ],
  [
    'г.Минск A.Yani S.H. kemlu.go.id Ph.D',
    ['г.Минск', ' ', 'A.Yani', ' ', 'S.H', '.', ' ', 'kemlu.go.id', ' ', 'Ph.D'],
  ],
  ['susu,daging 5,Para 1,5', ['susu', ',', 'daging', ' ', '5', ',', 'Para', ' ', '1,5']],
  ['5 (five) years.', ['5', ' ', '(', 'five', ')', ' ', 'years', '.']],
  ['й e\u0301te\u0301', ['й', ' ', 'e\u0301te\u0301']],
  ['ok👩‍👩‍👧🇮🇩🇧🇾1️⃣!', ['ok', '👩‍👩‍👧', '🇮🇩', '🇧🇾', '1️⃣', '!']],
  ['a \t b\r\n\n c\rd', ['a', ' \t ', 'b', '\r\n', '\n', ' ', 'c', '\r', 'd']],
  ['di ______ pada', ['di', ' ', '______', ' ', 'pada']],
  ['{ID:Kami|kami} {ref:A.1}', ['{ID:', 'Kami', '|', 'kami', '}', ' ', '{ref:A.1}']],
  ['[BY: x][y] {i:z}', ['[BY: ', 'x', ']', '[', 'y', ']', ' ', '{i:', 'z', '}']],
  ['\\{ID:\\}\\\\', ['\\{', 'ID', ':', '\\}', '\\\\']],
  ['\uDE00a\uD83D', ['\uDE00', 'a', '\uD83D']],
])('cuts %j into its tokens', (text, expected) => {
  expect(tokenizeText(text)).toEqual(expected);
});

test('distinguishes words, spaces and line ends', () => {
  const all = tokenizeText('{ID:Kami} \r\n{ref:A} [BY: 5%,');
  expect(all.filter(isWordToken)).toEqual(['Kami', '{ref:A}', '5%']);
  expect(all.filter(isSpaceToken)).toEqual([' ', '\r\n', ' ']);
  expect(all.filter(isLineEndToken)).toEqual(['\r\n']);
});

test('the tokens of any string add up to the string', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
      expect(tokenizeText(text).join('')).toBe(text);
    }),
    { numRuns: runs },
  );
});
