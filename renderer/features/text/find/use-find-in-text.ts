import { useDeferredValue, useMemo, useState } from 'react';
import type { ShownText } from '../../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../../shared/text/marks/render-marks.ts';
import { findMatches, type TextMatch } from '../../clause/find-matches.ts';
import { renderShownSource } from '../../clause/shown-source.ts';
import { buildMatchKey, type SearchMatches } from '../../clause/text-page-context.ts';

type MatchPosition = { readonly key: string; readonly n: number; readonly clause: string };
const NO_MATCHES: SearchMatches = { matches: new Map(), here: null };

/** Returns the matches in the whole displayed text, in text order, and the current one. */
export function useFindInText(text: ShownText | undefined, options: RenderOptions, languages: readonly string[]) {
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const asked = useDeferredValue(words);
  const found = useMemo(() => {
    const all = new Map<string, readonly TextMatch[]>();
    const hits: MatchPosition[] = [];
    if (!open || asked.trim() === '' || text === undefined) return { all, hits };
    for (const clause of text.clauses) {
      for (const language of languages) {
        for (const part of ['heading', 'body'] as const) {
          const shown = renderShownSource(clause[part][language] ?? '', options);
          const here = shown === null ? [] : findMatches(shown.rendered.text, asked);
          if (here.length === 0) continue;
          const key = buildMatchKey(clause.code, language, part);
          all.set(key, here);
          here.forEach((_, n) => {
            hits.push({ key, n, clause: clause.code });
          });
        }
      }
    }
    return { all, hits };
  }, [open, asked, text, options, languages]);
  const here = found.hits[at] ?? null;
  const shown = useMemo<SearchMatches>(
    () => (found.hits.length === 0 ? NO_MATCHES : { matches: found.all, here: here === null ? null : here }),
    [found, here],
  );
  return {
    shown,
    open,
    words,
    count: found.hits.length,
    at: here === null ? 0 : at + 1,
    show: () => setOpen(true),
    close: () => setOpen(false),
    search: (next: string) => {
      setWords(next);
      setAt(-1);
    },
    /** Goes to the next or previous match, wrapping around at the ends; returns its clause. */
    step: (by: 1 | -1): string | null => {
      const { length } = found.hits;
      if (length === 0) return null;
      const next = at === -1 && by === -1 ? length - 1 : (at + by + length) % length;
      setAt(next);
      return found.hits[next]?.clause ?? null;
    },
  };
}
