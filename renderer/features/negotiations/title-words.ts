/** The fixed words of a title block (D14) and of a signature heading. */
export type TitleWords = {
  readonly instrument: string;
  readonly between: string;
  readonly and: string;
  readonly on: string;
};

const knownTitleWords: { readonly [language: string]: TitleWords } = {
  id: { instrument: 'PERNYATAAN KEHENDAK', between: 'ANTARA', and: 'DAN', on: 'TENTANG' },
  en: { instrument: 'LETTER OF INTENT', between: 'BETWEEN', and: 'AND', on: 'ON' },
  ru: { instrument: 'ПИСЬМО О НАМЕРЕНИЯХ', between: 'МЕЖДУ', and: 'И', on: 'О' },
  be: { instrument: 'ЛІСТ АБ НАМЕРАХ', between: 'ПАМІЖ', and: 'І', on: 'АБ' },
};
const emptyTitleWords: TitleWords = { instrument: '', between: '', and: '', on: '' };

export const getKnownTitleWords = (language: string): TitleWords => knownTitleWords[language] ?? emptyTitleWords;
export const hasKnownTitleWords = (language: string): boolean => language in knownTitleWords;
