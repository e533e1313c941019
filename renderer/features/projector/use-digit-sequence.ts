import { useRef } from 'react';

/** Digits that are pressed one soon after another are one number. */
const SEQUENCE_MS = 1000;

/** Puts digits together to numbers: gives the number that a digit goes on with. */
export function useDigitSequence(): (digit: number) => string {
  const last = useRef({ number: '', at: 0 });
  return (digit) => {
    const now = performance.now();
    const before = now - last.current.at < SEQUENCE_MS ? last.current.number : '';
    last.current = { number: `${before}${digit}`, at: now };
    return last.current.number;
  };
}
