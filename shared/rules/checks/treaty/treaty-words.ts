import type { Language } from '../../../model/language.ts';
import { escapeMarkup } from '../../../text/marks/print-marks.ts';
import { matchCase } from '../../../text/match-case.ts';
import { areOfOneState } from '../languages/required-languages.ts';
import { cacheByText } from '../read/cache-by-text.ts';
import type { CheckedText } from '../read/checked-text.ts';
import { isWithinQuotes } from '../read/is-within-quotes.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import { analyzeWord } from '../read/stem-word.ts';
import type { TextReading } from '../read/text-reading.ts';
import type { Definition } from '../terms/definitions.ts';
import { englishTreatyRules } from './english-treaty-rules.ts';
import { indonesianTreatyRules } from './indonesian-treaty-rules.ts';
import { isOwnPromise } from './own-promise.ts';
import { russianTreatyRules } from './russian-treaty-rules.ts';
import type { TreatyHit, TreatyRules } from './treaty-rule.ts';

const RULES: { readonly [language: Language]: TreatyRules } = {
  en: englishTreatyRules,
  id: indonesianTreatyRules,
  ru: russianTreatyRules,
};

/**
 * Words that bind the sides, in a text that should be non-binding (D16); none between bodies of one state, which make no treaties.
 * @param definedSides the languages in which the text defines such a word as the name of its sides
 */
export function checkTreatyWords(
  reading: TextReading,
  text: CheckedText,
  definedSides: ReadonlySet<Language>,
): RawFinding[] {
  const { profile, paragraphWord } = text;
  const { language } = reading.where;
  const rules = RULES[language];
  if (profile !== 'non-binding' || rules === undefined || areOfOneState(text.parties)) return [];
  // What the text calls its clauses was chosen for the whole of it (D25).
  const own = analyzeWord(paragraphWord[language] ?? '', language).stem;
  const found: RawFinding[] = [];
  for (let at = 0; at < reading.words.length; at += 1) {
    if (own !== '' && reading.words[at]?.stem === own) continue;
    const hit = rules.get(reading.words[at]?.key ?? '')?.(reading, at) ?? null;
    if (hit === null || isQuoted(reading, hit) || isOrdinarySide(reading, hit, text)) continue;
    if (!definedSides.has(language) || !isSideWord(reading, hit)) found.push(createTreatyFinding(reading, hit, text));
  }
  return found;
}

