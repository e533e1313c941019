import { expect, test } from 'vitest';
import { formatListNumber } from '../../../../electron/core/word/read/formatting/format-list-number.ts';
import { listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import { paragraphXml, parseBody, partXml, runXml } from './build-docx.ts';
import {
  abstractNumXml,
  levelXml,
  listItemXml,
  listPropertiesXml,
  numberingPart,
  numXml,
  readListNumbers,
} from './build-lists.ts';

const startOverrideXml = (at: number, value: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;

test.each<[string, readonly number[], readonly string[]]>([
  ['decimal', [1, 12], ['1', '12']],
  ['decimalZero', [1, 12], ['01', '12']],
  ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
  ['upperLetter', [2], ['B']],
  ['lowerRoman', [4, 9, 14, 1999], ['iv', 'ix', 'xiv', 'mcmxcix']],
  ['upperRoman', [40], ['XL']],
  ['russianLower', [1, 7, 10, 28, 29], ['а', 'ж', 'к', 'я', 'аа']],
  ['russianUpper', [3], ['В']],
  ['ordinal', [1, 2, 3, 11, 12, 21, 112], ['1st', '2nd', '3rd', '11th', '12th', '21st', '112th']],
  [
    'cardinalText',
    [1, 13, 20, 21, 100, 342],
    ['One', 'Thirteen', 'Twenty', 'Twenty-one', 'One hundred', 'Three hundred forty-two'],
  ],
  [
    'ordinalText',
    [1, 5, 12, 20, 33, 100, 103],
    ['First', 'Fifth', 'Twelfth', 'Twentieth', 'Thirty-third', 'One hundredth', 'One hundred third'],
  ],
  ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
  ['decimalEnclosedParen', [1, 20], ['⑴', '⒇']],
  ['decimalEnclosedFullstop', [1, 20], ['⒈', '⒛']],
  ['numberInDash', [7], ['- 7 -']],
  ['hex', [10, 31], ['A', '1F']],
  ['chicago', [1, 4, 5], ['*', '§', '**']],
])('counts in the number format %s', (format, values, labels) => {
  expect(values.map((value) => formatListNumber(format, value, 'en-GB'))).toEqual(labels);
});

test.each([
  { format: 'ordinal', language: 'ru-RU', values: [1, 21], labels: ['1-й', '21-й'] },
  { format: 'ordinal', language: 'id-ID', values: [3], labels: ['ke-3'] },
  { format: 'ordinal', language: 'be-BY', values: [1, 2, 3, 4], labels: ['1-ы', '2-і', '3-і', '4-ы'] },
  {
    format: 'ordinalText',
    language: 'ru-RU',
    values: [1, 3, 11, 20, 42],
    labels: ['Первый', 'Третий', 'Одиннадцатый', 'Двадцатый', 'Сорок второй'],
  },
  {
    format: 'ordinalText',
    language: 'id',
    values: [1, 10, 11, 25],
    labels: ['Kesatu', 'Kesepuluh', 'Kesebelas', 'Kedua puluh lima'],
  },
  { format: 'ordinalText', language: 'be-BY', values: [1, 6, 23], labels: ['Першы', 'Шосты', 'Дваццаць трэці'] },
  { format: 'cardinalText', language: 'ru', values: [1, 14, 99], labels: ['Один', 'Четырнадцать', 'Девяносто девять'] },
  { format: 'cardinalText', language: 'id-ID', values: [1, 12, 30], labels: ['Satu', 'Dua belas', 'Tiga puluh'] },
  { format: 'cardinalText', language: 'be', values: [1, 9], labels: ['Адзін', 'Дзевяць'] },
  { format: 'ordinalText', language: 'ru', values: [100], labels: ['100'] },
  { format: 'ordinalText', language: 'id', values: [100], labels: ['Ke-100'] },
  { format: 'cardinalText', language: 'id', values: [100], labels: ['100'] },
  { format: 'ordinalText', language: 'kk-KZ', values: [1], labels: ['1'] },
  { format: 'ordinal', language: null, values: [1], labels: ['1'] },
] as const)('$format in the language $language counts in its words', ({ format, language, values, labels }) => {
  expect(values.map((value) => formatListNumber(format, value, language))).toEqual(labels);
});

test('the words of a label are in the language of its item: of its words, its mark, its style or the defaults', async () => {
  const lists = numberingPart(abstractNumXml(0, [{ format: 'ordinalText', text: '%1' }]), numXml(1, 0));
  const inList = listPropertiesXml(1);
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="id-ID"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:rPr><w:lang w:val="be-BY"/></w:rPr></w:style>';
  const body =
    paragraphXml(runXml('a', '<w:lang w:val="ru-RU"/>') + runXml('b', '<w:lang w:val="en-GB"/>'), inList) +
    paragraphXml(runXml('c'), `${inList}<w:rPr><w:lang w:val="ru-RU"/></w:rPr>`) +
    paragraphXml(runXml('d'), `<w:pStyle w:val="B"/>${inList}`) +
    paragraphXml(runXml('e'), inList);
  const parts = { ...lists, 'word/styles.xml': partXml('w:styles', styles) };
  expect(await readListNumbers(body, parts)).toEqual(['Первый', 'Второй', 'Трэці', 'Keempat']);
});

test('levels count, restart below a higher one, and show the numbers above them', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [{ text: 'Pasal %1' }, { text: '%1.%2' }, { format: 'lowerLetter', text: '(%3)' }]),
    numXml(1, 0),
  );
  const body = [0, 1, 1, 2, 2, 0, 1, 2].map((at) => listItemXml(1, at)).join('');
  expect(await readListNumbers(body, lists)).toEqual(['Pasal 1', '1.1', '1.2', '(a)', '(b)', 'Pasal 2', '2.1', '(a)']);
});

