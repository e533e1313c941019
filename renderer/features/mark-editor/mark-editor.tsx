import { defaultKeymap } from '@codemirror/commands';
import { Compartment, Transaction } from '@codemirror/state';
import { EditorView, highlightSpecialChars } from '@codemirror/view';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { hasLocalSpellCheck } from '../../components/has-local-spell-check.ts';
import { useTranslate } from '../../components/use-translate.ts';
import type { WrapKind } from '../clause/wrap-kind.ts';
import type { SpelledWord } from '../spelling/spelled-words.ts';
import type { ChipFace } from './chip-widget.ts';
import type { Chip } from './chips.ts';
import { createFindingMarks, locateFinding, type MarkedFinding, markFindings } from './finding-marks.ts';
import { createLiveMarks } from './live-marks.ts';
import { createChipExtension } from './mark-chips.ts';
import styles from './mark-editor.module.css';
import { removeMark, type SourceChange, wrapInMark } from './mark-edits.ts';
import { buildTransaction, createMarkInput } from './mark-input.ts';
import { createMarkView } from './mark-view.ts';
import { applyChanges, findSmallestChange } from './repair-marks.ts';
import { createSpellingMarks, findNextUnknown, refreshSpelling } from './spelling-marks.ts';
import { type AskedWord, SpellingMenu } from './spelling-menu.tsx';
import { createSpoofMarks } from './spoof-marks.ts';
import { formatSpoofName } from './spoof-name.ts';

export type MarkEditorHandle = {
  readonly focus: () => void;
  /** Wraps the selected words in a mark, or removes that mark; returns false if neither is possible. */
  readonly toggle: (by: WrapKind) => boolean;
  readonly insert: (source: string) => void;
  /** Replaces the whole source; this is not typing and is not undone like typing. */
  readonly show: (source: string) => void;
  readonly bracket: (from: number, to: number, side: string | null) => void;
  readonly select: (from: number, to: number) => void;
  /** Replaces a source; returns false if `before` is no longer at that offset. */
  readonly replace: (from: number, before: string, source: string) => boolean;
  /** Returns the selected source; empty without a selection. */
  readonly chosen: () => string;
  /** Underlines the findings in a source; does nothing if the source has changed since. */
  readonly mark: (source: string, findings: readonly MarkedFinding[]) => void;
  /** Returns the current range of a finding's words. */
  readonly placeOf: (finding: string) => { readonly from: number; readonly to: number } | null;
  /** Opens the menu of the next word that the dictionary lacks; returns false if none is marked. */
  readonly askSpelling: () => boolean;
};

/** The words that are right in this text, whatever the dictionary says. */
export type EditorSpelling = {
  readonly isKept: (word: string) => boolean;
  readonly keep: (word: string, where: 'text' | 'everywhere') => void;
};

type Props = {
  readonly handle: Ref<MarkEditorHandle>;
  /** The initial source; later changes of it are ignored. */
  readonly source: string;
  readonly label: string;
  readonly language: string;
  readonly options: RenderOptions;
  readonly oneLine: boolean;
  /** Shown while there is nothing in the editor. */
  readonly placeholder?: string;
  /** The initial position of the cursor; null if the focus stays elsewhere. */
  readonly cursor: number | null;
  /** The base of the displayed changes; null for none. */
  readonly base: string | null;
  readonly faceOf: (chip: Chip) => ChipFace;
  /** The height in pixels that covers what is at the bottom of the window; the cursor stays above it. */
  readonly measureCover?: () => number;
  readonly onChange: (source: string) => void;
  readonly onRefused: () => void;
  readonly onFocus: () => void;
  /** Marks words that the dictionary of the language lacks; not given, nothing is marked. */
  readonly spelling?: EditorSpelling | null;
  /** Reports the finding at the cursor whenever it changes. */
  readonly onFinding?: (key: string | null) => void;
};

