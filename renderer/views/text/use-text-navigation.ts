import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/marks/render-marks.ts';
import { useTranslate } from '../../components/use-translate.ts';
import { isLocked } from '../../features/clause/agreement-status.ts';
import { formatClauseLabel } from '../../features/clause/clause-label.ts';
import { extractQuote } from '../../features/clause/comment-quotes.ts';
import { getOpenEditor } from '../../features/clause/open-editor.ts';
import { mapToSourceOffset, renderShownSource } from '../../features/clause/shown-source.ts';
import {
  type DrawerTab,
  drawerTabs,
  type EditTarget,
  type PointedRange,
} from '../../features/clause/text-page-context.ts';
import { applyUnsavedTypings } from '../../features/clause/unsaved-words.ts';
import type { UnsavedTyping } from '../../features/clause/use-typings.ts';
import type { CommentTarget } from '../../features/comments/comment-form.tsx';
import { readSelectedWords } from '../../features/text/page/selected-words.ts';
import { runWhenRendered, type TextPageHandle } from '../../features/text/page/text-page.tsx';

/** The contents of the address: a clause, its open drawer tab, and a comment there. */
export type TextAddress = {
  readonly clause?: string | undefined;
  /** A drawer tab, or `edit`, which opens the clause in the language given in `comment`. */
  readonly drawer?: string | undefined;
  readonly comment?: string | undefined;
};
export type TextNavigation = ReturnType<typeof useTextNavigation>;

