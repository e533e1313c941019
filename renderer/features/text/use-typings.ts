import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useCall } from '../../api/call.ts';
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
  readonly all: readonly Typing[];
  /** Why the last typing could not be kept, null where it was. */
  readonly problem: Problem | null;
};

const LATER_MS = 400;
const keyOf = (clause: string, language: string) => `${clause}\n${language}`;

/** Unsaved typing of a text: at once here, and in the store when the hands rest, so that no crash loses it. */
export function useTypings(negotiation: string): Typings {
  const call = useCall();
  const queries = useQueryClient();
  const { data } = useTyping(negotiation);
  const now = useRef(new Map<string, Typing>());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
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

  const keep = useCallback(
    (key: string) => {
      clearTimeout(timers.current.get(key));
      timers.current.delete(key);
      const typing = now.current.get(key);
      if (typing === undefined) return;
      callNow
        .current('typing.keep', { negotiation, ...typing })
        .then(() => setProblem(null))
        .catch((error) => setProblem(problemOf(error)));
    },
    [negotiation],
  );

  useEffect(() => {
    const keepAll = () => [...timers.current.keys()].forEach(keep);
    window.addEventListener('pagehide', keepAll);
    return () => {
      window.removeEventListener('pagehide', keepAll);
      keepAll();
      // Whoever shows the text next in this page begins with what was typed here, kept already or not.
      if (seeded.current)
        queries.setQueryData<readonly Typing[]>(['typing.list', { negotiation }], [...now.current.values()]);
    };
  }, [keep, queries, negotiation]);

  const set = useCallback(
    (typing: Typing) => {
      const key = keyOf(typing.clause, typing.language);
      const before = now.current.get(key);
      now.current.set(key, typing);
      if (before === undefined || before.base !== typing.base) setAll([...now.current.values()]);
      clearTimeout(timers.current.get(key));
      timers.current.set(
        key,
        setTimeout(() => keep(key), LATER_MS),
      );
    },
    [keep],
  );

  const drop = useCallback(
    (clause: string, language: string) => {
      const key = keyOf(clause, language);
      clearTimeout(timers.current.get(key));
      timers.current.delete(key);
      if (!now.current.delete(key)) return;
      setAll([...now.current.values()]);
      callNow
        .current('typing.discard', { negotiation, clause, language })
        .catch((error) => setProblem(problemOf(error)));
    },
    [negotiation],
  );

  return useMemo(
    () => ({
      of: (clause) => [...now.current.values()].filter((one) => one.clause === clause),
      get: (clause, language) => now.current.get(keyOf(clause, language)),
      set,
      drop,
      all,
      problem,
    }),
    [set, drop, all, problem],
  );
}
