import { expect, test } from 'vitest';
import { nameChanges } from '../../../renderer/features/compare/changes/name-changes.ts';

const between = ['draft', 'draft-1', 'draft', 'draft-2'];
const changes = [
  ['Paragraf 2', 'wording', 'kayu', 'kertas'],
  ['Paragraf 3', 'wording', 'kayu', 'kertas'],
  ['Paragraf 3', 'wording', 'kayu', 'kertas'],
];

test('a change keeps its name after a restart and when others come or go, and each has its own', () => {
  const names = nameChanges(between, changes);
  expect(new Set(names).size).toBe(3);
  expect(nameChanges(between, structuredClone(changes))).toEqual(names);
  expect(nameChanges(between, [['Paragraf 1', 'wording', '', 'baru'], ...changes]).slice(1)).toEqual(names);
  expect(nameChanges(between, changes.slice(1))).toEqual(names.slice(1));
});

test('a change that says something else, or is between other texts, is another one; a name holds no words', () => {
  const [name] = nameChanges(between, changes);
  expect(nameChanges(between, [['Paragraf 2', 'wording', 'kayu', 'kertas dan']])).not.toContain(name);
  expect(nameChanges(['draft', 'draft-1', 'text', ''], changes)).not.toContain(name);
  expect(name).toMatch(/^[0-9a-f-]{13}$/);
});
