const MAX_WORDS = 80;

/**
 * The first words of a record, by which a person knows it: the heading and text of a version, the text of a comment, the
 * name of a unit, the label of a draft; null if it has none.
 */
export function extractWords({ payload }: { readonly payload: object }): string | null {
  const { heading, body, name, label, code } = payload as { readonly [field: string]: unknown };
  const words = [heading, body].flatMap((field) => findFirstText(field) ?? []);
  if (words.length > 0) return shortenWords(words.join(' – '));
  const other = [name, label, code].map(findFirstText).find((text) => text !== null);
  return other == null ? null : shortenWords(other);
}

/** The first text of a field, or of one that has a text for each language. */
function findFirstText(field: unknown): string | null {
  const texts: unknown[] = typeof field === 'object' && field !== null ? Object.values(field) : [field];
  const first = texts.find((text) => typeof text === 'string' && text !== '');
  return typeof first === 'string' ? first.replaceAll(/\s+/g, ' ') : null;
}

const shortenWords = (text: string) => (text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS)}…` : text);
