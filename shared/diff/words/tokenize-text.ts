/** What belongs to the character before it: combining marks, joiners, skin tones, the tags of flags. */
const TAIL = '[\\p{M}\\p{EMod}\\u200C\\u200D\\u{E0020}-\\u{E007F}]*';
const SIGN = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00AD\\u200C\\u200D]*';
/**
 * Where a sentence begins right after the full stop of the one before: before a word with a capital, or in a script without
 * capitals; an initial or an abbreviation of one letter ends none.
 */
export const UNSPACED_START =
  '(?<!\\p{Lu}\\p{M}*\\.|(?<![\\p{L}\\p{M}])\\p{L}\\p{M}*\\.)(?=\\p{Lu}\\p{M}*\\p{Ll}|\\p{Lo})';
const INNER = `(?:['’/‐‑–-]|\\.(?!${UNSPACED_START})|(?<=\\p{N})[,:](?=\\p{N}))`;
/** A mathematical or currency sign before a number; a hyphen only if it joins nothing. */
const LEAD = '(?:(?:(?<![^\\s(\\[«“"])[-+−±≈≤≥])?(?:\\p{Lu}{0,3}\\p{Sc}|[№§])?(?=\\p{N}))?';
/** Russian writes 1 000 000 with spaces of several widths. */
const GROUPED = '\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+(?![\\p{L}\\p{N}\\p{M}\\u00AD\\u200C\\u200D])';
const PART = `(?:${GROUPED}|${SIGN})(?:(?<=\\p{N})(?:[%‰]|\\p{Sc}(?!\\p{N})))?`;
const PICTURE = `\\p{Extended_Pictographic}${TAIL}`;

/** The first alternative that matches wins; the grammar of the marks is in shared/model/mark.ts. */
const TOKEN = new RegExp(
  [
    '\\r\\n|[\\n\\r\\u2028\\u2029]',
    `[^\\S\\n\\r\\u2028\\u2029]+${TAIL}`,
    `\\{ref:[A-Za-z0-9][A-Za-z0-9._-]{0,39}\\}${TAIL}`,
    `\\{(?:[A-Z][A-Z0-9]{1,7}|i):${TAIL}`,
    `\\[[A-Z][A-Z0-9]{1,7}: ${TAIL}`,
    `\\\\[\\\\{}[\\]|]${TAIL}`,
    `${LEAD}${PART}(?:${INNER}${PART})*${TAIL}`,
    `\\p{RI}\\p{RI}${TAIL}`,
    `${PICTURE}(?:(?<=\\u200D)${PICTURE})*`,
    `_+${TAIL}`,
    `[^]${TAIL}`,
  ].join('|'),
  'gu',
);

/**
 * Splits a text into the units that are compared and shown whole: a word, number, amount or date with the punctuation
 * inside it, an emoji, a mark of the source text (`{ID:`, `}`, `[BY: `, `\{`, `{ref:x}`), a line end, a run of other
 * white space, or one character. Accepts any string, even ill-formed; the tokens concatenated are the text.
 */
export function tokenizeText(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Splits a text into tokens. */
export type Tokenizer = (text: string) => readonly string[];

/** Tokenizes like `tokenizeText`, each text once. */
export function createCachedTokenizer(): Tokenizer {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const found = known.get(text) ?? tokenizeText(text);
    known.set(text, found);
    return found;
  };
}

/** Whether a token counts as a word: it has a letter or a digit and does not open a mark. A reference counts as one. */
export function isWordToken(token: string): boolean {
  // Most tokens begin with a Latin letter or a digit: testing for these first takes a third of the time.
  if (/^[0-9A-Za-z]/.test(token)) return true;
  return /[\p{L}\p{N}]/u.test(token) && (!/^[{[]/.test(token) || token.startsWith('{ref:'));
}

/** Whether a token is white space, a line end included. */
export function isSpaceToken(token: string): boolean {
  return token.startsWith(' ') || /^\s/.test(token);
}

/** Whether a token ends a line. */
export function isLineEndToken(token: string): boolean {
  return /^[\n\r\u2028\u2029]/.test(token);
}
