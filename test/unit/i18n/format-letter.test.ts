import { expect, test } from 'vitest';
import {
  formatCorrection,
  formatDelivery,
  formatLetter,
  formatLetterName,
} from '../../../shared/i18n/format-letter.ts';
import { blankDelivery, blankLetter } from '../../../shared/model/letter.ts';

const letter = { ...blankLetter, number: 'B/1', date: '2022-02-03' };

test.each([
  { what: 'nothing', given: blankLetter, id: '', en: '' },
  { what: 'a number alone', given: { ...blankLetter, number: 'B/1' }, id: 'Nomor B/1', en: 'No. B/1' },
  {
    what: 'a date alone',
    given: { ...blankLetter, date: '2022-02-03' },
    id: 'tertanggal 3 Februari 2022',
    en: 'dated 3 February 2022',
  },
  {
    what: 'everything',
    given: {
      ...letter,
      ...{ sender: 'Dirjen Agro', subject: 'Masukan', received: '2022-02-05', agenda: '44' },
      ...{ routing: 'Telaah.\nSegera.', archive: 'KP.01' },
    },
    id: 'Nomor B/1, 3 Februari 2022 · dari Dirjen Agro · “Masukan” · diterima 5 Februari 2022 · agenda 44 · arsip KP.01 · disposisi: Telaah. Segera.',
    en: 'No. B/1 of 3 February 2022 · from Dirjen Agro · “Masukan” · received 5 February 2022 · agenda no. 44 · archive KP.01 · routing: Telaah. Segera.',
  },
])('a letter of which $what is known', ({ given, id, en }) => {
  expect([formatLetter('id', given), formatLetter('en', given)]).toEqual([id, en]);
});

test('a letter that is not known has no name', () => {
  expect([formatLetter('id', null), formatLetterName('id', null)]).toEqual(['', '']);
});

test('a correction names the earlier letter, or the day of a reply without one', () => {
  const replies = new Map([
    ['a', { letter }],
    ['b', { letter: null, dated: null, at: '2022-01-20T03:04:05.678Z' }],
  ]);
  const correct = (reply: string, replaced = false) =>
    formatCorrection('id', { corrects: { reply, as: 'replaces' }, replaced }, replies);
  expect([correct('a'), correct('b'), correct('0190-12345678', true)]).toEqual([
    'menggantikan Nomor B/1, 3 Februari 2022',
    'menggantikan jawaban tanggal 20 Januari 2022',
    'menggantikan 12345678 · sudah digantikan',
  ]);
  expect(formatCorrection('en', { corrects: null, replaced: false }, replies)).toBe('');
});

test('a counter-draft says how it came', () => {
  const delivery = { channel: 'our-embassy' as const, note: 'D.12', theirs: '04-12', ours: 'ND/7' };
  expect(formatDelivery('id', delivery)).toBe('KBRI · nota D.12 · nomor mereka 04-12 · nomor kita ND/7');
  expect([formatDelivery('id', blankDelivery), formatDelivery('en', null)]).toEqual(['', '']);
});
