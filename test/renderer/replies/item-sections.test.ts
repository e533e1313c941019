import { expect, test } from 'vitest';
import { getItemSection } from '../../../renderer/features/replies/item-sections.ts';
import { isAppliedByDefault } from '../../../shared/rules/is-applied-by-default.ts';

const place = { clause: 'a', part: 'body', start: 0, end: 0 } as const;

test.each([
  ['silent', 'silent', true],
  ['noise', 'noise', false],
  ['tracked', 'unplaced', true],
  ['hand', 'unplaced', true],
  ['comments', 'unplaced', true],
  ['rows', 'unplaced', true],
  ['marks', 'marks', false],
] as const)('an item from %s without a place is listed under %s', (source, section, isApplied) => {
  expect(getItemSection({ source, place: null })).toBe(section);
  expect(getItemSection({ source, place })).toBe(source);
  expect(isAppliedByDefault({ source })).toBe(isApplied);
});
