import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { flushDelayedWrites, scheduleDelayedWrite, sendDelayedWrite } from '../../../renderer/api/delayed-writes.ts';
import { Problem } from '../../../renderer/api/problem.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Writes of one key that record what reaches the store. */
function recordWrites() {
  const stored: string[] = [];
  const write = (words: string) => async () => void stored.push(words);
  return { stored, write };
}

test('continuous changes are written once a second, and the last one after a pause', async () => {
  const { stored, write } = recordWrites();
  for (let at = 0; at < 45; at += 1) {
    scheduleDelayedWrite('continuous', write(`${at}`));
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(stored).toEqual(['9', '19', '29', '39']);
  await vi.advanceTimersByTimeAsync(400);
  expect(stored.at(-1)).toBe('44');
});

test('a change is written after a pause, and a second one within the pause replaces it', async () => {
  const { stored, write } = recordWrites();
  scheduleDelayedWrite('pause', write('a'));
  await vi.advanceTimersByTimeAsync(399);
  scheduleDelayedWrite('pause', write('b'));
  await vi.advanceTimersByTimeAsync(399);
  expect(stored).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(stored).toEqual(['b']);
});

test('an unanswered write is repeated until it succeeds, unless a newer one replaces it', async () => {
  const { stored, write } = recordWrites();
  let gone = true;
  const send = (words: string) => () => (gone ? Promise.reject(new Problem('host-gone', '')) : write(words)());
  scheduleDelayedWrite('first', send('first'));
  scheduleDelayedWrite('second', send('older'));
  await vi.advanceTimersByTimeAsync(5000);
  scheduleDelayedWrite('second', send('newer'));
  await vi.advanceTimersByTimeAsync(5000);
  gone = false;
  await vi.advanceTimersByTimeAsync(1000);
  expect(stored.toSorted()).toEqual(['first', 'newer']);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(stored).toHaveLength(2);
});

test('a refused write is not repeated', async () => {
  let sent = 0;
  scheduleDelayedWrite('refused', () => {
    sent += 1;
    return Promise.reject(new Problem('input-invalid', ''));
  });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toBe(1);
});

test('writes of the same key are sequential, and a discard comes last', async () => {
  const { stored, write } = recordWrites();
  const slow = Promise.withResolvers<void>();
  scheduleDelayedWrite('order', async () => {
    await slow.promise;
    await write('typed')();
  });
  await vi.advanceTimersByTimeAsync(400);
  sendDelayedWrite('order', write('discarded'));
  expect(stored).toEqual([]);
  slow.resolve();
  await vi.advanceTimersByTimeAsync(400);
  expect(stored).toEqual(['typed', 'discarded']);
});

test('all pending writes are sent at once when the page closes', async () => {
  const { stored, write } = recordWrites();
  scheduleDelayedWrite('one', write('one'));
  scheduleDelayedWrite('two', write('two'));
  void flushDelayedWrites();
  expect(stored).toEqual(['one', 'two']);
});

test('who waits for pending writes goes on once they are answered, or once no host responds', async () => {
  const { stored, write } = recordWrites();
  scheduleDelayedWrite('meeting', async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    await write('meeting')();
  });
  scheduleDelayedWrite('lost', () => Promise.reject(new Problem('host-gone', '')));
  let isFlushed = false;
  void flushDelayedWrites().then(() => {
    isFlushed = true;
  });
  await vi.advanceTimersByTimeAsync(199);
  expect([isFlushed, stored]).toEqual([false, []]);
  await vi.advanceTimersByTimeAsync(1);
  expect([isFlushed, stored]).toEqual([true, ['meeting']]);
  sendDelayedWrite('lost', write('later'));
});
