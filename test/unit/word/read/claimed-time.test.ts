import { afterAll, beforeAll, expect, test } from 'vitest';
import { readClaimedTime } from '../../../../electron/core/word/read/story/claimed-time.ts';
import { formatWallTime, parseWallTime } from '../../../../shared/text/wall-time.ts';

// A zone that is neither UTC nor that of a claim.
const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Pacific/Chatham';
});
afterAll(() => {
  process.env.TZ = zone;
});

test.each([
  ['2022-01-28T23:29:00Z', undefined, '2022-01-28T23:29:00'],
  ['2022-01-28T23:29:00', undefined, '2022-01-28T23:29:00'],
  ['2022-01-28T23:29:00Z', '2022-01-28T16:29:00Z', '2022-01-28T23:29:00+07:00'],
  ['2022-01-28T23:29:00Z', '2022-01-29T08:59:00Z', '2022-01-28T23:29:00-09:30'],
  ['2022-01-28T23:29:00Z', '2022-01-28T23:29:00Z', '2022-01-28T23:29:00+00:00'],
  ['2022-01-28T23:29:00Z', '2021-05-01T00:00:00Z', '2022-01-28T23:29:00'],
  ['2022-01-28T23:29:00+03:00', undefined, '2022-01-28T23:29:00+03:00'],
  [undefined, '2022-01-28T16:29:00Z', '2022-01-28T16:29:00Z'],
  ['2022-01-28T23:29:00', '2022-01-28T16:29:00', '2022-01-28T23:29:00+07:00'],
  [undefined, '2022-01-28T16:29:00', '2022-01-28T16:29:00Z'],
  ['yesterday', undefined, 'yesterday'],
  [undefined, undefined, null],
] as const)('the claim %s with the moment %s is the wall time %s', (date, utc, read) => {
  expect(readClaimedTime(date, utc)).toBe(read);
});

test('a claimed time is shown as its writer saw it, whatever zone it names', () => {
  for (const zone of ['', 'Z', '+07:00', '-09:30']) {
    expect(formatWallTime(`2022-01-28T23:29:00${zone}`)).toBe('2022-01-28 23:29');
    expect(parseWallTime(`2022-01-28T23:29:00${zone}`)?.toISOString()).toBe('2022-01-28T23:29:00.000Z');
  }
  expect(formatWallTime('yesterday')).toBe('yesterday');
  expect(parseWallTime('2022-13-45T99:99:00')).toBeNull();
});
