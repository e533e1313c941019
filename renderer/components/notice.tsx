import { Button, CloseButton, Text } from '@mantine/core';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { InterfaceLanguage } from '../../shared/model/interface-language.ts';
import { formatProblem, type ProblemSummary } from './format-problem.ts';
import classes from './notice.module.css';
import { type Translate, useInterfaceLanguage, useTranslate } from './use-translate.ts';

/** Words, or how to say something in the language of the interface, which may be switched while it is read. */
type NoticeText = string | ((say: Translate, speech: InterfaceLanguage) => string);

export type NoticeSender = {
  /** Reports a success; with `undo`, it can be undone while the notice is visible. Returns a function that closes it. */
  readonly done: (text: NoticeText, more?: { readonly undo?: () => Promise<unknown> }) => () => void;
  /** Reports something that succeeded and needs a look; it stays until it is closed. */
  readonly warn: (text: Exclude<NoticeText, string>) => void;
  /** Reports a failure. Accepts any thrown value. */
  readonly failed: (problem: unknown) => void;
  /** Closes what said that no host responds, once one does again. */
  readonly closeHostGone: () => void;
};

type Notice = {
  readonly id: number;
  readonly text: NoticeText;
  readonly bad: boolean;
  /** Whether it says that no host responds. */
  readonly isHostGone: boolean;
  readonly undo: (() => Promise<unknown>) | null;
};

type VisibleNotices = {
  readonly all: readonly Notice[];
  readonly close: (id: number) => void;
  readonly takeBack: (notice: Notice) => void;
};

const SHOWN_MS = 8000;
/** Long enough to reach the notice with the keyboard (WCAG 2.2.1). */
const UNDO_MS = 20_000;
/** As many as fit side by side in the narrowest window. */
const MAX_VISIBLE = 2;
const NoticeContext = createContext<NoticeSender | null>(null);
const VisibleNoticesContext = createContext<VisibleNotices>({
  all: [],
  takeBack: () => undefined,
  close: () => undefined,
});

export function useNotice(): NoticeSender {
  const notices = useContext(NoticeContext);
  if (notices === null) throw new Error('no notices above');
  return notices;
}

/** Returns the undo of the newest notice that offers one, or null. */
export function useLatestUndo(): (() => void) | null {
  const { all, takeBack } = useContext(VisibleNoticesContext);
  const last = all.findLast(({ undo }) => undo !== null);
  return last === undefined ? null : () => takeBack(last);
}

export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const { speech } = useInterfaceLanguage();
  const [all, setAll] = useState<readonly Notice[]>([]);
  const next = useRef(0);
  const [spoken, setSpoken] = useState(speech);
  if (spoken !== speech) {
    // What was done is read already when the language is switched; what can be undone or needs a look stays.
    setSpoken(speech);
    setAll(all.filter(({ text, bad, undo }) => typeof text !== 'string' || bad || undo !== null));
  }
  const close = useCallback((id: number) => setAll((now) => now.filter((one) => one.id !== id)), []);
  const notices = useMemo((): NoticeSender => {
    const add = (notice: Omit<Notice, 'id'>) => {
      next.current += 1;
      const id = next.current;
      setAll((now) => selectVisibleNotices([...now, { ...notice, id }]));
      return () => close(id);
    };
    return {
      warn: (text) => void add({ text, bad: true, isHostGone: false, undo: null }),
      done: (text, { undo } = {}) => add({ text, bad: false, isHostGone: false, undo: undo ?? null }),
      failed: (problem) => {
        const summary = toProblemSummary(problem);
        const isHostGone = summary.code === 'host-gone';
        add({ text: (say) => formatProblem(summary, say), bad: true, isHostGone, undo: null });
      },
      closeHostGone: () => setAll((now) => now.filter(({ isHostGone }) => !isHostGone)),
    };
  }, [close]);
  const shown = useMemo((): VisibleNotices => {
    const undone = async (notice: Notice) => {
      close(notice.id);
      try {
        await notice.undo?.();
        notices.done((say) => say('ui.notice.undone'));
      } catch (problem) {
        notices.failed(problem);
      }
    };
    return { all, close, takeBack: (notice) => void undone(notice) };
  }, [all, close, notices]);
  return (
    <NoticeContext value={notices}>
      <VisibleNoticesContext value={shown}>{children}</VisibleNoticesContext>
    </NoticeContext>
  );
}

/** Whether a notice is visible. */
export const useHasNotices = (): boolean => useContext(VisibleNoticesContext).all.length > 0;

/** The visible notices. None closes while one of them is hovered or focused. */
export function NoticeList() {
  const say = useTranslate();
  const { all, close, takeBack } = useContext(VisibleNoticesContext);
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const held = all.length > 0 && (pointed || focused);
  return (
    <div
      className={classes.list}
      role="status"
      aria-live="polite"
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      {all.map((notice) => (
        <div key={notice.id} className={classes.notice} data-bad={notice.bad || undefined}>
          {/* A problem stays until it is closed. */}
          {!notice.bad && !held && (
            <NoticeTimer after={notice.undo === null ? SHOWN_MS : UNDO_MS} onEnd={() => close(notice.id)} />
          )}
          {notice.bad ? <CircleAlert size={16} aria-hidden /> : <CircleCheck size={16} aria-hidden />}
          <NoticeWords text={notice.text} bad={notice.bad} />
          {notice.undo !== null && (
            <Button size="compact-xs" variant="light" onClick={() => takeBack(notice)}>
              {say('ui.notice.undo')}
            </Button>
          )}
          <CloseButton size="xs" aria-label={say('ui.notice.close')} onClick={() => close(notice.id)} />
        </div>
      ))}
    </div>
  );
}

/** A success fits on one line; a problem is shown in full. */
function NoticeWords({ text, bad }: Pick<Notice, 'text' | 'bad'>) {
  const { say, speech } = useInterfaceLanguage();
  const words = typeof text === 'string' ? text : text(say, speech);
  return (
    <Text size="sm" flex={1} {...(bad ? {} : { truncate: true, title: words })}>
      {words}
    </Text>
  );
}

/** Closes its notice after a delay, which restarts after every pause. */
function NoticeTimer({ after, onEnd }: { readonly after: number; readonly onEnd: () => void }) {
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    const timer = setTimeout(() => end.current(), after);
    return () => clearTimeout(timer);
  }, [after]);
  return null;
}

/** Keeps the newest notices; successes give way to problems, starting with those that cannot be undone. */
function selectVisibleNotices(all: readonly Notice[]): readonly Notice[] {
  if (all.length <= MAX_VISIBLE) return all;
  const newest = all.at(-1);
  const done = all.filter((one) => !one.bad && one !== newest);
  const leaves = done.find(({ undo }) => undo === null) ?? done[0] ?? all[0];
  return selectVisibleNotices(all.filter((one) => one !== leaves));
}

function toProblemSummary(problem: unknown): ProblemSummary {
  if (problem instanceof Error && 'code' in problem && 'details' in problem)
    return problem as unknown as ProblemSummary;
  return { code: 'internal', details: { reason: problem instanceof Error ? problem.message : String(problem) } };
}
