import { escapePattern } from '../text/escape-pattern.ts';

/**
 * Returns a test for lines such as "Page 3 of 12", in one language or in several separated by slashes: word processors
 * count pages by themselves, so these are not words of a text.
 * @param patterns with {page} and {pages}
 */
export function createPageNumberTest(patterns: readonly string[]): (line: string) => boolean {
  const one = patterns.map((pattern) =>
    pattern
      .split(/\{pages?\}/)
      .map(escapePattern)
      .join('\\d*'),
  );
  const any = `(?:${one.join('|')})`;
  const whole = new RegExp(`^${any}(?: / ${any})*$`, 'u');
  return (line) => whole.test(line);
}
