import { expect, test } from 'vitest';
import { isSpoofedChange, isVisuallyEqual } from '../../../../shared/text/spoofs/compare-appearance.ts';

test.each([
  ['Participants', 'P\u0430rticip\u0430nts'],
  ['CO', '\u0421\u041e'],
  ['Участники', 'Уча\u0063тники'],
  ['Раздел З', 'Раздел 3'],
  ['2022', '2O22'],
  ['100 лет', '1\u041e0 лет'],
  ['Indonesia', 'lndonesia'],
  ['woy', 'шоу'],
  ['five', 'ﬁve'],
  ['long-term', 'long\u2011term'],
  ['5 kg', '5\u00a0kg'],
  ['a b', 'a\u2003b'],
  ['', '\u200b'],
  ['co\u00adoperation', 'cooperation'],
  ['pay 100', '\u202dpay 100\u202c'],
  ['Республикой', 'Республикой'.normalize('NFD')],
  ['123 #1', '１２３ ＃１'],
  ['abʼё', 'ab’ё'],
  ['one\r\ntwo', 'one\ntwo'],
  ['agreed', 'agreed\u{e006e}\u{e006f}\u{e0074}'],
])('%j and %j differ in invisible characters', (a, b) => {
  expect([isSpoofedChange(a, b), isSpoofedChange(b, a), isVisuallyEqual(a, b)]).toEqual([true, true, true]);
});

test.each([
  ['modern', 'modem'],
  ['I.', 'l.'],
  ['Annex I', 'Annex 1'],
  ['Раздел І', 'Раздел 1'],
  ['O', '0'],
  ['…', '...'],
  ['№ 5', 'No 5'],
  ['ŉ', "'n"],
  ['encyclopædia', 'encyclopaedia'],
])('%j and %j look alike but are an honest change', (a, b) => {
  expect([isSpoofedChange(a, b), isSpoofedChange(b, a), isVisuallyEqual(a, b)]).toEqual([false, false, true]);
});

test.each([
  ['same', 'same'],
  ['shall', 'will'],
  ['Shall', 'shall'],
  ['"a"', '“a”'],
  ["Participant's", 'Participant’s'],
  ['2021-2022', '2021–2022'],
  ['4x4', '4×4'],
  ['a b', 'ab'],
  ['a b', 'a  b'],
  ['a, b', 'a; b'],
  ['shall Participants', 'will P\u0430rticipants'],
  ['👩‍👩', '👩👩'],
  ['می\u200cخواهم', 'میخواهم'],
])('%j and %j do not look the same', (a, b) => {
  expect([isSpoofedChange(a, b), isSpoofedChange(b, a), isVisuallyEqual(a, b)]).toEqual([false, false, false]);
});
