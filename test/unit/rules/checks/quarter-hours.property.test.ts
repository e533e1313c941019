import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listFindings } from './letter.ts';
import { spellBelarusian, spellEnglish, spellIndonesian, spellRussian, spellRussianOrdinal } from './spell-number.ts';

type Time = { readonly hour: number; readonly minute: 15 | 30 | 45 };
type Speller = (time: Time) => string;

/** The hour of twelve that a clock shows, and the one after it. */
const own = ({ hour }: Time) => hour % 12 || 12;
const next = ({ hour }: Time) => (hour + 1) % 12 || 12;

const nameEnglishPart = (hour: number) =>
  hour < 12 ? 'in the morning' : hour < 18 ? 'in the afternoon' : 'in the evening';
const spellEnglishTime =
  (name: (hour: number) => string, part: (hour: number) => string): Speller =>
  (time) => {
    const [before, hour] = { 15: ['a quarter past', own], 30: ['half past', own], 45: ['a quarter to', next] }[
      time.minute
    ] as [string, (time: Time) => number];
    return `at ${before} ${name(hour(time))} ${part(time.hour)} each day`;
  };

const nameIndonesianPart = (hour: number) => (hour < 10 ? 'pagi' : hour < 15 ? 'siang' : hour < 18 ? 'sore' : 'malam');
const spellIndonesianTime =
  (name: (hour: number) => string): Speller =>
  (time) => {
    const words = {
      15: `${name(own(time))} lewat seperempat`,
      30: `setengah ${name(next(time))}`,
      45: `${name(next(time))} kurang seperempat`,
    }[time.minute];
    return `pukul ${words} ${nameIndonesianPart(time.hour)} setiap hari`;
  };

const nameRussianPart = (hour: number) => (hour < 4 ? 'ночи' : hour < 12 ? 'утра' : hour < 17 ? 'дня' : 'вечера');
const putInGenitive = (ordinal: string) =>
  ordinal === 'третье' ? 'третьего' : ordinal.replace(/(?:ое|ый|ой)$/u, 'ого');
const spellRussianTime =
  (half: string): Speller =>
  (time) => {
    const of = putInGenitive(spellRussianOrdinal(next(time)));
    const full = next(time) === 1 ? 'час' : spellRussian(next(time));
    const words = { 15: `в четверть ${of}`, 30: `${half}${of}`, 45: `без четверти ${full}` }[time.minute];
    return `${words} ${nameRussianPart(time.hour)} ежедневно`;
  };

const BELARUSIAN_HOURS =
  'першую другую трэцюю чацвёртую пятую шостую сёмую восьмую дзявятую дзясятую адзінаццатую дванаццатую'.split(' ');
const nameBelarusianPart = (hour: number) => (hour < 4 ? 'ночы' : hour < 12 ? 'раніцы' : hour < 17 ? 'дня' : 'вечара');
const spellBelarusianTime: Speller = (time) => {
  const of = BELARUSIAN_HOURS[next(time) - 1] ?? '';
  const full = next(time) === 1 ? 'гадзіна' : next(time) === 2 ? 'дзве' : spellBelarusian(next(time));
  const words = { 15: `у чвэрць на ${of}`, 30: `а палове на ${of}`, 45: `без чвэрці ${full}` }[time.minute];
  return `${words} ${nameBelarusianPart(time.hour)} штодзень`;
};

const pad = (number: number) => String(number).padStart(2, '0');
const FORMS: readonly (readonly [string, Speller])[] = [
  ['en', spellEnglishTime(spellEnglish(true), nameEnglishPart)],
  ['en', spellEnglishTime(String, (hour) => (hour < 12 ? 'a.m.' : 'p.m.'))],
  ['en', ({ hour, minute }) => `at ${pad(hour)}:${minute} each day`],
  ['id', spellIndonesianTime(spellIndonesian)],
  ['id', spellIndonesianTime(String)],
  ['id', ({ hour, minute }) => `pukul ${pad(hour)}.${minute} setiap hari`],
  ['ru', spellRussianTime('в половине ')],
  ['ru', spellRussianTime('в пол')],
  ['ru', ({ hour, minute }) => `в ${hour} часов ${minute} минут ежедневно`],
  ['be', spellBelarusianTime],
  ['be', ({ hour, minute }) => `а ${pad(hour)}:${minute} штодзень`],
];
/** Hours whose part of the day no two languages name otherwise. */
const times = fc.record({
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.constantFrom(15 as const, 30 as const, 45 as const),
});

const findDifferences = (body: { readonly [language: string]: string }) => [
  ...listFindings('date-differs', body),
  ...listFindings('number-differs', body),
];

test('a time in halves and quarters of an hour differs between languages exactly where it is another time', () => {
  const form = fc.constantFrom(...FORMS);
  fc.assert(
    fc.property(form, form, times, times, fc.boolean(), ([a, write], [b, writeOther], one, other, same) => {
      fc.pre(a !== b);
      const second = same ? one : other;
      const isSame = one.hour === second.hour && one.minute === second.minute;
      expect(findDifferences({ [a]: write(one), [b]: writeOther(second) }).length > 0).toBe(!isSame);
    }),
    { numRuns: 1_000 },
  );
});

test.each(FORMS)('every quarter of an hour of the day is read: %s', (language, write) => {
  for (let hour = 0; hour < 24; hour += 1)
    for (const minute of [15, 30, 45] as const) {
      const figures = language === 'ru' ? 'en' : 'ru';
      const written = { [language]: write({ hour, minute }), [figures]: `в ${hour}:${minute}` };
      expect([written, findDifferences(written)]).toEqual([written, []]);
    }
});

test.each([
  ['en', 'Both allocate a quarter to two projects.', 'Keduanya mengalokasikan seperempat untuk dua proyek.'],
  ['en', 'in the first half of the third year', 'pada paruh pertama tahun ketiga'],
  ['ru', 'в половине третьего года', 'pada pertengahan tahun ketiga'],
  ['ru', 'четверть первого взноса', 'seperempat dari iuran pertama'],
])('a half or a quarter of something else is no time: %s, %s', (language, words, id) => {
  expect(listFindings('date-differs', { [language]: words, id })).toEqual([]);
});
