import { printMarks } from '../../text/marks/print-marks.ts';
import { findBracketGroups } from '../bracket-groups.ts';

/** Words of one side that were kept, where those of others were next to them or nothing was agreed. */
export type SettledBracket = { readonly side: string; readonly words: string };

/**
 * The brackets of an older source that a newer one no longer has, and in which the words of exactly one side remain. Where
 * no option, or options of several sides remain, nobody can tell who gave way, and the place is left out.
 */
export function findSettledBrackets(old: string, next: string): SettledBracket[] {
  const open = new Set(findBracketGroups(next).map(({ start, end }) => next.slice(start, end)));
  return findBracketGroups(old).flatMap(({ start, end, options }) => {
    if (open.has(old.slice(start, end))) return [];
    const standing = options
      .map(({ side, marks }) => ({ side, words: printMarks(marks).trim() }))
      .filter(
        ({ words }) => words !== '' && countOccurrences(next, words) > countOccurrences(withoutGroups(old), words),
      );
    const [first, ...others] = standing;
    if (first === undefined || first.side === null) return [];
    // A longer option contains a shorter one: only the longest says what was taken.
    const longest = standing.reduce((most, one) => (one.words.length > most.words.length ? one : most), first);
    if (others.some(({ words }) => !longest.words.includes(words) && !words.includes(longest.words))) return [];
    return longest.side === null ? [] : [{ side: longest.side, words: longest.words }];
  });
}

const countOccurrences = (text: string, words: string): number => text.split(words).length - 1;

/** A source without the places that are not agreed. */
function withoutGroups(source: string): string {
  return findBracketGroups(source).reduceRight(
    (text, { start, end }) => text.slice(0, start) + text.slice(end),
    source,
  );
}
