import { isWordToken, tokenizeText } from '../words/tokenize-text.ts';

const WIDTH = 3;
/** Three word numbers below 2^17 make one exact number; a text with more different words than that shares numbers. */
const VOCABULARY = 2 ** 17;
const NO_WORD = -1;

/** What likeness is measured on: the runs of three words of a clause, each once, as numbers from 0 in order of finding. */
export type Shingles = readonly number[];

type Clause = { readonly heading: string; readonly body: string };

/** The shingles of the clauses of two texts, each made once, when it is first asked for. */
export type ShingleLookup = { readonly old: (at: number) => Shingles; readonly next: (at: number) => Shingles };

/**
 * Shingles that can be compared with each other: runs of three words, letter case aside, of a heading and of a body. A part
 * of fewer words is one run.
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
  /** The number of each word in lower case, from 1. */
  private readonly words = new Map<string, number>();
  /** The same by token as it stands, so that each is looked at once. */
  private readonly numbers = new Map<string, number>();
  private readonly runs = new Map<number, number>();
  /** The text in which each run was last met. */
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
