import type { ComparableClause } from '../../shared/diff/pairing/pair-clauses.ts';
import { loiWords } from './loi-words.ts';
import { Prose, type ProseLanguage } from './prose.ts';

export type TwoTexts = { readonly old: readonly ComparableClause[]; readonly next: readonly ComparableClause[] };

/** The average number of words in a clause, so that 6,000 words are 40 clauses. */
const CLAUSE = 150;
/** Every n-th sentence is changed, for each kind of change. */
const EDITED = 14;

type Draft = { readonly heading: string; readonly sentences: readonly string[] };

/**
 * A Letter of Intent of about the given number of words, and its revision: numbers, words and phrases changed, sentences
 * rewritten, reordered, deleted and inserted, one clause in 40 moved, another moved and edited. One seed, one pair.
 */
export function createLetter(language: ProseLanguage, words: number, seed = 1): TwoTexts {
  const maker = new LetterMaker(language, seed);
  const old = Array.from({ length: Math.max(4, Math.round(words / CLAUSE)) }, () => maker.clause());
  const next = old.map((clause) => maker.revised(clause));
  for (let n = 0; n < Math.ceil(old.length / 40); n++) {
    maker.move(next, (clause) => clause);
    maker.move(next, ({ heading, sentences }) => ({ heading, sentences: sentences.map((one) => maker.swapped(one)) }));
  }
  return { old: old.map(formatDraft), next: next.map(formatDraft) };
}

/** Two texts of about the given number of words that have only their language in common. */
export function createStrangers(language: ProseLanguage, words: number): TwoTexts {
  const text = (seed: number): ComparableClause[] => {
    const prose = new Prose(seed);
    const lines = Array.from({ length: Math.ceil(words / 100) }, () => prose.body(language, 100));
    return [{ id: null, number: '', heading: '', body: lines.join('\n') }];
  };
  return { old: text(11), next: text(12) };
}

function formatDraft({ heading, sentences }: Draft, at: number): ComparableClause {
  return { id: null, number: `${at + 1}`, heading, body: sentences.join(' ') };
}

class LetterMaker {
  private readonly prose: Prose;
  private readonly words: (typeof loiWords)[ProseLanguage];
  private readonly language: ProseLanguage;

  constructor(language: ProseLanguage, seed: number) {
    this.prose = new Prose(seed);
    this.words = loiWords[language];
    this.language = language;
  }

  clause(): Draft {
    const sentences: string[] = [];
    for (let left = CLAUSE + this.prose.below(60) - 30; left > 0; ) {
      const one = this.sentence();
      sentences.push(one);
      left -= one.split(' ').length;
    }
    return { heading: this.pick(this.words.headings), sentences };
  }

  revised({ heading, sentences }: Draft): Draft {
    const revised = sentences.flatMap((one): string[] => {
      switch (this.prose.below(EDITED)) {
        case 0:
          return [one.replace(/\d+(?:[.,]\d+)*/, () => `${2 + this.prose.below(97)}`)];
        case 1:
          return [this.swapped(one)];
        case 2:
          return [one.replace(/,/, `, ${this.pick(this.words.phrases)},`)];
        case 3:
          return [this.sentence()];
        case 4:
          return this.prose.below(2) === 0 ? [] : [one, this.sentence()];
        default:
          return [one];
      }
    });
    if (this.prose.below(8) === 0) revised.reverse();
    return { heading, sentences: revised };
  }

  swapped(sentence: string): string {
    return this.words.swaps.reduce((text, [from, to]) => text.replace(` ${from} `, ` ${to} `), sentence);
  }

  move(clauses: Draft[], edit: (clause: Draft) => Draft): void {
    const from = this.prose.below(clauses.length);
    const to =
      (from + Math.ceil(clauses.length / 4) + this.prose.below(Math.ceil(clauses.length / 2))) % clauses.length;
    clauses.splice(to, 0, ...clauses.splice(from, 1).map(edit));
  }

  private sentence(): string {
    return this.pick(this.words.sentences).replace(/\{(\w+)\}/g, (_, name: string) => this.filling(name));
  }

  private filling(name: string): string {
    const amount = 1 + this.prose.below(99);
    if (name === 'n') return `${amount} `.trimEnd();
    if (name !== 'money') return this.pick(this.words.fill[name as 'area']);
    const money = { en: `USD ${amount},500,000`, id: `USD ${amount}.500.000`, ru: `${amount} 500 000 долларов США` };
    return money[this.language];
  }

  private pick<T>(list: readonly T[]): T {
    const one = list[this.prose.below(list.length)];
    if (one === undefined) throw new RangeError('nothing to pick from');
    return one;
  }
}
