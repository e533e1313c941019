import { expect, test } from 'vitest';
import {
  extendSelection,
  noSelection,
  type Selection,
  selectByClick,
  toggleEntry,
} from '../../../renderer/components/pick/selection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const select = (chosen: string, anchor: string | null): Selection => ({ chosen: new Set(chosen), anchor });
const read = (selection: Selection | null) => selection && [[...selection.chosen].sort().join(''), selection.anchor];

test.each([
  ['one is added', toggleEntry(noSelection, 'b'), 'b', 'b'],
  ['another is added', toggleEntry(select('b', 'b'), 'd'), 'bd', 'd'],
  ['one is taken out', toggleEntry(select('bd', 'd'), 'b'), 'd', 'b'],
  ['a range goes down', extendSelection(select('b', 'b'), order, 'd', 'd'), 'bcd', 'b'],
  ['a range goes up', extendSelection(select('d', 'd'), order, 'b', 'b'), 'bcd', 'd'],
  ['a range shrinks again', extendSelection(select('bcde', 'b'), order, 'c', 'c'), 'bc', 'b'],
  ['a range begins where the keys do', extendSelection(noSelection, order, 'c', 'd'), 'cd', 'c'],
  [
    'a range whose beginning is filtered out begins anew',
    extendSelection(select('x', 'x'), order, 'b', 'c'),
    'bc',
    'b',
  ],
])('%s', (_, selection, chosen, anchor) => {
  expect(read(selection)).toEqual([chosen, anchor]);
});

test.each([
  ['a plain click chooses nothing', {}, null],
  ['Ctrl chooses one more', { ctrlKey: true }, ['bd', 'd']],
  ['Command chooses one more', { metaKey: true }, ['bd', 'd']],
  ['Shift chooses a range', { shiftKey: true }, ['bcd', 'b']],
])('%s', (_, keys, expected) => {
  const held = { ctrlKey: false, metaKey: false, shiftKey: false, ...keys };
  expect(read(selectByClick(select('b', 'b'), order, 'd', held))).toEqual(expected);
});
