import { expect, test } from 'vitest';
import { damageLists } from '../../../shared/model/store/damage-lists.ts';
import { damagedSubject } from '../../../shared/model/store/store-condition.ts';

test('whatever a damaged record was, a list names it', () => {
  const named = new Set<string>(Object.values(damageLists).flat());
  expect(damagedSubject.options.filter((subject) => !named.has(subject))).toEqual([]);
});
