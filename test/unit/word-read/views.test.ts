import { expect, test } from 'vitest';
import { changesIn } from '../../../electron/core/word/read/changes.ts';
import { paragraphsIn } from '../../../electron/core/word/read/view.ts';
import { cell, del, ins, mark, marked, p, r, readBody, row, table, texts } from './package.ts';

const moveFrom = (inner: string) => marked('moveFrom', inner);
const moveTo = (inner: string) => marked('moveTo', inner);
const range = (kind: 'From' | 'To', inner: string) =>
  `<w:move${kind}RangeStart w:id="9" w:name="move1" w:author="Sari"/>${inner}<w:move${kind}RangeEnd w:id="9"/>`;

/** What a body reads accepted and rejected, and the kinds and words of its changes. */
test.each<[string, string, string[], string[], [string, string][]]>([
  [
    'words inserted and deleted',
    p(r('Para Peserta ') + del(r('wajib')) + ins(r('akan')) + r(' bekerja')),
    ['Para Peserta akan bekerja'],
    ['Para Peserta wajib bekerja'],
    [
      ['deletion', 'wajib'],
      ['insertion', 'akan'],
    ],
  ],
  [
    'a change cut into several runs is one',
    p(ins(r('a')) + ins(r('b', '<w:b/>')) + ins(r('c')) + r('d') + ins(r('e'))),
    ['abcde'],
    ['d'],
    [
      ['insertion', 'abc'],
      ['insertion', 'e'],
    ],
  ],
  [
    'words inserted by one and deleted by another',
    p(r('a') + ins(r('b') + del(r('c'), 'Budi')) + del(ins(r('d'), 'Budi'))),
    ['ab'],
    ['a'],
    [
      ['insertion', 'bc'],
      ['deletion', 'c'],
      ['deletion', 'd'],
      ['insertion', 'd'],
    ],
  ],
  [
    'a deleted paragraph mark joins with the next paragraph',
    p(r('satu'), mark('del')) + p(r('dua')),
    ['satudua'],
    ['satu', 'dua'],
    [['paragraph-deletion', '']],
  ],
  [
    'an inserted paragraph mark joins when rejected',
    p(r('satu'), mark('ins')) + p(r('dua')),
    ['satu', 'dua'],
    ['satudua'],
    [['paragraph-insertion', '']],
  ],
  [
    'a paragraph deleted whole is gone',
    p(r('a')) + p(del(r('b')), mark('del')) + p(r('c')),
    ['a', 'c'],
    ['a', 'b', 'c'],
    [
      ['deletion', 'b'],
      ['paragraph-deletion', ''],
    ],
  ],
  [
    'a paragraph inserted whole was not there',
    p(r('a')) + p(ins(r('b')), mark('ins')) + p(r('c')),
    ['a', 'b', 'c'],
    ['a', 'c'],
    [
      ['insertion', 'b'],
      ['paragraph-insertion', ''],
    ],
  ],
  [
    'several marks deleted in a row',
    p(r('a'), mark('del')) + p(r('b'), mark('del')) + p(r('c')),
    ['abc'],
    ['a', 'b', 'c'],
    [
      ['paragraph-deletion', ''],
      ['paragraph-deletion', ''],
    ],
  ],
  [
    'a mark that one inserted and another deleted',
    p(r('a'), `<w:rPr>${marked('ins')}${marked('del', '', 'Budi')}</w:rPr>`) + p(r('b')),
    ['ab'],
    ['ab'],
    [
      ['paragraph-insertion', ''],
      ['paragraph-deletion', ''],
    ],
  ],
  [
    'words moved within a text',
    p(range('From', moveFrom(r('dua '))) + r('satu ') + range('To', moveTo(r('dua ')))),
    ['satu dua '],
    ['dua satu '],
    [
      ['move-from', 'dua '],
      ['move-to', 'dua '],
    ],
  ],
  [
    'a paragraph moved whole is one move at either end',
    range('From', p(moveFrom(r('a')), mark('moveFrom'))) +
      p(r('b')) +
      range('To', p(moveTo(r('a')), mark('moveTo'))) +
      p(r('c')),
    ['b', 'a', 'c'],
    ['a', 'b', 'c'],
    [
      ['move-from', 'a'],
      ['move-to', 'a'],
    ],
  ],
  [
    'rows',
    table(
      row([cell(p(r('a'))), cell(p(r('b')))]),
      row([cell(p(r('c')))], marked('del')),
      row([cell(p(r('d')))], marked('ins')),
    ) + p(''),
    ['a', 'b', 'd', ''],
    ['a', 'b', 'c', ''],
    [
      ['row-deletion', 'c'],
      ['row-insertion', 'd'],
    ],
  ],
  [
    'cells',
    table(row([cell(p(r('a')), marked('cellDel')), cell(p(r('b')), marked('cellIns')), cell(p(r('c')))])) + p(''),
    ['b', 'c', ''],
    ['a', 'c', ''],
    [
      ['cell-deletion', 'a'],
      ['cell-insertion', 'b'],
    ],
  ],
  [
    'a table within a deleted row goes with it',
    table(row([cell(table(row([cell(p(r('a')))])) + p(r('b')))], marked('del')), row([cell(p(r('c')))])) + p(''),
    ['c', ''],
    ['a', 'b', 'c', ''],
    [['row-deletion', 'a\nb']],
  ],
  [
    'a deleted mark before a table stays where words are left, and goes where none are',
    p(r('a'), mark('del')) +
      table(row([cell(p(r('b')))])) +
      p(del(r('c')), mark('del')) +
      table(row([cell(p(r('d')))])) +
      p(''),
    ['a', 'b', 'd', ''],
    ['a', 'b', 'c', 'd', ''],
    [
      ['paragraph-deletion', ''],
      ['deletion', 'c'],
      ['paragraph-deletion', ''],
    ],
  ],
  [
    'a deleted mark at the end of a cell does not join what follows the cell',
    table(row([cell(p(del(r('a')), mark('del'))), cell(p(r('b')))])) + p(r('c')),
    ['', 'b', 'c'],
    ['a', 'b', 'c'],
    [
      ['deletion', 'a'],
      ['paragraph-deletion', ''],
    ],
  ],
  [
    'tracked formatting of words and paragraphs',
    p(r('a') + r('b', `<w:b/>${marked('rPrChange', '<w:rPr/>')}`), marked('pPrChange', '<w:pPr/>')),
    ['ab'],
    ['ab'],
    [
      ['formatting', 'b'],
      ['formatting', 'ab'],
    ],
  ],
  [
    'tracked formatting of words and of the mark behind them is one',
    p(
      r('a', `<w:b/>${marked('rPrChange', '<w:rPr/>')}`),
      `<w:rPr><w:b/>${marked('rPrChange', '<w:rPr/>')}</w:rPr>${marked('pPrChange', '<w:pPr/>')}`,
    ) + p(r('b'), `<w:rPr><w:b/>${marked('rPrChange', '<w:rPr/>')}</w:rPr>`),
    ['a', 'b'],
    ['a', 'b'],
    [
      ['formatting', 'a'],
      ['formatting', 'a'],
      ['formatting', 'b'],
    ],
  ],
  ['a change within the same change is one', p(ins(r('a') + ins(r('b')))), ['ab'], [''], [['insertion', 'ab']]],
  [
    'the columns of a table, which nobody signs for, are no change',
    `<w:tbl><w:tblPr/><w:tblGrid><w:tblGridChange w:id="1"><w:tblGrid/></w:tblGridChange></w:tblGrid>${row([cell(p(r('a')))])}</w:tbl>${p('')}`,
    ['a', ''],
    ['a', ''],
    [],
  ],
  [
    'tracked formatting of tables, rows, cells and sections',
    `<w:tbl><w:tblPr>${marked('tblPrChange')}</w:tblPr><w:tr><w:trPr>${marked('trPrChange')}</w:trPr><w:tc><w:tcPr>${marked('tcPrChange')}</w:tcPr>${p(r('a'))}</w:tc></w:tr></w:tbl>${p(r('b'))}<w:sectPr>${marked('sectPrChange')}</w:sectPr>`,
    ['a', 'b'],
    ['a', 'b'],
    [
      ['formatting', 'a'],
      ['formatting', 'a'],
      ['formatting', 'a'],
      ['formatting', 'b'],
    ],
  ],
])('%s', async (_, body, accepted, rejected, changes) => {
  const document = await readBody(body);
  const read = (view: 'accepted' | 'rejected') => paragraphsIn(document, view).map(({ text }) => text);
  expect([read('accepted'), read('rejected')]).toEqual([accepted, rejected]);
  expect(changesIn(document).map(({ kind, text }) => [kind, text])).toEqual(changes);
});

