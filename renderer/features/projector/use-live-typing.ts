import { useMemo, useRef } from 'react';
import { useUnsavedTypings } from '../clause/use-typings.ts';

export type TypedClauseWords = { readonly heading: string; readonly body: string };

/**
 * Keeps words typed at the table like those of the workbench: no crash loses them, and the workbench offers them again.
 * Typing from the workbench is neither shown at the table nor overwritten (D22).
 */
export function useLiveTyping(negotiation: string) {
  const typings = useUnsavedTypings(negotiation);
  const now = useRef(typings);
  now.current = typings;
  /** The languages typed here, with the code of the edited clause. */
  const own = useRef(new Map<string, string>());
  return useMemo(
    () => ({
      /** Keeps the current words of a language; null if they equal the saved words. */
      type: (clause: string, language: string, base: string | null, words: TypedClauseWords | null) => {
        const { get, set, drop } = now.current;
        if (!own.current.has(language) && get(clause, language) !== undefined) return;
        own.current.set(language, clause);
        if (words === null) drop(clause, language);
        else set({ clause, language, base, ...words });
      },
      /**
       * Ends the typing, saved or discarded; returns a function that offers the words in the workbench again, or null
       * if none were kept.
       */
      done: (): (() => void) | null => {
        const typed = [...own.current].flatMap(([language, clause]) => now.current.get(clause, language) ?? []);
        for (const [language, clause] of own.current) now.current.drop(clause, language);
        own.current.clear();
        if (typed.length === 0) return null;
        return () => {
          for (const typing of typed) now.current.restore(typing);
        };
      },
    }),
    [],
  );
}
