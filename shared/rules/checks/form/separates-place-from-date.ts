/** A date at the beginning of a line or at its end: "12 May 2024", «__» ____ 20__ г. */
const DATE =
  /^(?:on\s|tanggal\s|от\s)?[«“"]?(?:\d{1,2}(?:\s?[–-]\s?\d{1,2})?|_+|\.{2,})[»”"]?(?:\s|[./-]\d).{0,30}(?:\d{4}|_{2,}|\d{2}_*|\.{3,})(?:\s?(?:г|года|годе)\.?)?$/iu;

/** "г. Минск      15 мая 2024 г.": a line of nothing but place and date, at its two ends. */
export function separatesPlaceFromDate(plain: string, at: number, end: number): boolean {
  const stop = plain.indexOf('\n', end);
  const row = [plain.slice(plain.lastIndexOf('\n', at - 1) + 1, at), plain.slice(end, stop === -1 ? undefined : stop)];
  const [first = '', last = ''] = row.map((half) => half.trim());
  const isPlace = (words: string) => /^(?:г\.\s?|гор\.\s?|at\s|di\s)?\p{Lu}[\p{L}\s.,’'-]{1,40}$/u.test(words);
  return (DATE.test(last) && isPlace(first)) || (DATE.test(first) && isPlace(last));
}
