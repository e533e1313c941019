import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumberWords, splitWordKeys } from '../../../../shared/rules/checks/numbers/parse-number-words.ts';
import { listFindings } from './letter.ts';
import {
  spellBelarusian,
  spellBelarusianGenitive,
  spellBelarusianOrdinal,
  spellEnglish,
  spellEnglishOrdinal,
  spellIndonesian,
  spellIndonesianOrdinal,
  spellRussian,
  spellRussianGenitive,
  spellRussianInstrumental,
  spellRussianOrdinal,
} from './spell-number.ts';

/** Small and round numbers as often as large ones. */
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 999_999_999 }),
  fc.integer({ min: 0, max: 2_999 }),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1, 10, 100, 1_000, 10_000, 100_000, 1_000_000))
    .map(([head, scale]) => (head * scale) % 1_000_000_000),
);
const parse = (words: string, language: string) => parseNumberWords(splitWordKeys(words), language);

describe('numbers in words, 0 to 999,999,999', () => {
  test.each([
    ['English with "and"', 'en', spellEnglish(true)],
    ['English without "and"', 'en', spellEnglish(false)],
    ['Indonesian', 'id', spellIndonesian],
    ['Russian', 'ru', spellRussian],
    ['Russian, genitive', 'ru', spellRussianGenitive],
    ['Russian, instrumental', 'ru', spellRussianInstrumental],
    ['Belarusian', 'be', spellBelarusian],
    ['Belarusian, genitive', 'be', spellBelarusianGenitive],
  ])('are read as they are spelled: %s', (_, language, spell) => {
    fc.assert(
      fc.property(numbers, (number) => parse(spell(number), language) === number),
      { numRuns: 1000 },
    );
    for (let number = 0; number <= 1_200; number += 1) expect(parse(spell(number), language)).toBe(number);
  });

  test.each([
    { what: 'English', language: 'en', spell: spellEnglishOrdinal, thousands: 1 },
    { what: 'Indonesian', language: 'id', spell: spellIndonesianOrdinal, thousands: 1 },
    { what: 'Russian', language: 'ru', spell: spellRussianOrdinal, thousands: 0 },
    { what: 'Belarusian', language: 'be', spell: spellBelarusianOrdinal, thousands: 0 },
  ])('are read as ordinals: $what', ({ language, spell, thousands }) => {
    const some = numbers.filter((number) => number > 0 && (thousands === 1 || number % 1000 > 0));
    fc.assert(
      fc.property(some, (number) => parse(spell(number), language) === number),
      { numRuns: 1000 },
    );
    for (let number = 1; number < 1_000; number += 1) expect(parse(spell(number), language)).toBe(number);
  });
});

const PERCENT: { readonly [language: string]: (number: number) => string } = {
  en: (number) => `${spellEnglish(true)(number)} per cent of it`,
  id: (number) => `${spellIndonesian(number)} persen dari itu`,
  ru: (number) => `${spellRussianGenitive(number)} процентов от этого`,
  be: (number) => `${spellBelarusian(number)} працэнтаў гэтага`,
};
const pairs = fc.constantFrom(
  ...Object.keys(PERCENT).flatMap((a) => Object.keys(PERCENT).flatMap((b) => (a === b ? [] : [[a, b] as const]))),
);

test('a number in words in two languages differs exactly where it is another number', () => {
  fc.assert(
    fc.property(pairs, numbers, numbers, fc.boolean(), ([a, b], one, other, same) => {
      const [first, second] = [Math.max(2, one), Math.max(2, same ? one : other)];
      const found = listFindings('number-differs', { [a]: PERCENT[a]?.(first) ?? '', [b]: PERCENT[b]?.(second) ?? '' });
      expect(found.length > 0).toBe(first !== second);
    }),
    { numRuns: 300 },
  );
});

const MONTHS: { readonly [language: string]: readonly string[] } = {
  en: 'January February March April May June July August September October November December'.split(' '),
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  be: 'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня'.split(' '),
};
type Day = { readonly day: number; readonly month: number; readonly year: number };
const two = (number: number) => String(number).padStart(2, '0');
const DATES: readonly (readonly [string, (date: Day) => string])[] = [
  ['en', ({ day, month, year }) => `on ${day} ${MONTHS.en?.[month - 1]} ${year}`],
  ['en', ({ day, month, year }) => `on ${MONTHS.en?.[month - 1]} ${day}, ${year}`],
  [
    'en',
    ({ day, month, year }) =>
      `on the ${spellEnglishOrdinal(day)} day of ${MONTHS.en?.[month - 1]} in the year ${spellEnglish(true)(year)}`,
  ],
  ['id', ({ day, month, year }) => `pada tanggal ${day} ${MONTHS.id?.[month - 1]} ${year}`],
  ['id', ({ day, month, year }) => `pada ${day}-${month}-${year}`],
  [
    'id',
    ({ day, month, year }) =>
      `pada tanggal ${spellIndonesian(day)} bulan ${MONTHS.id?.[month - 1]} tahun ${spellIndonesian(year)}`,
  ],
  ['ru', ({ day, month, year }) => `«${two(day)}» ${MONTHS.ru?.[month - 1]} ${year} г.`],
  ['ru', ({ day, month, year }) => `${two(day)}.${two(month)}.${year % 100 === 0 ? year : two(year % 100)}`],
  ['be', ({ day, month, year }) => `${day} ${MONTHS.be?.[month - 1]} ${year} года`],
  ...(['ru', 'be'] as const).map((language): readonly [string, (date: Day) => string] => {
    const spell = language === 'ru' ? spellRussianOrdinal : spellBelarusianOrdinal;
    return [language, ({ day, month, year }) => `${spell(day)} ${MONTHS[language]?.[month - 1]} ${spell(year)} года`];
  }),
];

test('a date in two languages, in figures or words, differs exactly where it is another day', () => {
  const dates = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year: fc.integer({ min: 2001, max: 2069 }),
  });
  const form = fc.constantFrom(...DATES);
  fc.assert(
    fc.property(form, form, dates, dates, fc.boolean(), ([a, write], [b, writeOther], one, other, same) => {
      fc.pre(a !== b);
      const found = listFindings('date-differs', { [a]: write(one), [b]: writeOther(same ? one : other) });
      expect(found.length > 0).toBe(JSON.stringify(one) !== JSON.stringify(same ? one : other));
    }),
    { numRuns: 500 },
  );
});
