import { describe, expect, test } from 'vitest';
import {
  listMatchingChanges,
  matchesKindFilter,
  orderForList,
  stepToChange,
} from '../../../renderer/features/compare/changes/change-filter.ts';
import { compareCharacters, listDifferingWords } from '../../../renderer/features/compare/changes/spoof-words.ts';
import type { ListedChange } from '../../../shared/model/comparison/comparison.ts';

describe('list of changes', () => {
  const change = (kind: ListedChange['kind'], numbers = false): ListedChange => ({
    row: 0,
    part: 'body',
    at: 0,
    rows: 1,
    through: 0,
    place: null,
    kind,
    numbers,
    old: '',
    next: '',
  });
  const changes = [change('substance', true), change('number', true), change('wording'), change('spoof')];

  test('finds numbers in changes of any kind; look-alike changes are listed first', () => {
    expect(listMatchingChanges(changes, new Set())).toEqual([0, 1, 2, 3]);
    expect(listMatchingChanges(changes, new Set(['number']))).toEqual([0, 1]);
    expect(matchesKindFilter(change('wording', true), new Set(['spoof']))).toBe(false);
    expect(orderForList(changes, [0, 1, 2, 3])).toEqual([3, 0, 1, 2]);
  });

  test('next and previous keep the reading order and wrap around', () => {
    expect([stepToChange([2, 5], null, 1), stepToChange([2, 5], 2, 1), stepToChange([2, 5], 5, 1)]).toEqual([2, 5, 2]);
    expect([stepToChange([2, 5], null, -1), stepToChange([2, 5], 5, -1), stepToChange([2, 5], 3, -1)]).toEqual([
      5, 2, 2,
    ]);
    expect(stepToChange([], null, 1)).toBeNull();
  });

  test('finds the characters in which two look-alike words differ', () => {
    expect(listDifferingWords('the Participants will', 'the Pаrticipants will')).toEqual([
      ['Participants', 'Pаrticipants'],
    ]);
    const signs = compareCharacters('Pаrt', 'Part');
    expect(signs.map(({ differs }) => differs)).toEqual([false, true, false, false]);
    expect(signs[1]?.codePoint).toBe('U+0430 CYRILLIC SMALL LETTER A');
    expect(
      compareCharacters('in\u200bdustri', 'industri').flatMap(({ differs, codePoint }) => (differs ? codePoint : [])),
    ).toEqual(['U+200B ZERO WIDTH SPACE']);
    expect(compareCharacters('industri', 'in\u200bdustri').some(({ differs }) => differs)).toBe(false);
  });
});
