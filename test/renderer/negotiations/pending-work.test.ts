import { expect, test } from 'vitest';
import { describeExpiry } from '../../../renderer/features/negotiations/pending-work.ts';
import type { ShownNegotiation } from '../../../shared/model/shown.ts';

const ending = (expires: string | null, today: string) =>
  describeExpiry({ expires } as unknown as ShownNegotiation, today)?.key;

test('the expiry of a signed text is listed from half a year before it (D24)', () => {
  expect(ending(null, '2027-01-01')).toBeUndefined();
  expect(ending('2027-02-21', '2026-08-24')).toBeUndefined();
  expect(ending('2027-02-21', '2026-08-25')).toBe('ui.wait.ends');
  expect(ending('2027-02-21', '2027-02-21')).toBe('ui.wait.ends');
  expect(ending('2027-02-21', '2027-02-22')).toBe('ui.wait.ended');
});
