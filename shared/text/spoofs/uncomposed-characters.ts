import { createSpoof } from './create-spoof.ts';
import type { Spoof } from './spoof.ts';

/** Text that is not in Unicode normalisation form C (UAX #15), character by character with its marks. */
export function findUncomposedCharacters(text: string): Spoof[] {
  if (text.normalize('NFC') === text) return [];
  return [...text.matchAll(/\S+/gu)].flatMap(({ 0: chunk, index }) =>
    chunk.normalize('NFC') === chunk ? [] : findUncomposedSpoofs(text, chunk, index),
  );
}

function findUncomposedSpoofs(text: string, chunk: string, from: number): Spoof[] {
  const spoof = (start: number, end: number) =>
    createSpoof(text, 'not-nfc', [start, end], (word) => word.normalize('NFC'));
  const signs = [...chunk.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].filter(([sign]) => sign.normalize('NFC') !== sign);
  // Korean syllables are composed of characters that are not combining marks.
  if (signs.length === 0) return [spoof(from, from + chunk.length)];
  return signs.map(({ 0: sign, index }) => spoof(from + index, from + index + sign.length));
}
