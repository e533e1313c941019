import { measureSimilarity, type TokenBag } from './similarity.ts';

/** From this similarity on, a sentence counts as a changed form of another. */
const MIN_SIMILARITY = 0.35;
/**
 * The number of sentence pairs compared in a gap: all of 200 x 200, and those near the diagonal in a larger one. The
 * smallest band still lets the sentences of a long text that was changed throughout find each other.
 */
const COMPARED = 40_000;
const SMALLEST_BAND = 8;

const SKIP_OLD = 0;
const SKIP_NEXT = 1;
const PAIR = 2;

/**
 * The pairs of sentences with the greatest sum of similarities that keep the order of both sides: the Needleman-Wunsch
 * table, in a band around the diagonal, filled from the end so that it can be read forwards.
 * @returns the indices [old, next] of each pair, in order
 */
export function findBestPairs(old: readonly TokenBag[], next: readonly TokenBag[]): [number, number][] {
  const [n, m] = [old.length, next.length];
  const half = n * m <= COMPARED ? m : Math.ceil(Math.max(SMALLEST_BAND, COMPARED / n / 2, m / n));
  const low = (i: number) => Math.max(0, Math.floor((i * m) / n) - half);
  const high = (i: number) => Math.min(m, Math.floor((i * m) / n) + half);
  const steps: Uint8Array[] = [];
  let below = new Float64Array(0);
  for (let i = n - 1; i >= 0; i--) {
    const from = low(i);
    const shift = from - low(i + 1);
    const best = new Float64Array(high(i) - from + 1);
    const step = new Uint8Array(best.length);
    for (let at = best.length - 1; at >= 0; at--) {
      const alike = measureSimilarity(old[i] ?? [], next[from + at] ?? []);
      const pair = alike >= MIN_SIMILARITY ? alike + (below[at + shift + 1] ?? 0) : -1;
      const skipOld = below[at + shift] ?? 0;
      const skipNext = best[at + 1] ?? -1;
      const most = Math.max(pair, skipOld, skipNext);
      best[at] = most;
      step[at] = most === pair ? PAIR : most === skipNext ? SKIP_NEXT : SKIP_OLD;
    }
    steps[i] = step;
    below = best;
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    const step = steps[i]?.[j - low(i)];
    if (step === undefined) break;
    if (step === PAIR) pairs.push([i, j]);
    if (step !== SKIP_NEXT) i++;
    if (step !== SKIP_OLD) j++;
  }
  return pairs;
}
