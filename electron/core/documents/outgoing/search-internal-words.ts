import { normalizeSearchText } from '../../word/inspect/search-words.ts';

/** Characters of a sentence, without its spaces, that are looked up first. */
const PREFIX_LENGTH = 12;

/** Sentences by their beginnings, which are the same for all files that leave together. */
export type SentenceIndex = {
  readonly heads: ReadonlyMap<string, readonly string[]>;
  /** For each of PLACES, the characters that a beginning may have there. */
  readonly fits: readonly [Uint8Array, Uint8Array, Uint8Array];
};

const PLACES = [0, 3, 7] as const;

export function indexSentences(sentences: Iterable<string>): SentenceIndex {
  const heads = Map.groupBy(sentences, (one) => removeSpaces(one).slice(0, PREFIX_LENGTH));
  const mark = (place: number) => {
    const fits = new Uint8Array(2 ** 16);
    for (const head of heads.keys()) fits[head.charCodeAt(place)] = 1;
    return fits;
  };
  return { heads, fits: [mark(PLACES[0]), mark(PLACES[1]), mark(PLACES[2])] };
}

/**
 * Selects the sentences whose beginning occurs anywhere in texts without spaces: searching for each of 60,000 takes
 * seconds. A beginning is only cut out where three of its characters fit: 50 ms instead of 700 for a file of 100,000
 * words.
 */
export function findPossibleSentences(texts: Iterable<string>, { heads, fits }: SentenceIndex): string[] {
  const [first, second, third] = fits;
  const found = new Set([...heads.keys()].filter((head) => head.length < PREFIX_LENGTH));
  if (heads.size === found.size) return [...found].flatMap((head) => heads.get(head) ?? []);
  for (const dense of texts) {
    for (let at = 0; at < dense.length; at += 1) {
      if (!first[dense.charCodeAt(at)] || !second[dense.charCodeAt(at + 3)] || !third[dense.charCodeAt(at + 7)])
        continue;
      const head = dense.slice(at, at + PREFIX_LENGTH);
      if (heads.has(head)) found.add(head);
    }
  }
  return [...found].flatMap((head) => heads.get(head) ?? []);
}

/** Removes spaces, format characters, and the characters that a program may write otherwise. */
export function removeSpaces(text: string): string {
  return text.replace(/[\s&<>"'\p{Cf}]/gu, '');
}

/** The same for lines of `normalizeSearchText`, which have ordinary spaces only and no format characters. */
export function removeSearchSpaces(lines: string): string {
  return lines.replace(/[ \n&<>"']+/g, '');
}

/** Words as in a file name: in lower case, with one space for anything between them. */
function normalizeNameWords(text: string): string {
  return ` ${normalizeSearchText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

/**
 * The first of the wanted words that a name or title contains whole, in any case and with any separators; null if there
 * is none. Words of the text itself (`meant`) are not secret.
 */
export function findWordsInName(name: string, wanted: Iterable<string>, meant: readonly string[]): string | null {
  const own = normalizeNameWords(name);
  let text: string | null = null;
  for (const words of wanted) {
    const plain = normalizeNameWords(words);
    if (plain.trim() === '' || !own.includes(plain)) continue;
    // Few names need it, and normalizing the 100,000 words of a long text takes 25 ms.
    text ??= normalizeNameWords(meant.join(' '));
    if (!text.includes(plain)) return words;
  }
  return null;
}
