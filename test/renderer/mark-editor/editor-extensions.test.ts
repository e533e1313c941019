import { EditorState, type Extension, type TransactionSpec } from '@codemirror/state';
import { type DecorationSet, EditorView } from '@codemirror/view';
import { expect, test } from 'vitest';
import { describeChip } from '../../../renderer/features/mark-editor/chip-face.ts';
import { parseChips } from '../../../renderer/features/mark-editor/chips.ts';
import {
  createFindingMarks,
  locateFinding,
  markFindings,
} from '../../../renderer/features/mark-editor/finding-marks.ts';
import { createChipExtension } from '../../../renderer/features/mark-editor/mark-chips.ts';
import { createMarkInput } from '../../../renderer/features/mark-editor/mark-input.ts';
import { createSideMarks } from '../../../renderer/features/projector/side-marks.ts';
import { sayEnglish } from '../../helpers/shown.ts';

const NUMBERS = new Map([['areas', '2']]);
const open = (doc: string, ...extensions: Extension[]) => EditorState.create({ doc, extensions });

/** The words of the text that are decorated. */
function listDecorated(state: EditorState): string[] {
  return state.facet(EditorView.decorations).flatMap((set) => {
    const words: string[] = [];
    (set as DecorationSet).between(0, state.doc.length, (from, to) => void words.push(state.sliceDoc(from, to)));
    return words;
  });
}

test('every mark is one chip for the cursor, and its words stay editable', () => {
  const state = open(
    'a {ID:b|c} [BY: {i:d}] \\[',
    createChipExtension((chip) => describeChip(chip, NUMBERS, sayEnglish)),
  );
  expect(listDecorated(state)).toEqual(['{ID:b|c}', '[BY: ', '{i:', 'd', '}', ']', '\\[', '[BY: {i:d}]']);
  const broken = state.update({ changes: { from: 0, insert: '{' } }).state;
  expect(listDecorated(broken)).toEqual([]);
});

test('a chip shows what is printed, and names what it is', () => {
  const faces = parseChips('{ID:Indonesia|Belarus} {ref:areas} {ref:gone} \\[ [BY: x] [y]')?.chips.map((chip) =>
    describeChip(chip, NUMBERS, sayEnglish),
  );
  expect(faces?.map(({ text, tag }) => [text, tag])).toEqual([
    ['Indonesia', 'ID'],
    ['2', null],
    ['‹gone?›', null],
    ['[', null],
    ['[BY: ', null],
    [']', null],
    ['[', null],
    [']', null],
  ]);
  expect(faces?.[0]?.name).toBe('Changes places in the other side’s original (ID) · there: Belarus');
});

test('the projector decorates the brackets of both sides with their words, and nothing else', () => {
  expect(listDecorated(open('a [BY: b] {i:c} [d]', createSideMarks(['ID', 'BY'])))).toEqual([
    '[BY: ',
    'b',
    ']',
    '[',
    'd',
    ']',
  ]);
});

function createInput(doc: string, oneLine = false) {
  let refused = 0;
  const input = createMarkInput({ side: 'ID', numbers: NUMBERS, oneLine, onRefused: () => (refused += 1) });
  const state = open(doc, input);
  return (from: number, to: number, insert = '', userEvent: string | undefined = 'input') => {
    const after = state.update({ changes: { from, to, insert }, ...(userEvent === '' ? {} : { userEvent }) }).state;
    return { text: after.doc.toString(), refused };
  };
}

test('an edit never leaves half of a mark: the other half goes too, or the edit is refused', () => {
  expect(createInput('a [BY: b c] d')(2, 7)).toEqual({ text: 'a b c d', refused: 0 });
  expect(createInput('a {i:b c} d')(7, 7, '\n')).toEqual({ text: 'a {i:b c} d', refused: 1 });
  expect(createInput('a b')(1, 1, ' c')).toEqual({ text: 'a c b', refused: 0 });
});

test('a field of one line takes pasted lines as words', () => {
  expect(createInput('a', true)(1, 1, ' b\n  c')).toEqual({ text: 'a b c', refused: 0 });
});

test('a change that no person made passes unchanged', () => {
  expect(createInput('a {i:b} c', true)(2, 5, '\n', '')).toEqual({ text: 'a \nb} c', refused: 0 });
});

test('found words stay marked while others are typed, and are lost when they are deleted', () => {
  let state = open(
    'one two three',
    createFindingMarks(() => {}),
  );
  const mark = (key: string, from: number, to: number) => ({ key, from, to, blocks: false, name: '' });
  const dispatch = (...specs: unknown[]) => {
    state = state.update(...(specs as TransactionSpec[])).state;
  };
  markFindings({ dispatch }, [mark('two', 4, 7), mark('nothing', 3, 3), mark('beyond', 8, 99)]);
  expect(['two', 'nothing', 'beyond'].map((key) => locateFinding(state, key))).toEqual([
    { from: 4, to: 7 },
    null,
    null,
  ]);
  state = state.update({ changes: { from: 0, insert: 'zero ' } }).state;
  expect(locateFinding(state, 'two')).toEqual({ from: 9, to: 12 });
  state = state.update({ changes: { from: 8, to: 13 } }).state;
  expect(locateFinding(state, 'two')).toBeNull();
});
