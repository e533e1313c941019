import type { NumberGrammar, NumberWord } from './number-grammar.ts';

/** The whole number that the words from an index state, and the index after its last word. */
export type WholeNumber = { readonly value: number; readonly end: number; readonly ordinal: boolean };

/** What has been read: `group` is the part below the next scale, `slot` the smallest place in it that is filled. */
type Sum = {
  readonly total: number;
  readonly group: number;
  readonly slot: number;
  /** The unit that puluh, belas or ratus would multiply, and the slot before it. */
  readonly unit: number;
  readonly before: number;
  readonly scale: number;
  readonly ordinal: boolean;
};

const EMPTY: Sum = {
  total: 0,
  group: 0,
  slot: 4,
  unit: 0,
  before: 4,
  scale: Number.POSITIVE_INFINITY,
  ordinal: false,
};

/** Reads the longest whole number that begins at a word: "two hundred and five", "dua ratus lima", "двести пятый". */
export function sumNumberWords(keys: readonly string[], from: number, grammar: NumberGrammar): WholeNumber | null {
  let [sum, end] = [EMPTY, from];
  let joined: { readonly sum: Sum; readonly end: number } | null = null;
  for (let at = from; at < keys.length && !sum.ordinal; at += 1) {
    const key = keys[at] ?? '';
    if (key === grammar.joining && at > from) {
      if (sum.slot < 3 || (sum.slot === 4 && sum.total === 0)) break;
      joined = { sum, end };
      continue;
    }
    const word = grammar.words.get(key);
    const next = word === undefined ? null : addWord(sum, word);
    if (next === null) {
      // "Between one thousand and two thousand": the "and" does not belong to the number.
      if (joined !== null && (word?.kind === 'times' || word?.kind === 'scale')) ({ sum, end } = joined);
      break;
    }
    [sum, end] = [next, at + 1];
  }
  if (end === from) return null;
  const whole = { value: sum.total + sum.group, end, ordinal: sum.ordinal };
  return grammar.joining === null ? whole : (readYear(keys, from, whole, grammar) ?? whole);
}

/** "Nineteen ninety-eight", "twenty twenty-two". */
function readYear(
  keys: readonly string[],
  from: number,
  { value, end }: WholeNumber,
  grammar: NumberGrammar,
): WholeNumber | null {
  if (value < 16 || value > 21 || end - from > 2 || !grammar.words.has(keys[end] ?? '')) return null;
  const next = sumNumberWords(keys, end, grammar);
  return next === null || next.value < 10 || next.value > 99 ? null : { ...next, value: value * 100 + next.value };
}

function addWord(sum: Sum, word: NumberWord): Sum | null {
  const { kind, value } = word;
  const next = { ...sum, ordinal: word.ordinal === true };
  switch (kind) {
    case 'add': {
      const size = value === 0 ? 0 : value < 10 ? 1 : value < 100 ? 2 : 3;
      if (size >= sum.slot || (value === 0 && (sum.group > 0 || sum.total > 0))) return null;
      const slot = size === 2 && value < 20 ? 1 : size;
      return { ...next, group: sum.group + value, slot, unit: size === 1 ? value : 0, before: sum.slot };
    }
    case 'teen':
      return sum.unit > 0 && sum.before > 2 ? { ...next, group: sum.group + 10, slot: 1, unit: 0 } : null;
    case 'times':
      return multiplyUnit(sum, next, value);
    case 'scale': {
      if (value >= sum.scale || sum.slot === 0 || (sum.group === 0 && sum.total > 0)) return null;
      return { ...next, total: sum.total + (sum.group || 1) * value, group: 0, slot: 4, unit: 0, scale: value };
    }
    case 'single': {
      if (sum.group > 0 || value >= sum.scale) return null;
      return { ...next, total: sum.total + value, slot: 4, unit: 0, scale: value };
    }
  }
}

/** "Two hundred", "nineteen hundred", "dua puluh": the word alone is its own value ("a hundred"). */
function multiplyUnit(sum: Sum, next: Sum, value: number): Sum | null {
  const slot = value === 10 ? 2 : 3;
  if (sum.unit > 0)
    return sum.before > slot ? { ...next, group: sum.group + sum.unit * (value - 1), slot, unit: 0 } : null;
  if (value === 100 && sum.group >= 10 && sum.group < 100) return { ...next, group: sum.group * 100, slot, unit: 0 };
  return sum.group === 0 && sum.slot === 4 ? { ...next, group: value, slot } : null;
}
