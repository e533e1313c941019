import { expect, test } from 'vitest';
import { buildSettlementInput } from '../../../renderer/features/brackets/settlement-input.ts';
import { commands } from '../../../shared/api/commands.ts';

const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];
const clause = { code: 'areas', version: one, heads: [one] };
const group = (language: string) => ({ language, part: 'body', start: 3, end: 9, options: [] }) as const;

test('places of several languages are settled on the version shown, each with its own choice', () => {
  const input = buildSettlementInput('loi', clause, [
    { group: group('id'), take: { option: 0 } },
    { group: group('ru'), take: { words: '' } },
  ]);
  expect(input).toEqual({
    negotiation: 'loi',
    clause: 'areas',
    parents: [one],
    places: [
      { language: 'id', part: 'body', start: 3, end: 9, take: { option: 0 } },
      { language: 'ru', part: 'body', start: 3, end: 9, take: { words: '' } },
    ],
    note: '',
  });
  expect(() => commands['brackets.settle'].input.parse(input)).not.toThrow();
});

test('a clause with two current versions names both, so that the core can refuse it by its true reason', () => {
  expect(buildSettlementInput('loi', { ...clause, heads: [one, other] }, []).parents).toEqual([one, other]);
});
