/**
 * Tells "Page 3 of 12", in one language or in several with strokes between them: what word processors count by themselves
 * and is no word of a text. In: the patterns, with {page} and {pages}.
 */
export function createPageNumberTest(patterns: readonly string[]): (line: string) => boolean {
  const one = patterns.map((pattern) =>
    pattern
      .split(/\{pages?\}/)
      .map((words) => words.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'))
      .join('\\d*'),
  );
  const any = `(?:${one.join('|')})`;
  const whole = new RegExp(`^${any}(?: / ${any})*$`, 'u');
  return (line) => whole.test(line);
}
