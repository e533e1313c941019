import { describe, expect, test } from 'vitest';
import {
  buildWorkQueue,
  canBeApplied,
  findNextPending,
  findQueueStart,
  findQueueStep,
  stepThroughQueue,
} from '../../../renderer/features/comments/work-queue.ts';
import { buildShownAnswer, buildShownComment } from '../../helpers/shown.ts';

const comment = (id: string, clause: string | null, at: string, answered = false) =>
  buildShownComment({ id, clause, at, answers: answered ? [buildShownAnswer({ disposition: 'deferred' })] : [] });
const order = ['b', 'c', 'a'];
const items = buildWorkQueue(
  ['b', 'a'],
  [
    comment('1', 'a', '2'),
    comment('2', 'b', '3'),
    comment('3', 'b', '1'),
    comment('4', null, '9'),
    comment('5', 'x', '1'),
    comment('6', 'a', '1', true),
  ],
  new Set(['a']),
);

test('the queue follows the order of the text', () => {
  expect(items.map(({ key }) => key)).toEqual(['4', '3', '2', 'a', '1', '5']);
});

test.each([
  { here: null, by: 1, key: '4' },
  { here: null, by: -1, key: '5' },
  { here: 'c', by: 1, key: 'a' },
  { here: 'c', by: -1, key: '2' },
  { here: 'b', by: -1, key: '2' },
] as const)('a walk from $here by $by begins at the nearest item, $key', ({ here, by, key }) => {
  expect(findQueueStart(items, order, here, by)?.key).toBe(key);
});

test('a walk back from the first clause goes to the comments on the whole text, which come before it', () => {
  const all = buildWorkQueue(order, [comment('whole', null, '1'), comment('last', 'a', '1')], new Set());
  expect(findQueueStart(all, order, 'b', -1)?.key).toBe('whole');
});

test('a walk wraps around', () => {
  expect(stepThroughQueue(items, '5', 1)?.key).toBe('4');
  expect(stepThroughQueue(items, null, -1)?.key).toBe('5');
  expect(stepThroughQueue([], null, 1)).toBeNull();
});

describe('a step', () => {
  test.each([
    { what: 'the open comment', comment: '3', here: 'a', key: '2' },
    { what: 'the current clause, which is pending itself', comment: null, here: 'a', key: '1' },
    { what: 'near a clause that is not pending', comment: null, here: 'c', key: 'a' },
    { what: 'near the clause of a comment that is answered', comment: '6', here: 'a', key: 'a' },
  ])('goes on from $what', ({ comment: open, here, key }) => {
    expect(findQueueStep(items, order, { comment: open, here }, 1)?.key).toBe(key);
  });

  test('after an answer goes to the next item, and nowhere after the only one', () => {
    expect(findNextPending(items, '2')?.key).toBe('a');
    expect(findNextPending(items.slice(0, 1), '4')).toBeNull();
  });
});

test.each([
  { proposal: 'kata', clause: 'a', applied: true },
  { proposal: null, clause: 'a', applied: false },
  { proposal: 'kata', clause: null, applied: false },
])('a proposal of $proposal for the clause $clause can be applied: $applied', ({ proposal, clause, applied }) => {
  expect(canBeApplied({ proposal, clause })).toBe(applied);
});
