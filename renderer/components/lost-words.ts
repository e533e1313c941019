const splitWords = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Counts the typed words that the saved text lacks: discarding the typing loses them. */
export function countLostWords(typed: string, saved: string): number {
  const left = new Map<string, number>();
  for (const word of splitWords(saved)) left.set(word, (left.get(word) ?? 0) + 1);
  let lost = 0;
  for (const word of splitWords(typed)) {
    const count = left.get(word) ?? 0;
    if (count === 0) lost += 1;
    else left.set(word, count - 1);
  }
  return lost;
}

/** Collects the texts of a form of any shape. */
export function collectFormTexts(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(collectFormTexts).join('\n');
}
