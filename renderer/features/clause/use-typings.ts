import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushDelayedWrites, scheduleDelayedWrite, sendDelayedWrite } from '../../api/delayed-writes.ts';
import { type Problem, toProblem } from '../../api/problem.ts';
import { useUnsavedTyping } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';

/** Unsaved words; `base` is the version on which they were typed. */
export type UnsavedTyping = {
  readonly clause: string;
  readonly language: string;
  readonly base: string | null;
  readonly heading: string;
  readonly body: string;
};

export type UnsavedTypings = {
  readonly of: (clause: string) => readonly UnsavedTyping[];
  readonly get: (clause: string, language: string) => UnsavedTyping | undefined;
  readonly set: (typing: UnsavedTyping) => void;
  readonly drop: (clause: string, language: string) => void;
  /** Restores discarded typing, even after the text was closed; returns the typing that it replaces. */
  readonly restore: (typing: UnsavedTyping) => UnsavedTyping | undefined;
  readonly all: readonly UnsavedTyping[];
  /** Why the last typing could not be stored; null on success. */
  readonly problem: Problem | null;
};

/** The displayed texts, each with a function that restores typing. */
const shownTexts = new Set<{
  readonly negotiation: string;
  readonly put: (typing: UnsavedTyping) => UnsavedTyping | undefined;
}>();
const buildTypingKey = (clause: string, language: string) => `${clause}\n${language}`;

/**
 * Manages the unsaved typing of a text: here at once, in the store within a second, so that a crash loses at most that.
 */
export function useUnsavedTypings(negotiation: string): UnsavedTypings {
  const call = useCall();
  const queries = useQueryClient();
  const { data } = useUnsavedTyping(negotiation);
  const now = useRef(new Map<string, UnsavedTyping>());
  const seeded = useRef(false);
  // Renders again only when typing starts or stops: a keystroke must not render the page.
  const [all, setAll] = useState<readonly UnsavedTyping[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const callNow = useRef(call);
  callNow.current = call;

  useEffect(() => {
    if (data === undefined || seeded.current) return;
    seeded.current = true;
    for (const { clause, language, base, heading, body } of data) {
      const key = buildTypingKey(clause, language);
      if (!now.current.has(key)) now.current.set(key, { clause, language, base, heading, body });
    }
    setAll([...now.current.values()]);
  }, [data]);

  const written = useCallback(
    (writing: Promise<unknown>) =>
      writing.then(
        () => setProblem(null),
        (error) => {
          setProblem(toProblem(error));
          throw error;
        },
      ),
    [],
  );

  useEffect(
    () => () => {
      flushDelayedWrites();
      // The next component that shows this text starts with what was typed here, whether already stored or not.
      if (seeded.current)
        queries.setQueryData<readonly UnsavedTyping[]>(['typing.list', { negotiation }], [...now.current.values()]);
    },
    [queries, negotiation],
  );

  const set = useCallback(
    (typing: UnsavedTyping) => {
      const key = buildTypingKey(typing.clause, typing.language);
      const before = now.current.get(key);
      now.current.set(key, typing);
      if (before === undefined || before.base !== typing.base) setAll([...now.current.values()]);
      const at = new Date().toISOString();
      scheduleDelayedWrite(`typing\n${negotiation}\n${key}`, () =>
        written(callNow.current('typing.keep', { negotiation, ...typing, at })),
      );
    },
    [negotiation, written],
  );

  const put = useCallback(
    (typing: UnsavedTyping) => {
      const before = now.current.get(buildTypingKey(typing.clause, typing.language));
      set(typing);
      setAll([...now.current.values()]);
      return before;
    },
    [set],
  );
  useEffect(() => {
    const own = { negotiation, put };
    shownTexts.add(own);
    return () => void shownTexts.delete(own);
  }, [negotiation, put]);
  const restore = useCallback(
    (typing: UnsavedTyping) => {
      const there = [...shownTexts].find((one) => one.negotiation === negotiation);
      if (there !== undefined) return there.put(typing);
      const before = put(typing);
      flushDelayedWrites();
      queries.setQueryData<readonly UnsavedTyping[]>(['typing.list', { negotiation }], [...now.current.values()]);
      return before;
    },
    [negotiation, put, queries],
  );

  const drop = useCallback(
    (clause: string, language: string) => {
      const key = buildTypingKey(clause, language);
      if (!now.current.delete(key)) return;
      setAll([...now.current.values()]);
      sendDelayedWrite(`typing\n${negotiation}\n${key}`, () =>
        written(callNow.current('typing.discard', { negotiation, clause, language })),
      );
    },
    [negotiation, written],
  );

  return useMemo(
    () => ({
      of: (clause) => [...now.current.values()].filter((one) => one.clause === clause),
      get: (clause, language) => now.current.get(buildTypingKey(clause, language)),
      set,
      drop,
      restore,
      all,
      problem,
    }),
    [set, drop, restore, all, problem],
  );
}
