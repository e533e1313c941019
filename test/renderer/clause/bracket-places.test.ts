import { expect, test } from 'vitest';
import {
  countClausePlaces,
  countOpenPlaces,
  listBracketPlaces,
} from '../../../renderer/features/clause/bracket-places.ts';
import type { ShownText } from '../../../shared/model/shown.ts';

type Clause = ShownText['clauses'][number];
const clause = (code: string, body: Clause['body'], heading: Clause['heading'] = {}) =>
  ({ code, body, heading }) as Clause;
const textOf = (...clauses: Clause[]) => ({ languages: ['id', 'ru', 'en'], clauses });
const group = (of: string, language: string, sides: readonly (string | null)[], part: 'heading' | 'body' = 'body') => ({
  clause: of,
  language,
  part,
  options: sides.map((side) => ({ side })),
});
const named = (places: ReturnType<typeof listBracketPlaces>) =>
  places.map(({ groups }) =>
    groups.map(({ clause: of, language, options }) => `${of} ${language} ${options.map(({ side }) => side)}`),
  );

test('brackets with the same sides in the same order are one place in all languages', () => {
  const text = textOf(clause('b', {}), clause('a', {}));
  const groups = [
    group('a', 'en', ['ID', 'BY']),
    group('a', 'id', ['ID', 'BY']),
    group('b', 'id', [null]),
    group('a', 'id', ['BY']),
    group('a', 'en', ['BY']),
  ];
  expect(named(listBracketPlaces(text, groups))).toEqual([
    ['b id '],
    ['a id ID,BY', 'a en ID,BY'],
    ['a id BY', 'a en BY'],
  ]);
});

test('languages with other brackets have places of their own', () => {
  const groups = [group('a', 'id', ['ID']), group('a', 'ru', ['BY']), group('a', 'en', ['ID'])];
  expect(named(listBracketPlaces(textOf(clause('a', {})), groups))).toEqual([['a id ID', 'a en ID'], ['a ru BY']]);
});

test('a heading comes before the body, and is a separate place', () => {
  const groups = [group('a', 'id', ['ID']), group('a', 'id', ['ID'], 'heading')];
  expect(listBracketPlaces(textOf(clause('a', {})), groups).map(({ groups: [first] }) => first.part)).toEqual([
    'heading',
    'body',
  ]);
});

test('the count is that of the list, and 0 without brackets', () => {
  const agreed = clause('a', { id: 'satu', en: 'one \\[1\\]' });
  const open = clause('b', { id: '[ID: dua][BY: tiga] dan [x]', en: '[ID: two][BY: three] and [x]', ru: '[два]' });
  expect(countOpenPlaces(textOf(agreed, open))).toBe(3);
  expect(countOpenPlaces(textOf(agreed))).toBe(0);
});

test('a clause is counted as in the list of places', () => {
  const open = clause('b', { id: '[ID: dua][BY: tiga] dan [x]', en: '[ID: two][BY: three] and [x]' });
  expect(countClausePlaces({ ...open, brackets: { id: 3, en: 3, ru: 0 } })).toBe(2);
  expect(countClausePlaces({ ...clause('a', { id: 'satu' }), brackets: { id: 0 } })).toBe(0);
});
