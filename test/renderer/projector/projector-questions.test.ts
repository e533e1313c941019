import { expect, test } from 'vitest';
import {
  formatReopeningReason,
  hasBrackets,
  listPlaceOptions,
} from '../../../renderer/features/projector/projector-questions.ts';
import {
  buildBracketOption,
  buildShownBracket,
  buildShownClause,
  buildShownMeeting,
  ownCopy,
  sayEnglish,
} from '../../helpers/shown.ts';

const place = (...options: readonly { side: string | null; source: string }[]) =>
  buildShownBracket({ options: options.map(buildBracketOption) });
const labels = (...options: readonly { side: string | null; source: string }[]) =>
  listPlaceOptions([place(...options)], ownCopy, sayEnglish).map(({ option, label }) => [option, label]);

test('competing words are settled by one of them, named by its side and as it reads', () => {
  expect(
    labels({ side: 'ID', source: 'akan' }, { side: 'BY', source: '{i:dapat}' }, { side: null, source: 'x' }),
  ).toEqual([
    [0, '[ID: akan]'],
    [1, '[BY: dapat]'],
    [2, '[x]'],
  ]);
});

test('words without a rival are settled by keeping or dropping them', () => {
  expect(labels({ side: 'BY', source: 'dapat' })).toEqual([
    [0, '[BY: dapat]'],
    [null, 'without these words'],
  ]);
});

test('long words are shortened to 60 characters', () => {
  const [[, label] = []] = labels({ side: null, source: 'kata '.repeat(30) });
  expect(label).toBe(`[${'kata '.repeat(12).trimEnd()}…]`);
});

test('the reason for reopening names the meeting and its place, or the day where there is no meeting', () => {
  expect(formatReopeningReason(buildShownMeeting(), 'en', sayEnglish)).toBe(
    'Reopened at the meeting of 10 January 2022, Minsk',
  );
  expect(formatReopeningReason(null, 'en', sayEnglish)).toMatch(/^Reopened in the talks of \d+ \w+ \d{4}$/);
});

test('a clause has brackets if any language has', () => {
  expect(hasBrackets(buildShownClause({ brackets: { id: 0, ru: 1 } }))).toBe(true);
  expect(hasBrackets(buildShownClause({ brackets: { id: 0 } }))).toBe(false);
});
