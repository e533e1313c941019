import type { NumberGrammar, NumberPhrase } from './number-grammar.ts';
import { sumNumberWords } from './sum-number-words.ts';

export type ScannedNumber = {
  readonly value: number;
  readonly end: number;
  /** A fraction is a part of something: "a quarter of the costs". */
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
};

/** The longest number that begins at a word, with its decimals, fractions and scales; null if none begins there. */
export function scanNumber(keys: readonly string[], from: number, grammar: NumberGrammar): ScannedNumber | null {
  return (
    scanPrefixedOrdinal(keys, from, grammar) ?? scanShare(keys, from, grammar) ?? scanCardinal(keys, from, grammar)
  );
}

/** "Kelima", "kedua puluh lima". */
function scanPrefixedOrdinal(keys: readonly string[], from: number, grammar: NumberGrammar): ScannedNumber | null {
  const { ordinalPrefix } = grammar;
  const first = keys[from] ?? '';
  if (ordinalPrefix === null || !first.startsWith(ordinalPrefix)) return null;
  const rest = first.slice(ordinalPrefix.length);
  if (!grammar.words.has(rest) || grammar.vague.has(rest)) return null;
  const whole = sumNumberWords([rest, ...keys.slice(from + 1)], 0, grammar);
  return whole === null ? null : { value: whole.value, end: from + whole.end, kind: 'ordinal' };
}

/** "Half a million", "seperempat", "полтора миллиона". */
function scanShare(keys: readonly string[], from: number, grammar: NumberGrammar): ScannedNumber | null {
  const share = findPhrase(keys, from, grammar.shares);
  if (share === null) return null;
  const kind = share.value < 1 ? 'fraction' : 'cardinal';
  return scanScaledFraction(keys, from + share.words.length, share.value, kind, grammar);
}

function scanCardinal(keys: readonly string[], from: number, grammar: NumberGrammar): ScannedNumber | null {
  const whole = sumNumberWords(keys, from, grammar);
  if (whole === null) return null;
  const { value, end, ordinal } = whole;
  if (ordinal) return { value, end, kind: 'ordinal' };
  // "Dua per tiga" is "dua pertiga", and "satu per satu" is no fraction.
  const apart = keys[end] === 'per';
  const parts = grammar.denominators.get(apart ? `per${keys[end + 1]}` : (keys[end] ?? ''));
  // "Two quarters" are six months.
  if (parts !== undefined && value > 0 && (value !== 2 || parts !== 4))
    return scanScaledFraction(keys, end + (apart ? 2 : 1), value / parts, 'fraction', grammar);
  const mixed = findPhrase(keys, end, grammar.mixed);
  if (mixed !== null) return scanScale(keys, end + mixed.words.length, value + mixed.value, grammar);
  const decimals = grammar.points.has(keys[end] ?? '') ? scanDecimals(keys, end + 1, grammar) : null;
  return decimals === null
    ? { value, end, kind: 'cardinal' }
    : scanScale(keys, decimals.end, Number(`${value}.${decimals.digits}`), grammar);
}

function scanScaledFraction(
  keys: readonly string[],
  end: number,
  value: number,
  kind: ScannedNumber['kind'],
  grammar: NumberGrammar,
): ScannedNumber {
  for (const link of [...grammar.links, []]) {
    if (!link.every((word, n) => keys[end + n] === word)) continue;
    const scaled = scanScale(keys, end + link.length, value, grammar);
    if (scaled.end > end + link.length) return scaled;
  }
  return { value, end, kind };
}

function scanScale(keys: readonly string[], end: number, value: number, { words }: NumberGrammar): ScannedNumber {
  const word = words.get(keys[end] ?? '');
  const scaled = word !== undefined && word.ordinal !== true && (word.kind === 'scale' || word.kind === 'times');
  // A third has no exact value: half a million and a third of a million are whole where they can be.
  const product = scaled ? Math.round(value * word.value * 1e6) / 1e6 : value;
  return { value: product, end: scaled ? end + 1 : end, kind: 'cardinal' };
}

/** The decimals as figures: "two five" and "twenty-five" are 25; Slavic languages name hundredths. */
function scanDecimals(keys: readonly string[], from: number, grammar: NumberGrammar) {
  if (grammar.places.size > 0) {
    const start = /^[иі]$/.test(keys[from] ?? '') ? from + 1 : from;
    const whole = sumNumberWords(keys, start, grammar);
    const place = grammar.places.get(keys[whole?.end ?? -1] ?? '');
    if (whole === null || whole.ordinal || place === undefined) return null;
    return { digits: String(whole.value).padStart(String(place).length - 1, '0'), end: whole.end + 1 };
  }
  let [digits, end] = ['', from];
  for (; end < keys.length; end += 1) {
    const word = grammar.words.get(keys[end] ?? '');
    if (word?.kind !== 'add' || word.ordinal === true || word.value > 9) break;
    digits += word.value;
  }
  const whole = sumNumberWords(keys, from, grammar);
  if (whole !== null && whole.end > end && whole.value < 1000) return { digits: String(whole.value), end: whole.end };
  // "Two point five million", "dua koma lima juta": the scale is not a part of the decimals.
  return digits === '' ? null : { digits, end };
}

function findPhrase(keys: readonly string[], at: number, phrases: readonly NumberPhrase[]): NumberPhrase | null {
  return phrases.find(({ words }) => words.every((word, n) => keys[at + n] === word)) ?? null;
}

/** The parts of a word that a number is read from: "twenty-two" has two, "полмиллиона" too. */
export function splitNumberKey(key: string, { halfPrefix, words }: NumberGrammar): readonly string[] {
  if (key.includes('-')) return key.split('-');
  if (halfPrefix !== null && key.startsWith(halfPrefix) && words.get(key.slice(halfPrefix.length))?.kind === 'scale')
    return [halfPrefix, key.slice(halfPrefix.length)];
  return [key];
}
