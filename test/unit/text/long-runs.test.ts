import { expect, test } from 'vitest';
import { isDetailLine } from '../../../shared/import/drafting/structure/contact-lines.ts';
import { isTitleNote } from '../../../shared/import/drafting/structure/title-lines.ts';
import { hasInstrumentAfter } from '../../../shared/rules/checks/treaty/instruments.ts';
import { listFoundWords } from '../rules/checks/letter.ts';

/** What a person holds down or a converter leaves: each froze a pattern that could divide it in several ways. */
const RUNS = [
  ' ',
  '\t',
  '_',
  '_ ',
  '.',
  '…',
  '1',
  '1 ',
  'А',
  'A',
  'a ',
  'А. ',
  '(a)',
  '(i)',
  '(а)',
  'a)',
  'pasal 111 ',
  ', a',
];

test.each(RUNS)('a long run of %j is read at once by what recognises lines', (run) => {
  const long = run.repeat(400);
  for (const begin of ['date', 'tanggal ', 'дата: ', '«', '5 '])
    expect([isDetailLine(`${begin}${long}г`), isTitleNote(`${begin}${long}г`)]).toEqual([expect.any(Boolean), false]);
  for (const language of ['en', 'id', 'ru', 'be'])
    expect(hasInstrumentAfter(`${run.repeat(100)}#`, language)).toBe(false);
});

test.each(RUNS)('and by the checks: %j', (run) => {
  expect(listFoundWords('reference-broken', 'id', `dalam bahasa ${run.repeat(120)}( Indonesia`)).toEqual([]);
  expect(listFoundWords('reference-broken', 'en', `${run.repeat(120)}% : Chair`)).toEqual([]);
});

test.each([
  ['dalam bahasa INDONESIA DAN BAHASA RUSIA, KEMENTERIANPERINDUSTRIANREPUBLIKINDONESIA ( Inggris'],
  [`${'KEMENTERIAN PERINDUSTRIAN REPUBLIK INDONESIA '.repeat(6)}% : Ketua`],
])('a line in capitals is read at once: %s', (line) => {
  expect(listFoundWords('reference-broken', 'id', line)).toEqual([]);
});

test.each([
  ['Date: 5 May 2022', false],
  ['«5» мая  2022 г.', false],
  ['12 05 2024', false],
  ['Jalan Gatot Subroto 52', true],
])('a date is no detail of a party: %s', (line, is) => {
  expect(isDetailLine(line)).toBe(is);
});
