/** One or two languages of a text, in the order of the screen. */
export type LanguagePair = readonly [first: string, second: string | null];

/** Reads the remembered languages; those that the text lacks are left out, and one of its own remains. */
export function parseLanguagePair(kept: string, all: readonly string[]): LanguagePair {
  const chosen = kept.split(',').filter((language, n, list) => all.includes(language) && list.indexOf(language) === n);
  return [chosen[0] ?? all[0] ?? '', chosen[1] ?? null];
}

export function formatLanguagePair([first, second]: LanguagePair): string {
  return second === null ? first : `${first},${second}`;
}

/** Puts a language on the left; if it is on the right, the two change places. */
export function replaceFirstLanguage([first, second]: LanguagePair, language: string): LanguagePair {
  return [language, second === language ? first : second];
}

/** Switches the left language to the next one. */
export function switchFirstLanguage(pair: LanguagePair, all: readonly string[]): LanguagePair {
  return replaceFirstLanguage(pair, all[(all.indexOf(pair[0]) + 1) % all.length] ?? pair[0]);
}

/** Switches the right language to the next one that is not on the left; after the last, to none. */
export function switchSecondLanguage([first, second]: LanguagePair, all: readonly string[]): LanguagePair {
  const others = [...all.filter((language) => language !== first), null];
  return [first, others[(others.indexOf(second) + 1) % others.length] ?? null];
}
