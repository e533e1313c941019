/** Words in the case of those that they stand for: all in capitals, with a capital, or as they are. */
export function matchCase(model: string, words: string): string {
  const letters = model.replaceAll(/\P{L}/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return words.toUpperCase();
  return /^\P{L}*\p{Lu}/u.test(model) ? capitalizeFirst(words) : words;
}

function capitalizeFirst(words: string): string {
  return words.replace(/\p{L}/u, (first) => first.toUpperCase());
}

export function isUpperCase(words: string): boolean {
  return /\p{Lu}/u.test(words) && words === words.toUpperCase();
}
