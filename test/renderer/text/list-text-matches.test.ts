import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listTextMatches, stepThroughMatches } from '../../../renderer/features/text/find/list-text-matches.ts';
import { buildShownClause, ownCopy } from '../../helpers/shown.ts';

const text = {
  clauses: [
    buildShownClause({
      code: 'areas',
      heading: { en: 'Areas' },
      body: { en: 'Areas of work: many areas.', id: 'Bidang' },
    }),
    buildShownClause({ code: 'funding', body: { en: '[ID: Areas] [BY: areas] and others.' } }),
  ],
};

test('words are found in the order of the text: by clause, language, heading and body', () => {
  const { hits, all } = listTextMatches(text, ownCopy, ['id', 'en'], 'areas');
  expect(hits.map(({ clause, n }) => [clause, n])).toEqual([
    ['areas', 0],
    ['areas', 0],
    ['areas', 1],
    ['funding', 0],
    ['funding', 1],
  ]);
  expect([...all.values()].map((matches) => matches.length)).toEqual([1, 2, 2]);
});

test('only displayed languages are searched, and blank words find nothing', () => {
  expect(listTextMatches(text, ownCopy, ['id'], 'areas').hits).toEqual([]);
  expect(listTextMatches(text, ownCopy, ['id'], 'bidang').hits).toHaveLength(1);
  expect(listTextMatches(text, ownCopy, ['id', 'en'], '  ').hits).toEqual([]);
});

test('stepping goes through every match once and then begins again, in both directions', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.constantFrom<1 | -1>(1, -1), (count, by) => {
      const visited = [stepThroughMatches(-1, by, count)];
      while (visited.length < count) visited.push(stepThroughMatches(visited.at(-1) ?? -1, by, count));
      expect(visited).toEqual(Array.from({ length: count }, (_, n) => (by === 1 ? n : count - 1 - n)));
      expect(stepThroughMatches(visited.at(-1) ?? -1, by, count)).toBe(visited[0]);
    }),
  );
  expect(stepThroughMatches(-1, 1, 0)).toBe(-1);
});