type NavigationOptions = {
  readonly text: ShownText;
  readonly options: RenderOptions;
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
  const [chosen, setHere] = useState<string | null>(at.clause ?? null);
  const [asked, setEditing] = useState<EditTarget | null>(parseEditTarget(at));
  const [pointed, setPointed] = useState<PointedRange | null>(null);
  const [agreeing, agree] = useState<string | null>(null);
  const [drawer, setDrawer] = useState(drawerTabs.find((tab) => tab === at.drawer) ?? null);
  const [comment, setComment] = useState<string | null>(asked === null ? (at.comment ?? null) : null);
  const [making, setMaking] = useState<CommentTarget | null>(null);
  const clause =
    text.clauses.find(({ code }) => code === (chosen ?? start)) ?? (chosen === null ? text.clauses[0] : undefined);
  const here = clause?.code ?? null;
  // Agreed text cannot be edited, even if it was agreed after its editor opened (D18).
  const locked = text.clauses.some((one) => one.code === asked?.clause && isLocked(one));
  const editing = locked ? null : asked;
  const refused = locked ? asked : null;
  const clauseName = clause === undefined ? '–' : formatClauseLabel(clause, say);
  const now = useRef({ asked, refused, languages, text, here });
  now.current = { asked, refused, languages, text, here };

  /** Another clause has its own comments. */
  const select = useCallback((code: string) => {
    setHere(code);
    setPointed((before) => (before?.clause === code ? before : null));
    if (code !== now.current.here) setComment(null);
    const { refused: noted } = now.current;
    if (noted !== null && noted.clause !== code) setEditing(null);
  }, []);
  const show = useCallback(
    (code: string) => {
      select(code);
      page.current?.show(code, 'focus');
    },
    [page, select],
  );
  // The offsets refer to the text in which the words were found.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what it depends on
  useEffect(() => setPointed(null), [text]);
  const withLanguage = useCallback(
    (language: string, beside?: string) => {
      const { languages: shown, text: shownText } = now.current;
      const wanted = beside === undefined ? [language] : [language, beside];
      if (wanted.every((one) => shown.includes(one))) return;
      const kept = shown.length === 1 ? wanted : [...wanted, ...shown];
      setLanguages(shownText.languages.filter((one) => kept.includes(one)));
    },
    [setLanguages],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the initial state; later changes are the person's
  useEffect(() => {
    if (asked !== null) withLanguage(asked.language);
  }, []);
  const edit = useCallback(
    (place: EditTarget) => {
      const { languages: shown } = now.current;
      withLanguage(place.language);
      setHere(place.clause);
      setEditing(place);
      if (!isCellInView(findLanguageCell(place.clause, shown[0] ?? ''))) page.current?.show(place.clause);
    },
    [page, withLanguage],
  );
  const point = useCallback(
    (words: PointedRange, beside?: string) => {
      withLanguage(words.language, beside);
      setHere(words.clause);
      setPointed(words);
      const editor = getOpenEditor().text;
      if (editor?.clause === words.clause && editor.language === words.language)
        editor.select(words.part, words.start, words.end);
      else page.current?.show(words.clause, words.start === words.end ? 'focus' : 'found');
    },
    [page, withLanguage],
  );
  const leave = useCallback(() => {
    const left = now.current.asked;
    setEditing(null);
    if (left !== null)
      requestAnimationFrame(() => findLanguageCell(left.clause, left.language)?.focus({ preventScroll: true }));
  }, []);
  const openComment = useCallback((id: string) => {
    setComment(id);
    setDrawer('comments');
  }, []);
  const openDrawer = useCallback((tab: DrawerTab, code: string) => {
    setHere(code);
    setComment(null);
    setDrawer(tab);
  }, []);
  const ways = useMemo(
    () => ({ select, edit, leave, openComment, openDrawer, agree, point }),
    [select, edit, leave, openComment, openDrawer, point],
  );

  const choose = () => {
    const words = readSelectedWords();
    const target = text.clauses.find(({ code }) => code === words?.clause);
    if (words === null || target === undefined) return null;
    const source = applyUnsavedTypings(target, typingsOf(target.code))[words.part][words.language] ?? '';
    const shown = renderShownSource(source, options);
    return shown === null ? null : { words, target, shown };
  };
  return {
    here,
    clause,
    clauseName,
    language: languages[0] ?? '',
    editing,
    refused,
    pointed,
    agreeing,
    drawer,
    comment,
    making,
    ways,
    show,
    setDrawer,
    setComment,
    setMaking,
    focusHere: () => here !== null && findLanguageCell(here, languages[0] ?? '')?.focus({ preventScroll: true }),
    /** Starts a comment on the selected words, or on the current clause. */
    beginComment: () => {
      const found = choose();
      setDrawer('comments');
      setComment(null);
      if (found === null || found.words.part === 'heading')
        return setMaking({ clause: here, clauseName, language: editing?.language ?? null, quote: null });
      const { words, target, shown } = found;
      setHere(target.code);
      const quote = extractQuote(shown.marks, shown.rendered, words.from, words.to);
      setMaking({ clause: target.code, clauseName: formatClauseLabel(target, say), language: words.language, quote });
    },
    /** Opens the clause with the selected words of its body bracketed as a side's proposal. */
    bracketChosen: (side: string | null) => {
      const found = choose();
      if (found === null || found.words.part === 'heading') return;
      const { words, target, shown } = found;
      const [from, to] = [mapToSourceOffset(shown.rendered, words.from), findSourceEnd(shown.rendered, words.to)];
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
      const editor = getOpenEditor().text;
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
      const all = languages.length > 1 ? languages : text.languages;
      const next = all[(all.indexOf(current) + 1) % all.length];
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

function parseEditTarget({ clause, drawer, comment }: TextAddress): EditTarget | null {
  return drawer === 'edit' && clause !== undefined && comment !== undefined ? { clause, language: comment } : null;
}

function findSourceEnd(rendered: Parameters<typeof mapToSourceOffset>[0], at: number): number {
  const segment = rendered.segments.find(({ out }) => at <= out[1]);
  if (segment === undefined) return rendered.segments.at(-1)?.src[1] ?? 0;
  return segment.kind === 'text' ? segment.src[0] + at - segment.out[0] : segment.src[1];
}

function findLanguageCell(clause: string, language: string): HTMLElement | null {
  return document.querySelector(`[data-clause="${CSS.escape(clause)}"][data-language="${CSS.escape(language)}"]`);
}

function isCellInView(cell: HTMLElement | null): boolean {
  if (cell === null) return false;
  const { top, bottom } = cell.getBoundingClientRect();
  return bottom > 120 && top < window.innerHeight - 80;
}
