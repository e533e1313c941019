import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatListNumber } from '../../../../../electron/core/word/read/formatting/format-list-number.ts';
import { readNumberForms } from '../../../../../shared/import/drafting/numbering/number-forms.ts';
import { parseLabels } from '../../../../../shared/import/drafting/numbering/parse-labels.ts';
import { readLabelKeys } from '../../../../../shared/import/drafting/numbering/read-label-keys.ts';

test.each([
  { line: 'Article 1 – Objective', label: 'Article 1', key: '1', rest: 'Objective' },
  { line: 'ARTICLE TWENTY-ONE', label: 'ARTICLE TWENTY-ONE', key: '21', rest: '' },
  { line: 'Pasal 4A', label: 'Pasal 4A', key: '4+1', rest: '' },
  { line: 'Пункт 4¹', label: 'Пункт 4¹', key: '4+1', rest: '' },
  { line: 'Статья двадцать первая', label: 'Статья двадцать первая', key: '21', rest: '' },
  { line: 'Раздел ІІІ. Расходы', label: 'Раздел ІІІ', key: '3', rest: 'Расходы' },
  { line: 'КЕДУА', label: null, key: null, rest: null },
  { line: 'KEDUA BELAS: Biaya', label: 'KEDUA BELAS', key: '12', rest: 'Biaya' },
  { line: '§ 3 Costs', label: '§ 3', key: '3', rest: 'Costs' },
  { line: '(12)\tEach Participant', label: '(12)', key: '12', rest: 'Each Participant' },
  { line: '5-1. Costs', label: '5-1.', key: '5+1', rest: 'Costs' },
  { line: '5 bis. Costs', label: '5 bis.', key: '5+1', rest: 'Costs' },
  { line: '2.10. Costs', label: '2.10.', key: '2.10', rest: 'Costs' },
  { line: 'IV', label: 'IV', key: '4', rest: '' },
  { line: 'Article XXVIII', label: 'Article XXVIII', key: '28', rest: '' },
  { line: 'Pasal XXXIII – Biaya', label: 'Pasal XXXIII', key: '33', rest: 'Biaya' },
  { line: 'LXXXVIII. Costs', label: 'LXXXVIII.', key: '88', rest: 'Costs' },
  { line: 'XL Costs', label: 'XL', key: '40', rest: 'Costs' },
  { line: 'Article Ⅻ', label: 'Article Ⅻ', key: '12', rest: '' },
  { line: 'Статья 3 О порядке расчётов', label: 'Статья 3', key: '3', rest: 'О порядке расчётов' },
  { line: 'Article 1 A Framework for Trade', label: 'Article 1', key: '1', rest: 'A Framework for Trade' },
  { line: 'Article 1 A. Framework', label: 'Article 1 A', key: '1+1', rest: 'Framework' },
  { line: 'Article 1 A – Framework', label: 'Article 1 A', key: '1+1', rest: 'Framework' },
  { line: 'Article 1A Framework', label: 'Article 1A', key: '1+1', rest: 'Framework' },
  { line: 'Pasal 4 A', label: 'Pasal 4 A', key: '4+1', rest: '' },
  { line: 'One of the Participants may', label: null, key: null, rest: null },
  { line: 'Second, the Participants', label: 'Second', key: '2', rest: 'the Participants' },
  { line: 'Secondly, the Participants', label: 'Secondly', key: '2', rest: 'the Participants' },
  { line: 'Во-вторых, Стороны', label: 'Во-вторых', key: '2', rest: 'Стороны' },
  { line: 'В-четвёртых, Стороны', label: 'В-четвёртых', key: '4', rest: 'Стороны' },
  { line: 'Па-сёмае, Бакі', label: 'Па-сёмае', key: '7', rest: 'Бакі' },
  { line: 'Ke-3. Para Peserta', label: 'Ke-3', key: '3', rest: 'Para Peserta' },
  { line: 'Вторых Сторон', label: null, key: null, rest: null },
  { line: 'Ke-3 negara', label: null, key: null, rest: null },
  { line: '2022 was a good year', label: null, key: null, rest: null },
  { line: 'I am the Minister', label: null, key: null, rest: null },
])('reads the label of “$line”', ({ line, label, key, rest }) => {
  const [first] = parseLabels(line, null);
  expect([
    first?.text ?? null,
    first === undefined ? null : readLabelKeys([first.text])[0],
    first?.rest ?? null,
  ]).toEqual([label, key, rest]);
});

test.each(['decimal', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter', 'cardinalText', 'ordinalText'])(
  'reads every %s that a word processor prints',
  (format) => {
    const most = format.endsWith('Letter') ? 26 : format.endsWith('Text') ? 29 : 99;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: most }), (value) => {
        const printed = formatListNumber(format, value, 'en') ?? '';
        const read = format.endsWith('Text')
          ? parseLabels(`Article ${printed}`, null).map(({ path: [number] }) => number)
          : readNumberForms(printed).map((one) => one.value);
        expect(read).toContain(value);
      }),
    );
  },
);

test('a letter that may be Roman is read as the others are, and languages share their keys', () => {
  expect(readLabelKeys(['G.', 'H.', 'I.', 'J.'])).toEqual(['7', '8', '9', '10']);
  expect(readLabelKeys(['III.', 'IV.', 'V.'])).toEqual(readLabelKeys(['Пункт 3', 'Пункт 4', 'Пункт 5']));
});
