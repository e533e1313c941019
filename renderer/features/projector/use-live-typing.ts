import { useMemo, useRef } from 'react';
import { useUnsavedTypings } from '../clause/use-typings.ts';

export type TypedClauseWords = { readonly heading: string; readonly body: string };

/**
 * Words that are typed at the table are kept as those of the workbench are: no crash loses them, and the workbench offers
 * them again. What was typed there before is neither shown at the table nor written over (D22).
 */
export function useLiveTyping(negotiation: string) {
  const typings = useUnsavedTypings(negotiation);
  const now = useRef(typings);
  now.current = typings;
  /** What is typed here, of the one clause that is written. */
  const own = useRef(new Map<string, string>());
  return useMemo(
    () => ({
      /** What a language of the clause says by now, null where that is what it said before. */
      type: (clause: string, language: string, base: string | null, words: TypedClauseWords | null) => {
        const { get, set, drop } = now.current;
        if (!own.current.has(language) && get(clause, language) !== undefined) return;
        own.current.set(language, clause);
        if (words === null) drop(clause, language);
        else set({ clause, language, base, ...words });
      },
      /** The words were saved, or discarded; gives the way to offer them in the workbench again, null where none were kept. */
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