test('a skipped higher level counts as one item', async () => {
  const lists = numberingPart(abstractNumXml(0, [{ text: '%1.' }, { text: '%1.%2' }]), numXml(1, 0));
  expect(
    await readListNumbers(listItemXml(1, 1) + listItemXml(1, 1) + listItemXml(1) + listItemXml(1, 1), lists),
  ).toEqual(['1.1', '1.2', '2.', '2.1']);
});

test('restarts as the level requires, never or only below a certain one', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [
      { text: '%1' },
      { text: '%2', more: '<w:lvlRestart w:val="0"/>' },
      { text: '%3', more: '<w:lvlRestart w:val="1"/>' },
    ]),
    numXml(1, 0),
  );
  const body = [0, 1, 2, 1, 2, 0, 1, 2].map((at) => listItemXml(1, at)).join('');
  expect(await readListNumbers(body, lists)).toEqual(['1', '1', '1', '2', '2', '2', '3', '1']);
});

test('lists of one kind share a counter, unless one sets its start', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [{ text: '%1.' }]),
    numXml(1, 0),
    numXml(2, 0),
    numXml(3, 0, startOverrideXml(0, 5)),
  );
  const body = [1, 1, 2, 3, 3, 1].map((id) => listItemXml(id)).join('');
  expect(await readListNumbers(body, lists)).toEqual(['1.', '2.', '3.', '5.', '6.', '7.']);
});

test('the start of a list applies to the first paragraph of its level, and to no skipped level', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [{ text: '%1.' }, { text: '%1.%2.' }, { text: '%1.%2.%3.' }]),
    numXml(1, 0, startOverrideXml(0, 4)),
    numXml(2, 0, startOverrideXml(1, 7)),
  );
  expect(await readListNumbers(listItemXml(1, 1) + listItemXml(1) + listItemXml(1, 1), lists)).toEqual([
    '1.1.',
    '4.',
    '4.1.',
  ]);
  expect(
    await readListNumbers(listItemXml(2) + listItemXml(2, 2) + listItemXml(2, 1) + listItemXml(2, 1), lists),
  ).toEqual(['1.', '1.1.1.', '1.7.', '1.8.']);
});