/** Words of others: in quotation marks that are opened and closed in the line. */
function isQuoted({ plain, words }: TextReading, { first, last }: TreatyHit): boolean {
  const end = words[last]?.end ?? 0;
  return isWithinQuotes(plain, words[first]?.start ?? 0) && /^[^\n]*[”»“"]/u.test(plain.slice(end, end + 600));
}

/** A word for a side, with a capital within a sentence and in small letters. */
const SIDES: {
  readonly [language: Language]: { readonly any: RegExp; readonly capital: RegExp; readonly small: RegExp };
} = {
  en: {
    any: /^part(?:y|ies)/iu,
    capital: /[\p{L},]\s(?:Part(?:y|ies)|PART(?:Y|IES))(?!\p{L})/u,
    small: /(?<!\p{L})(?:the|both|each|two)\sparties(?!\p{L})/u,
  },
  id: {
    any: /^(?:para\s)?pihak$/iu,
    capital: /[\p{L},]\s(?:Pihak|PIHAK)(?!\p{L})/u,
    small: /(?<!\p{L})(?:kedua|para|(?:masing-)?masing)\spihak(?!\p{L})/u,
  },
  ru: {
    any: /^сторон/iu,
    capital: /[\p{L},]\s(?:Сторон|СТОРОН)/u,
    small: /(?<!\p{L})(?<!одной\s|другой\s)сторон(?:ы|ам|ами|ах)?(?!\p{L})/u,
  },
};

/** Whether a word names a side: "Party", "Para Pihak". */
function isSideWord({ plain, words, where }: TextReading, { first, last }: TreatyHit): boolean {
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
  return SIDES[where.language]?.any.test(plain.slice(start, end)) === true;
}

/** The languages in which a text defines its sides by a word that treaties have for them: “the Parties”, «Стороны». */
export const listDefinedSides = (definitions: readonly Definition[]): ReadonlySet<Language> =>
  new Set(
    definitions.flatMap(({ reading, term }) => {
      const { language } = reading.where;
      return DEFINED[language]?.test(term) === true ? [language] : [];
    }),
  );

const DEFINED: { readonly [language: Language]: RegExp } = {
  en: /(?<!\p{L})part(?:y|ies)$/iu,
  id: /^(?:(?:para|kedua)\s)?pihak(?!\p{L})/iu,
  ru: /^(?:\p{L}+\s)?сторон\p{L}{0,2}$/iu,
};

/** Whether the text calls its sides so in small letters, as an ordinary word. */
const callsSidesOrdinary = cacheByText((text: CheckedText, language: Language): boolean => {
  const bodies = text.clauses.map(({ body }) => body[language] ?? '');
  const sides = SIDES[language];
  return (
    sides !== undefined &&
    bodies.some((body) => sides.small.test(body)) &&
    !bodies.some((body) => sides.capital.test(body))
  );
});

/** A word for a side that has its capital only because a sentence begins with it. */
function isOrdinarySide(reading: TextReading, hit: TreatyHit, text: CheckedText): boolean {
  const { plain, words, where } = reading;
  const start = words[hit.first]?.start ?? 0;
  return (
    isSideWord(reading, hit) &&
    /(?:^|[.:;!?\n]\s*|^\(?[\p{L}\d]{1,4}[.)]\s)$/mu.test(plain.slice(Math.max(0, start - 8), start)) &&
    callsSidesOrdinary(text, where.language)
  );
}

function createTreatyFinding(reading: TextReading, hit: TreatyHit, text: CheckedText): RawFinding {
  const [start, end] = [reading.words[hit.first]?.start ?? 0, reading.words[hit.last]?.end ?? 0];
  const word = reading.text.slice(start, end);
  const place = reading.at(start, end);
  // If the words cross a mark, replacing them would lose it.
  const whole = place.end - place.start === word.length && place.words === word;
  return createTextFinding('treaty-word', reading, start, end, {
    details: { word, instead: matchCase(word, hit.instead) },
    fix:
      hit.fix === null || !whole || !isOwnPromise(reading, hit, text) ? null : escapeMarkup(matchCase(word, hit.fix)),
  });
}

const TITLE: { readonly [language: Language]: RegExp } = {
  en: /^(?:agreement|treaty|convention)s?$/,
  id: /^(?:perjanjian|persetujuan|traktat|konvensi)$/,
  ru: /^(?:договор|соглашени|конвенци)(?:а|у|ом|е|ы|ов|я|ю|ем|и|й)?$/,
};

const KINDS: { readonly [K in CheckedText['kind']]: { readonly [language: Language]: string } } = {
  'letter-of-intent': { en: 'Letter of Intent', id: 'Pernyataan Kehendak', ru: 'Письмо о намерениях' },
  memorandum: {
    en: 'Memorandum of Understanding',
    id: 'Memorandum Saling Pengertian',
    ru: 'Меморандум о взаимопонимании',
  },
  other: { en: 'Arrangement', id: 'Pengaturan', ru: 'Договорённость' },
};

/** What comes before the name of another instrument in a title: "to the Agreement", "perubahan atas Persetujuan", «в Соглашение». */
const OF_OTHER: { readonly [language: Language]: RegExp } = {
  en: /(?<!\p{L})(?:(?:to|of|under|amending|implementing|supplementing|extending|within|with|in)\s(?:the|that)\s(?:[\p{L}-]+\s){0,3}|(?:to|under|amending|implementing|supplementing|extending)\s(?:[\p{L}-]+\s){0,1})$/iu,
  id: /(?<!\p{L})(?:atas|terhadap|dari|dalam|pada|berdasarkan|pelaksanaan|perubahan|tambahan|implementasi)\s(?:[\p{L}-]+\s){0,2}$/iu,
  ru: /(?<!\p{L})(?:в|во|на|под)\s(?:\p{L}+\s){0,2}$/iu,
};
/** Only in these forms is the first noun of a Russian title in the nominative. */
const NOMINATIVE = /^(?:договор|соглашение|конвенция)$/u;

/** Whether a title says that its text belongs to the instrument that it names here. */
function isOfOther({ plain, where }: TextReading, { key, start }: TextReading['words'][number]): boolean {
  if (where.language === 'ru' && !NOMINATIVE.test(key)) return true;
  const before = plain
    .slice(Math.max(0, start - 80), start)
    .split('\n')
    .slice(-2)
    .join(' ');
  return OF_OTHER[where.language]?.test(before) ?? false;
}

/** A title that calls the text a treaty. */
export function checkTreatyTitle(reading: TextReading, { profile, kind, parties }: CheckedText): RawFinding[] {
  const { language } = reading.where;
  if (profile !== 'non-binding' || areOfOneState(parties)) return [];
  return reading.words
    .filter((word) => TITLE[language]?.test(word.key) && !isOfOther(reading, word))
    .map(({ start, end, text }) =>
      createTextFinding('treaty-word', reading, start, end, {
        details: { word: text, instead: matchCase(text, KINDS[kind][language] ?? '') },
      }),
    );
}
