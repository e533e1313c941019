import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushDelayedWrites, scheduleDelayedWrite, sendDelayedWrite } from '../../api/delayed-writes.ts';
import { type Problem, toProblem } from '../../api/problem.ts';
import { useUnsavedTyping } from '../../api/queries.ts';
import { useCall } from '../../api/use-command.ts';
import { reportSaveState } from './save-state.ts';
import { tellOtherWindows } from './typing-messages.ts';
import { replaceTyping, TypingSession, type UnsavedTyping } from './typing-session.ts';

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

/** The sessions of the displayed texts, by the code of the negotiation. */
const shownSessions = new Map<string, TypingSession>();

/** The codes of the negotiations whose texts are displayed. */
export const listShownNegotiations = (): readonly string[] => [...shownSessions.keys()];

/** The session of a displayed text; undefined if it is not displayed. */
export const findTypingSession = (negotiation: string): TypingSession | undefined => shownSessions.get(negotiation);

/**
 * Manages the unsaved typing of a text: here at once, in the store within a second, so that a crash loses at most that.
 */
export function useUnsavedTypings(negotiation: string): UnsavedTypings {
  const call = useCall();
  const queries = useQueryClient();
  const { data } = useUnsavedTyping(negotiation);
  const [all, setAll] = useState<readonly UnsavedTyping[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const callNow = useRef(call);
  callNow.current = call;

  const session = useMemo(() => {
    /** How often something was typed: what an older answer says is no longer the newest. */
    let typed = 0;
    let isEmpty = true;
    const report = (writing: Promise<unknown>) => {
      const at = typed;
      return writing.then(
        () => {
          setProblem(null);
          if (at === typed) reportSaveState(negotiation, { of: isEmpty ? 'none' : 'kept' });
        },
        (error) => {
          const failed = toProblem(error);
          setProblem(failed);
          reportSaveState(negotiation, { of: 'failed', problem: failed });
          throw error;
        },
      );
    };
    return new TypingSession({
      keep: (key, typing) => {
        const at = new Date().toISOString();
        typed += 1;
        // Before it is stored, so that no other window stores newer words there.
        tellOtherWindows({ negotiation, tells: 'kept', place: { clause: typing.clause, language: typing.language } });
        reportSaveState(negotiation, { of: 'typing' });
        scheduleDelayedWrite(`typing\n${negotiation}\n${key}`, () =>
          report(callNow.current('typing.keep', { negotiation, ...typing, at })),
        );
      },
      discard: (key, place) => {
        tellOtherWindows({ negotiation, tells: 'gone', place });
        sendDelayedWrite(`typing\n${negotiation}\n${key}`, () =>
          report(callNow.current('typing.discard', { negotiation, ...place })),
        );
      },
      onChange: (list) => {
        isEmpty = list.length === 0;
        reportSaveState(negotiation, { of: isEmpty ? 'none' : 'kept' });
        setAll(list);
      },
    });
  }, [negotiation]);

  useEffect(() => {
    if (data !== undefined) session.seed(data);
  }, [session, data]);

  useEffect(() => {
    shownSessions.set(negotiation, session);
    return () => {
      if (shownSessions.get(negotiation) === session) {
        shownSessions.delete(negotiation);
        reportSaveState(negotiation, null);
      }
      void flushDelayedWrites();
      // The next component that shows this text starts with what was typed here, whether already stored or not.
      if (session.isSeeded)
        queries.setQueryData<readonly UnsavedTyping[]>(['typing.list', { negotiation }], session.list());
    };
  }, [negotiation, session, queries]);

  const restore = useCallback(
    (typing: UnsavedTyping) => {
      const shown = shownSessions.get(negotiation);
      if (shown !== undefined) return shown.restore(typing);
      // Since this text was closed it may have been open again: its cached typings are the newest ones.
      const cached = queries.getQueryData<readonly UnsavedTyping[]>(['typing.list', { negotiation }]);
      const { typings, replaced } = replaceTyping(cached ?? session.list(), typing);
      session.restore(typing);
      void flushDelayedWrites();
      queries.setQueryData<readonly UnsavedTyping[]>(['typing.list', { negotiation }], typings);
      return replaced;
    },
    [negotiation, session, queries],
  );

  return useMemo(
    () => ({
      of: (clause) => session.listByClause(clause),
      get: (clause, language) => session.find(clause, language),
      set: (typing) => session.type(typing),
      drop: (clause, language) => session.drop(clause, language),
      restore,
      all,
      problem,
    }),
    [session, restore, all, problem],
  );
}
