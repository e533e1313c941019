import { describe, expect, test } from 'vitest';
import { beginsWithCityAndDate, isPlaceAndDate } from '../../../shared/text/place-and-date.ts';

test.each([
  'Jakarta, 5 May 2022',
  'г. Минск, «__» ______ 2022 г.',
  'г. Джакарта … « ___ » ______ 2026 г.',
  'г. Джакарта\t« ___ » ______ 2026 г.',
  'г. Джакарта                 «___» __________ 20__ г.',
  'г. Минск | «__» ________ 2026 года',
  'Jakarta, ___ ________ 2026',
  'г. Мінск, 15 мая 2024 г.',
  '«___» ________ 2026 г.   г. Москва',
  '18–19 июня 2024 г.   г. Душанбе',
])('nothing but a place and a date: %s', (line) => {
  expect(isPlaceAndDate(line)).toBe(true);
});

test.each([
  'Jakarta, Minsk and Moscow',
  'г. Финансирование сотрудничества в 2026 г.',
  'The Participants met in Jakarta on 5 May 2022.',
  'Kementerian Perindustrian 2026',
  'Ditandatangani di Jakarta, 5 Mei 2026 dalam rangkap dua',
])('more than that: %s', (line) => {
  expect(isPlaceAndDate(line)).toBe(false);
});

test.each([
  ['г. Минск, 5 мая 2026 г. Совершено в двух экземплярах.', true],
  ['г. Джакарта, «__» ______ 2026 г.', true],
  ['г. создание рабочих групп в 2026 г.', false],
  ['г. Финансирование', false],
  ['г. Создание совместных предприятий, 5 проектов', false],
])('a city and a date begin a line, and no item of a list: %s', (line, begins) => {
  expect(beginsWithCityAndDate(line)).toBe(begins);
});

describe('a long blank is read at once', () => {
  const runs = [' ', '\t', '\u00a0', '_', '_ ', ' .', '.', '…', '-', '« ', 'А', '1'];
  const heads = ['г. Минск', 'Jakarta,', '«', '18', '«___» ______ 2026 г.'];
  test.each(runs.flatMap((run) => heads.map((head) => [head, run] as const)))('%s and a run of %j', (head, run) => {
    for (const end of ['', 'x', ' 2026 г', '2026 году было'])
      expect(isPlaceAndDate(`${head}${run.repeat(300)}${end}`), end).toBeTypeOf('boolean');
    expect(beginsWithCityAndDate(`${head}${run.repeat(300)}x`)).toBe(false);
  });

  test('and as what it stands for', () => {
    expect(isPlaceAndDate(`г. Минск${' '.repeat(200)}«${'_'.repeat(200)}»\t${'_'.repeat(200)} 2026 г.`)).toBe(true);
    expect(isPlaceAndDate(`«${'_'.repeat(200)}» ${'_'.repeat(200)} 2026 г.${' '.repeat(200)}г. Москва`)).toBe(true);
  });
});
