/** What belongs to the sign before it: combining marks, joiners, skin tones, the tags of flags. */
const TAIL = '[\\p{M}\\p{EMod}\\u200C\\u200D\\u{E0020}-\\u{E007F}]*';
const SIGN = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00AD\\u200C\\u200D]*';
const INNER = "(?:[.,'’/‐‑–-]|(?<=\\p{N}):(?=\\p{N}))";
/** A sign or a currency before a number; a hyphen only where it joins nothing. */
const LEAD = '(?:(?:(?<![^\\s(\\[«“"])[-+−±≈≤≥])?(?:\\p{Lu}{0,3}\\p{Sc}|[№§])?(?=\\p{N}))?';
/** Russian writes 1 000 000 with spaces of several widths. */
const GROUPED = '\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+(?![\\p{L}\\p{N}\\p{M}\\u00AD\\u200C\\u200D])';
const PART = `(?:${GROUPED}|${SIGN})(?:(?<=\\p{N})(?:[%‰]|\\p{Sc}(?!\\p{N})))?`;
const PICTURE = `\\p{Extended_Pictographic}${TAIL}`;

/** The order is that of the first match; the grammar of the marks stands in ../text/mark.ts. */
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
 * Cuts a text into what is compared and shown whole: a word, number, amount or date with the signs inside it, an emoji,
 * a mark of the source text (`{ID:`, `}`, `[BY: `, `\{`, `{ref:x}`), a line end, a run of other white space, or one
 * sign. Any string goes in, ill-formed ones too; the tokens joined are the text again.
 */
export function tokenizeText(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** What cuts a text into tokens. */
export type Tokenizer = (text: string) => readonly string[];

/** Cuts as `tokens` does, each text once. */
export function createCachedTokenizer(): Tokenizer {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const found = known.get(text) ?? tokenizeText(text);
    known.set(text, found);
    return found;
  };
}

/** Whether a token is read as a word: it has a letter or a digit and does not open a mark. A reference is one. */
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
