import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLetterDetails } from '../../../../shared/import/reply/identify/find-letter-details.ts';
import { parseWrittenDay } from '../../../../shared/import/reply/identify/parse-written-day.ts';
import { blankLetter } from '../../../../shared/model/letter.ts';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const format = (iso: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));

test('a day is read as it is written in each language, in words and in digits', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const [year, month, of] = iso.split('-');
      const written = [
        ...['id', 'en-GB', 'en-US', 'ru', 'be'].map((locale) => format(iso, locale)),
        `${of}/${month}/${year}`,
        `${Number(of)}.${month}.${year}`,
        iso,
      ];
      expect(written.map(parseWrittenDay)).toEqual(written.map(() => iso));
    }),
  );
});

test('a day that no calendar has, and words without a day, are none', () => {
  for (const words of ['30 Februari 2022', '2022-13-01', '31.04.2022', 'Februari 2022', '12 berkas 2022', ''])
    expect(parseWrittenDay(words)).toBeNull();
});

test.each([
  {
    what: 'an Indonesian letter',
    lines: ['KEMENTERIAN PERINDUSTRIAN', 'Nomor\t: B/12/ AGRO/II/2022', 'Sifat : Biasa', 'Jakarta, 3 Pebruari 2022'],
    found: { number: 'B/12/ AGRO/II/2022', date: '2022-02-03', classification: 'ordinary' as const },
  },
  {
    what: 'a nota dinas with a received stamp',
    lines: [
      'NOTA DINAS',
      'NOMOR 7/ND/2022',
      'Tanggal : 1 Maret 2022',
      'No. Agenda : 55',
      'Diterima tanggal 02/03/2022',
    ],
    found: { number: '7/ND/2022', date: '2022-03-01', agenda: '55', received: '2022-03-02' },
  },
  {
    what: 'a nota dinas with its sender and subject',
    lines: ['Nomor : 9/ND/2022', 'Yth. : Dirjen KPAII', 'Dari : Dirjen Industri Agro', 'Hal\t: Masukan atas draf'],
    found: { number: '9/ND/2022', sender: 'Dirjen Industri Agro', subject: 'Masukan atas draf' },
  },
  {
    what: 'a Russian letter with its date beside the number',
    lines: ['№ 04-12/345 от 3 февраля 2022 г.', 'Дата: 3 февраля 2022 г.'],
    found: { number: '04-12/345', date: '2022-02-03' },
  },
  {
    what: 'a letter dated at its end',
    lines: ['Nomor: 5', 'isi', ...Array.from({ length: 60 }, () => 'isi'), 'Jakarta, tanggal 4 Mei 2022'],
    found: { number: '5', date: '2022-05-04' },
  },
])('the details of $what', ({ lines, found }) => {
  expect(findLetterDetails(lines)).toEqual({ ...blankLetter, ...found });
});

test.each([
  ['a text for signing names no letter', ['PERNYATAAN KEHENDAK', 'Paragraf 1', 'Minsk, 3 Februari 2022']],
  ['words after "nomor" are no number', ['Nomor rekening tidak ada', 'Nomor: 5 orang hadir']],
  ['our own instruction names our letter, not theirs', ['Surat nomor B/12/KPAII/2022 tanggal 21 Januari 2022.']],
])('%s', (_, lines) => {
  expect(findLetterDetails(lines)).toBeNull();
});
