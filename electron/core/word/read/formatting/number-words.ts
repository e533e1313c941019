/** Numbers in English words, as Word writes them below a thousand; larger ones are shown in digits. */

const ONES = [
  ...['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const ORDINALS: ReadonlyMap<string, string> = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
]);

/** "Twenty-one" for 21. */
export function formatCardinal(value: number): string {
  return isSpelled(value) ? capitalizeWord(spellNumber(value)) : String(value);
}

/** "Twenty-first" for 21. */
export function formatOrdinal(value: number): string {
  if (!isSpelled(value)) return `${value}${getOrdinalEnding(value)}`;
  return capitalizeWord(
    spellNumber(value).replace(
      /[a-z]+$/,
      (last) => ORDINALS.get(last) ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
    ),
  );
}

/** "st" for 21, "th" for 11. */
export function getOrdinalEnding(value: number): string {
  const [tens, ones] = [Math.floor(value / 10) % 10, value % 10];
  return tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th');
}

const isSpelled = (value: number): boolean => value >= 1 && value < 1000;
const capitalizeWord = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function spellNumber(value: number): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100];
  const below = rest < 20 ? ONES[rest] : [TENS[Math.floor(rest / 10)], ONES[rest % 10]].filter(Boolean).join('-');
  return [hundreds > 0 ? `${ONES[hundreds]} hundred` : '', below].filter(Boolean).join(' ');
}
