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

export type NamedLanguage = { readonly language: Language; readonly start: number; readonly end: number };

/** The languages that a closing clause names, in order; "the Republic of Indonesia" names none. */
export function findLanguageNames({ words, plain, where }: TextReading): NamedLanguage[] {
  const all = Object.entries(NAMES);
  switch (where.language) {
    case 'en':
      return words.flatMap(({ key, start, end }) =>
        createNamedLanguage(all.find(([, [name]]) => name === key)?.[0], start, end),
      );
    case 'ru':
    case 'be': {
      const column = where.language === 'ru' ? 2 : 3;
      return words.flatMap(({ key, start, end }) =>
        createNamedLanguage(all.find(([, names]) => key.startsWith(names[column]))?.[0], start, end),
      );
    }
    case 'id':
      return words.flatMap(({ key, start, end }, at) => {
        const language = all.find(([, [, name]]) => name === key)?.[0];
        return language !== undefined && isInLanguageList(plain, words.slice(0, at), start)
          ? createNamedLanguage(language, start, end)
          : [];
      });
    default:
      return [];
  }
}

function createNamedLanguage(language: Language | undefined, start: number, end: number): NamedLanguage[] {
  return language === undefined ? [] : [{ language, start, end }];
}

/** After "bahasa", or after a language that is: "bahasa Indonesia, Rusia, dan Inggris". */
function isInLanguageList(plain: string, before: readonly { key: string; end: number }[], start: number): boolean {
  const near = before.slice(-6);
  const at = near.findLastIndex(({ key }) => key === 'bahasa');
  if (at === -1) return false;
  return /^(?:[\s,]|\p{Lu}\p{L}+|dan|serta|atau|maupun)*$/u.test(plain.slice(near[at]?.end ?? start, start));
}
