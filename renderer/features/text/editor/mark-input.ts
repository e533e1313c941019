import { EditorState, type Extension, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';
import { renderMarks } from '../../../../shared/text/marks/render-marks.ts';
import { pasted } from '../paste.ts';
import { repaired } from '../repair.ts';
import { type SourceChange, typed } from '../typed.ts';

type Options = {
  /** The side whose proposal a bracket is that a person makes with `[`, and the one for `]`. */
  readonly side: string;
  readonly otherSide?: string;
  readonly numbers: ReadonlyMap<string, string>;
  readonly oneLine: boolean;
  /** A change was refused, since it would have broken a mark. */
  readonly onRefused: () => void;
};

/** What was copied here last, so that it comes back with its marks; from elsewhere come words alone. */
let copied = { words: '', source: '' };

/** Typing and pasting in terms of marks: signs stand for themselves, no half of a mark is ever left. */
export function markInput({ side, otherSide, numbers, oneLine, onRefused }: Options): Extension {
  return [
    EditorView.inputHandler.of((view, from, to, text) => {
      if (!/[\\{}[\]|]/.test(text)) return false;
      const changes = typed(view.state.doc.toString(), from, to, text, { '[': side, ']': otherSide });
      if (changes.length === 0) onRefused();
      else view.dispatch(view.state.update(withCursor(view.state, changes, 'input.type')));
      return true;
    }),
    EditorState.transactionFilter.of((transaction) => filtered(transaction, oneLine, onRefused)),
    EditorView.clipboardOutputFilter.of((source) => {
      const parsed = parseMarks(source);
      if (!parsed.ok) return source;
      const { text } = renderMarks(parsed.marks, { parties: ['', ''], copy: '', view: 'bracketed', numbers });
      copied = { words: text, source };
      return text;
    }),
    EditorView.clipboardInputFilter.of((text) => (text === copied.words && text !== '' ? copied.source : pasted(text))),
  ];
}

/** The cursor goes behind the last word that was put in. */
export function withCursor(state: EditorState, changes: readonly SourceChange[], userEvent: string) {
  const set = state.changes([...changes]);
  return {
    changes: set,
    selection: { anchor: set.mapPos(state.selection.main.to, 1) },
    scrollIntoView: true,
    userEvent,
  };
}

function filtered(transaction: Transaction, oneLine: boolean, onRefused: () => void) {
  const event = transaction.annotation(Transaction.userEvent);
  if (!transaction.docChanged || event === undefined) return transaction;
  const asked: SourceChange[] = [];
  transaction.changes.iterChanges((from, to, _from, _to, inserted) => {
    const text = inserted.toString();
    asked.push({ from, to, insert: oneLine ? text.replaceAll(/\s*\n\s*/g, ' ') : text });
  });
  const source = transaction.startState.doc.toString();
  const all = repaired(source, asked);
  if (all === null) {
    onRefused();
    return [];
  }
  const same = all.length === asked.length && all.every((one, n) => one === asked[n]);
  return same && !oneLine ? transaction : withCursor(transaction.startState, all, event);
}
