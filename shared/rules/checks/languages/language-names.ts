import type { Language } from '../../../model/language.ts';
import type { TextReading } from '../read/text-reading.ts';

/** The names of languages in the languages of texts: words in English, words after "bahasa", stems in Russian. */
const NAMES: { readonly [named: Language]: readonly [english: string, indonesian: string, russian: string] } = {
  id: ['indonesian', 'indonesia', 'индонезийск'],
  ru: ['russian', 'rusia', 'русск'],
  en: ['english', 'inggris', 'английск'],
  be: ['belarusian', 'belarus', 'белорусск'],
  ar: ['arabic', 'arab', 'арабск'],
  zh: ['chinese', 'tiongkok', 'китайск'],
  fr: ['french', 'prancis', 'французск'],
  de: ['german', 'jerman', 'немецк'],
  es: ['spanish', 'spanyol', 'испанск'],
  pt: ['portuguese', 'portugis', 'португальск'],
  ja: ['japanese', 'jepang', 'японск'],
  ko: ['korean', 'korea', 'корейск'],
  vi: ['vietnamese', 'vietnam', 'вьетнамск'],
  tr: ['turkish', 'turki', 'турецк'],
  kk: ['kazakh', 'kazakh', 'казахск'],
  uk: ['ukrainian', 'ukraina', 'украинск'],
  uz: ['uzbek', 'uzbek', 'узбекск'],
  sr: ['serbian', 'serbia', 'сербск'],
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
      return words.flatMap(({ key, start, end }) =>
        createNamedLanguage(all.find(([, [, , name]]) => key.startsWith(name))?.[0], start, end),
      );
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
