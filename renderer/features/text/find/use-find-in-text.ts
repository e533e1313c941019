import { useDeferredValue, useMemo, useState } from 'react';
import type { ShownText } from '../../../../shared/model/shown.ts';
import type { RenderOptions } from '../../../../shared/text/marks/render-marks.ts';
import type { SearchMatches } from '../../clause/text-page-context.ts';
import { listTextMatches, stepThroughMatches, type TextMatches } from './list-text-matches.ts';

const NOTHING_FOUND: TextMatches = { all: new Map(), hits: [] };
const NO_MATCHES: SearchMatches = { matches: new Map(), here: null };

/** Returns the matches in the whole displayed text, in text order, and the current one. */
export function useFindInText(text: ShownText | undefined, options: RenderOptions, languages: readonly string[]) {
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const asked = useDeferredValue(words);
  const found = useMemo(
    () => (open && text !== undefined ? listTextMatches(text, options, languages, asked) : NOTHING_FOUND),
    [open, asked, text, options, languages],
  );
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
      const next = stepThroughMatches(at, by, found.hits.length);
      setAt(next);
      return found.hits[next]?.clause ?? null;
    },
  };
}
