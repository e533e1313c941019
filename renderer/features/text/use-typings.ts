import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useCall } from '../../api/call.ts';
import { flushWrites, scheduleWrite, sendWrite } from '../../api/delayed-writes.ts';
import { type Problem, problemOf } from '../../api/problem.ts';
import { useTyping } from '../../api/queries.ts';

/** Words that were typed and not saved; `base` is the version that they were typed on. */
export type Typing = {
  readonly clause: string;
  readonly language: string;
  readonly base: string | null;
  readonly heading: string;
  readonly body: string;
};

export type Typings = {
  readonly of: (clause: string) => readonly Typing[];
  readonly get: (clause: string, language: string) => Typing | undefined;
  readonly set: (typing: Typing) => void;
  readonly drop: (clause: string, language: string) => void;
  /** Puts back what was discarded, also after the text was left; gives what was typed in its place meanwhile. */
  readonly restore: (typing: Typing) => Typing | undefined;
  readonly all: readonly Typing[];
  /** Why the last typing could not be kept, null where it was. */
  readonly problem: Problem | null;
};

/** The texts that are on the screen, and how typing is put back into them. */
const shown = new Set<{ readonly negotiation: string; readonly put: (typing: Typing) => Typing | undefined }>();
const keyOf = (clause: string, language: string) => `${clause}\n${language}`;

/** Unsaved typing of a text: at once here, and in the store a second later at most, so that no crash loses it. */
export function useTypings(negotiation: string): Typings {
  const call = useCall();
  const queries = useQueryClient();
  const { data } = useTyping(negotiation);
  const now = useRef(new Map<string, Typing>());
  const seeded = useRef(false);
  // Only whether there is typing is drawn anew, never its words: a key must not draw the page.
  const [all, setAll] = useState<readonly Typing[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const callNow = useRef(call);
  callNow.current = call;

  useEffect(() => {
    if (data === undefined || seeded.current) return;
    seeded.current = true;
    for (const { clause, language, base, heading, body } of data) {
      const key = keyOf(clause, language);
      if (!now.current.has(key)) now.current.set(key, { clause, language, base, heading, body });
    }
    setAll([...now.current.values()]);
  }, [data]);

  const written = useCallback(
    (writing: Promise<unknown>) =>
      writing.then(
        () => setProblem(null),
        (error) => {
          setProblem(problemOf(error));
          throw error;
        },
      ),
    [],
  );

  useEffect(
    () => () => {
      flushWrites();
      // Whoever shows the text next in this page begins with what was typed here, kept already or not.
      if (seeded.current)
        queries.setQueryData<readonly Typing[]>(['typing.list', { negotiation }], [...now.current.values()]);
    },
    [queries, negotiation],
  );

  const set = useCallback(
    (typing: Typing) => {
      const key = keyOf(typing.clause, typing.language);
      const before = now.current.get(key);
      now.current.set(key, typing);
      if (before === undefined || before.base !== typing.base) setAll([...now.current.values()]);
      const at = new Date().toISOString();
      scheduleWrite(`typing\n${negotiation}\n${key}`, () =>
        written(callNow.current('typing.keep', { negotiation, ...typing, at })),
      );
    },
    [negotiation, written],
  );

  const put = useCallback(
    (typing: Typing) => {
      const before = now.current.get(keyOf(typing.clause, typing.language));
      set(typing);
      setAll([...now.current.values()]);
      return before;
    },
    [set],
  );
  useEffect(() => {
    const own = { negotiation, put };
    shown.add(own);
    return () => void shown.delete(own);
  }, [negotiation, put]);
  const restore = useCallback(
    (typing: Typing) => {
      const there = [...shown].find((one) => one.negotiation === negotiation);
      if (there !== undefined) return there.put(typing);
      const before = put(typing);
      flushWrites();
      queries.setQueryData<readonly Typing[]>(['typing.list', { negotiation }], [...now.current.values()]);
      return before;
    },
    [negotiation, put, queries],
  );

  const drop = useCallback(
    (clause: string, language: string) => {
      const key = keyOf(clause, language);
      if (!now.current.delete(key)) return;
      setAll([...now.current.values()]);
      sendWrite(`typing\n${negotiation}\n${key}`, () =>
        written(callNow.current('typing.discard', { negotiation, clause, language })),
      );
    },
    [negotiation, written],
  );

  return useMemo(
    () => ({
      of: (clause) => [...now.current.values()].filter((one) => one.clause === clause),
      get: (clause, language) => now.current.get(keyOf(clause, language)),
      set,
      drop,
      restore,
      all,
      problem,
    }),
    [set, drop, restore, all, problem],
  );
}
