import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberClauses } from '../../../shared/rules/number-clauses.ts';
import { orderClauses, type Placement } from '../../../shared/rules/order-clauses.ts';
import { propertyRuns } from '../../helpers/marks.ts';

const at = (clause: string, under: string | null, rank: string, hash = clause): Placement => ({
  clause,
  under,
  rank,
  hash,
});

test('clauses are ordered by rank, depth first, and removed ones are left out with their parts', () => {
  const placed = orderClauses(
    [
      at('b', 'root', 'a1'),
      at('a', 'root', 'a0'),
      at('a2', 'a', 'a1'),
      at('a1', 'a', 'a0'),
      at('gone', null, 'a0'),
      at('child', 'gone', 'a0'),
    ],
    'root',
  );
  expect(placed.map(({ clause, depth }) => `${clause} ${depth}`)).toEqual(['a 0', 'a1 1', 'a2 1', 'b 0']);
});

test('equal ranks are ordered by hash, and of two placements of a clause the smaller hash counts', () => {
  expect(
    orderClauses([at('x', 'root', 'a0', '2'), at('y', 'root', 'a0', '1')], 'root').map((one) => one.clause),
  ).toEqual(['y', 'x']);
  expect(orderClauses([at('x', null, 'a0', '2'), at('x', 'root', 'a0', '1')], 'root').map((one) => one.clause)).toEqual(
    ['x'],
  );
});

test('clauses placed under each other come last and do not vanish', () => {
  const placed = orderClauses([at('a', 'b', 'a0'), at('b', 'a', 'a1'), at('c', 'root', 'a5')], 'root');
  expect(placed.map(({ clause, depth }) => `${clause} ${depth}`)).toEqual(['c 0', 'a 0', 'b 1']);
});

test('the order does not depend on the order of the placements', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const placement = fc.record({
    clause: fc.constantFrom(...ids),
    under: fc.constantFrom('root', null, ...ids),
    rank: fc.constantFrom('a0', 'a1', 'a2'),
    hash: fc.string({ minLength: 4, maxLength: 4 }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(placement, { selector: (one) => one.hash, maxLength: 9 }),
      fc.infiniteStream(fc.nat()),
      (all, keys) => {
        const shuffled = all
          .map((one) => [keys.next().value ?? 0, one] as const)
          .sort((a, b) => a[0] - b[0])
          .map(([, one]) => one);
        expect(orderClauses(shuffled, 'root')).toEqual(orderClauses(all, 'root'));
      },
    ),
    { numRuns: propertyRuns },
  );
});

test('paragraphs are numbered throughout, subclauses within their parent, annexes separately', () => {
  const text = [
    { code: 'p', kind: 'preamble', depth: 0 },
    { code: 'one', kind: 'paragraph', depth: 0 },
    { code: 'two', kind: 'paragraph', depth: 0 },
    { code: 'two-a', kind: 'paragraph', depth: 1 },
    { code: 'two-b', kind: 'paragraph', depth: 1 },
    { code: 'three', kind: 'paragraph', depth: 0 },
    { code: 'annex', kind: 'annex', depth: 0 },
    { code: 'annex-one', kind: 'paragraph', depth: 1 },
  ] as const;
  expect([...numberClauses(text, true)]).toEqual([
    ['one', '1'],
    ['two', '2'],
    ['two-a', '2.1'],
    ['two-b', '2.2'],
    ['three', '3'],
    ['annex', '1'],
    ['annex-one', '1'],
  ]);
  expect([...numberClauses(text, false)]).toEqual([['annex', '1']]);
});
