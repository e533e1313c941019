import { expect, test } from 'vitest';
import { listFindings, listFoundWords } from './checks/letter.ts';

test.each([
  ['en', 'They meet on 31 November 2025.', ['31 November 2025']],
  ['en', 'They meet on 29 February 2024, on 29 February and on 30 November 2025.', []],
  ['en', 'They met on February 30, 2024.', ['February 30, 2024']],
  ['id', 'Mereka bertemu pada tanggal 31 Juni 2025.', ['31 Juni 2025']],
  ['ru', 'Они встречаются 30 февраля 2025 года.', ['30 февраля 2025']],
  ['be', 'Яны сустракаюцца 31 красавіка 2025 года.', ['31 красавіка 2025']],
  ['be', 'Яны сустракаюцца 30 красавіка 2025 года і 31.12.2025.', []],
] as const)('a day that does not exist is reported (%s: %s)', (language, source, found) => {
  expect(listFoundWords('date-wrong', language, source)).toEqual(found);
});

test.each([
  ['en', 'Signed on Monday, 20 March 2024.', ['Monday, 20 March 2024']],
  ['en', 'Signed on Wednesday, 20 March 2024, and on Sunday. They meet on 21 March 2024.', []],
  ['id', 'Pada hari ini, Kamis, tanggal dua puluh bulan Maret tahun dua ribu dua puluh empat', 1],
  ['id', 'Pada hari ini, Rabu, tanggal dua puluh bulan Maret tahun dua ribu dua puluh empat', []],
] as const)('a day of the week that the date is not is reported (%s: %s)', (language, source, found) => {
  const words = listFoundWords('date-wrong', language, source);
  expect(typeof found === 'number' ? words.length : words).toEqual(found);
});

test('figures in brackets that are another day than the words are reported', () => {
  const date = (figures: string) =>
    `tanggal tujuh belas bulan Agustus tahun dua ribu dua puluh empat (${figures}), bertempat di Jakarta`;
  const find = (figures: string) =>
    listFindings('date-wrong', { id: date(figures) }).map(({ details }) => details.other);
  expect(find('18-08-2024')).toEqual(['18-08-2024']);
  expect(find('17-08-2024')).toEqual([]);
  expect(find('08/17/2024')).toEqual([]);
});

test.each([
  ['en', '25 per cent (twenty-six per cent)', ['25 per cent (twenty-six per cent)']],
  ['en', '25 per cent (twenty-five per cent), 5 years (two terms)', []],
  ['id', '40 persen (empat puluh satu persen)', ['40 persen (empat puluh satu persen)']],
  ['id', '30 hari (tiga puluh hari)', []],
  ['ru', '30 дней (сорок дней)', ['30 дней (сорок дней)']],
  ['be', '30 дзён (сорак дзён)', ['30 дзён (сорак дзён)']],
] as const)('figures and words that both have the unit are compared (%s: %s)', (language, source, found) => {
  expect(listFoundWords('number-words', language, source)).toEqual(found);
});