test('a control that is tracked in has nothing of its own to tell', async () => {
  const range = (what: string, id: number) => `<w:customXml${what} w:id="${id}" w:author="Sari"/>`;
  const control = `${range('InsRangeStart', 4)}<w:sdt><w:sdtContent>${range('InsRangeEnd', 4)}${p(ins(r('b')), mark('ins'))}${range('InsRangeStart', 5)}</w:sdtContent></w:sdt>${range('InsRangeEnd', 5)}`;
  const document = await readBody(p(r('a')) + control + p(r('c')));
  const read = (view: 'accepted' | 'rejected') => paragraphsIn(document, view).map(({ text }) => text);
  expect([read('accepted'), read('rejected')]).toEqual([
    ['a', 'b', 'c'],
    ['a', 'c'],
  ]);
  expect(document.warnings).toEqual([]);
});

test('the authors, dates and names of changes are kept as they are written', async () => {
  const body = p(
    range('From', moveFrom(r('a'))) + ins(r('b'), 'USER') + marked('ins', r('c'), '').replace(/ w:date="[^"]*"/, ''),
  );
  expect(changesIn(await readBody(body))).toEqual([
    { kind: 'move-from', author: 'Sari', date: '2022-01-10T09:00:00Z', move: 'move1', text: 'a', paragraph: 0 },
    { kind: 'insertion', author: 'USER', date: '2022-01-10T09:00:00Z', move: null, text: 'b', paragraph: 0 },
    { kind: 'insertion', author: '', date: null, move: null, text: 'c', paragraph: 0 },
  ]);
});

