import { expect, test } from 'vitest';
import { chooseDroppedSides } from '../../../renderer/features/compare/sides/choose-dropped-sides.ts';

const text = { of: 'text' } as const;

test('dropped files become the old and the new text; one fills what is empty, otherwise it is the new one', () => {
  expect(chooseDroppedSides({ way: 'two', old: null }, 2)).toEqual(['old', 'next']);
  expect(chooseDroppedSides({ way: 'two', old: text }, 3)).toEqual(['old', 'next']);
  expect(chooseDroppedSides({ way: 'two', old: null }, 1)).toEqual(['old']);
  expect(chooseDroppedSides({ way: 'two', old: text }, 1)).toEqual(['next']);
});

test('a three-way comparison takes what is dropped as theirs', () => {
  expect(chooseDroppedSides({ way: 'three', old: null }, 2)).toEqual(['next']);
});
