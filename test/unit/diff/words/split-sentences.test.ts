import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../../shared/diff/words/split-sentences.ts';
import { tokenizeText } from '../../../../shared/diff/words/tokenize-text.ts';
import { anyText, runs } from '../texts.ts';

test.each([
  ['nothing', '', []],
  ['two sentences', 'It may be amended. It ends.', ['It may be amended. ', 'It ends.']],
  [
    'no space between them',
    'Sit amet urna.Nunc vitae (leo).Duis ac!Sed',
    ['Sit amet urna.', 'Nunc vitae (leo).', 'Duis ac!', 'Sed'],
  ],
  ['no space after an abbreviation', 'di Jl.Merdeka, г.Минск, ул.Ленина', ['di Jl.Merdeka, г.Минск, ул.Ленина']],
  ['an abbreviation', 'PT Astra Tbk. Indonesia, No. 4.', ['PT Astra Tbk. Indonesia, No. 4.']],
  ['a city', 'Подписано в г. Минск. Оно действует.', ['Подписано в г. Минск. ', 'Оно действует.']],
  ['shortened words', 'сталь, т.е. Сырьё и др. Материалы', ['сталь, т.е. Сырьё и др. Материалы']],
  ['initials', 'A. B. Wijaya agreed. He signed.', ['A. B. Wijaya agreed. ', 'He signed.']],
  ['an amount', 'It reached USD 38.03 million.', ['It reached USD 38.03 million.']],
  ['a year at the end', 'It ends in 2025. The rest stays.', ['It ends in 2025. ', 'The rest stays.']],
  ['items', '1. Para Peserta:\na. Kimia; dan\nb. Agro.', ['1. Para Peserta:\n', 'a. Kimia; dan\n', 'b. Agro.']],
  ['items in a line', 'Areas: a. steel; b. paper; and c. wood', ['Areas: a. steel; ', 'b. paper; and c. wood']],
  ['roman items', 'so; (ii) Each. (iii) Both.', ['so; ', '(ii) Each. (iii) Both.']],
  ['quotations', '“Yes.” No? Да! «Нет.» Ок.', ['“Yes.” ', 'No? ', 'Да! ', '«Нет.» ', 'Ок.']],
  ['marks', '{ID:Satu. {BY:Dua.} [BY: 1. Tiga.] Empat', ['{ID:Satu. ', '{BY:Dua.} ', '[BY: 1. Tiga.] ', 'Empat']],
  ['line ends', 'A\r\n\r\nB\n  c\r\u2028d', ['A\r\n\r\n', 'B\n', '  c\r\u2028', 'd']],
])('splits into sentences: %s', (_, text, expected) => {
  expect(splitSentences(text)).toEqual(expected);
});

test('the sentences of any string add up to the string, and no token is cut', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
      expect(splitSentences(text).join('')).toBe(text);
      expect(splitSentences(text).flatMap(tokenizeText)).toEqual(tokenizeText(text));
    }),
    { numRuns: runs },
  );
});
