export const spoofKinds = [
  'mixed-script',
  'foreign-script',
  'look-alike',
  'letter-in-number',
  'zero-width',
  'bidi',
  'space',
  'control',
  'not-nfc',
  'full-width',
  'styled',
  'digit',
] as const;
export type SpoofKind = (typeof spoofKinds)[number];

/**
 * A place where a text is not what it looks like. `start` and `end` are UTF-16 offsets: of the whole word for letters,
 * of the characters alone for other characters.
 */
export type Spoof = {
  readonly kind: SpoofKind;
  readonly start: number;
  readonly end: number;
  /** The word that contains it. */
  readonly word: string;
  /** The characters concerned, each once, as `describeCodePoints` writes them. */
  readonly codePoints: readonly string[];
  /** The word as a reader sees it. */
  readonly looksLike: string;
};
