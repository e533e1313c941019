import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ShownClause, ShownText } from '../../../shared/model/shown.ts';
import { type Translate, useTranslate } from '../../components/use-translate.ts';
import { formatClauseLabel } from '../../features/clause/clause-label.ts';
import { extractQuote } from '../../features/clause/comment-quotes.ts';
import { findOpenEditor, getOpenEditor } from '../../features/clause/open-editor.ts';
import {
  mapToSourceEnd,
  mapToSourceOffset,
  type OwnCopyOptions,
  type RenderedSource,
  renderShownSource,
  selectLanguageOptions,
} from '../../features/clause/shown-source.ts';
import type { DrawerTab, EditTarget, PointedRange } from '../../features/clause/text-page-context.ts';
import type { UnsavedTyping } from '../../features/clause/typing-session.ts';
import { applyUnsavedTypings } from '../../features/clause/unsaved-words.ts';
import type { CommentTarget } from '../../features/comments/comment-form.tsx';
import { readSelectedWords, type SelectedWords } from '../../features/text/page/selected-words.ts';
import { runWhenRendered, type TextPageHandle } from '../../features/text/page/text-page.tsx';
import {
  addShownLanguages,
  beginComment,
  beginEdit,
  chooseNextLanguage,
  createTextPlace,
  endEdit,
  findCurrentClause,
  openCommentCard,
  openDrawerTab,
  pointAtWords,
  readEditing,
  selectClause,
  showComment,
  type TextAddress,
  type TextPlace,
} from './text-place.ts';

export type TextNavigation = ReturnType<typeof useTextNavigation>;

type NavigationOptions = {
  readonly text: ShownText;
  readonly options: OwnCopyOptions;
  readonly languages: readonly string[];
  readonly setLanguages: (languages: readonly string[]) => void;
  readonly page: RefObject<TextPageHandle | null>;
  /** The topmost clause when the text was last closed. */
  readonly start: string;
  readonly at: TextAddress;
  /** Returns the displayed typing of a clause. */
  readonly typingsOf: (clause: string) => readonly UnsavedTyping[];
};

