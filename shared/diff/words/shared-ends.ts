/**
 * The share of the longer of two texts that both begin and end with, from 0 to 1. For most changed texts it is high.
 */
export function measureSharedEnds(old: string, next: string): number {
  const shorter = Math.min(old.length, next.length);
  let head = 0;
  while (head < shorter && old.charCodeAt(head) === next.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && old.charCodeAt(old.length - 1 - tail) === next.charCodeAt(next.length - 1 - tail))
    tail++;
  return (head + tail) / Math.max(1, old.length, next.length);
}
