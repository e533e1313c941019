import { replaceNoBreakSpaces } from '../../../../shared/text/replace-no-break-spaces.ts';

/** Shorter strings occur in other words by chance. */
const MIN_SUBSTRING_LENGTH = 4;

/**
 * Normalizes text for searching: composed (NFC), every white space a single space, without invisible characters such as
 * soft hyphens.
 */
export function normalizeSearchText(text: string): string {
  return (
    replaceNoBreakSpaces(text)
      .normalize('NFC')
      .replace(/\p{Cf}+/gu, '')
      // Single ordinary spaces, nearly all there are, stay: replacing each of them took a tenth of reading a long text.
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim()
  );
}

/** In: words and a text, both from `normalizeSearchText`. */
export function hasWords(words: string, text: string): boolean {
  if ([...words].length >= MIN_SUBSTRING_LENGTH) return text.includes(words);
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const [before, behind] = [
      text.slice(Math.max(0, at - 2), at),
      text.slice(at + words.length, at + words.length + 2),
    ];
    if (!/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
}

/**
 * In: words from `normalizeSearchText`; bytes that are not XML. Out: whether the bytes contain the words in UTF-8 or
 * UTF-16.
 */
export function hasEncodedWords(words: string, bytes: Uint8Array): boolean {
  if ([...words].length < MIN_SUBSTRING_LENGTH) return false;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(words, 0, 'utf8') || buffer.includes(words, 0, 'utf16le');
}
