import { expect, test } from 'vitest';
import { formatListNumber } from '../../../../electron/core/word/read/formatting/format-list-number.ts';
import { type ChangeView, listShownParagraphs } from '../../../../electron/core/word/read/views/shown-paragraphs.ts';
import {
  cellXml,
  deletedXml,
  insertedXml,
  markXml,
  paragraphXml,
  parseBody,
  partXml,
  rowXml,
  runXml,
  tableXml,
  trackedXml,
} from './build-docx.ts';

type Level = { readonly format?: string; readonly text: string; readonly more?: string };

const levelXml = ({ format = 'decimal', text, more = '' }: Level, at: number) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstractNumXml = (id: number, levels: readonly Level[], more = '') =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(levelXml).join('')}</w:abstractNum>`;
const numXml = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const startOverrideXml = (at: number, value: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
const numberingPart = (...inner: string[]) => ({ 'word/numbering.xml': partXml('w:numbering', inner.join('')) });

const listPropertiesXml = (id: number, at = 0) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
const listItemXml = (id: number, at = 0, inner = runXml('x'), more = '') =>
  paragraphXml(inner, listPropertiesXml(id, at) + more);

async function readNumbers(body: string, content: Record<string, string>, view: ChangeView = 'accepted') {
  return listShownParagraphs(await parseBody(body, content), view).map(({ number }) => number);
}

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
  ['ordinal', 'ru-RU', [1, 21], ['1-й', '21-й']],
  ['ordinal', 'id-ID', [3], ['ke-3']],
  ['ordinal', 'be-BY', [1, 2, 3, 4], ['1-ы', '2-і', '3-і', '4-ы']],
  ['ordinalText', 'ru-RU', [1, 3, 11, 20, 42], ['Первый', 'Третий', 'Одиннадцатый', 'Двадцатый', 'Сорок второй']],
  ['ordinalText', 'id', [1, 10, 11, 25], ['Kesatu', 'Kesepuluh', 'Kesebelas', 'Kedua puluh lima']],
  ['ordinalText', 'be-BY', [1, 6, 23], ['Першы', 'Шосты', 'Дваццаць трэці']],
  ['cardinalText', 'ru', [1, 14, 99], ['Один', 'Четырнадцать', 'Девяносто девять']],
  ['cardinalText', 'id-ID', [1, 12, 30], ['Satu', 'Dua belas', 'Tiga puluh']],
  ['cardinalText', 'be', [1, 9], ['Адзін', 'Дзевяць']],
  ['ordinalText', 'ru', [100], ['100']],
  ['ordinalText', 'id', [100], ['Ke-100']],
  ['cardinalText', 'id', [100], ['100']],
  ['ordinalText', 'kk-KZ', [1], ['1']],
  ['ordinal', null, [1], ['1']],
] as const)('%s in the language %s counts in its words', (format, language, values, labels) => {
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
  expect(await readNumbers(body, parts)).toEqual(['Первый', 'Второй', 'Трэці', 'Keempat']);
});

test('levels count, restart below a higher one, and show the numbers above them', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [{ text: 'Pasal %1' }, { text: '%1.%2' }, { format: 'lowerLetter', text: '(%3)' }]),
    numXml(1, 0),
  );
  const body = [0, 1, 1, 2, 2, 0, 1, 2].map((at) => listItemXml(1, at)).join('');
  expect(await readNumbers(body, lists)).toEqual(['Pasal 1', '1.1', '1.2', '(a)', '(b)', 'Pasal 2', '2.1', '(a)']);
});

test('a skipped higher level counts as one item', async () => {
  const lists = numberingPart(abstractNumXml(0, [{ text: '%1.' }, { text: '%1.%2' }]), numXml(1, 0));
  expect(await readNumbers(listItemXml(1, 1) + listItemXml(1, 1) + listItemXml(1) + listItemXml(1, 1), lists)).toEqual([
    '1.1',
    '1.2',
    '2.',
    '2.1',
  ]);
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
  expect(await readNumbers(body, lists)).toEqual(['1', '1', '1', '2', '2', '2', '3', '1']);
});

test('lists of one kind share a counter, unless one sets its start', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [{ text: '%1.' }]),
    numXml(1, 0),
    numXml(2, 0),
    numXml(3, 0, startOverrideXml(0, 5)),
  );
  const body = [1, 1, 2, 3, 3, 1].map((id) => listItemXml(id)).join('');
  expect(await readNumbers(body, lists)).toEqual(['1.', '2.', '3.', '5.', '6.', '7.']);
});

test('the start of a list applies to the first paragraph of its level, and to no skipped level', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [{ text: '%1.' }, { text: '%1.%2.' }, { text: '%1.%2.%3.' }]),
    numXml(1, 0, startOverrideXml(0, 4)),
    numXml(2, 0, startOverrideXml(1, 7)),
  );
  expect(await readNumbers(listItemXml(1, 1) + listItemXml(1) + listItemXml(1, 1), lists)).toEqual([
    '1.1.',
    '4.',
    '4.1.',
  ]);
  expect(await readNumbers(listItemXml(2) + listItemXml(2, 2) + listItemXml(2, 1) + listItemXml(2, 1), lists)).toEqual([
    '1.',
    '1.1.1.',
    '1.7.',
    '1.8.',
  ]);
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
  expect(await readNumbers(listItemXml(1) + listItemXml(1, 1) + listItemXml(1, 2) + listItemXml(2), lists)).toEqual([
    'I',
    '1.1',
    '',
    'B)',
  ]);
});

test('the legal style keeps the leading zeros of numbers', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [
      { format: 'upperRoman', text: 'Article %1.' },
      { format: 'decimalZero', text: 'Section %1.%2', more: '<w:isLgl/>' },
    ]),
    numXml(1, 0),
  );
  expect(await readNumbers(listItemXml(1) + listItemXml(1, 1), lists)).toEqual(['Article I.', 'Section 1.01']);
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
  expect(await readNumbers(listItemXml(1) + listItemXml(1, 1), lists)).toEqual(['•', '–']);
});

test('styles give lists, levels and outline levels, and a paragraph may leave the list', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [
      { text: '%1.', more: '<w:pStyle w:val="Heading1"/>' },
      { text: '%1.%2.', more: '<w:pStyle w:val="Heading2"/>' },
    ]),
    numXml(1, 0),
  );
  const style = (id: string, inner: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.toLowerCase()}"/>${more}<w:pPr>${inner}</w:pPr></w:style>`;
  const styles = partXml(
    'w:styles',
    style('Heading1', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') +
      style(
        'Heading2',
        '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>',
        '<w:basedOn w:val="Heading1"/>',
      ) +
      style('Sub', '', '<w:basedOn w:val="Heading2"/>'),
  );
  const styled = (id: string, more = '') => paragraphXml(runXml('x'), `<w:pStyle w:val="${id}"/>${more}`);
  const document = await parseBody(
    styled('Heading1') +
      styled('Heading2') +
      styled('Sub') +
      styled('Heading1', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('Heading1'),
    { ...lists, 'word/styles.xml': styles },
  );
  expect(
    listShownParagraphs(document, 'accepted').map(({ number, properties }) => [number, properties.outline]),
  ).toEqual([
    ['1.', 0],
    ['1.1.', 1],
    ['1.2.', 1],
    [null, 0],
    ['2.', 0],
  ]);
});

