import { expect, test } from 'vitest';
import {
  chooseClauseWords,
  isDomesticUnderstanding,
  proposeBinding,
} from '../../../../shared/import/drafting/instrument-words.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import type { NumberForm } from '../../../../shared/model/negotiation.ts';
import { buildLine } from './build-paragraphs.ts';

test.each([
  ['AGREEMENT', 'Each Party bears its own costs.', true],
  ['FRAMEWORK AGREEMENT', 'It enters into force on signature.', true],
  ['PERSETUJUAN', 'Persetujuan ini berlaku lima tahun.', true],
  ['СОГЛАШЕНИЕ', 'Соглашение вступает в силу со дня подписания.', true],
  ['ПАГАДНЕННЕ', 'Яно дзейнічае пяць гадоў.', true],
  ['AGREEMENT', 'This Agreement is not intended to create legally binding obligations.', false],
  ['PERJANJIAN', 'Perjanjian ini tidak menimbulkan hak dan kewajiban menurut hukum internasional.', false],
  ['СОГЛАШЕНИЕ', 'Соглашение не создает прав и обязательств, регулируемых международным правом.', false],
  ['AGREED MINUTES', 'The delegations agreed.', false],
  [
    'PROTOCOL',
    'Participants in the programme are insured by each Contracting Party. It enters into force. It shall enter into force.',
    true,
  ],
  [
    'PROTOCOL',
    'The Parties agree as follows: each shall notify. This Protocol shall enter into force upon notification.',
    true,
  ],
  ['ПРОТОКОЛ', 'Договаривающиеся Стороны назначат представителей. Протокол вступает в силу после уведомления.', true],
  [
    'LETTER OF INTENT',
    'Each Contracting Party intends to act. It shall enter into force. Nothing here is legally binding.',
    false,
  ],
  ['MEMORANDUM OF AGREEMENT', 'Each Party bears its own costs.', true],
  ['MEMORANDUM OF AGREEMENT', 'It is not legally binding.', false],
  ['LETTER OF AGREEMENT', 'Each Party bears its own costs.', true],
  ['PROTOCOL', 'HAVE AGREED AS FOLLOWS: Each shall notify the other. It shall enter into force at once.', true],
  [
    'PROTOCOL',
    'HAVE AGREED AS FOLLOWS: Each shall notify. It shall enter into force. It creates no legal rights.',
    false,
  ],
  ['PROTOCOL OF INTENT', 'HAVE AGREED AS FOLLOWS: Each shall notify the other. It shall enter into force.', false],
  ['PROTOCOL', 'The Participants HAVE AGREED AS FOLLOWS: each shall notify. It shall enter into force.', false],
  ['PROTOCOL', 'HAVE AGREED AS FOLLOWS: each will notify the other. It will come into effect at once.', false],
  ['PROTOKOL', 'TELAH MENYETUJUI HAL-HAL SEBAGAI BERIKUT: Protokol ini mulai berlaku setelah diberitahukan.', true],
  ['PROTOKOL', 'bersepakat sebagai berikut: Protokol ini mulai berlaku setelah diberitahukan.', true],
  ['ПРОТОКОЛ', 'договорились о нижеследующем: Протокол вступает в силу со дня подписания.', true],
  ['ПРОТОКОЛ О НАМЕРЕНИЯХ', 'договорились о нижеследующем: Протокол вступает в силу.', false],
  ['ПРАТАКОЛ', 'дамовіліся аб наступным: Пратакол уступае ў сілу з дня падпісання.', true],
  ['ПРАТАКОЛ', 'дамовіліся аб наступным: Пратакол уступае ў сілу. Ён не стварае юрыдычных абавязацельстваў.', false],
  ['EXCHANGE OF LETTERS', 'This letter and your reply shall constitute an agreement between us.', true],
  ['EXCHANGE OF NOTES', 'They shall not constitute an agreement under international law.', false],
  ['PERTUKARAN SURAT', 'Surat ini dan jawaban Saudara merupakan suatu persetujuan antara kedua pemerintah.', true],
  ['ОБМЕН ПИСЬМАМИ', 'Настоящее письмо и Ваш ответ составят соглашение между нашими правительствами.', true],
  ['АБМЕН ЛІСТАМІ', 'Гэты ліст і Ваш адказ складуць пагадненне паміж нашымі ўрадамі.', true],
  [
    'NOTA KESEPAHAMAN',
    'PARA PIHAK sepakat. Ini berlaku untuk 4 (empat) tahun terhitung sejak tanggal ditandatangani dan mempunyai kekuatan hukum yang sama.',
    true,
  ],
  ['ДОГОВОРЁННОСТЬ', 'Стороны намерены сотрудничать.', false],
  ['NOTA KESEPAHAMAN', 'PARA PIHAK menanggung biayanya.', false],
  [
    'MEMORANDUM',
    'The Parties shall meet. It enters into force on signature, both texts being equally authentic.',
    true,
  ],
  ['MEMORANDUM', 'The Parties shall meet. It enters into force on signature.', false],
  ['MEMORANDUM', 'The Participants shall meet. It enters into force, both texts being equally authentic.', false],
  ['МЕМОРАНДУМ', 'Стороны договорились. Он вступает в силу; тексты имеют одинаковую силу.', true],
  ['МЕМОРАНДУМ', 'Стороны договорились. Он вступает в силу; тексты имеют одинаковую силу. Он не создаёт прав.', false],
  [
    'MEMORANDUM',
    'Para Pihak sepakat. Ini berlaku sejak tanggal penandatanganan, kedua naskah sama-sama autentik.',
    true,
  ],
])(
  'whether a text is meant to bind is proposed by its name and what it says of itself: %s, %s',
  (name, body, binding) => {
    expect(proposeBinding(name, [body])).toBe(binding);
  },
);

