import type { KnownUnit } from '../model/sent-text.ts';

/** The unit whose code or name is in the words, of several the one that is named at greatest length; null if none is. */
export function findNamedUnit(words: string, units: readonly KnownUnit[]): KnownUnit | null {
  const text = splitIntoWords(words);
  const found = units.flatMap((unit) =>
    [unit.code, unit.name]
      .map(splitIntoWords)
      .filter((name) => name.trim() !== '' && text.includes(name))
      .map((name) => ({ unit, length: name.length })),
  );
  return found.sort((a, b) => b.length - a.length)[0]?.unit ?? null;
}

/** Words in capitals with a space on either side. */
function splitIntoWords(text: string): string {
  return ` ${text
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
