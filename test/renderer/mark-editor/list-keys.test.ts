import { EditorSelection, EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { continueList } from '../../../renderer/features/mark-editor/list-keys.ts';
import { computeNextItemLabel } from '../../../renderer/features/mark-editor/next-item-label.ts';

/** The text after Enter at `|`; null if Enter keeps its usual meaning. */
function pressEnter(marked: string): string | null {
  const [before = '', after = ''] = marked.split('|');
  let state = EditorState.create({ doc: before + after, selection: { anchor: before.length } });
  const done = continueList({ state, dispatch: (transaction) => (state = transaction.state) });
  const { head } = state.selection.main;
  const doc = state.doc.toString();
  return done ? `${doc.slice(0, head)}|${doc.slice(head)}` : null;
}

test.each([
  { label: '1.', next: '2.' },
  { label: '(9)', next: '(10)' },
  { label: 'a)', next: 'b)' },
  { label: '(i)', next: '(ii)' },
  { label: '(iv)', next: '(v)' },
  { label: 'i.', next: 'j.' },
  { label: 'ii.', next: 'iii.' },
  { label: 'а)', next: 'б)' },
  { label: '999.', next: null },
  { label: '(xvi)', next: null },
  { label: 'z.', next: null },
  { label: 'я)', next: null },
  { label: 'з)', next: 'и)' },
  { label: 'з)', text: 'з) вынікі', next: 'і)' },
  { label: 'і)', text: 'з) вынікі', next: 'к)' },
  { label: 'й.', next: 'к.' },
  { label: 'ab.', next: null },
  { label: '-', next: null },
])('after the label $label comes $next', ({ label, text = '', next }) => {
  expect(computeNextItemLabel(label, text)).toBe(next);
});

test.each([
  { where: 'at the end of an item', text: '1. satu|', result: '1. satu\n2. |' },
  { where: 'within an item', text: 'a. satu| dua', result: 'a. satu\nb. | dua' },
  { where: 'in an empty item', text: '1. satu\n2. |', result: '1. satu\n|' },
  { where: 'outside a list', text: 'satu|', result: null },
  { where: 'within a label', text: '1|. satu', result: null },
  { where: 'after the last label of a sequence', text: '999. satu|', result: null },
])('Enter $where turns "$text" into "$result"', ({ text, result }) => {
  expect(pressEnter(text)).toBe(result);
});

test('Enter replaces selected words as usual, even in a list', () => {
  const state = EditorState.create({ doc: '1. satu', selection: EditorSelection.range(3, 7) });
  expect(continueList({ state, dispatch: () => expect.unreachable() })).toBe(false);
});
