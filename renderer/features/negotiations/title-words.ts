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
};
const emptyTitleWords: TitleWords = { instrument: '', between: '', and: '', on: '' };

export const getKnownTitleWords = (language: string): TitleWords => knownTitleWords[language] ?? emptyTitleWords;
export const hasKnownTitleWords = (language: string): boolean => language in knownTitleWords;

/** Returns a ministry's default name in a title block; a person corrects the grammatical case. */
export function formatMinistryTitle(ministry: string, language: string): string {
  const capitals = ministry.toLocaleUpperCase(language);
  return language === 'en' && capitals !== '' && !capitals.startsWith('THE ') ? `THE ${capitals}` : capitals;
}

const signatureWords: { readonly [language: string]: string } = { id: 'UNTUK ', en: 'FOR ', ru: 'ЗА ' };

/** Returns the default heading above a signature. */
export function formatSignatureHeading(ministry: string, language: string): string {
  const name = formatMinistryTitle(ministry, language);
  return name === '' ? '' : `${signatureWords[language] ?? ''}${name}`;
}
