import { expect, test } from 'vitest';
import { numberIn } from '../../../electron/core/word/read/number-label.ts';
import { paragraphsIn, type View } from '../../../electron/core/word/read/view.ts';
import { cell, del, ins, mark, marked, p, part, r, readBody, row, table } from './package.ts';

type Level = { readonly format?: string; readonly text: string; readonly more?: string };

const level = ({ format = 'decimal', text, more = '' }: Level, at: number) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: readonly Level[], more = '') =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(level).join('')}</w:abstractNum>`;
const num = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const startsAt = (at: number, value: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
const numbering = (...inner: string[]) => ({ 'word/numbering.xml': part('w:numbering', inner.join('')) });

const inList = (id: number, at = 0) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
const item = (id: number, at = 0, inner = r('x'), more = '') => p(inner, inList(id, at) + more);

async function numbers(body: string, content: Record<string, string>, view: View = 'accepted') {
  return paragraphsIn(await readBody(body, content), view).map(({ number }) => number);
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
])('numbers as %s', (format, values, labels) => {
  expect(values.map((value) => numberIn(format, value))).toEqual(labels);
});

test('levels count, restart below a higher one, and show the numbers above them', async () => {
  const lists = numbering(
    abstract(0, [{ text: 'Pasal %1' }, { text: '%1.%2' }, { format: 'lowerLetter', text: '(%3)' }]),
    num(1, 0),
  );
  const body = [0, 1, 1, 2, 2, 0, 1, 2].map((at) => item(1, at)).join('');
  expect(await numbers(body, lists)).toEqual(['Pasal 1', '1.1', '1.2', '(a)', '(b)', 'Pasal 2', '2.1', '(a)']);
});

test('a level above that was never met counts as met', async () => {
  const lists = numbering(abstract(0, [{ text: '%1.' }, { text: '%1.%2' }]), num(1, 0));
  expect(await numbers(item(1, 1) + item(1, 1) + item(1) + item(1, 1), lists)).toEqual(['1.1', '1.2', '2.', '2.1']);
});

test('restarts as a level says, never or only below a certain one', async () => {
  const lists = numbering(
    abstract(0, [
      { text: '%1' },
      { text: '%2', more: '<w:lvlRestart w:val="0"/>' },
      { text: '%3', more: '<w:lvlRestart w:val="1"/>' },
    ]),
    num(1, 0),
  );
  const body = [0, 1, 2, 1, 2, 0, 1, 2].map((at) => item(1, at)).join('');
  expect(await numbers(body, lists)).toEqual(['1', '1', '1', '2', '2', '2', '3', '1']);
});

test('lists of one kind go on counting each other, unless one says where it starts', async () => {
  const lists = numbering(abstract(0, [{ text: '%1.' }]), num(1, 0), num(2, 0), num(3, 0, startsAt(0, 5)));
  const body = [1, 1, 2, 3, 3, 1].map((id) => item(id)).join('');
  expect(await numbers(body, lists)).toEqual(['1.', '2.', '3.', '5.', '6.', '7.']);
});

test('where a list starts holds for the first paragraph of that level, and for none that is only counted as met', async () => {
  const lists = numbering(
    abstract(0, [{ text: '%1.' }, { text: '%1.%2.' }, { text: '%1.%2.%3.' }]),
    num(1, 0, startsAt(0, 4)),
    num(2, 0, startsAt(1, 7)),
  );
  expect(await numbers(item(1, 1) + item(1) + item(1, 1), lists)).toEqual(['1.1.', '4.', '4.1.']);
  expect(await numbers(item(2) + item(2, 2) + item(2, 1) + item(2, 1), lists)).toEqual([
    '1.',
    '1.1.1.',
    '1.7.',
    '1.8.',
  ]);
});

test('a list may have levels of its own, start anywhere, show digits alone, or nothing', async () => {
  const lists = numbering(
    abstract(0, [
      { format: 'upperRoman', text: '%1' },
      { text: '%1.%2', more: '<w:isLgl/>' },
      { format: 'none', text: '' },
    ]),
    num(1, 0),
    num(
      2,
      0,
      `<w:lvlOverride w:ilvl="0">${level({ format: 'upperLetter', text: '%1)' }, 0).replace('w:val="1"', 'w:val="3"')}</w:lvlOverride>`,
    ),
  );
  expect(await numbers(item(1) + item(1, 1) + item(1, 2) + item(2), lists)).toEqual(['I', '1.1', '', 'B)']);
});

test('the legal style keeps numbers with a zero before them', async () => {
  const lists = numbering(
    abstract(0, [
      { format: 'upperRoman', text: 'Article %1.' },
      { format: 'decimalZero', text: 'Section %1.%2', more: '<w:isLgl/>' },
    ]),
    num(1, 0),
  );
  expect(await numbers(item(1) + item(1, 1), lists)).toEqual(['Article I.', 'Section 1.01']);
});

test('a format of its own stands beside one for those who do not know it', async () => {
  const either = (format: string, fallback: string) =>
    `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="${format}"/></mc:Choice><mc:Fallback><w:numFmt w:val="${fallback}"/></mc:Fallback></mc:AlternateContent>`;
  const level = (format: string, fallback: string) =>
    `<w:lvl w:ilvl="0"><w:start w:val="9"/>${either(format, fallback)}<w:lvlText w:val="%1."/></w:lvl>`;
  const list = (id: number, inner: string) => `<w:abstractNum w:abstractNumId="${id}">${inner}</w:abstractNum>`;
  const lists = numbering(
    list(0, level('001, 002, 003, ...', 'decimal')),
    list(1, level('α, β, γ, ...', 'upperLetter')),
    list(
      2,
      '<w:lvl w:ilvl="0"><w:numFmt w:val="custom" w:format="0001, 0002, 0003, ..."/><w:lvlText w:val="%1"/></w:lvl>',
    ),
    num(1, 0),
    num(2, 1),
    num(3, 2),
  );
  const document = await readBody(item(1) + item(1) + item(2) + item(3), lists);
  expect(paragraphsIn(document, 'accepted').map(({ number }) => number)).toEqual(['009.', '010.', '9.', '0000']);
  expect(document.warnings).toMatchObject([{ code: 'number-format-unknown', name: 'α, β, γ, ...' }]);
});

test('bullets are shown as such, also those of symbol fonts', async () => {
  const lists = numbering(
    abstract(0, [
      { format: 'bullet', text: '\uf0b7' },
      { format: 'bullet', text: '–' },
    ]),
    num(1, 0),
  );
  expect(await numbers(item(1) + item(1, 1), lists)).toEqual(['•', '–']);
});

test('styles bring lists, levels and outline levels, and a paragraph may leave the list', async () => {
  const lists = numbering(
    abstract(0, [
      { text: '%1.', more: '<w:pStyle w:val="Heading1"/>' },
      { text: '%1.%2.', more: '<w:pStyle w:val="Heading2"/>' },
    ]),
    num(1, 0),
  );
  const style = (id: string, inner: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id.toLowerCase()}"/>${more}<w:pPr>${inner}</w:pPr></w:style>`;
  const styles = part(
    'w:styles',
    style('Heading1', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') +
      style(
        'Heading2',
        '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>',
        '<w:basedOn w:val="Heading1"/>',
      ) +
      style('Sub', '', '<w:basedOn w:val="Heading2"/>'),
  );
  const styled = (id: string, more = '') => p(r('x'), `<w:pStyle w:val="${id}"/>${more}`);
  const document = await readBody(
    styled('Heading1') +
      styled('Heading2') +
      styled('Sub') +
      styled('Heading1', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('Heading1'),
    { ...lists, 'word/styles.xml': styles },
  );
  expect(paragraphsIn(document, 'accepted').map(({ number, properties }) => [number, properties.outline])).toEqual([
    ['1.', 0],
    ['1.1.', 1],
    ['1.2.', 1],
    [null, 0],
    ['2.', 0],
  ]);
});