test('a list may have levels of its own, any start, digits alone, or no label', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [
      { format: 'upperRoman', text: '%1' },
      { text: '%1.%2', more: '<w:isLgl/>' },
      { format: 'none', text: '' },
    ]),
    numXml(1, 0),
    numXml(
      2,
      0,
      `<w:lvlOverride w:ilvl="0">${levelXml({ format: 'upperLetter', text: '%1)' }, 0).replace('w:val="1"', 'w:val="3"')}</w:lvlOverride>`,
    ),
  );
  expect(await readListNumbers(listItemXml(1) + listItemXml(1, 1) + listItemXml(1, 2) + listItemXml(2), lists)).toEqual(
    ['I', '1.1', '', 'B)'],
  );
});

test('the legal style keeps the leading zeros of numbers', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [
      { format: 'upperRoman', text: 'Article %1.' },
      { format: 'decimalZero', text: 'Section %1.%2', more: '<w:isLgl/>' },
    ]),
    numXml(1, 0),
  );
  expect(await readListNumbers(listItemXml(1) + listItemXml(1, 1), lists)).toEqual(['Article I.', 'Section 1.01']);
});

test('a custom format has a fallback for programs that do not know it', async () => {
  const either = (format: string, fallback: string) =>
    `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="${format}"/></mc:Choice><mc:Fallback><w:numFmt w:val="${fallback}"/></mc:Fallback></mc:AlternateContent>`;
  const level = (format: string, fallback: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="9"/>${either(format, fallback)}<w:lvlText w:val="%1."/></w:lvl>`;
  const list = (id: number, inner: string) => `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
  const lists = numberingPart(
    list(0, level('001, 002, 003, ...', 'decimal')),
    list(1, level('α, β, γ, ...', 'upperLetter')),
    list(
      2,
      '<w:lvl w:ilvl="0"><w:numFmt w:val="custom" w:format="0001, 0002, 0003, ..."/><w:lvlText w:val="%1"/></w:lvl>',
    ),
    numXml(1, 0),
    numXml(2, 1),
    numXml(3, 2),
  );
  const document = await parseBody(listItemXml(1) + listItemXml(1) + listItemXml(2) + listItemXml(3), lists);
  expect(listShownParagraphs(document, 'accepted').map(({ number }) => number)).toEqual(['009.', '010.', '9.', '0000']);
  expect(document.warnings).toMatchObject([{ code: 'number-format-unknown', name: 'α, β, γ, ...' }]);
});

test('bullets are shown as bullets, also those of symbol fonts', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [
      { format: 'bullet', text: '\uf0b7' },
      { format: 'bullet', text: '–' },
    ]),
    numXml(1, 0),
  );
  expect(await readListNumbers(listItemXml(1) + listItemXml(1, 1), lists)).toEqual(['•', '–']);
});

test('warns of unknown lists and formats', async () => {
  const lists = numberingPart(abstractNumXml(0, [{ format: 'hebrew1', text: '%1.' }]), numXml(1, 0));
  const document = await parseBody(listItemXml(1) + listItemXml(9), lists);
  expect(listShownParagraphs(document, 'accepted').map(({ number }) => number)).toEqual(['1.', null]);
  expect(document.warnings.map(({ code, name }) => [code, name])).toEqual([
    ['number-format-unknown', 'hebrew1'],
    ['list-missing', '9'],
  ]);
});

test('numbers in words are in the language of the text where the file names none, or one of another alphabet', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [
      { format: 'ordinalText', text: '%1' },
      { format: 'ordinal', text: '%2' },
    ]),
    numXml(1, 0),
  );
  const inWords = (words: string, look = '') =>
    readListNumbers(listItemXml(1, 0, runXml(words, look)) + listItemXml(1, 1), lists);
  expect(await inWords('The Participants will bear the costs of this by themselves.')).toEqual(['First', '1st']);
  expect(await inWords('Участники несут расходы.')).toEqual(['Первый', '1-й']);
  expect((await inWords('Участники несут расходы.', '<w:lang w:val="en-US"/>'))[0]).toBe('Первый');
  expect(await inWords('Para Peserta akan menanggung biaya yang timbul dari kerja sama ini.')).toEqual([
    'Kesatu',
    'ke-1',
  ]);
});
