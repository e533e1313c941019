/** Texts with known pairs, of invented words, so that pairing cannot rely on any real vocabulary. */
export type LabelledTexts = {
  readonly old: readonly LabelledClause[];
  readonly next: readonly LabelledClause[];
  /** The next clause of each old one; null where it was left out. */
  readonly partner: readonly (number | null)[];
};
type LabelledClause = { readonly id: null; readonly number: string; readonly heading: string; readonly body: string };

/** mulberry32, by Tommy Ettinger: a whole number from 0 up to below `end`. */
export function createRandom(seed: number): (end: number) => number {
  let state = seed | 0;
  return (end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * end);
  };
}

const SYLLABLES = 'ba ke di lo mu na pe ri so tu va ze ha ji ko lan mer nis por tas'.split(' ');
/** Templates of sentences that all clauses share; `null` is a gap that each sentence fills in its own way. */
const TEMPLATES = 60;
const VOCABULARY = 900;
const PLACES = 3;
const FILLINGS = 8;
/** How many clauses move, are left out and are inserted. */
const MOVED = 12;

/**
 * A text of clauses made of 3 to 8 sentences of shared templates, so that many clauses are alike, and what became of it:
 * each sentence replaced by one of another template at the given rate; 12 clauses moved, 12 left out, 12 put in.
 * @param clauses how many of the old ones have a partner
 * @param replaced the share of sentences, 0 to 1
 */
export function createLabelledTexts(seed: number, clauses: number, replaced: number): LabelledTexts {
  const below = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => {
    const one = list[below(list.length)];
    if (one === undefined) throw new RangeError('nothing to pick from');
    return one;
  };
  const vocabulary = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + below(3) }, () => pick(SYLLABLES)).join(''),
  );
  const templates = Array.from({ length: TEMPLATES }, () => {
    const words: (string | null)[] = Array.from({ length: 12 + below(12) }, () => pick(vocabulary));
    for (let place = 0; place < PLACES; place++) words[below(words.length)] = null;
    return { words, fillings: Array.from({ length: FILLINGS }, () => pick(vocabulary)) };
  });
  const sentence = () => {
    const { words, fillings } = pick(templates);
    return `${words.map((word) => word ?? pick(fillings)).join(' ')}. `;
  };
  const clause = () => Array.from({ length: 3 + below(6) }, sentence);
  const old = Array.from({ length: clauses + MOVED }, clause);
  type Placed = { readonly from: number | null; readonly sentences: readonly string[] };
  const next = old.map(
    (sentences, from): Placed => ({
      from,
      sentences: sentences.map((one) => (below(10_000) < replaced * 10_000 ? sentence() : one)),
    }),
  );
  for (let n = 0; n < MOVED; n++) {
    const [moved] = next.splice(below(next.length), 1);
    if (moved) next.splice(below(next.length), 0, moved);
    next.splice(next.indexOf(pick(next.filter(({ from }) => from !== null))), 1);
    next.splice(below(next.length), 0, { from: null, sentences: clause() });
  }
  const shown = (sentences: readonly string[], at: number): LabelledClause => ({
    id: null,
    number: `${at + 1}`,
    heading: '',
    body: sentences.join('').trimEnd(),
  });
  const partner = old.map((_, from) => next.findIndex((one) => one.from === from));
  return {
    old: old.map(shown),
    next: next.map(({ sentences }, at) => shown(sentences, at)),
    partner: partner.map((at) => (at === -1 ? null : at)),
  };
}
