/** A word of a number in words. */
export type NumberWord = {
  /**
   * `add` adds to the number, `times` multiplies the unit before it (puluh, hundred), `teen` adds ten to it (belas), `scale`
   * is its thousands, millions …, `single` a scale that contains its one (seribu).
   */
  readonly kind: 'add' | 'times' | 'teen' | 'scale' | 'single';
  readonly value: number;
  /** An ordinal ends its number. */
  readonly ordinal?: boolean;
};

/** Words that together have a value: "and a half", "с половиной", "setengah". */
export type NumberPhrase = { readonly words: readonly string[]; readonly value: number };

/** How a language states numbers in words; keys are those of `normalizeWord`, without hyphens. */
export type NumberGrammar = {
  readonly words: ReadonlyMap<string, NumberWord>;
  /** The word that joins the parts of a number: "two hundred and five". */
  readonly joining: string | null;
  /** The decimal separator: point, koma, целых. */
  readonly points: ReadonlySet<string>;
  /** What decimals are parts of, where the language names it: десятых, сотых. */
  readonly places: ReadonlyMap<string, number>;
  /** What is added to a whole number. */
  readonly mixed: readonly NumberPhrase[];
  /** What a whole number counts in a fraction: thirds, pertiga, третьих. */
  readonly denominators: ReadonlyMap<string, number>;
  /** Fractions without a numerator, of a whole or of a scale: half, seperempat, треть. */
  readonly shares: readonly NumberPhrase[];
  /** Words between a fraction and its scale or unit: "a quarter of a million". */
  readonly links: readonly (readonly string[])[];
  /** The first part of an ordinal's first word: "kelima puluh". */
  readonly ordinalPrefix: string | null;
  /** "Half" as the first part of a word: "полмиллиона". */
  readonly halfPrefix: string | null;
  /** Scales that alone mean "many": "тысячи". */
  readonly vague: ReadonlySet<string>;
};

type Row = readonly [kind: NumberWord['kind'], value: number, words: string];

/** The table of rows of words with the same value. */
export function buildNumberWords(cardinals: readonly Row[], ordinals: readonly Row[]): ReadonlyMap<string, NumberWord> {
  const list = (rows: readonly Row[], more: { ordinal?: true }) =>
    rows.flatMap(([kind, value, words]) => words.split(' ').map((word) => [word, { kind, value, ...more }] as const));
  return new Map([...list(ordinals, { ordinal: true }), ...list(cardinals, {})]);
}

/** Rows of words that add to a number, with values that rise by a step. */
export function countWords(from: number, step: number, words: string): Row[] {
  return words.split(' ').map((word, n) => ['add', from + n * step, word] as const);
}

/** Phrases of a value, separated by commas. */
export function listPhrases(rows: { readonly [value: number]: string }): NumberPhrase[] {
  return Object.entries(rows)
    .flatMap(([value, phrases]) =>
      phrases.split(', ').map((phrase) => ({ words: phrase.split(' '), value: Number(value) })),
    )
    .sort((a, b) => b.words.length - a.words.length);
}

/** A table of words with the same value. */
export function mapWords(rows: { readonly [value: number]: string }): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(rows).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)] as const)),
  );
}
