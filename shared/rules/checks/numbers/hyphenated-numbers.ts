import type { TextReading } from '../read/text-reading.ts';
import type { Quantity } from './quantity.ts';

const HYPHENATED = /(?=\d)(?<=\p{L}[-‐‑])\d{1,4}(?![\p{L}\p{N}])/gu;

/** "Евро-4", "mid-2024": another language may write the number with a space. */
export function findHyphenatedNumbers({ plain }: TextReading): Quantity[] {
  return Array.from(plain.matchAll(HYPHENATED), ({ 0: digits, index }) => {
    const place = { start: index, end: index + digits.length };
    return { value: String(Number(digits)), unit: null, sure: 'one', ...place } as const;
  });
}
