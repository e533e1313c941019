import { expect, test } from 'vitest';
import { formatCheckedStore } from '../../../electron/hosts/cli/print/format-condition.ts';
import type { Output } from '../../../shared/api/commands.ts';

const AT = '2022-01-20T03:04:05.678Z';
const checked: Output<'store.condition'> = {
  ...{ state: 'checked' as const, progress: null, at: AT, fullAt: AT, records: 150, files: 2 },
  ...{ rebuilt: false, faults: [], backup: null },
};

test('a store is called whole only after a check of all of it', () => {
  expect(formatCheckedStore(checked, 'en')).toContain('150 records and 2 files are whole');
  for (const less of [
    { ...checked, fullAt: null },
    { ...checked, state: 'checking' as const },
    { ...checked, state: 'unchecked' as const, at: null, fullAt: null },
  ])
    expect(formatCheckedStore(less, 'en')).toBe('The store was not checked as a whole.');
});

test('a store with nothing in it says so', () => {
  expect(formatCheckedStore({ ...checked, records: 0, files: 0 }, 'en')).toBe('There is nothing in the store yet.');
});
