import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { invalidateQueriesByTopic } from '../../../renderer/api/invalidate-queries.ts';
import { createQueryClient } from '../../../renderer/api/query-client.ts';

/** A store whose answer is pending until it is released. */
function reading(name: string) {
  const queries = createQueryClient();
  let stored = 'before';
  const waiting: (() => void)[] = [];
  const queryFn = () => {
    const answer = stored;
    return new Promise<string>((resolve) => waiting.push(() => resolve(answer)));
  };
  const observer = new QueryObserver(queries, { queryKey: [name, {}], queryFn });
  const leave = observer.subscribe(() => {});
  return {
    change: () => {
      stored = 'after';
      invalidateQueriesByTopic(queries, ['comments']);
    },
    answer: async () => {
      for (const one of waiting.splice(0)) one();
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
    shown: () => observer.getCurrentResult().data,
    asked: () => waiting.length,
    leave,
  };
}

test('a change during the first read is not lost', async () => {
  const read = reading('comments.list');
  read.change();
  await read.answer();
  await read.answer();
  expect(read.shown()).toBe('after');
  read.leave();
});

test('a change reloads the queries it affects, and no others', async () => {
  const [comments, units] = [reading('comments.list'), reading('templates.show')];
  for (const one of [comments, units]) {
    await one.answer();
    one.change();
  }
  expect([comments.asked(), units.asked()]).toEqual([1, 0]);
  await comments.answer();
  expect([comments.shown(), units.shown()]).toEqual(['after', 'before']);
  for (const one of [comments, units]) one.leave();
});
