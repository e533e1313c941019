import { type ChangeDesc, type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';
import { findUnknownWords } from '../spelling/ask-speller.ts';
import { isCapitalInSentence, listSpelledWords, type SpelledWord } from '../spelling/spelled-words.ts';
import { parseChips } from './chips.ts';
import styles from './mark-editor.module.css';

/** How long typing must pause before a check. */
const CHECK_DELAY_MS = 300;

type SpellingOptions = {
  readonly language: string;
  /** Whether the text is a heading, whose words begin with capitals without being names. */
  readonly isHeading: boolean;
  /** Whether a word is right in this text, whatever the dictionary says. */
  readonly isKept: (word: string) => boolean;
  /** The tooltip of a marked word. */
  readonly nameMark: () => string;
  /** Called when a person asks for the menu of a marked word with the pointer or the menu key. */
  readonly onAsk: (word: SpelledWord) => void;
};

const setUnknown = StateEffect.define<{ readonly words: readonly SpelledWord[]; readonly name: string }>();
const checkAgain = StateEffect.define<null>();

/** A word that is written in loses its mark until typing pauses; the others keep theirs. */
const unknownField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, { changes, docChanged, effects }) => {
    const found = effects.find((effect) => effect.is(setUnknown))?.value;
    if (found !== undefined) return buildUnknownDecorations(found.words, found.name);
    if (!docChanged) return shown;
    return shown.map(changes).update({ filter: (from, to) => !isTouched(changes, from, to) });
  },
  provide: (self) => EditorView.decorations.from(self),
});

/** By language: what the dictionary said of a word, which never changes while the page is open. */
const verdicts = new Map<string, Map<string, boolean>>();

/** Underlines words that the dictionary of the language lacks, once typing pauses; never the word that is being typed. */
export function createSpellingMarks(options: SpellingOptions): Extension {
  const plugin = ViewPlugin.fromClass(
    class {
      private timer: ReturnType<typeof setTimeout> | undefined;
      /** Where a word is being typed. */
      private typedAt: number | null = null;
      private isGone = false;

      constructor(view: EditorView) {
        this.schedule(view);
      }

      update({ docChanged, selectionSet, focusChanged, transactions, view, state }: ViewUpdate): void {
        const before = this.typedAt;
        if (docChanged) this.typedAt = view.hasFocus ? state.selection.main.head : null;
        else if (selectionSet || (focusChanged && !view.hasFocus)) this.typedAt = null;
        const asked = transactions.some(({ effects }) => effects.some((effect) => effect.is(checkAgain)));
        if (docChanged || asked || before !== this.typedAt) this.schedule(view);
      }

      destroy(): void {
        this.isGone = true;
        clearTimeout(this.timer);
      }

      private schedule(view: EditorView): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.check(view), CHECK_DELAY_MS);
      }

      private async check(view: EditorView): Promise<void> {
        const { doc } = view.state;
        const plain = blankChips(doc.toString());
        const words = listSpelledWords(plain).filter(
          (one) =>
            !options.isKept(one.word) && (options.isHeading || !isCapitalInSentence(plain, one)) && !this.isTyped(one),
        );
        const known = await lookUpWords(options.language, words);
        if (this.isGone || known === null || view.state.doc !== doc) return;
        const unknown = words.filter((one) => known.get(one.word) === false && !this.isTyped(one));
        view.dispatch({ effects: setUnknown.of({ words: unknown, name: options.nameMark() }) });
      }

      private isTyped({ from, to }: SpelledWord): boolean {
        return this.typedAt !== null && from <= this.typedAt && this.typedAt <= to;
      }
    },
  );
  const menu = EditorView.domEventHandlers({
    contextmenu: (event, view) => {
      const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
      const word = at === null ? null : findUnknownAt(view.state, at);
      if (word === null) return false;
      event.preventDefault();
      options.onAsk(word);
      return true;
    },
  });
  return [unknownField, plugin, menu];
}

/** Checks again, after what is kept has changed. */
export function refreshSpelling(view: EditorView): void {
  view.dispatch({ effects: checkAgain.of(null) });
}

/** Returns the marked word at the cursor, else the next one, else the first one; null without any. */
export function findNextUnknown(state: EditorState): SpelledWord | null {
  const all = listUnknown(state);
  const { head } = state.selection.main;
  return all.find(({ to }) => to >= head) ?? all[0] ?? null;
}

function findUnknownAt(state: EditorState, at: number): SpelledWord | null {
  return listUnknown(state).find(({ from, to }) => from <= at && at <= to) ?? null;
}

function listUnknown(state: EditorState): SpelledWord[] {
  const found: SpelledWord[] = [];
  state.field(unknownField, false)?.between(0, state.doc.length, (from, to) => {
    found.push({ word: state.sliceDoc(from, to), from, to });
  });
  return found;
}

/** Asks for those words that were not asked for before; null if there is no dictionary. */
async function lookUpWords(
  language: string,
  words: readonly SpelledWord[],
): Promise<ReadonlyMap<string, boolean> | null> {
  const known = verdicts.get(language) ?? new Map<string, boolean>();
  verdicts.set(language, known);
  const fresh = [...new Set(words.map(({ word }) => word))].filter((word) => !known.has(word));
  if (fresh.length === 0) return known;
  const unknown = await findUnknownWords(language, fresh);
  if (unknown === null) return null;
  const lacking = new Set(unknown);
  for (const word of fresh) known.set(word, !lacking.has(word));
  return known;
}

/** The source with the same offsets, and spaces for names of parties, references and the signs of marks. */
function blankChips(source: string): string {
  let plain = source;
  for (const { from, to } of parseChips(source)?.chips ?? [])
    plain = plain.slice(0, from) + ' '.repeat(to - from) + plain.slice(to);
  return plain;
}

function isTouched(changes: ChangeDesc, from: number, to: number): boolean {
  let isWithin = false;
  changes.iterChangedRanges((_fromBefore, _toBefore, start, end) => {
    if (start <= to && end >= from) isWithin = true;
  });
  return isWithin;
}

function buildUnknownDecorations(words: readonly SpelledWord[], name: string): DecorationSet {
  const mark = Decoration.mark({ class: styles.unknown ?? '', attributes: { title: name } });
  return Decoration.set(words.map(({ from, to }) => mark.range(from, to)));
}