/** Edits marked-up text of one language: as words and chips, never braces. */
export function MarkEditor(props: Props) {
  const { handle, label, language, options, base } = props;
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const live = useRef(new Compartment());
  const spelled = useRef(new Compartment());
  const [asked, setAsked] = useState<AskedWord | null>(null);
  const now = useRef(props);
  now.current = props;
  const say = useTranslate();
  const saying = useRef(say);
  saying.current = say;

  // biome-ignore lint/correctness/useExhaustiveDependencies: one editor lasts as long as its element, or its undo history would be lost
  useEffect(() => {
    const { source, oneLine, cursor, placeholder = '' } = now.current;
    const parent = place.current;
    if (parent === null) return;
    const made = createMarkView({
      parent,
      source,
      cursor,
      label,
      language,
      oneLine,
      placeholder,
      spelled: hasLocalSpellCheck(),
      marks: [
        highlightSpecialChars({ addSpecialChars: UNUSUAL_CHARACTERS, render: renderSpecialCharacter }),
        createChipExtension((chip) => now.current.faceOf(chip)),
        createMarkInput({
          side: options.parties[0],
          otherSide: options.parties[1],
          numbers: options.numbers,
          oneLine,
          onRefused: () => now.current.onRefused(),
        }),
        createSpoofMarks(language, (spoof) => formatSpoofName(spoof, saying.current)),
        createFindingMarks((key) => now.current.onFinding?.(key)),
        EditorView.scrollMargins.of(() => ({ bottom: now.current.measureCover?.() ?? 0 })),
        spelled.current.of([]),
        live.current.of(base === null ? [] : createLiveMarks(base, options)),
      ],
      keys: EDITOR_KEYS,
      onChange: (typed) => now.current.onChange(typed),
      onFocus: () => now.current.onFocus(),
    });
    view.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    view.current?.dispatch({ effects: live.current.reconfigure(base === null ? [] : createLiveMarks(base, options)) });
  }, [base, options]);

  const { spelling = null } = props;
  const ask = ({ word, from, to }: SpelledWord) => {
    const made = view.current;
    const [start, end] = [made?.coordsAtPos(from, 1), made?.coordsAtPos(to, -1)];
    made?.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
    if (start != null && end != null)
      setAsked({ word, from, to, left: start.left, top: start.top, bottom: Math.max(start.bottom, end.bottom) });
  };
  const asking = useRef(ask);
  asking.current = ask;
  const isSpelled = spelling !== null;
  useEffect(() => {
    const marks = createSpellingMarks({
      language,
      isHeading: now.current.oneLine,
      isKept: (word) => now.current.spelling?.isKept(word) ?? true,
      nameMark: () => saying.current('ui.spelling.mark'),
      onAsk: (word) => asking.current(word),
    });
    view.current?.dispatch({ effects: spelled.current.reconfigure(isSpelled ? marks : []) });
  }, [isSpelled, language]);
  useEffect(() => {
    if (spelling !== null && view.current !== null) refreshSpelling(view.current);
  }, [spelling]);

  useImperativeHandle(handle, () => ({
    focus: () => view.current?.focus(),
    toggle: (by) => {
      const made = view.current;
      if (made === null) return false;
      const source = made.state.doc.toString();
      const { from, to } = made.state.selection.main;
      const changes = removeMark(source, from, to, by.of) ?? wrapInMark(source, from, to, by);
      if (changes === null) return false;
      dispatchChanges(made, changes);
      return true;
    },
    insert: (source) => {
      const made = view.current;
      if (made === null) return;
      const { from, to } = made.state.selection.main;
      dispatchChanges(made, [{ from, to, insert: source }]);
    },
    show: (source) => {
      const made = view.current;
      if (made === null) return;
      const changes = findSmallestChange(made.state.doc.toString(), source);
      made.dispatch({ changes, annotations: Transaction.addToHistory.of(false) });
    },
    bracket: (from, to, side) => {
      const made = view.current;
      if (made === null) return;
      const changes = wrapInMark(made.state.doc.toString(), from, to, { of: 'bracket', side });
      if (changes === null) now.current.onRefused();
      else dispatchChanges(made, changes);
    },
    select: (from, to) => {
      const made = view.current;
      if (made === null) return;
      const { length } = made.state.doc;
      made.dispatch({
        selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
        scrollIntoView: true,
      });
      made.focus();
    },
    replace: (from, before, source) => {
      const made = view.current;
      if (made?.state.sliceDoc(from, from + before.length) !== before) return false;
      dispatchChanges(made, [{ from, to: from + before.length, insert: source }]);
      return true;
    },
    chosen: () => {
      const { from = 0, to = 0 } = view.current?.state.selection.main ?? {};
      return view.current?.state.sliceDoc(from, to) ?? '';
    },
    mark: (source, findings) => {
      if (view.current?.state.doc.toString() === source) markFindings(view.current, findings);
    },
    placeOf: (finding) => (view.current === null ? null : locateFinding(view.current.state, finding)),
    askSpelling: () => {
      const word = view.current === null ? null : findNextUnknown(view.current.state);
      if (word !== null) ask(word);
      return word !== null;
    },
  }));

  const close = () => {
    setAsked(null);
    view.current?.focus();
  };
  return (
    <>
      <div ref={place} className={styles.editor} data-one-line={props.oneLine || undefined} />
      {asked !== null && (
        <SpellingMenu
          key={asked.from}
          asked={asked}
          language={language}
          onChoose={(word) => {
            const { from, to } = asked;
            const made = view.current;
            if (made?.state.sliceDoc(from, to) === asked.word) dispatchChanges(made, [{ from, to, insert: word }]);
            close();
          }}
          onKeep={(where) => {
            spelling?.keep(asked.word, where);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}

function dispatchChanges(view: EditorView, changes: readonly SourceChange[]): void {
  if (applyChanges(view.state.doc.toString(), changes) !== view.state.doc.toString())
    view.dispatch(view.state.update(buildTransaction(view.state, changes, 'input')));
  view.focus();
}

/** The page, not the editor, handles saving, leaving and its own actions. */
const EDITOR_KEYS = defaultKeymap.filter(
  ({ key }) => !['Mod-Enter', 'Escape', 'Alt-ArrowUp', 'Alt-ArrowDown'].includes(key ?? ''),
);

/** No-break and special spaces, and zero-width characters: in addition to CodeMirror's own list. */
const UNUSUAL_CHARACTERS = /\u200d|[\u00a0\u2000-\u200a\u200c\u202f\u2060-\u2064\u3000]/gu;

function renderSpecialCharacter(code: number): HTMLElement {
  const sign = document.createElement('span');
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  sign.className = styles.unusual ?? '';
  sign.textContent = code === 0xa0 || code === 0x202f ? '°' : '▯';
  sign.title = name;
  return sign;
}
