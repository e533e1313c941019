import { expect, test } from 'vitest';
import { planLists } from '../../../../electron/core/word/write/plan-lists.ts';
import { createFullText, createItem, createLine, RUSSIAN_LABELS } from '../../../fixtures/word/document-texts.ts';

/** What Word shows: it counts each instance from its start. */
function listLabels(clauses: Parameters<typeof planLists>[0]): (string | null)[] {
  const { looks, instances, places } = planLists(clauses);
  const next = new Map<number, number>();
  return places.flat().map((place) => {
    if (!place) return null;
    const instance = instances[place.numId - 1];
    const look = looks[instance?.look ?? -1];
    if (!instance || !look) throw new Error('an instance without a look');
    expect(look.level).toBe(place.level);
    if (typeof look.text === 'string') return look.text;
    const value = next.get(place.numId) ?? instance.start;
    next.set(place.numId, value + 1);
    return `${look.text.around[0]}${look.text.counter} ${value}${look.text.around[1]}`;
  });
}

test('numbers restart under each parent and in each clause, and jump where the text jumps', () => {
  const clauses = createFullText('en').blocks.map(({ lines }) => lines);
  expect(listLabels(clauses.slice(1, 4))).toEqual([
    null,
    'lowerLetter 1.',
    '(lowerRoman 1)',
    '(lowerRoman 2)',
    'lowerLetter 2.',
    '(lowerRoman 1)',
    'decimal 1)',
    'decimal 2)',
    '(lowerRoman 2)',
    'lowerLetter 3.',
    'decimal 1.',
    'decimal 3.',
    'decimal 4.',
    'decimal 1.',
    null,
    'decimal 2.',
  ]);
});

test('one list of siblings is one instance', () => {
  const { instances, places } = planLists([
    [
      createItem('1.', 'decimal', 1, 'a'),
      createLine('between'),
      createItem('2.', 'decimal', 2, 'b'),
      createItem('4.', 'decimal', 4, 'c'),
    ],
    [createItem('1.', 'decimal', 1, 'd')],
  ]);
  expect(places).toEqual([
    [{ numId: 1, level: 0 }, null, { numId: 1, level: 0 }, { numId: 2, level: 0 }],
    [{ numId: 3, level: 0 }],
  ]);
  expect(instances).toEqual([
    { look: 0, start: 1 },
    { look: 0, start: 4 },
    { look: 0, start: 1 },
  ]);
});

test('another number style begins another list', () => {
  expect(
    listLabels([
      [createItem('1.', 'decimal', 1, 'a'), createItem('2)', 'decimal', 2, 'b'), createItem('(3)', 'decimal', 3, 'c')],
    ]),
  ).toEqual(['decimal 1.', 'decimal 2)', '(decimal 3)']);
});

test('labels that word processors would not count to are printed literally', () => {
  const russian = RUSSIAN_LABELS.map((label, index) => createItem(label, 'russianLower', index + 1, 'x'));
  expect(listLabels([russian])).toEqual(
    RUSSIAN_LABELS.map((label, index) => (index < 25 ? `russianLower ${index + 1})` : label)),
  );
  expect(listLabels([[createItem('aa.', 'lowerLetter', 27, 'x'), createItem('b.', 'lowerLetter', 3, 'x')]])).toEqual([
    'aa.',
    'b.',
  ]);
  expect(listLabels([[createItem('(xl)', 'lowerRoman', 40, 'x'), createItem('0.', 'decimal', 0, 'x')]])).toEqual([
    '(xl)',
    '0.',
  ]);
  expect(listLabels([[createItem('(xxxix)', 'lowerRoman', 39, 'x')]])).toEqual(['(lowerRoman 39)']);
});

test('rejects a level that Word does not have', () => {
  expect(() => planLists([[createItem('1.', 'decimal', 1, 'x', 9)]])).toThrow('Word has no list level 9');
});
