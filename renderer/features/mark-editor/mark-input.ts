import { EditorState, type Extension, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { parseMarks } from '../../../shared/text/marks/parse-marks.ts';
import { renderMarks } from '../../../shared/text/marks/render-marks.ts';
import { buildTypingChanges, type SourceChange } from './mark-edits.ts';
import { convertPastedText } from './paste.ts';
import { repairChanges } from './repair-marks.ts';

type MarkInputOptions = {
  /** The side of a bracket typed with `[`, and below the one for `]`. */
  readonly side: string;
  readonly otherSide?: string;
  readonly numbers: ReadonlyMap<string, string>;
  readonly oneLine: boolean;
  /** Called if a change was refused because it would break a mark. */
  readonly onRefused: () => void;
};

/** The last copy made here, so that pasting it restores its marks; other sources provide words only. */
let lastCopy = { words: '', source: '' };

/** Handles typing and pasting in marked-up text: grammar characters are escaped, and no half of a mark remains. */
export function createMarkInput({ side, otherSide, numbers, oneLine, onRefused }: MarkInputOptions): Extension {
  return [
    EditorView.inputHandler.of((view, from, to, text) => {
      if (!/[\\{}[\]|]/.test(text)) return false;
      const changes = buildTypingChanges(view.state.doc.toString(), from, to, text, { '[': side, ']': otherSide });
      if (changes.length === 0) onRefused();
      else view.dispatch(view.state.update(buildTransaction(view.state, changes, 'input.type')));
      return true;
    }),
    EditorState.transactionFilter.of((transaction) => filterTransaction(transaction, oneLine, onRefused)),
    EditorView.clipboardOutputFilter.of((source) => {
      const parsed = parseMarks(source);
      if (!parsed.ok) return source;
      const { text } = renderMarks(parsed.marks, { parties: ['', ''], copy: '', view: 'bracketed', numbers });
      lastCopy = { words: text, source };
      return text;
    }),
    EditorView.clipboardInputFilter.of((text) =>
      text === lastCopy.words && text !== '' ? lastCopy.source : convertPastedText(text),
    ),
  ];
}

/** The cursor moves to the end of the last insertion. */
export function buildTransaction(state: EditorState, changes: readonly SourceChange[], userEvent: string) {
  const set = state.changes([...changes]);
  return {
    changes: set,
    selection: { anchor: set.mapPos(state.selection.main.to, 1) },
    scrollIntoView: true,
    userEvent,
  };
}

function filterTransaction(transaction: Transaction, oneLine: boolean, onRefused: () => void) {
  const event = transaction.annotation(Transaction.userEvent);
  if (!transaction.docChanged || event === undefined) return transaction;
  const asked: SourceChange[] = [];
  transaction.changes.iterChanges((from, to, _from, _to, inserted) => {
    const text = inserted.toString();
    asked.push({ from, to, insert: oneLine ? text.replaceAll(/\s*\n\s*/g, ' ') : text });
  });
  const source = transaction.startState.doc.toString();
  const all = repairChanges(source, asked);
  if (all === null) {
    onRefused();
    return [];
  }
  const same = all.length === asked.length && all.every((one, n) => one === asked[n]);
  return same && !oneLine ? transaction : buildTransaction(transaction.startState, all, event);
}
