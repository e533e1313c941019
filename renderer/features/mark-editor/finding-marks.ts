import { type EditorState, type Extension, type Range, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import styles from './mark-editor.module.css';

/** The words that a finding concerns, as source offsets. */
export type MarkedFinding = {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly blocks: boolean;
  /** Their tooltip. */
  readonly name: string;
};

const setFindings = StateEffect.define<readonly MarkedFinding[]>();

/** Found words stay marked while others are typed, until the next check. */
const findingField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, transaction) => {
    const found = transaction.effects.find((effect) => effect.is(setFindings))?.value;
    return found === undefined
      ? shown.map(transaction.changes)
      : buildFindingDecorations(found, transaction.state.doc.length);
  },
  provide: (self) => EditorView.decorations.from(self),
});

/** Underlines the findings; reports the one at the cursor, or null, whenever that changes. */
export function createFindingMarks(onCursor: (key: string | null) => void): Extension {
  let before: string | null = null;
  return [
    findingField,
    EditorView.updateListener.of(({ state, docChanged, selectionSet, focusChanged, transactions, view }) => {
      const marked = transactions.some(({ effects }) => effects.some((effect) => effect.is(setFindings)));
      if (!docChanged && !selectionSet && !focusChanged && !marked) return;
      const now = view.hasFocus ? findFindingAtCursor(state) : before;
      if (now === before) return;
      before = now;
      onCursor(now);
    }),
  ];
}

export function markFindings(view: Pick<EditorView, 'dispatch'>, findings: readonly MarkedFinding[]): void {
  view.dispatch({ effects: setFindings.of(findings) });
}

/** Returns the current range of a finding's words; null if none of them is left. */
export function locateFinding(state: EditorState, key: string): { from: number; to: number } | null {
  let place: { from: number; to: number } | null = null;
  state.field(findingField).between(0, state.doc.length, (from, to, value) => {
    if (value.spec.key !== key) return;
    place = { from, to };
    return false;
  });
  return place;
}

function findFindingAtCursor(state: EditorState): string | null {
  const { head } = state.selection.main;
  let key: string | null = null;
  state.field(findingField).between(head, head, (_from, _to, value) => {
    key = value.spec.key;
  });
  return key;
}

function buildFindingDecorations(findings: readonly MarkedFinding[], length: number): DecorationSet {
  const marks: Range<Decoration>[] = findings
    .filter(({ from, to }) => from < to && to <= length)
    .map(({ key, from, to, blocks, name }) =>
      Decoration.mark({
        key,
        class: `${styles.finding} ${blocks ? styles.blocking : ''}`,
        attributes: { title: name },
      }).range(from, to),
    );
  return Decoration.set(marks, true);
}