/** Manages the position in the text: the clause, what is open in it, and what the drawer shows of it. */
export function useTextNavigation({
  text,
  options,
  languages,
  setLanguages,
  page,
  start,
  at,
  typingsOf,
}: NavigationOptions) {
  const say = useTranslate();
  const [place, setPlace] = useState(() => createTextPlace(at, start));
  const { pointed, agreeing, drawer, comment, making } = place;
  const clause = findCurrentClause(place, text.clauses);
  const here = clause?.code ?? null;
  const { editors, refused } = readEditing(place, text.clauses);
  const editing = editors.at(-1) ?? null;
  const clauseName = clause === undefined ? '–' : formatClauseLabel(clause, text, say);
  const now = useRef({ asked: place.asked, languages, text });
  now.current = { asked: place.asked, languages, text };
  const change = useCallback((part: Partial<TextPlace>) => setPlace((before) => ({ ...before, ...part })), []);

  const select = useCallback(
    (code: string) => setPlace((before) => selectClause(before, code, now.current.text.clauses)),
    [],
  );
  const show = useCallback(
    (code: string) => {
      select(code);
      page.current?.show(code, 'focus');
    },
    [page, select],
  );
  // The offsets refer to the text in which the words were found.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what it depends on
  useEffect(() => change({ pointed: null }), [text]);
  const withLanguages = useCallback(
    (...wanted: string[]) => {
      const next = addShownLanguages(now.current.languages, wanted, now.current.text.languages);
      if (next !== null) setLanguages(next);
    },
    [setLanguages],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the initial state; later changes are the person's
  useEffect(() => {
    withLanguages(...place.asked.map(({ language }) => language));
  }, []);
  const edit = useCallback(
    (target: EditTarget) => {
      const { languages: shown } = now.current;
      const isClauseOpen = getOpenEditor()?.clause === target.clause;
      withLanguages(target.language);
      setPlace((before) => beginEdit(before, target, now.current.text.clauses));
      const open = findOpenEditor(target.clause, target.language);
      if (open !== null) open.focus();
      else if (!isClauseOpen && !isCellInView(findLanguageCell(target.clause, shown[0] ?? '')))
        page.current?.show(target.clause);
    },
    [page, withLanguages],
  );
  const point = useCallback(
    (words: PointedRange, beside?: string) => {
      withLanguages(words.language, ...(beside === undefined ? [] : [beside]));
      setPlace((before) => pointAtWords(before, words, now.current.text.clauses));
      const editor = findOpenEditor(words.clause, words.language);
      if (editor !== null) editor.select(words.part, words.start, words.end);
      else page.current?.show(words.clause, words.start === words.end ? 'focus' : 'found');
    },
    [page, withLanguages],
  );
  const turnTo = useCallback(
    (target: EditTarget) => setPlace((before) => beginEdit(before, target, now.current.text.clauses)),
    [],
  );
  const leave = useCallback((language?: string) => {
    const { asked } = now.current;
    setPlace((before) => endEdit(before, language));
    const left = language === undefined ? asked.at(-1) : asked.find((one) => one.language === language);
    requestAnimationFrame(() => {
      const next = getOpenEditor();
      if (next !== null) next.focus();
      else if (left !== undefined) findLanguageCell(left.clause, left.language)?.focus({ preventScroll: true });
    });
  }, []);
  const openComment = useCallback((id: string) => setPlace((before) => openCommentCard(before, id)), []);
  const openDrawer = useCallback(
    (tab: DrawerTab, code: string) => setPlace((before) => openDrawerTab(before, tab, code)),
    [],
  );
  const agree = useCallback((code: string | null) => change({ agreeing: code }), [change]);
  const ways = useMemo(
    () => ({ select, edit, turnTo, leave, openComment, openDrawer, agree, point }),
    [select, edit, turnTo, leave, openComment, openDrawer, agree, point],
  );

  const choose = (): ChosenWords | null => {
    const words = readSelectedWords();
    const target = text.clauses.find(({ code }) => code === words?.clause);
    if (words === null || target === undefined) return null;
    const source = applyUnsavedTypings(target, typingsOf(target.code))[words.part][words.language] ?? '';
    const shown = renderShownSource(source, selectLanguageOptions(options, words.language));
    return shown === null ? null : { words, target, shown };
  };
  return {
    here,
    clause,
    clauseName,
    language: languages[0] ?? '',
    editing,
    editors,
    refused,
    pointed,
    agreeing,
    drawer,
    comment,
    making,
    ways,
    show,
    setDrawer: (tab: DrawerTab | null) => change({ drawer: tab }),
    setComment: (id: string | null) => change({ comment: id }),
    /** Goes to a comment and to its clause; null goes to no comment. */
    showComment: (id: string | null, code: string | null) => {
      setPlace((before) => showComment(before, { id, clause: code }, text.clauses));
      if (code !== null) page.current?.show(code, 'focus');
    },
    setMaking: (target: CommentTarget | null) => change({ making: target }),
    /** Starts a comment on a clause, or on words of it. */
    commentOn: (target: CommentTarget) => setPlace((before) => beginComment(before, target)),
    focusHere: () => here !== null && findLanguageCell(here, languages[0] ?? '')?.focus({ preventScroll: true }),
    /** Starts a comment on the selected words, or on the current clause. */
    beginComment: () => {
      const found = choose();
      const isBody = found !== null && found.words.part === 'body';
      setPlace((before) =>
        beginComment(
          before,
          isBody
            ? quoteWords(found, text, say)
            : { clause: here, clauseName, language: editing?.language ?? null, quote: null },
        ),
      );
    },
    /** Opens the clause with the selected words of its body bracketed as a side's proposal. */
    bracketChosen: (side: string | null) => {
      const found = choose();
      if (found === null || found.words.part === 'heading') return;
      const { words, target, shown } = found;
      const [from, to] = [mapToSourceOffset(shown.rendered, words.from), mapToSourceEnd(shown.rendered, words.to)];
      edit({ clause: target.code, language: words.language, bracket: { from, to, side } });
    },
    /** Opens the agreement menu of the current clause. */
    askAgreement: () => {
      if (here === null) return;
      if (!isCellInView(findLanguageCell(here, languages[0] ?? ''))) page.current?.show(here);
      agree(here);
    },
    /** Returns the selected words of one language, on the page or in the editor, as displayed. */
    chosenText: (): { readonly language: string; readonly words: string } | null => {
      const editor = getOpenEditor();
      const typed = editor?.chosen() ?? '';
      if (editor !== null && typed !== '') return { language: editor.language, words: typed };
      const found = choose();
      if (found === null) return null;
      const { language, from, to } = found.words;
      return { language, words: found.shown.rendered.text.slice(from, to) };
    },
    /** Moves to the same clause in the next language: in its column, or replacing the only one. */
    nextLanguage: () => {
      const focused = document.activeElement?.closest<HTMLElement>('[data-clause]')?.dataset.language;
      const current = editing?.language ?? focused ?? languages[0] ?? '';
      const next = chooseNextLanguage(languages, text.languages, current);
      if (next === undefined || here === null) return;
      if (editing !== null) return edit({ clause: here, language: next });
      if (languages.length === 1) setLanguages([next]);
      runWhenRendered(
        () => findLanguageCell(here, next),
        (cell) => cell.focus({ preventScroll: true }),
      );
    },
  };
}

type ChosenWords = {
  readonly words: SelectedWords;
  readonly target: ShownClause;
  readonly shown: NonNullable<RenderedSource>;
};

function quoteWords(
  { words: { language, from, to }, target, shown }: ChosenWords,
  text: ShownText,
  say: Translate,
): CommentTarget {
  const quote = extractQuote(shown.marks, shown.rendered, from, to);
  return { clause: target.code, clauseName: formatClauseLabel(target, text, say), language, quote };
}

function findLanguageCell(clause: string, language: string): HTMLElement | null {
  return document.querySelector(`[data-clause="${CSS.escape(clause)}"][data-language="${CSS.escape(language)}"]`);
}

function isCellInView(cell: HTMLElement | null): boolean {
  if (cell === null) return false;
  const { top, bottom } = cell.getBoundingClientRect();
  return bottom > 120 && top < window.innerHeight - 80;
}
