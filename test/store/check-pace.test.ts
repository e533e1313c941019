import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CheckPace } from '../../electron/core/store/check/check-pace.ts';
import { WriteSignal, watchWrites } from '../../electron/core/store/check/write-signal.ts';

/** A check on a clock of its own: each step works for some time, and writes begin between steps. */
function runCheck(steps: readonly { readonly works: number; readonly writes: boolean }[]) {
  let [now, begun, worked, rested] = [0, 0, 0, 0];
  const pace = new CheckPace(
    {
      countBegun: () => begun,
      waitForEnd: () => {},
      sleep: (ms) => {
        now += ms;
        rested += ms;
      },
    },
    () => now,
  );
  for (const { works, writes } of steps) {
    now += works;
    worked += works;
    if (writes) begun += 1;
    pace.step();
  }
  return { worked, rested };
}

const works = fc.integer({ min: 1, max: 15 });

test('a check that nobody writes beside never rests', () => {
  fc.assert(
    fc.property(fc.array(works), (steps) => {
      expect(runCheck(steps.map((ms) => ({ works: ms, writes: false }))).rested).toBe(0);
    }),
  );
});

test('a check rests three times as long as it works while somebody writes', () => {
  fc.assert(
    fc.property(fc.array(works, { minLength: 1, maxLength: 60 }), (steps) => {
      const { worked, rested } = runCheck(steps.map((ms) => ({ works: ms, writes: true })));
      // The last piece of work may be too short for a rest of its own.
      expect(rested).toBeGreaterThan(3 * (worked - 10));
      expect(rested).toBeLessThanOrEqual(3 * worked);
    }),
  );
});

test('a check works without rests again some time after the last write', () => {
  const written = runCheck([
    { works: 10, writes: true },
    ...Array.from({ length: 100 }, () => ({ works: 10, writes: false })),
  ]);
  const longer = runCheck([
    { works: 10, writes: true },
    ...Array.from({ length: 500 }, () => ({ works: 10, writes: false })),
  ]);
  expect(written.rested).toBeGreaterThan(0);
  expect(longer.rested).toBe(written.rested);
});

test('a write that fails has ended too', () => {
  const signal = new WriteSignal();
  const watch = watchWrites(signal.shared);
  expect(signal.run(() => watch.countBegun())).toBe(1);
  expect(() =>
    signal.run(() => {
      throw new Error('refused');
    }),
  ).toThrow('refused');
  expect(watch.countBegun()).toBe(2);
  // Would not return before the test fails.
  watch.waitForEnd(600_000);
});

test('another thread waits until a write has ended', async () => {
  const signal = new WriteSignal();
  const module = new URL('../../electron/core/store/check/write-signal.ts', import.meta.url).href;
  // Whether the thread waits, and whether the write is done.
  const state = new Int32Array(new SharedArrayBuffer(8));
  const thread = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     import(workerData.module).then(({ watchWrites }) => {
       const watch = watchWrites(workerData.shared);
       Atomics.store(workerData.state, 0, 1);
       Atomics.notify(workerData.state, 0);
       watch.waitForEnd(600000);
       parentPort.postMessage(Atomics.load(workerData.state, 1));
     });`,
    { eval: true, workerData: { module, shared: signal.shared, state } },
  );
  const seen = new Promise<unknown>((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
  });
  signal.run(() => {
    Atomics.wait(state, 0, 0);
    Atomics.store(state, 1, 1);
  });
  expect(await seen).toBe(1);
  await thread.terminate();
});
