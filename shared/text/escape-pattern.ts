/** Escapes words for a regular expression. With the flag `u` only these characters may be escaped: `\-` and `\,` are errors. */
export function escapePattern(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
