import type { EditorState, StateCommand } from '@codemirror/state';
import { measureItemPrefix } from '../../../shared/text/list-items.ts';
import { computeNextItemLabel } from './next-item-label.ts';

/** Enter in a list starts the next item; in an empty item it ends the list, as in Word. */
export const continueList: StateCommand = ({ state, dispatch }) => {
  const found = readItemPrefix(state);
  if (found === null || !state.selection.main.empty) return false;
  const { line, prefix } = found;
  if (state.selection.main.head < line.from + prefix.length) return false;
  if (line.text === prefix) {
    dispatch(state.update({ changes: { from: line.from, to: line.to }, userEvent: 'delete' }));
    return true;
  }
  const next = computeNextItemLabel(prefix.trimEnd(), state.doc.toString());
  if (next === null) return false;
  dispatch(state.update(state.replaceSelection(`\n${next} `), { scrollIntoView: true, userEvent: 'input' }));
  return true;
};

function readItemPrefix(state: EditorState) {
  const line = state.doc.lineAt(state.selection.main.head);
  const length = measureItemPrefix(`${line.text} `);
  return length === 0 ? null : { line, prefix: line.text.slice(0, length) };
}
