import { diffText } from '../../diff/words/diff-text.ts';
import { isWordToken, tokenizeText } from '../../diff/words/tokenize-text.ts';
import { cutChangedMiddle } from './changed-middle.ts';

/** Fewer words than this occur in many places by chance: they count as new, not as moved. */
const MOVED_WORDS = 4;
/** How many places of one token are tried; a token that occurs more often begins no rare words. */
const MAX_PLACES = 50;

/** A range of one of two texts that the other does not have in that place, from `start` in UTF-16 units. */
type Stretch = { readonly start: number; readonly text: string };

/**
 * Where the words of a text come from in the text before it: kept in place, or moved, if at least four words occur
 * together elsewhere as they did.
 * @returns for each UTF-16 unit of `next` its offset in `old`, where the same unit is; -1 if it is new
 */
export function mapKeptUnits(old: string, next: string): Int32Array {
  const from = new Int32Array(next.length).fill(-1);
  const middle = cutChangedMiddle(old, next);
  const { start } = middle;
  const shift = next.length - old.length;
  for (let at = 0; at < start; at += 1) from[at] = at;
  for (let at = start + middle.next.length; at < next.length; at += 1) from[at] = at - shift;
  const deleted: Stretch[] = [];
  const inserted: Stretch[] = [];
  let [atOld, atNext] = [start, start];
  for (const { kind, text } of diffText(middle.old, middle.next)) {
    if (kind === 'kept') for (let n = 0; n < text.length; n += 1) from[atNext + n] = atOld + n;
    if (kind === 'deleted') deleted.push({ start: atOld, text });
    if (kind === 'inserted') inserted.push({ start: atNext, text });
    if (kind !== 'inserted') atOld += text.length;
    if (kind !== 'deleted') atNext += text.length;
  }
  if (deleted.length > 0 && inserted.length > 0) markMovedWords(from, deleted.flatMap(cutStretch), inserted);
  return from;
}

type PlacedToken = { readonly text: string; readonly at: number };

/** The tokens of a stretch, and an end that equals no token, so that no words are joined across two stretches. */
function cutStretch({ start, text }: Stretch): PlacedToken[] {
  let at = start;
  const tokens = tokenizeText(text).map((token) => {
    const placed = { text: token, at };
    at += token.length;
    return placed;
  });
  return [...tokens, { text: '', at }];
}

function markMovedWords(from: Int32Array, deleted: readonly PlacedToken[], inserted: readonly Stretch[]): void {
  const places = new Map<string, number[]>();
  deleted.forEach(({ text }, n) => {
    if (isWordToken(text)) places.set(text, [...(places.get(text) ?? []), n].slice(0, MAX_PLACES));
  });
  for (const tokens of inserted.map(cutStretch)) {
    for (let at = 0; at < tokens.length; ) {
      const { place, length } = findLongestMatch(tokens, at, deleted, places.get(tokens[at]?.text ?? '') ?? []);
      for (const [n, { text, at: start }] of tokens.slice(at, at + length).entries()) {
        const origin = deleted[place + n]?.at ?? 0;
        for (let unit = 0; unit < text.length; unit += 1) from[start + unit] = origin + unit;
      }
      at += Math.max(1, length);
    }
  }
}

/** The longest run of tokens that is also at one of the places; of length 0 if it has too few words. */
function findLongestMatch(
  tokens: readonly PlacedToken[],
  at: number,
  deleted: readonly PlacedToken[],
  places: readonly number[],
): { readonly place: number; readonly length: number } {
  let best = { place: 0, length: 0 };
  for (const place of places) {
    let length = 0;
    while (isSameToken(tokens[at + length], deleted[place + length])) length += 1;
    if (length > best.length) best = { place, length };
  }
  const words = tokens.slice(at, at + best.length).filter(({ text }) => isWordToken(text)).length;
  return words < MOVED_WORDS ? { place: 0, length: 0 } : best;
}

const isSameToken = (a: PlacedToken | undefined, b: PlacedToken | undefined): boolean =>
  a !== undefined && b !== undefined && a.text !== '' && a.text === b.text;
