import drafts from '../../resources/sample/drafts.json' with { type: 'json' };
import { extractSearchableText } from '../../shared/text/search/searchable-text.ts';

export const proseLanguages = ['id', 'en', 'ru'] as const;
export type ProseLanguage = (typeof proseLanguages)[number];

const PARTIES: Record<ProseLanguage, string> = {
  id: '{ID:Republik Indonesia} dan {BY:Republik Belarus}',
  en: '{ID:the Republic of Indonesia} and {BY:the Republic of Belarus}',
  ru: '{ID:Республика Индонезия} и {BY:Республика Беларусь}',
};

const tokens = Object.fromEntries(proseLanguages.map((language) => [language, readTokens(language)])) as Record<
  ProseLanguage,
  string[]
>;

/** The words of the sample's texts in order, so that phrases are as common as in a real text. */
function readTokens(language: ProseLanguage): string[] {
  return drafts
    .flatMap(({ clauses }) =>
      clauses.map(({ body }) => extractSearchableText((body as Partial<Record<string, string>>)[language] ?? '')),
    )
    .flatMap((text) => text.split(/\s+/))
    .map((token) => token.replace(/^\P{L}+|\P{L}+$/gu, ''))
    .filter((token) => token !== '');
}

/** Texts like the sample's in words and lengths, if not in meaning; one seed, one text. */
export class Prose {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** An integer from 0 up to below `end` (mulberry32, by Tommy Ettinger). */
  below(end: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * end);
  }

  /** Runs of the sample's words; one word in forty is a rare one, made of the halves of two. */
  run(language: ProseLanguage, count: number): string[] {
    const all = tokens[language];
    const made: string[] = [];
    while (made.length < count) {
      const start = this.below(all.length - 10);
      for (const token of all.slice(start, start + 3 + this.below(7))) {
        const other = all[this.below(all.length)] ?? token;
        made.push(this.below(40) === 0 ? token.slice(0, 4) + other.slice(-4).toLowerCase() : token);
      }
    }
    return made.slice(0, count);
  }

  private sentence(language: ProseLanguage, count: number): string {
    const text = this.run(language, count).join(' ');
    return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`.normalize('NFC');
  }

  heading(language: ProseLanguage): string {
    return this.sentence(language, 3).slice(0, -1);
  }

  /** The body of a clause: half of them are numbered items, one in eight names both parties in the order of the copy. */
  body(language: ProseLanguage, count: number): string {
    const numbered = this.below(2) === 0;
    const lines: string[] = [];
    for (let left = count, n = 1; left > 0; n += 1) {
      const first = Math.min(left, 12 + this.below(14));
      const second = Math.min(left - first, 12 + this.below(14));
      const parts = [first, second].filter((length) => length > 0).map((length) => this.sentence(language, length));
      lines.push(`${numbered ? `${n}. ` : ''}${parts.join(' ')}`);
      left -= first + second;
    }
    return lines.join('\n') + (this.below(8) === 0 ? `\n${PARTIES[language]}` : '');
  }

  /** The same text with three to ten words of it changed in one place; marks and line starts stay. */
  edited(language: ProseLanguage, text: string): string {
    const parts = text.split(' ');
    const start = this.below(Math.max(1, parts.length - 10));
    const fresh = this.run(language, 3 + this.below(8));
    return parts
      .map((part, n) => (/^\p{L}+$/u.test(part) && n >= start ? (fresh[n - start] ?? part) : part))
      .join(' ')
      .normalize('NFC');
  }

  /** Consecutive words of a text, from within one line. */
  quoteFrom(text: string): string {
    const [line = ''] = text.split('\n');
    const parts = line.split(' ').slice(1);
    const start = this.below(Math.max(1, parts.length - 4));
    return parts.slice(start, start + 4).join(' ');
  }
}
