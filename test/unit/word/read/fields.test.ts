import { expect, test } from 'vitest';
import { deletedXml, insertedXml, paragraphXml, parseBody, readTexts, runXml } from './build-docx.ts';

const fieldCharXml = (type: string, inner = '') => `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`;
const instructionXml = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const fieldXml = (instruction: string, result: string) =>
  `${fieldCharXml('begin')}${instructionXml(instruction)}${fieldCharXml('separate')}${result}${fieldCharXml('end')}`;

test.each([
  [
    'what a field shows is text, its code is not',
    `${runXml('lihat Paragraf ')}${fieldXml(' REF x \\h ', runXml('2'))}${runXml('.')}`,
    'lihat Paragraf 2.',
  ],
  [
    'a field may be in the code of another',
    `${fieldCharXml('begin')}${instructionXml(' IF ')}${fieldXml(' PAGE ', runXml('1'))}${instructionXml(' = 1 "a" "b" ')}${fieldCharXml('separate')}${runXml('a')}${fieldCharXml('end')}`,
    'a',
  ],
  [
    'a field may be in the result of another',
    fieldXml(' TOC ', runXml('1. ') + fieldXml(' PAGEREF x ', runXml('7'))),
    '1. 7',
  ],
  [
    'a field without a separator shows nothing',
    `${runXml('a')}${fieldCharXml('begin')}${instructionXml(' XE "b" ')}${fieldCharXml('end')}${runXml('c')}`,
    'ac',
  ],
  ['a simple field', `<w:fldSimple w:instr=" PAGE ">${runXml('3')}</w:fldSimple>`, '3'],
  [
    'a ticked form box',
    `${fieldCharXml('begin', '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>')}${instructionXml(' FORMCHECKBOX ')}${fieldCharXml('end')}`,
    '☒',
  ],
  [
    'a chosen entry of a form list',
    `${fieldCharXml('begin', '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="ya"/><w:listEntry w:val="tidak"/></w:ddList></w:ffData>')}${instructionXml(' FORMDROPDOWN ')}${fieldCharXml('end')}`,
    'tidak',
  ],
  [
    'a ticked form box with a separator, as Word writes it',
    `${fieldCharXml('begin', '<w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData>')}${instructionXml(' FORMCHECKBOX ')}${fieldCharXml('separate')}${fieldCharXml('end')}${runXml(' ya')}`,
    '☒ ya',
  ],
  [
    'a chosen entry that a separator follows, and its words where there are any',
    ['', runXml('tidak')]
      .map(
        (shown) =>
          `${fieldCharXml('begin', '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="ya"/><w:listEntry w:val="tidak"/></w:ddList></w:ffData>')}${instructionXml(' FORMDROPDOWN ')}${fieldCharXml('separate')}${shown}${fieldCharXml('end')}`,
      )
      .join(runXml(', ')),
    'tidak, tidak',
  ],
  [
    'the words of a button, which are part of its code',
    `${fieldCharXml('begin')}${instructionXml(' MACROBUTTON  NoMacro [Klik di ')}${instructionXml('sini] ')}${fieldCharXml('end')}${runXml(', ')}${fieldCharXml('begin')}${instructionXml('GOTOBUTTON x lihat')}${fieldCharXml('end')}`,
    '[Klik di sini], lihat',
  ],
  ['an end without a beginning', `${runXml('a')}${fieldCharXml('end')}${fieldCharXml('separate')}${runXml('b')}`, 'ab'],
])('reads fields as they are displayed: %s', async (_, inner, text) => {
  expect(await readTexts(paragraphXml(inner))).toEqual([text]);
});

test('a field may span several paragraphs', async () => {
  const body =
    paragraphXml(`${fieldCharXml('begin')}${instructionXml(' TOC ')}${fieldCharXml('separate')}${runXml('satu')}`) +
    paragraphXml(runXml('dua')) +
    paragraphXml(`${runXml('tiga')}${fieldCharXml('end')}${runXml('!')}`);
  expect(await readTexts(body)).toEqual(['satu', 'dua', 'tiga!']);
});

test('a field that never ends hides no words, and gives a warning', async () => {
  const body =
    paragraphXml(`${fieldCharXml('begin')}${instructionXml(' QUOTE ')}${runXml('a')}`) + paragraphXml(runXml('b'));
  expect(await readTexts(body)).toEqual(['a', 'b']);
  expect((await parseBody(body)).warnings).toMatchObject([{ code: 'field-not-closed', name: 'QUOTE' }]);
});

test('a field with an edited result reads as edited, and as before when rejected', async () => {
  const body = paragraphXml(fieldXml(' REF x ', deletedXml(runXml('2')) + insertedXml(runXml('3'))));
  expect([await readTexts(body), await readTexts(body, 'rejected')]).toEqual([['3'], ['2']]);
});

test('reads a formula in a field code as words, and warns of a number without a list', async () => {
  const shown = (instruction: string) => fieldCharXml('begin') + instructionXml(instruction) + fieldCharXml('end');
  const body = paragraphXml(
    shown(' EQ \\f(1;2) ') + shown(' LISTNUM NumberDefault \\l 2 ') + shown('AUTONUM') + shown(' XE "b" '),
  );
  expect((await parseBody(body)).warnings.map(({ code: what, name }) => [what, name])).toEqual([
    ['formula', 'EQ \\f(1;2)'],
    ['list-missing', 'LISTNUM NumberDefault \\l 2'],
    ['list-missing', 'AUTONUM'],
  ]);
  expect(await readTexts(body)).toEqual(['1;2']);
});

test('a field that refers outside the file gives a warning and is not followed', async () => {
  const body = paragraphXml(
    fieldXml(' INCLUDETEXT  "http://x.example/a.docx" ', runXml('a')) +
      fieldXml(' HYPERLINK \\l "b" ', runXml('b')) +
      fieldXml('DDEAUTO c', runXml('c')),
  );
  expect((await parseBody(body)).warnings).toMatchObject([
    { code: 'field-from-elsewhere', name: 'INCLUDETEXT "http://x.example/a.docx"' },
    { code: 'field-from-elsewhere', name: 'DDEAUTO c' },
  ]);
});
