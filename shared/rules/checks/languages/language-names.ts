import type { Language } from '../../../model/language.ts';
import type { TextReading } from '../read/text-reading.ts';

/** The names of languages in the languages of texts: words in English, words after "bahasa", stems in Russian and Belarusian. */
const NAMES: {
  readonly [named: Language]: readonly [english: string, indonesian: string, russian: string, belarusian: string];
} = {
  id: ['indonesian', 'indonesia', 'индонезийск', 'інданезійск'],
  ru: ['russian', 'rusia', 'русск', 'руск'],
  en: ['english', 'inggris', 'английск', 'англійск'],
  be: ['belarusian', 'belarus', 'белорусск', 'беларуск'],
  ar: ['arabic', 'arab', 'арабск', 'арабск'],
  zh: ['chinese', 'tiongkok', 'китайск', 'кітайск'],
  fr: ['french', 'prancis', 'французск', 'французск'],
  de: ['german', 'jerman', 'немецк', 'нямецк'],
  es: ['spanish', 'spanyol', 'испанск', 'іспанск'],
  pt: ['portuguese', 'portugis', 'португальск', 'партугальск'],
  ja: ['japanese', 'jepang', 'японск', 'японск'],
  ko: ['korean', 'korea', 'корейск', 'карэйск'],
  vi: ['vietnamese', 'vietnam', 'вьетнамск', "в'етнамск"],
  tr: ['turkish', 'turki', 'турецк', 'турэцк'],
  kk: ['kazakh', 'kazakh', 'казахск', 'казахск'],
  uk: ['ukrainian', 'ukraina', 'украинск', 'украінск'],
  uz: ['uzbek', 'uzbek', 'узбекск', 'узбекск'],
  sr: ['serbian', 'serbia', 'сербск', 'сербск'],
};

/** The language of each column. */
const COLUMNS: readonly Language[] = ['en', 'id', 'ru', 'be'];
/** The Indonesian names, which may be in lower case: "bahasa indonesia dan inggris". */
const KNOWN = new RegExp(
  `(?<!\\p{L})(?:${Object.values(NAMES)
    .map(([, name]) => name)
    .join('|')})(?!\\p{L})`,
  'gu',
);

/** Spellings of the same names that texts have too. */
const VARIANTS: { readonly [word: string]: Language } = {
  belarussian: 'be',
  byelorussian: 'be',
  belarusia: 'be',
};

/** What an adjective of a state belongs to where it names no language: "the Indonesian Side", «Белорусской Стороны». */
const STATE_WORDS: { readonly [language: Language]: RegExp } = {
  en: /^[\s-](?:sides?|part(?:y|ies)|participants?|governments?|ministr(?:y|ies|er)|delegations?|partners?|compan(?:y|ies)|law|nationals?|citizens?|rupiah|roubles?|rubles?)(?!\p{L})/iu,
  ru: /^[\s-](?:сторон|участник|делегаци|рубл|республик|федераци|министерств|правительств|партн[её]р|законодательств|компани|предприяти)/iu,
  be: /^[\s-](?:бок|бак|удзельнік|дэлегацы|рубл|рэспублік|федэрацы|міністэрств|урад|партн[её]р|заканадаўств|кампані|прадпрыемств)/iu,
};

export type NamedLanguage = { readonly language: Language; readonly start: number; readonly end: number };

/** The languages that a closing clause names, in order; "the Republic of Indonesia" names none. */
export function findLanguageNames({ words, plain, where }: TextReading): NamedLanguage[] {
  const column = COLUMNS.indexOf(where.language);
  if (column === -1) return [];
  const isIndonesian = where.language === 'id';
  return words.flatMap(({ key, start, end }, at) => {
    const isList = () => isInLanguageList(plain, words.slice(0, at), start);
    // "In Bahasa Indonesia and English".
    const after = words[at - 1]?.key === 'bahasa' && where.language === 'en';
    const language = findNamedLanguage(key, after ? COLUMNS.indexOf('id') : column);
    if (language === undefined || (isIndonesian && !isList())) return [];
    const isOfState = STATE_WORDS[where.language]?.test(plain.slice(end, end + 24)) ?? false;
    return isOfState ? [] : [{ language, start, end }];
  });
}

/** Slavic words change their endings. */
function findNamedLanguage(key: string, column: number): Language | undefined {
  const isStem = column > 1;
  const known = Object.entries(NAMES).find(([, names]) => {
    const name = names[column] ?? '';
    return isStem ? key.startsWith(name) : key === name;
  });
  return known?.[0] ?? VARIANTS[key];
}

/** After "bahasa" or "berbahasa", or after a language that is: "bahasa Indonesia, Rusia, dan Inggris". */
function isInLanguageList(plain: string, before: readonly { key: string; end: number }[], start: number): boolean {
  const near = before.slice(-8);
  const at = near.findLastIndex(({ key }) => /^(?:ber|dwi|multi)?bahasa(?:-bahasa)?$/u.test(key));
  if (at === -1) return false;
  return /^(?:[\s,/-]|\p{Lu}\p{L}+|dan|serta|atau|maupun)*$/u.test(
    plain.slice(near[at]?.end ?? start, start).replaceAll(KNOWN, ''),
  );
}
