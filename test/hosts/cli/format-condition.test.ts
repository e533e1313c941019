import { expect, test } from 'vitest';
import {
  formatAdoptionNotice,
  formatCheckedStore,
  formatUncheckedNotice,
} from '../../../electron/hosts/cli/print/format-condition.ts';
import type { Output } from '../../../shared/api/commands.ts';

const AT = '2022-01-20T03:04:05.678Z';
const checked: Output<'store.condition'> = {
  ...{
    state: 'checked' as const,
    progress: null,
    at: AT,
    fullAt: AT,
    records: 150,
    files: 2,
    unseen: 0,
    lacksRoom: false,
  },
  ...{ rebuilt: false, faults: [], backup: null, adopted: null },
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

test('a store that was copied from elsewhere is reported once, with the original file and what was damaged', () => {
  const adopted = { at: AT, original: '/data/backups/naskah-1-from-elsewhere.db', damaged: 2, omitted: 0 };
  const format = (started: string) =>
    formatAdoptionNotice({ ...checked, adopted }, new Date(started), 'en').split('\n');
  expect(format('2022-01-20T03:04:05.000Z')).toEqual([
    expect.stringContaining('Another computer wrote this store'),
    'The original file is /data/backups/naskah-1-from-elsewhere.db.',
    'Damaged records that were copied and are still marked as damaged: 2.',
  ]);
  expect(format('2022-01-20T03:04:06.000Z')).toEqual(['']);
  expect(formatAdoptionNotice(checked, new Date(0), 'en')).toBe('');
});

test('a list of records of a store that was not checked says so', () => {
  expect(formatUncheckedNotice(checked, 'en')).toBe('');
  expect(formatUncheckedNotice({ ...checked, state: 'unchecked', at: null, fullAt: null }, 'en')).toContain(
    'Not checked yet',
  );
});
