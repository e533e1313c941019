import { expect, test } from 'vitest';
import { formatShortcut, isCharacterKey, listKeyCaps } from '../../../renderer/app/keyboard-shortcut.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

test.each([
  ['F12', { ...none, key: 'F12', code: 'F12' }],
  ['Shift+F6', { ...none, key: 'F6', code: 'F6', shiftKey: true }],
  ['Alt+ArrowDown', { ...none, key: 'ArrowDown', code: 'ArrowDown', altKey: true }],
  ['Ctrl+Enter', { ...none, key: 'Enter', code: 'Enter', ctrlKey: true }],
  ['?', { ...none, key: '?', code: 'Slash', shiftKey: true }],
  ['[', { ...none, key: '[', code: 'BracketLeft' }],
  ['Ctrl+Alt+M', { ...none, key: 'µ', code: 'KeyM', ctrlKey: true, altKey: true }],
  ['Ctrl+F', { ...none, key: 'f', code: 'KeyF', ctrlKey: true }],
  ['Ctrl+Shift+F', { ...none, key: 'F', code: 'KeyF', ctrlKey: true, shiftKey: true }],
  ['Ctrl+F', { ...none, key: 'а', code: 'KeyF', ctrlKey: true }],
])('%s is recognised from the keyboard event', (name, event) => {
  expect(formatShortcut(event, false)).toBe(name);
});

test('on a Mac Command acts as Ctrl, and Control does not', () => {
  const enter = { ...none, key: 'Enter', code: 'Enter' };
  expect([
    formatShortcut({ ...enter, metaKey: true }, true),
    formatShortcut({ ...enter, ctrlKey: true }, true),
  ]).toEqual(['Ctrl+Enter', 'Enter']);
  expect(listKeyCaps('Ctrl+Alt+ArrowDown', true)).toEqual(['⌘', '⌥', '↓']);
});

test('only keys that would type a character are left to an editable field', () => {
  expect(['?', '[', 'Space', 'F12', 'Ctrl+F', 'Alt+ArrowDown'].map(isCharacterKey)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(listKeyCaps('Ctrl++', false)).toEqual(['Ctrl', '+']);
});
