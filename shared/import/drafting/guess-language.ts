import type { Language } from '../../model/language.ts';

const STOP_WORDS: Readonly<Record<Language, string>> = {
  id: 'yang dan dengan untuk dalam pada ini akan para dari antara atau oleh sebagai tidak di ke kerja sama berdasarkan',
  en: 'the of and to in shall will this for by between or any be with on as is under their',
  ru: 'и в на с по для настоящего или будут между о об к не из что от участники сторон',
  be: 'і ў на з па для гэтага або будуць паміж аб да не што ад удзельнікі бакоў',
};
/** The number of words from which a language is certain. */
const ENOUGH = 4;

export type LanguageGuess = {
  readonly language: Language;
  /** Whether there is no evidence for another. */
  readonly sure: boolean;
  /** Whether there is more evidence for it than for another, however little. */
  readonly likely: boolean;
};

/** The language of a text, by script, letters and common words. */
export function guessLanguage(text: string): LanguageGuess {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const cyrillic = words.filter((word) => /\p{Script=Cyrillic}/u.test(word)).length;
  const candidates = 2 * cyrillic > words.length ? ['ru', 'be'] : ['id', 'en'];
  const scores = candidates.map((language) => {
    const known = new Set((STOP_WORDS[language] ?? '').split(' '));
    const common = words.filter((word) => known.has(word)).length;
    // Russian does not use the letters ў and і, nor Belarusian щ, и and ъ.
    const letters = language === 'be' ? /[ўі]/u : language === 'ru' ? /[щиъ]/u : null;
    return common + (letters === null ? 0 : words.filter((word) => letters.test(word)).length);
  });
  const [first = 0, second = 0] = scores;
  const [best, other] = first >= second ? [first, second] : [second, first];
  const language = (first >= second ? candidates[0] : candidates[1]) ?? 'id';
  return { language, sure: best >= ENOUGH && best >= 3 * other, likely: best > other };
}
