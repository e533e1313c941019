import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { convertRtf } from '../../../electron/core/mail/convert-rtf.ts';

test.each([
  [
    'paragraphs, tabs and quotation marks',
    String.raw`{\rtf1\ansi Satu\par\ldblquote dua\rdblquote\tab\{x\}}`,
    'Satu\n“dua”\t{x}',
  ],
  ['letters by number, without what stands for them', String.raw`{\rtf1\uc1 \u1055?\u1088\'3fivet}`, 'Прivet'],
  [
    'letters in the code page of their font',
    String.raw`{\rtf1{\fonttbl{\f0\fcharset0 A;}{\f2\fcharset204 B;}}\f2 \'c4\'e0\f0  caf\'e9}`,
    'Да café',
  ],
  [
    'no fonts, colours, images or what may be ignored',
    String.raw`{\rtf1{\colortbl;\red0;}{\*\generator X;}{\pict\bin4 }}}}}isi}`,
    'isi',
  ],
  ['a symbol that spans lines', '{\\rtf1 satu\\\ndua}', 'satu\ndua'],
])('converts %s', (_, rtf, text) => {
  expect(convertRtf(rtf)).toEqual({ of: 'text', text });
});

test('unwraps HTML without the RTF that repeats it', () => {
  const rtf = String.raw`{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\f0 \htmlrtf0 a < b\htmlrtf \par }\htmlrtf0 {\*\htmltag72 </p>}}`;
  expect(convertRtf(rtf)).toEqual({ of: 'html', text: '<p>a &lt; b</p>' });
});

test('property: any text that is written letter by letter is read back', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const letters = Array.from({ length: text.length }, (_, n) => `\\u${(text.charCodeAt(n) << 16) >> 16}?`);
      expect(convertRtf(`{\\rtf1\\uc1 ${letters.join('')}}`)).toEqual({ of: 'text', text });
    }),
  );
});

test('property: no order of groups, words and bytes stops it', () => {
  const pieces = ['{', '}', '\\', "\\'", '*', 'u', '8', '-', 'bin9', '\\htmltag', '\\fonttbl', '\\f', 'x', '\n', ' '];
  assert(
    property(array(constantFrom(...pieces)), (all) => {
      expect(typeof convertRtf(`{\\rtf1\\fromhtml1${all.join('')}`).text).toBe('string');
    }),
  );
});
