import { expect, test } from 'vitest';
import { del, ins, p, r, readBody, texts } from './package.ts';

const char = (type: string, inner = '') => `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const field = (instruction: string, result: string) =>
  `${char('begin')}${code(instruction)}${char('separate')}${result}${char('end')}`;

test.each([
  [
    'what a field shows is text, its code is not',
    `${r('lihat Paragraf ')}${field(' REF x \\h ', r('2'))}${r('.')}`,
    'lihat Paragraf 2.',
  ],
  [
    'a field may stand in the code of another',
    `${char('begin')}${code(' IF ')}${field(' PAGE ', r('1'))}${code(' = 1 "a" "b" ')}${char('separate')}${r('a')}${char('end')}`,
    'a',
  ],
  ['a field may stand in what another shows', field(' TOC ', r('1. ') + field(' PAGEREF x ', r('7'))), '1. 7'],
  [
    'a field without a separator shows nothing',
    `${r('a')}${char('begin')}${code(' XE "b" ')}${char('end')}${r('c')}`,
    'ac',
  ],
  ['a simple field', `<w:fldSimple w:instr=" PAGE ">${r('3')}</w:fldSimple>`, '3'],
  [
    'a ticked form box',
    `${char('begin', '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>')}${code(' FORMCHECKBOX ')}${char('end')}`,
    '☒',
  ],
  [
    'a chosen entry of a form list',
    `${char('begin', '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="ya"/><w:listEntry w:val="tidak"/></w:ddList></w:ffData>')}${code(' FORMDROPDOWN ')}${char('end')}`,
    'tidak',
  ],
  [
    'a ticked form box with a separator, as Word writes it',
    `${char('begin', '<w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData>')}${code(' FORMCHECKBOX ')}${char('separate')}${char('end')}${r(' ya')}`,
    '☒ ya',
  ],
  [
    'a chosen entry that a separator follows, and its words where there are any',
    ['', r('tidak')]
      .map(
        (shown) =>
          `${char('begin', '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="ya"/><w:listEntry w:val="tidak"/></w:ddList></w:ffData>')}${code(' FORMDROPDOWN ')}${char('separate')}${shown}${char('end')}`,
      )
      .join(r(', ')),
    'tidak, tidak',
  ],
  [
    'the words of a button, which are part of its code',
    `${char('begin')}${code(' MACROBUTTON  NoMacro [Klik di ')}${code('sini] ')}${char('end')}${r(', ')}${char('begin')}${code('GOTOBUTTON x lihat')}${char('end')}`,
    '[Klik di sini], lihat',
  ],
  ['an end without a beginning', `${r('a')}${char('end')}${char('separate')}${r('b')}`, 'ab'],
])('%s', async (_, inner, text) => {
  expect(await texts(p(inner))).toEqual([text]);
});

test('a field may go on over several paragraphs', async () => {
  const body =
    p(`${char('begin')}${code(' TOC ')}${char('separate')}${r('satu')}`) +
    p(r('dua')) +
    p(`${r('tiga')}${char('end')}${r('!')}`);
  expect(await texts(body)).toEqual(['satu', 'dua', 'tiga!']);
});

test('a field that never ends takes no words away, and is warned of', async () => {
  const body = p(`${char('begin')}${code(' QUOTE ')}${r('a')}`) + p(r('b'));
  expect(await texts(body)).toEqual(['a', 'b']);
  expect((await readBody(body)).warnings).toMatchObject([{ code: 'field-not-closed', name: 'QUOTE' }]);
});

test('a field whose result is edited', async () => {
  const body = p(field(' REF x ', del(r('2')) + ins(r('3'))));
  expect([await texts(body), await texts(body, 'rejected')]).toEqual([['3'], ['2']]);
});

test('a formula in the code of a field is read as words, and a number of no list is warned of', async () => {
  const shown = (instruction: string) => char('begin') + code(instruction) + char('end');
  const body = p(
    shown(' EQ \\f(1;2) ') + shown(' LISTNUM NumberDefault \\l 2 ') + shown('AUTONUM') + shown(' XE "b" '),
  );
  expect((await readBody(body)).warnings.map(({ code: what, name }) => [what, name])).toEqual([
    ['formula', 'EQ \\f(1;2)'],
    ['list-missing', 'LISTNUM NumberDefault \\l 2'],
    ['list-missing', 'AUTONUM'],
  ]);
  expect(await texts(body)).toEqual(['1;2']);
});

test('a field that points out of the file is warned of and not followed', async () => {
  const body = p(
    field(' INCLUDETEXT  "http://x.example/a.docx" ', r('a')) +
      field(' HYPERLINK \\l "b" ', r('b')) +
      field('DDEAUTO c', r('c')),
  );
  expect((await readBody(body)).warnings).toMatchObject([
    { code: 'field-from-elsewhere', name: 'INCLUDETEXT "http://x.example/a.docx"' },
    { code: 'field-from-elsewhere', name: 'DDEAUTO c' },
  ]);
});