test('a style takes the list of the style it is based on, at a level of its own', async () => {
  const style = (id: string, inner: string, on = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${on}<w:pPr><w:numPr>${inner}</w:numPr></w:pPr></w:style>`;
  const on = (id: string) => `<w:basedOn w:val="${id}"/>`;
  const styles = part(
    'w:styles',
    style('One', '<w:numId w:val="1"/>') +
      style('Said', '<w:ilvl w:val="1"/>', on('One')) +
      style('Bound', '<w:ilvl w:val="0"/>', on('Said')),
  );
  const lists = numbering(
    abstract(0, [{ text: '%1.' }, { text: '%1.%2.' }, { text: '%1.%2.%3.', more: '<w:pStyle w:val="Bound"/>' }]),
    num(1, 0),
  );
  const body = ['One', 'Said', 'Bound', 'Said', 'One'].map((id) => p(r('x'), `<w:pStyle w:val="${id}"/>`)).join('');
  const content = { ...lists, 'word/styles.xml': styles };
  expect(await numbers(body, content)).toEqual(['1.', '1.1.', '1.1.1.', '1.2.', '2.']);
});

test('a list may be that of a list style', async () => {
  const lists = numbering(
    abstract(0, [], '<w:numStyleLink w:val="Legal"/>'),
    abstract(1, [{ text: '%1)' }], '<w:styleLink w:val="Legal"/>'),
    num(1, 0),
    num(2, 1),
  );
  const styles = part(
    'w:styles',
    '<w:style w:type="numbering" w:styleId="Legal"><w:name w:val="Legal"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
  );
  expect(await numbers(item(1) + item(1), { ...lists, 'word/styles.xml': styles })).toEqual(['1)', '2)']);
});

test('each view counts the paragraphs that it has, also in tables', async () => {
  const lists = numbering(abstract(0, [{ text: '%1.' }]), num(1, 0));
  const body =
    item(1) +
    item(1, 0, del(r('a')), mark('del')) +
    table(row([cell(item(1))]), row([cell(item(1))], marked('ins'))) +
    item(1, 0, ins(r('b')), mark('ins')) +
    item(1);
  expect(await numbers(body, lists)).toEqual(['1.', '2.', '3.', '4.', '5.']);
  expect(await numbers(body, lists, 'rejected')).toEqual(['1.', '2.', '3.', '4.']);
  expect(await numbers(body, lists, 'all')).toEqual(['1.', '2.', '3.', '4.', '5.', '6.']);
});

test('a number that was tracked in is formatting, and not there when rejected', async () => {
  const lists = numbering(abstract(0, [{ text: '%1.' }]), num(1, 0));
  const body = item(1, 0, r('x'), marked('pPrChange', '<w:pPr/>'));
  expect([await numbers(body, lists), await numbers(body, lists, 'rejected')]).toEqual([['1.'], [null]]);
});

test('a number whose own mark was tracked in, as older makers write it', async () => {
  const lists = numbering(abstract(0, [{ text: '%1.' }]), num(1, 0));
  const body = p(r('x'), `<w:numPr><w:numId w:val="1"/>${marked('ins')}</w:numPr>`);
  expect([await numbers(body, lists), await numbers(body, lists, 'rejected')]).toEqual([['1.'], [null]]);
});

test('a list that only the former properties name numbers the rejected view, at level 0 where they name no level', async () => {
  const lists = numbering(
    abstract(0, [{ text: '%1.' }, { text: '%1.%2.' }]),
    abstract(1, [{ format: 'lowerLetter', text: '%1)' }]),
    num(1, 0),
    num(2, 1),
  );
  const former = marked('pPrChange', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
  const body = item(1, 0, r('x'), former) + item(1, 1, r('y'), former) + p(r('z'), former);
  expect(await numbers(body, lists)).toEqual(['1.', '1.1.', null]);
  expect(await numbers(body, lists, 'rejected')).toEqual(['a)', 'b)', 'c)']);
});

test('a list that a tracked change took away numbers the rejected view', async () => {
  const styles = part(
    'w:styles',
    '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  );
  const content = {
    ...numbering(abstract(0, [{ text: '%1.' }]), abstract(1, [{ text: '(%1)' }]), num(1, 0), num(2, 1)),
    'word/styles.xml': styles,
  };
  const off = '<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="0"/></w:numPr>';
  const styled = marked('pPrChange', '<w:pPr><w:pStyle w:val="Item"/></w:pPr>');
  const direct = marked('pPrChange', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
  const body = p(r('x'), off + styled) + p(r('y'), styled) + p(r('z'), off + direct);
  expect(await numbers(body, content)).toEqual([null, null, null]);
  expect(await numbers(body, content, 'rejected')).toEqual(['1.', '2.', '(1)']);
});

test('a list tracked in over that of the style leaves the list of the style when rejected', async () => {
  const styles = part(
    'w:styles',
    '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
  );
  const content = {
    ...numbering(abstract(0, [{ text: '%1.' }]), abstract(1, [{ text: '(%1)' }]), num(1, 0), num(2, 1)),
    'word/styles.xml': styles,
  };
  const body = p(r('x'), `<w:pStyle w:val="Item"/><w:numPr><w:numId w:val="2"/>${marked('ins')}</w:numPr>`);
  expect([await numbers(body, content), await numbers(body, content, 'rejected')]).toEqual([['(1)'], ['1.']]);
});

test('a former list that the file does not define is warned of', async () => {
  const former = marked('pPrChange', '<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>');
  const document = await readBody(p(r('x'), former), numbering());
  expect(document.warnings.map(({ code, name }) => [code, name])).toEqual([['list-missing', '9']]);
});

test('lists and formats that are not known are warned of', async () => {
  const lists = numbering(abstract(0, [{ format: 'hebrew1', text: '%1.' }]), num(1, 0));
  const document = await readBody(item(1) + item(9), lists);
  expect(paragraphsIn(document, 'accepted').map(({ number }) => number)).toEqual(['1.', null]);
  expect(document.warnings.map(({ code, name }) => [code, name])).toEqual([
    ['number-format-unknown', 'hebrew1'],
    ['list-missing', '9'],
  ]);
});
