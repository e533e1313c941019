import { expect, test } from 'vitest';
import { createUpdatePrinter } from '../../../electron/hosts/cli/print/print-update.ts';

test('an update of the store is printed once a second, after a word that it may be interrupted; a short one is not', () => {
  const lines: string[] = [];
  let now = 0;
  const report = createUpdatePrinter(
    'en',
    (line) => void lines.push(line),
    () => now,
  );
  for (let done = 1000; done <= 3000; done += 1000) {
    report({ step: 'derive', done, total: 140_000 });
    now += 400;
  }
  expect(lines).toEqual([]);
  for (let done = 4000; done <= 8000; done += 1000) {
    report({ step: 'derive', done, total: 140_000 });
    now += 400;
  }
  expect(lines).toEqual([
    'The store is being brought up to date before it is opened. If you interrupt this, it goes on next time; nothing is lost.',
    'Rebuilding lists and search: 4,000 of 140,000 records',
    'Rebuilding lists and search: 7,000 of 140,000 records',
  ]);
});
