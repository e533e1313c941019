import { useRef } from 'react';

/** Digits pressed within this time form one number. */
const SEQUENCE_MS = 1000;

/** Combines digits into a number: returns the number so far. */
export function useDigitSequence(): (digit: number) => string {
  const last = useRef({ number: '', at: 0 });
  return (digit) => {
    const now = performance.now();
    const before = now - last.current.at < SEQUENCE_MS ? last.current.number : '';
    last.current = { number: `${before}${digit}`, at: now };
    return last.current.number;
  };
}
