import type { Texts } from '../../../model/fields.ts';
import type { Language } from '../../../model/language.ts';
import type { NumberForm } from '../../../model/negotiation.ts';
import { LATIN_ALPHABET } from '../../../text/numbers/alphabets.ts';
import { findAlphabet } from '../../../text/numbers/format-clause-number.ts';
import { chooseExpectedScript } from '../../../text/spoofs/script.ts';
import { readLabelNumber } from '../../clause-labels.ts';
import { cacheByText } from '../read/cache-by-text.ts';
import type { CheckedText } from '../read/checked-text.ts';
import { analyzeWord } from '../read/stem-word.ts';
import type { TextReading } from '../read/text-reading.ts';

export type ReferenceWords = Pick<CheckedText, 'paragraphWord' | 'annexWord' | 'numberForms'> &
  Partial<Pick<CheckedText, 'title'>> & {
    readonly clauses?: readonly (Pick<CheckedText['clauses'][number], 'code' | 'kind' | 'label'> & {
      readonly body?: Texts;
    })[];
  };

/** The word before the number of a clause or annex, with the sign of the number. */
export type ReferenceLabel = {
  readonly annex: boolean;
  readonly start: number;
  readonly end: number;
  /** Whether it is the text's own word; false for a usual word in a text whose clauses have numbers alone. */
  readonly own: boolean;
  /** The numbers that annexes have in labels of their own, which may be more than a figure or a letter: "I Huruf A". */
  readonly known: readonly string[];
  readonly letters: ReferenceLetters;
};

/**
 * The letters that a number may be, in small letters and in their order: those of the text's form (D25), or of its annexes. A letter
 * of another script may look the same and name another clause. `only` is whether one letter is always such, and never Roman.
 */
export type ReferenceLetters = { readonly alphabet: string | null; readonly only: boolean };

/** Short forms of the words for a clause, by the stem of the word. */
const ABBREVIATED: { readonly [stem: string]: RegExp } = {
  article: /(?<!\p{L})Arts?\.\s?(?=[\dIVX])/gu,
  paragraph: /(?<!\p{L})[Pp]aras?\.\s?(?=\d)/gu,
  section: /(?<!\p{L})Secs?\.\s?(?=\d)/gu,
  стат: /(?<!\p{L}|\p{L}\.\s?)стт?\.\s?(?=\d)/giu,
  пункт: /(?=п)(?<!\p{L}|\p{L}\.\s?)пп?\.\s?(?=\d)/giu,
  артыкул: /(?<!\p{L})арт\.\s?(?=\d)/giu,
};

/** What a clause is called where clauses have numbers alone (D25). */
const UNNAMED: { readonly [language: Language]: readonly string[] } = {
  en: ['paragraph', 'point', 'clause', 'section'],
  id: ['paragraf', 'butir', 'angka', 'diktum', 'bagian'],
  ru: ['пункт', 'раздел'],
  be: ['пункт', 'раздзел'],
};
/** The same where their numbers are Roman; in figures "Part 2" is rather one of a standard. */
const UNNAMED_ROMAN: { readonly [language: Language]: readonly string[] } = {
  en: ['part'],
  ru: ['част'],
  be: ['частк'],
};
/** Plurals that the stem of a word does not show. */
const PLURALS = new Map([['appendices', 'appendix']]);

/** The sign for a paragraph, in texts whose clauses have it or numbers alone. */
const PARAGRAPH_SIGN = /§{1,2}\s?(?=\d)/gu;

/** "Приложение № 1", "Article No. 3". */
const SIGN = /^(?:№|No\.|Nomor\s)\s?(?=\d)/u;

