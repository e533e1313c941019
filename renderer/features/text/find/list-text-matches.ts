import type { ShownText } from '../../../../shared/model/shown.ts';
import { findMatches, type TextMatch } from '../../clause/find-matches.ts';
import { type OwnCopyOptions, renderShownSource, selectLanguageOptions } from '../../clause/shown-source.ts';
import { buildMatchKey } from '../../clause/text-page-context.ts';

type MatchPosition = { readonly key: string; readonly n: number; readonly clause: string };

/** `all` by the key of a heading or body; `hits` in the order of the text. */
export type TextMatches = {
  readonly all: ReadonlyMap<string, readonly TextMatch[]>;
  readonly hits: readonly MatchPosition[];
};

/** Finds words in all that is displayed of a text. */
export function listTextMatches(
  text: Pick<ShownText, 'clauses'>,
  options: OwnCopyOptions,
  languages: readonly string[],
  words: string,
): TextMatches {
  const all = new Map<string, readonly TextMatch[]>();
  const hits: MatchPosition[] = [];
  if (words.trim() === '') return { all, hits };
  for (const clause of text.clauses) {
    for (const language of languages) {
      for (const part of ['heading', 'body'] as const) {
        const shown = renderShownSource(clause[part][language] ?? '', selectLanguageOptions(options, language));
        const here = shown === null ? [] : findMatches(shown.rendered.text, words);
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
}

/** The index of the next or previous of `count` matches, wrapping around at the ends; -1 is before the first. */
export function stepThroughMatches(at: number, by: 1 | -1, count: number): number {
  if (count === 0) return -1;
  return at === -1 && by === -1 ? count - 1 : (at + by + count) % count;
}