test('a style inherits the list of its base style, at a level of its own', async () => {
  const style = (id: string, inner: string, on = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${on}<w:pPr><w:numPr>${inner}</w:numPr></w:pPr></w:style>`;
  const on = (id: string) => `<w:basedOn w:val="${id}"/>`;
  const styles = partXml(
    'w:styles',
    style('One', '<w:numId w:val="1"/>') +
      style('Said', '<w:ilvl w:val="1"/>', on('One')) +
      style('Bound', '<w:ilvl w:val="0"/>', on('Said')),
  );
  const lists = numberingPart(
    abstractNumXml(0, [{ text: '%1.' }, { text: '%1.%2.' }, { text: '%1.%2.%3.', more: '<w:pStyle w:val="Bound"/>' }]),
    numXml(1, 0),
  );
  const body = ['One', 'Said', 'Bound', 'Said', 'One']
    .map((id) => paragraphXml(runXml('x'), `<w:pStyle w:val="${id}"/>`))
    .join('');
  const content = { ...lists, 'word/styles.xml': styles };
  expect(await readNumbers(body, content)).toEqual(['1.', '1.1.', '1.1.1.', '1.2.', '2.']);
});

test('a list may refer to a list style', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [], '<w:numStyleLink w:val="Legal"/>'),
    abstractNumXml(1, [{ text: '%1)' }], '<w:styleLink w:val="Legal"/>'),
    numXml(1, 0),
    numXml(2, 1),
  );
  const styles = partXml(
    'w:styles',
    '<w:style w:type="numbering" w:styleId="Legal"><w:name w:val="Legal"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
  );
  expect(await readNumbers(listItemXml(1) + listItemXml(1), { ...lists, 'word/styles.xml': styles })).toEqual([
    '1)',
    '2)',
  ]);
});

test('each view counts its own paragraphs, also in tables', async () => {
  const lists = numberingPart(abstractNumXml(0, [{ text: '%1.' }]), numXml(1, 0));
  const body =
    listItemXml(1) +
    listItemXml(1, 0, deletedXml(runXml('a')), markXml('del')) +
    tableXml(rowXml([cellXml(listItemXml(1))]), rowXml([cellXml(listItemXml(1))], trackedXml('ins'))) +
    listItemXml(1, 0, insertedXml(runXml('b')), markXml('ins')) +
    listItemXml(1);
  expect(await readNumbers(body, lists)).toEqual(['1.', '2.', '3.', '4.', '5.']);
  expect(await readNumbers(body, lists, 'rejected')).toEqual(['1.', '2.', '3.', '4.']);
  expect(await readNumbers(body, lists, 'all')).toEqual(['1.', '2.', '3.', '4.', '5.', '6.']);
});

test('a tracked number is formatting, and missing when rejected', async () => {
  const lists = numberingPart(abstractNumXml(0, [{ text: '%1.' }]), numXml(1, 0));
  const body = listItemXml(1, 0, runXml('x'), trackedXml('pPrChange', '<w:pPr/>'));
  expect([await readNumbers(body, lists), await readNumbers(body, lists, 'rejected')]).toEqual([['1.'], [null]]);
});

test('a number whose own mark was tracked in, as older programs write it, is missing when rejected', async () => {
  const lists = numberingPart(abstractNumXml(0, [{ text: '%1.' }]), numXml(1, 0));
  const body = paragraphXml(runXml('x'), `<w:numPr><w:numId w:val="1"/>${trackedXml('ins')}</w:numPr>`);
  expect([await readNumbers(body, lists), await readNumbers(body, lists, 'rejected')]).toEqual([['1.'], [null]]);
});

test('a list named only by the former properties numbers the rejected view, at level 0 by default', async () => {
  const lists = numberingPart(
    abstractNumXml(0, [{ text: '%1.' }, { text: '%1.%2.' }]),
    abstractNumXml(1, [{ format: 'lowerLetter', text: '%1)' }]),
    numXml(1, 0),
    numXml(2, 1),
  );
  const former = trackedXml('pPrChange', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
  const body =
    listItemXml(1, 0, runXml('x'), former) + listItemXml(1, 1, runXml('y'), former) + paragraphXml(runXml('z'), former);
  expect(await readNumbers(body, lists)).toEqual(['1.', '1.1.', null]);
  expect(await readNumbers(body, lists, 'rejected')).toEqual(['a)', 'b)', 'c)']);
});

test('a list removed by a tracked change numbers the rejected view', async () => {
  const styles = partXml(
    'w:styles',
    '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  );
  const content = {
    ...numberingPart(
      abstractNumXml(0, [{ text: '%1.' }]),
      abstractNumXml(1, [{ text: '(%1)' }]),
      numXml(1, 0),
      numXml(2, 1),
    ),
    'word/styles.xml': styles,
  };
  const off = '<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr>';
  const styled = trackedXml('pPrChange', '<w:pPr><w:pStyle w:val="Item"/></w:pPr>');
  const direct = trackedXml('pPrChange', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
  const body =
    paragraphXml(runXml('x'), off + styled) +
    paragraphXml(runXml('y'), styled) +
    paragraphXml(runXml('z'), off + direct);
  expect(await readNumbers(body, content)).toEqual([null, null, null]);
  expect(await readNumbers(body, content, 'rejected')).toEqual(['1.', '2.', '(1)']);
});

test('a list tracked in over that of the style leaves the list of the style when rejected', async () => {
  const styles = partXml(
    'w:styles',
    '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  );
  const content = {
    ...numberingPart(
      abstractNumXml(0, [{ text: '%1.' }]),
      abstractNumXml(1, [{ text: '(%1)' }]),
      numXml(1, 0),
      numXml(2, 1),
    ),
    'word/styles.xml': styles,
  };
  const body = paragraphXml(
    runXml('x'),
    `<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="2"/>${trackedXml('ins')}</w:numPr>`,
  );
  expect([await readNumbers(body, content), await readNumbers(body, content, 'rejected')]).toEqual([['(1)'], ['1.']]);
});

test('warns of a former list that the file does not define', async () => {
  const former = trackedXml('pPrChange', '<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>');
  const document = await parseBody(paragraphXml(runXml('x'), former), numberingPart());
  expect(document.warnings.map(({ code, name }) => [code, name])).toEqual([['list-missing', '9']]);
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
    readNumbers(listItemXml(1, 0, runXml(words, look)) + listItemXml(1, 1), lists);
  expect(await inWords('The Participants will bear the costs of this by themselves.')).toEqual(['First', '1st']);
  expect(await inWords('Участники несут расходы.')).toEqual(['Первый', '1-й']);
  expect((await inWords('Участники несут расходы.', '<w:lang w:val="en-US"/>'))[0]).toBe('Первый');
  expect(await inWords('Para Peserta akan menanggung biaya yang timbul dari kerja sama ini.')).toEqual([
    'Kesatu',
    'ke-1',
  ]);
});
