import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { ShownText } from '../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../shared/text/render.ts';
import type { About } from '../../features/comments/comment-form.tsx';
import { chosenWords } from '../../features/text/chosen-words.ts';
import { spokenClause } from '../../features/text/clause-label.ts';
import type { Place } from '../../features/text/page.ts';
import { quoteOf } from '../../features/text/quoted.ts';
import { shownSource, sourceOffset } from '../../features/text/shown-source.ts';
import { type TextPageHandle, whenThere } from '../../features/text/text-page.tsx';
import { useSay } from '../../ui/speech.ts';

const drawerTabs = ['comments', 'history', 'positions'] as const;
export type DrawerTab = (typeof drawerTabs)[number];
/** What the address names: a clause, what is open beside it, and a comment there. */
export type At = {
  readonly clause?: string | undefined;
  readonly drawer?: string | undefined;
  readonly comment?: string | undefined;
};
export type Placed = ReturnType<typeof usePlace>;

type Options = {
  readonly text: ShownText;
  readonly options: RenderOptions;
  readonly languages: readonly string[];
  readonly setLanguages: (languages: readonly string[]) => void;
  readonly page: RefObject<TextPageHandle | null>;
  /** The clause where the text was left. */
  readonly start: string;
  readonly at: At;
};

/** Where a person is in the text: the clause, what is open in it, and what the drawer shows of it. */
export function usePlace({ text, options, languages, setLanguages, page, start, at }: Options) {
  const say = useSay();
  const [chosen, setHere] = useState<string | null>(at.clause ?? null);
  const [editing, setEditing] = useState<Place | null>(null);
  const [drawer, setDrawer] = useState(drawerTabs.find((tab) => tab === at.drawer) ?? null);
  const [comment, setComment] = useState<string | null>(at.comment ?? null);
  const [making, setMaking] = useState<About | null>(null);
  const clause =
    text.clauses.find(({ code }) => code === (chosen ?? start)) ?? (chosen === null ? text.clauses[0] : undefined);
  const here = clause?.code ?? null;
  const clauseName = clause === undefined ? '–' : spokenClause(clause, say);
  const now = useRef({ editing, languages, text, here });
  now.current = { editing, languages, text, here };

  /** Another clause has comments of its own. */
  const select = useCallback((code: string) => {
    setHere(code);
    if (code !== now.current.here) setComment(null);
  }, []);
  const show = useCallback(
    (code: string) => {
      select(code);
      page.current?.show(code, 'focus');
    },
    [page, select],
  );
  const edit = useCallback(
    (place: Place) => {
      const { languages: shown, text: shownText } = now.current;
      if (!shown.includes(place.language))
        setLanguages(
          shown.length === 1
            ? [place.language]
            : shownText.languages.filter((one) => one === place.language || shown.includes(one)),
        );
      setHere(place.clause);
      setEditing(place);
      if (!isInView(cellOf(place.clause, shown[0] ?? ''))) page.current?.show(place.clause);
    },
    [page, setLanguages],
  );
  const leave = useCallback(() => {
    const left = now.current.editing;
    setEditing(null);
    if (left !== null) requestAnimationFrame(() => cellOf(left.clause, left.language)?.focus({ preventScroll: true }));
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
    () => ({ select, edit, leave, openComment, openDrawer }),
    [select, edit, leave, openComment, openDrawer],
  );

  const choose = () => {
    const words = chosenWords();
    const target = text.clauses.find(({ code }) => code === words?.clause);
    if (words === null || target === undefined) return null;
    const shown = shownSource(target[words.part][words.language] ?? '', options);
    return shown === null ? null : { words, target, shown };
  };
  return {
    here,
    clause,
    clauseName,
    language: languages[0] ?? '',
    editing,
    drawer,
    comment,
    making,
    ways,
    show,
    setDrawer,
    setComment,
    setMaking,
    focusHere: () => here !== null && cellOf(here, languages[0] ?? '')?.focus({ preventScroll: true }),
    /** A comment on the chosen words, else on the clause where the person is. */
    beginComment: () => {
      const found = choose();
      setDrawer('comments');
      setComment(null);
      if (found === null || found.words.part === 'heading')
        return setMaking({ clause: here, clauseName, language: editing?.language ?? null, quote: null });
      const { words, target, shown } = found;
      setHere(target.code);
      const quote = quoteOf(shown.marks, shown.rendered, words.from, words.to);
      setMaking({ clause: target.code, clauseName: spokenClause(target, say), language: words.language, quote });
    },
    /** Opens the clause with the chosen words of its body in brackets. */
    bracketChosen: () => {
      const found = choose();
      if (found === null || found.words.part === 'heading') return;
      const { words, target, shown } = found;
      const [from, to] = [sourceOffset(shown.rendered, words.from), sourceEnd(shown.rendered, words.to)];
      edit({ clause: target.code, language: words.language, bracket: { from, to } });
    },
    /** The same clause in the next language: beside it, or in its place. */
    nextLanguage: () => {
      const focused = document.activeElement?.closest<HTMLElement>('[data-clause]')?.dataset.language;
      const current = editing?.language ?? focused ?? languages[0] ?? '';
      const all = languages.length > 1 ? languages : text.languages;
      const next = all[(all.indexOf(current) + 1) % all.length];
      if (next === undefined || here === null) return;
      if (editing !== null) return edit({ clause: here, language: next });
      if (languages.length === 1) setLanguages([next]);
      whenThere(
        () => cellOf(here, next),
        (cell) => cell.focus({ preventScroll: true }),
      );
    },
  };
}

function sourceEnd(rendered: Parameters<typeof sourceOffset>[0], at: number): number {
  const segment = rendered.segments.find(({ out }) => at <= out[1]);
  if (segment === undefined) return rendered.segments.at(-1)?.src[1] ?? 0;
  return segment.kind === 'text' ? segment.src[0] + at - segment.out[0] : segment.src[1];
}

function cellOf(clause: string, language: string): HTMLElement | null {
  return document.querySelector(`[data-clause="${CSS.escape(clause)}"][data-language="${CSS.escape(language)}"]`);
}

function isInView(cell: HTMLElement | null): boolean {
  if (cell === null) return false;
  const { top, bottom } = cell.getBoundingClientRect();
  return bottom > 120 && top < window.innerHeight - 80;
}
