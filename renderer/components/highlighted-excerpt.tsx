import { Mark } from '@mantine/core';
import type { ShownHit } from '../../shared/model/shown.ts';

/** An excerpt with the matched words marked at their exact position. */
export function HighlightedExcerpt({ text, found }: Pick<ShownHit, 'text' | 'found'>) {
  const ends = found.map(({ at, length }) => at + length);
  return (
    <>
      {found.map(({ at, length }, n) => (
        <span key={at}>
          {text.slice(ends[n - 1] ?? 0, at)}
          <Mark>{text.slice(at, at + length)}</Mark>
        </span>
      ))}
      {text.slice(ends.at(-1) ?? 0)}
    </>
  );
}