const stamped = 'Nota Kesepahaman ini dibuat dalam rangkap 2 (dua) asli, bermeterai cukup.';

test.each<[string, readonly (string | null)[], string, boolean]>([
  ['NOTA KESEPAHAMAN', [null, null], stamped, true],
  ['NOTA KESEPAHAMAN', ['ID', null], 'selanjutnya disebut PIHAK KESATU', true],
  ['KESEPAKATAN BERSAMA', ['ID', 'ID'], 'dibebankan pada APBD masing-masing', true],
  ['NOTA KESEPAHAMAN', ['ID', 'BY'], stamped, false],
  ['NOTA KESEPAHAMAN', ['ID', null], 'Para Peserta bekerja sama.', false],
  ['PERJANJIAN KERJA SAMA', [null, null], stamped, false],
])(
  'an understanding of two bodies of Indonesia is told by its name, its parties and its words: %s of %j',
  (name, states, body, is) => {
    expect(isDomesticUnderstanding(name, states, [body])).toBe(is);
  },
);

test.each([
  ['NOTA KESEPAHAMAN', 'bermeterai cukup', 0],
  ['NOTA KESEPAHAMAN', 'sah', 1],
])('that neither side is of Indonesia is not said of two of its own bodies: %s, %s', (name, words, count) => {
  const lines = [
    name,
    'ANTARA',
    'DINAS PERINDUSTRIAN KABUPATEN SLEMAN',
    'DAN',
    'UNIVERSITAS GADJAH MADA',
    'TENTANG',
    'PELATIHAN',
    'Dinas Perindustrian Kabupaten Sleman dan Universitas Gadjah Mada, selanjutnya disebut Para Pihak, sepakat:',
    'Pasal 1',
    'Para Pihak bekerja sama.',
    'Pasal 2',
    `Nota Kesepahaman ini dibuat dalam rangkap 2 (dua) asli, ${words}.`,
  ];
  const { warnings } = segmentDocument(lines.map((line) => buildLine(line)));
  expect(warnings.filter(({ code }) => code === 'own-side-unknown')).toHaveLength(count);
});

test('a form that is not printed is none of the languages without a file', () => {
  const read = (en: NumberForm, ru: NumberForm | null) =>
    chooseClauseWords({
      en: { word: 'Article', form: en },
      ...(ru === null ? {} : { ru: { word: 'Статья', form: ru } }),
    }).numberForms;
  expect(read('other', null)).toEqual({ en: 'other' });
  expect(read('other', 'cyrillic-upper')).toMatchObject({ en: 'other', ru: 'cyrillic-upper', id: 'letter-upper' });
  expect(read('letter-upper', null)).toMatchObject({ en: 'letter-upper', ru: 'cyrillic-upper', be: 'cyrillic-upper' });
  expect(read('ordinal', null)).toEqual({ en: 'ordinal', id: 'ordinal', ru: 'ordinal-feminine', be: 'ordinal' });
});