/** The words for clauses and annexes in a reading, in the order of the text, whether or not a number follows. */
export function findReferenceLabels(reading: TextReading, text: ReferenceWords): readonly ReferenceLabel[] {
  const { plain, where } = reading;
  const { language } = where;
  const { own, isSigned, clauseStems, annexStems, known, clauseLetters, annexLetters } = getLabelWords(text, language);
  const labels = reading.words.flatMap(({ key, stem, start, end }): ReferenceLabel[] => {
    const one = unfoldPlural(key, stem);
    const annex = annexStems.has(one);
    if (!annex && !clauseStems.includes(one)) return [];
    const sign = SIGN.exec(plain.slice(end + 1, end + 13))?.[0].length ?? 0;
    const letters = annex ? annexLetters : clauseLetters;
    return [{ annex, start, end: end + 1 + sign, own: own || annex, known: annex ? known : [], letters }];
  });
  const short = clauseStems.flatMap((one) => {
    const pattern = ABBREVIATED[one];
    return pattern === undefined ? [] : Array.from(plain.matchAll(pattern));
  });
  const signs = isSigned ? Array.from(plain.matchAll(PARAGRAPH_SIGN)) : [];
  const shortLabels = [...short, ...signs].map(({ 0: words, index }) => ({
    annex: false,
    start: index,
    end: index + words.length,
    own,
    known: [],
    letters: clauseLetters,
  }));
  return [...labels, ...shortLabels].sort((a, b) => a.start - b.start);
}

/** Small letters count the items of a clause too. */
const LETTERED: ReadonlySet<NumberForm> = new Set(['letter-upper', 'cyrillic-upper']);

/** What clauses and annexes of a text are called, by the stems of the words. */
const getLabelWords = cacheByText((text: ReferenceWords, language) => {
  const word = text.paragraphWord[language];
  const own = word?.trim() !== '';
  // Annexes may have words and numbers of their own: "Schedule B".
  const ownLabels = listAnnexLabels(text, language);
  const known = ownLabels.flatMap((label) => readLabelNumber(label) ?? []);
  const annexWords = [text.annexWord[language] ?? '', ...ownLabels.map((label) => label.split(' ')[0] ?? '')];
  return {
    own,
    clauseLetters: chooseClauseLetters(text.numberForms[language] ?? 'arabic', language),
    annexLetters: chooseAnnexLetters(known, language),
    isSigned: !own || word?.trim() === '§',
    clauseStems: own ? [stem(word ?? '', language)] : listUnnamedStems(text, language),
    annexStems: new Set(annexWords.map((word) => stem(word, language))),
    known: known.toSorted((a, b) => b.length - a.length),
  };
});

const listUnnamedStems = ({ numberForms }: ReferenceWords, language: Language): readonly string[] => [
  ...(UNNAMED[language] ?? []),
  ...(numberForms[language] === 'roman-upper' ? (UNNAMED_ROMAN[language] ?? []) : []),
];

/** The letters in which the annexes of a text are counted. */
export const findAnnexLetters = (text: ReferenceWords, language: Language): ReferenceLetters =>
  getLabelWords(text, language).annexLetters;

function chooseClauseLetters(form: NumberForm, language: Language): ReferenceLetters {
  const alphabet = LETTERED.has(form) ? findAlphabet(form, language) : null;
  return { alphabet, only: alphabet !== null };
}

/** Annexes without labels of their own are printed in figures, and typed in letters of the language too. */
function chooseAnnexLetters(known: readonly string[], language: Language): ReferenceLetters {
  const isCyrillic = chooseExpectedScript(language, '') === 'cyrillic';
  const [latin, cyrillic] = [LATIN_ALPHABET, findAlphabet('cyrillic-upper', language)];
  const letters = known.filter((one) => /^\p{L}$/u.test(one)).map((one) => one.toLowerCase());
  if (letters.length === 0) return { alphabet: isCyrillic ? cyrillic : latin, only: false };
  if (known.every((one) => /^[IVXL]+$/u.test(one))) return { alphabet: null, only: false };
  // Labels in two scripts are known as they are written.
  const own = [latin, cyrillic].filter((alphabet) => letters.some((letter) => alphabet?.includes(letter)));
  return { alphabet: own.length === 1 ? (own[0] ?? null) : null, only: true };
}

const listAnnexLabels = ({ clauses = [] }: ReferenceWords, language: Language): readonly string[] =>
  clauses.flatMap(({ kind, label = {} }) => (kind === 'annex' ? (label[language] ?? []) : []));

const stem = (word: string, language: Language): string => analyzeWord(word, language).stem;

/** The singular of "appendices" and of "Pasal-Pasal". */
function unfoldPlural(key: string, stem: string): string {
  const hyphen = key.indexOf('-');
  const isDoubled = hyphen > 0 && key.length === 2 * hyphen + 1 && key.endsWith(key.slice(0, hyphen));
  return isDoubled ? key.slice(0, hyphen) : (PLURALS.get(key) ?? stem);
}