test('a view of everything joins nothing and leaves nothing out', async () => {
  expect(await texts(p(del(r('a')), mark('del')) + p(ins(r('b'))), 'all')).toEqual(['a', 'b']);
});

test('a joined paragraph has the style of the words that come first', async () => {
  const styled = (name: string) => `<w:pStyle w:val="${name}"/>`;
  const document = await readBody(
    p(r('a'), styled('A') + mark('del')) +
      p(r('b'), styled('B')) +
      p(del(r('c')), styled('C') + mark('del')) +
      p(r('d'), styled('D')),
  );
  const shown = paragraphsIn(document, 'accepted').map(({ text, properties, from }) => [
    text,
    properties.style?.id,
    from,
  ]);
  expect(shown).toEqual([
    ['ab', 'A', [0, 1]],
    ['d', 'D', [2, 3]],
  ]);
});

test('rejected, a paragraph and its words look as they did before', async () => {
  const body = p(
    r('a', `<w:color w:val="FF0000"/>${marked('rPrChange', '<w:rPr><w:strike/></w:rPr>')}`),
    `<w:pStyle w:val="B"/>${marked('pPrChange', '<w:pPr><w:pStyle w:val="A"/></w:pPr>')}`,
  );
  const document = await readBody(body);
  const look = (view: 'accepted' | 'rejected') =>
    paragraphsIn(document, view).map(({ properties, segments }) => [
      properties.style?.id,
      segments[0]?.format.colour,
      segments[0]?.format.strike,
    ]);
  expect([look('accepted'), look('rejected')]).toEqual([[['B', 'FF0000', false]], [['A', null, true]]]);
});
