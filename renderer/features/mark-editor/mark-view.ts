import { history, historyKeymap } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, type KeyBinding, keymap, placeholder as placeholderOf } from '@codemirror/view';
import { readCspNonce } from '../../components/csp-nonce.ts';
import { continueList } from './list-keys.ts';

type MarkViewOptions = {
  readonly parent: HTMLElement;
  readonly source: string;
  /** The initial position of the cursor, which then has the focus; null if the focus stays elsewhere. */
  readonly cursor: number | null;
  readonly label: string;
  readonly language: string;
  readonly oneLine: boolean;
  /** Shown while there is nothing in the editor. */
  readonly placeholder?: string;
  /** Whether the browser marks misspelt words. */
  readonly spelled: boolean;
  /** The extension that displays and edits marks. */
  readonly marks: Extension;
  readonly keys: readonly KeyBinding[];
  readonly onChange: (source: string) => void;
  readonly onFocus: () => void;
};

/** Creates an editor for marked-up text of one language. */
export function createMarkView(options: MarkViewOptions): EditorView {
  const {
    parent,
    source,
    cursor,
    label,
    language,
    oneLine,
    placeholder = '',
    spelled,
    marks,
    keys,
    onChange,
    onFocus,
  } = options;
  const made = new EditorView({
    parent,
    state: EditorState.create({
      doc: source,
      selection: { anchor: Math.min(cursor ?? 0, source.length) },
      extensions: [
        history(),
        marks,
        keymap.of([{ key: 'Enter', run: oneLine ? () => true : continueList }]),
        keymap.of([...keys, ...historyKeymap]),
        EditorView.lineWrapping,
        placeholder === '' ? [] : placeholderOf(placeholder),
        EditorView.contentAttributes.of({
          'aria-label': label,
          lang: language,
          spellcheck: `${spelled}`,
          autocorrect: 'off',
          autocapitalize: 'off',
          autocomplete: 'off',
        }),
        EditorView.cspNonce.of(readCspNonce()),
        EditorView.updateListener.of(({ docChanged, state, focusChanged, view: { hasFocus } }) => {
          if (docChanged) onChange(state.doc.toString());
          if (focusChanged && hasFocus) onFocus();
        }),
      ],
    }),
  });
  if (cursor !== null) made.focus();
  return made;
}
