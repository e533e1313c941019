import type { Language } from '../../../model/language.ts';
import { escapePattern } from '../../../text/escape-pattern.ts';
import { cacheByText } from '../read/cache-by-text.ts';
import type { CheckedClause, CheckedText } from '../read/checked-text.ts';
import { analyzeWord } from '../read/stem-word.ts';
import type { TextReading } from '../read/text-reading.ts';
import { listAnnexOf } from './referenced-clauses.ts';

/** "The preceding Article": a clause named by its place. */
type RelativeReference = {
  readonly start: number;
  readonly end: number;
  /** The word for a clause, in the form that it has here. */
  readonly word: string;
  readonly clause: CheckedClause;
  readonly number: string;
};

/** What names a clause by its place: words before its word, or after it. */
const PLACES: {
  readonly [language: Language]: { readonly before: string; readonly word: 'before' | 'after'; readonly after: string };
} = {
  en: {
    word: 'after',
    before: '(?:the\\s)?(?:preceding|previous|foregoing)',
    after: '(?:the\\s)?(?:following|next|succeeding)',
  },
  id: {
    word: 'before',
    before: '(?:sebelumnya|sebelum\\sini|terdahulu)',
    after: '(?:berikutnya|sesudahnya|setelah\\sini)',
  },
  ru: {
    word: 'after',
    before: '(?:предыдущ|предшествующ)(?:ая|ей|ую|ий|его|ему|ем|им)',
    after: '(?:следующ|последующ)(?:ая|ей|ую|ий|его|ему|ем|им)',
  },
  be: { word: 'after', before: 'папярэдн(?:і|яга|яму|ім|яя|яй|юю)', after: 'наступн(?:ы|ага|аму|ым|ая|ай|ую)' },
};

/** Most texts have none of these words. */
const HINT =
  /preceding|previous|foregoing|following|next|succeeding|sebelum|terdahulu|berikutnya|sesudahnya|setelah|предыдущ|предшеств|следующ|последующ|папярэдн|наступн/iu;

const getNumberedClauses = cacheByText(({ clauses, numbers }: CheckedText) =>
  clauses.filter(({ kind, code }) => kind === 'paragraph' && numbers.has(code)),
);

/** References by place, where the words before or after them in the same clause cannot be what is meant. */
export function findRelativeReferences(reading: TextReading, text: CheckedText): readonly RelativeReference[] {
  const { plain, where, filled } = reading;
  if (!HINT.test(plain)) return [];
  const places = PLACES[where.language];
  const own = text.paragraphWord[where.language]?.trim() ?? '';
  const annexOf = listAnnexOf(text.clauses);
  const here = annexOf.get(where.clause ?? '');
  const numbered = getNumberedClauses(text, where.language).filter(({ code }) => annexOf.get(code) === here);
  const at = numbered.findIndex(({ code }) => code === where.clause);
  if (places === undefined || own === '' || at === -1 || where.part !== 'body') return [];
  const { stem } = analyzeWord(own, where.language);
  return (['before', 'after'] as const).flatMap((direction) => {
    const clause = numbered[at + (direction === 'before' ? -1 : 1)];
    const number = clause === undefined ? undefined : text.numbers.get(clause.code);
    // "The preceding paragraph" in a later line is one of the same clause.
    const line = direction === 'before' ? filled[0] : filled.at(-1);
    if (clause === undefined || number === undefined || line === undefined) return [];
    const name = `(?<word>${escapePattern(own.slice(0, 1))}\\p{L}+)`;
    const pattern = places.word === 'after' ? `${places[direction]}\\s${name}` : `${name}\\s${places[direction]}`;
    const all = plain
      .slice(line.start, line.end)
      .matchAll(new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L}|\\s?[(\\d])`, 'giu'));
    return Array.from(all).flatMap(({ 0: words, index, groups }) => {
      const word = groups?.word ?? '';
      const isOne = analyzeWord(word, where.language).stem === stem && !isPlural(word, own, where.language);
      const start = line.start + index;
      return isOne ? [{ start, end: start + words.length, word, clause, number }] : [];
    });
  });
}

/** "The following Articles": in English alone the adjective does not tell. */
const isPlural = (word: string, own: string, language: Language): boolean =>
  language === 'en' && word.toLowerCase() !== own.toLowerCase();
