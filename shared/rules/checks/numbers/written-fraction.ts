const PARTS: { readonly [sign: string]: number } = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
};

/** A number with a fraction in figures, as the source of a regular expression: "1/2", "1 1/2", "½", "2½". */
export const WRITTEN_FRACTION = '(?:\\d{1,3}\\s?)?[½¼¾⅓⅔⅕]|(?:\\d{1,3}\\s)?\\d{1,2}\\/\\d{1,2}(?![\\d/])';
const FRACTION = /^(?:(?<whole>\d{1,3})\s?)??(?:(?<sign>[½¼¾⅓⅔⅕])|(?<over>\d{1,2})\/(?<under>\d{1,2}))$/u;

/** The value of such a number; null for all others. */
export function parseWrittenFraction(figures: string): number | null {
  const found = FRACTION.exec(figures.trim())?.groups;
  if (found === undefined) return null;
  const { whole = '0', sign = '', over, under } = found;
  const part = PARTS[sign] ?? Number(over) / Number(under);
  return Number.isFinite(part) ? Number(whole) + part : null;
}

/** Thirds have no exact value. */
export const isSameNumber = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
