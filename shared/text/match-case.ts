/** Words in the case of those that they replace: all in capitals, capitalized, or unchanged. */
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
