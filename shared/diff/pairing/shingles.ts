import { isWordToken, tokenizeText } from '../words/tokenize-text.ts';

const WIDTH = 3;
/** Three word numbers below 2^17 fit into one exact number; a text with more distinct words reuses numbers. */
const VOCABULARY = 2 ** 17;
const NO_WORD = -1;

/** The unit of likeness: the distinct runs of three words of a clause, numbered from 0 in order of first occurrence. */
export type Shingles = readonly number[];

type Clause = { readonly heading: string; readonly body: string };

/** The shingles of the clauses of two texts, each computed on first use. */
export type ShingleLookup = { readonly old: (at: number) => Shingles; readonly next: (at: number) => Shingles };

/**
 * Comparable shingles: runs of three words, ignoring letter case, of a heading and of a body. A part with fewer words
 * is one run.
 */
export function buildShingleLookup(old: readonly Clause[], next: readonly Clause[]): ShingleLookup {
  const shingler = new Shingler();
  const side = (clauses: readonly Clause[]) => {
    const made = new Map<number, Shingles>();
    return (at: number) => {
      const { heading = '', body = '' } = clauses[at] ?? {};
      const shingles = made.get(at) ?? shingler.shingles([heading, body]);
      made.set(at, shingles);
      return shingles;
    };
  };
  return { old: side(old), next: side(next) };
}

class Shingler {
  /** The number of each lower-case word, from 1. */
  private readonly words = new Map<string, number>();
  /** The number of each token as written, so that each is normalized once. */
  private readonly numbers = new Map<string, number>();
  private readonly runs = new Map<number, number>();
  /** The text in which each run was last seen. */
  private readonly met: number[] = [];
  private text = 0;

  shingles(parts: readonly string[]): Shingles {
    this.text++;
    const found: number[] = [];
    for (const part of parts) {
      const list = this.numbered(part);
      const last = Math.max(0, list.length - WIDTH);
      for (let at = 0; at <= last && list.length > 0; at++) {
        const key = ((list[at] ?? 0) * VOCABULARY + (list[at + 1] ?? 0)) * VOCABULARY + (list[at + 2] ?? 0);
        const run = this.runs.get(key) ?? this.runs.size;
        if (run === this.runs.size) this.runs.set(key, run);
        if (this.met[run] !== this.text) found.push(run);
        this.met[run] = this.text;
      }
    }
    return found;
  }

  private numbered(text: string): number[] {
    const list: number[] = [];
    for (const token of tokenizeText(text)) {
      let number = this.numbers.get(token);
      if (number === undefined) {
        number = isWordToken(token) ? this.numberOf(token.toLowerCase()) : NO_WORD;
        this.numbers.set(token, number);
      }
      if (number !== NO_WORD) list.push(number);
    }
    return list;
  }

  private numberOf(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    const number = 1 + (this.words.size % (VOCABULARY - 1));
    this.words.set(word, number);
    return number;
  }
}
