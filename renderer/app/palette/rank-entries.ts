/** What an entry of the palette is found by. */
export type RankedWords = {
  /** The same whenever the palette opens. */
  readonly id: string;
  readonly label: string;
  /** Further words, which count less. */
  readonly words: string;
  /** The number of a clause; null for other entries. */
  readonly number: string | null;
  /** Why it cannot be done now; null if it can. */
  readonly reason: string | null;
};

type FoldedEntry<E> = { readonly entry: E; readonly label: string; readonly words: string };

/** Without case and diacritics, with one space before each word and none for what is no letter or digit. */
const foldWords = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;

/** Prepares entries once for the queries that follow. */
export function foldEntries<E extends RankedWords>(entries: readonly E[]): readonly FoldedEntry<E>[] {
  return entries.map((entry) => ({
    entry,
    label: foldWords(entry.label).trimEnd(),
    words: foldWords(entry.words).trimEnd(),
  }));
}

/** An entry that cannot be done now comes after one that matches nearly as well. */
const UNAVAILABLE = -15;
/** For the entry that was used last; each earlier one gets one less. */
const RECENT = 8;

/**
 * The entries in which every word of the query occurs, best first: the number of a clause, then a whole label or code, the
 * beginning of a label, of a word of it, a part of a word, then further words; of equal ones, those used recently, then in the
 * order given. Without a query all, those used recently first.
 * @param recent the ids of entries used before, the last one first
 */
export function rankEntries<E extends RankedWords>(
  entries: readonly FoldedEntry<E>[],
  query: string,
  recent: readonly string[],
): readonly E[] {
  const words = foldWords(query).split(' ').filter(Boolean);
  const all = ` ${words.join(' ')}`;
  return entries
    .flatMap(({ entry, label, words: further }) => {
      const scores = words.map((word) => scoreWord(word, entry.number, label, further));
      if (scores.includes(0)) return [];
      const sum = scores.reduce((total, score) => total + score, 0) / Math.max(1, scores.length);
      const whole = words.length === 0 ? 0 : label === all || further === all ? 40 : label.startsWith(all) ? 20 : 0;
      const at = recent.indexOf(entry.id);
      const used = at === -1 ? 0 : Math.max(1, RECENT - at);
      return [{ entry, score: sum + whole + used + (words.length > 0 && entry.reason !== null ? UNAVAILABLE : 0) }];
    })
    .sort((one, other) => other.score - one.score)
    .map(({ entry }) => entry);
}

/** How well a word matches, from 0 for not at all. */
function scoreWord(word: string, number: string | null, label: string, further: string): number {
  if (number?.toLowerCase() === word) return 100;
  if (label.startsWith(` ${word}`)) return 60;
  if (label.includes(` ${word}`)) return 45;
  if (label.includes(word)) return 25;
  if (further.includes(` ${word}`)) return 15;
  return further.includes(word) ? 5 : 0;
}
