/** The source of a regular expression that matches the words literally, with or without the `u` flag. */
export function escapePattern(words: string): string {
  // Under `u` only these may follow a backslash; any other character there is a syntax error.
  return words.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');
}
