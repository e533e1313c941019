import { describe, expect, test } from 'vitest';
import { checkText } from '../../../../../shared/rules/checks/check-text.ts';
import { createCheckedClause, createCheckedText } from '../letter.ts';

/** Three clauses, of which the second has the parts and the third the words. */
function listReferences(language: string, word: string, parts: string, words: string) {
  const clause = (code: string, body: string) => createCheckedClause({ [language]: body }, { code });
  const text = createCheckedText([clause('first', 'Words.'), clause('second', parts), clause('third', words)], {
    languages: [language],
    paragraphWord: { [language]: word },
    title: {},
  });
  return checkText(text)
    .filter(({ check }) => check === 'reference-typed')
    .map(({ place, fix, details }) => [place?.words, fix === null ? null : 'fix', details.context ?? details.code]);
}

const numbered = '(1) Satu.\n(2) Dua:\na. pertama;\nb. kedua.';
const typed = '1. One.\n2. Two: (a) the first; (b) the second.';
const dotted = '2.1. Один.\n2.2. Два.';
const plain = 'One line.\nAnother line.';
const periods = 'Costs are paid within thirty (30) days.\nReports follow within sixty (60) days.';
const capitals = 'The sides share:\n(a) costs;\n(b) gains.';

test('a part of a clause that does not exist is named as such', () => {
  expect(listReferences('ru', 'Статья', dotted, 'в соответствии с пунктом 7.1')).toEqual([
    ['пунктом 7.1', null, 'nowhere'],
  ]);
});

describe('a part that its clause does not have', () => {
  test.each([
    ['id', 'Pasal', numbered, 'sesuai dengan Pasal 2 ayat (5)', 'Pasal 2 ayat (5)'],
    ['id', 'Pasal', numbered, 'sesuai dengan Pasal 2 huruf c', 'Pasal 2 huruf c'],
    ['id', 'Pasal', numbered, 'sesuai dengan Pasal {ref:second} ayat (5)', 'Pasal 2 ayat (5)'],
    ['en', 'Article', typed, 'in accordance with Article 2, paragraph 5,', 'Article 2, paragraph 5'],
    ['en', 'Article', typed, 'in accordance with Article 2 (5)', 'Article 2 (5)'],
    ['en', 'Article', typed, 'in accordance with paragraph 5 of Article 2', 'paragraph 5 of Article 2'],
    ['en', 'Article', typed, 'in accordance with paragraph 5 of Article {ref:second}', 'paragraph 5 of Article 2'],
    ['en', 'Article', plain, 'in accordance with Article 2 paragraph 3', 'Article 2 paragraph 3'],
    ['en', 'Article', '1. One.\nMore of it.\nAnd more.', 'in accordance with Article 2 (3)', 'Article 2 (3)'],
    ['en', 'Article', periods, 'in accordance with Article 2 paragraph 3', 'Article 2 paragraph 3'],
    ['en', 'Article', periods, 'in accordance with Article 2 paragraph 30', 'Article 2 paragraph 30'],
    ['en', 'Article', capitals, 'in accordance with Article 2, Item C,', 'Article 2, Item C'],
    ['en', 'Article', plain, 'in accordance with Article 2, point f,', 'Article 2, point f'],
    ['ru', 'Статья', dotted, 'в соответствии с пунктом 5 статьи 2', 'пунктом 5 статьи 2'],
    ['ru', 'Статья', dotted, 'согласно статье 2, пункту 5,', 'статье 2, пункту 5'],
    ['be', 'Артыкул', dotted, 'у адпаведнасці з пунктам 5 артыкула 2', 'пунктам 5 артыкула 2'],
    ['ru', 'Статья', dotted, 'в соответствии с пунктом 2.5', 'пунктом 2.5'],
    ['ru', 'Раздел', dotted, 'указанные в подпункте 2.7 настоящего Меморандума', 'подпункте 2.7'],
    ['be', 'Артыкул', dotted, 'згодна з пунктам 2.9', 'пунктам 2.9'],
    ['id', 'Pasal', numbered, 'sesuai dengan butir 2.5', 'butir 2.5'],
    ['en', 'Article', typed, 'in accordance with paragraph 2.5', 'paragraph 2.5'],
  ])('is named, without a fix (%s %s: %s, %s)', (language, word, parts, words, found) => {
    expect(listReferences(language, word, parts, words)).toEqual([[found, null, 'part']]);
  });

  test.each([
    ['id', 'Pasal', numbered, 'sesuai dengan Pasal 2 ayat (2)'],
    ['id', 'Pasal', numbered, 'sesuai dengan Pasal 2 huruf b'],
    ['id', 'Pasal', numbered, 'sesuai dengan Pasal {ref:second} ayat (1)'],
    ['id', 'Pasal', numbered, 'sesuai dengan Pasal 2 ayat (9) Konvensi Wina'],
    ['en', 'Article', typed, 'in accordance with Article 2 (1)'],
    ['en', 'Article', typed, 'in accordance with Article 2, item b,'],
    ['en', 'Article', typed, 'in accordance with paragraph 9 of Article 2 of that Convention'],
    ['en', 'Article', plain, 'in accordance with Article 2 paragraph 2'],
    ['en', 'Article', periods, 'in accordance with Article 2 paragraph 2'],
    ['en', 'Article', 'Costs, (1) of travel and (2) of stay, are shared.', 'in accordance with Article 2 (2)'],
    ['en', 'Article', capitals, 'in accordance with Article 2, Item B,'],
    ['id', 'Pasal', '(1) Satu.\n(2) Dua:\nA. pertama;\nB. kedua.', 'sesuai dengan Pasal 2 huruf b'],
    // Latin a in a Russian list.
    ['ru', 'Статья', 'Стороны делят:\nа) расходы;\nб) доходы.', 'указаны в статье 2, подпункте a,'],
    ['en', 'Article', plain, 'in accordance with Article 2, point b,'],
    ['en', 'Article', plain, 'as agreed in Article 2, points a delegation raises'],
    ['ru', 'Статья', dotted, 'в соответствии с пунктом 2 статьи 2'],
    ['ru', 'Статья', dotted, 'в соответствии с пунктом 9 статьи 2 Соглашения о торговле'],
    ['be', 'Артыкул', dotted, 'у адпаведнасці з пунктам 1 артыкула 2'],
    ['ru', 'Статья', dotted, 'в соответствии с пунктом 2.2'],
    ['ru', 'Статья', dotted, 'в соответствии с пунктом 9.9 Соглашения о торговле'],
    ['be', 'Артыкул', dotted, 'згодна з падпунктам 2.1'],
    ['en', 'Article', typed, 'a share of paragraph 2.2 and of point 2.5 per cent'],
  ])(
    'and one that it has, or that is of another instrument, is not (%s %s: %s, %s)',
    (language, word, parts, words) => {
      expect(listReferences(language, word, parts, words).filter(([, , context]) => context === 'part')).toEqual([]);
    },
  );
});
