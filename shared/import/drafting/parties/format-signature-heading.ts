import { formatAccusative } from './format-accusative.ts';

/** Returns a ministry's default name in a title block; a person corrects the grammatical case. */
export function formatMinistryTitle(ministry: string, language: string): string {
  const capitals = ministry.toLocaleUpperCase(language);
  return language === 'en' && capitals !== '' && !capitals.startsWith('THE ') ? `THE ${capitals}` : capitals;
}

const SIGNED_FOR: { readonly [language: string]: string } = { id: 'UNTUK ', en: 'FOR ', ru: 'ЗА ', be: 'ЗА ' };

/** Returns the default heading above a signature; empty where the name's case is not sure, or there is no name. */
export function formatSignatureHeading(ministry: string, language: string): string {
  const isInflected = language === 'ru' || language === 'be';
  const name = formatMinistryTitle(isInflected ? formatAccusative(ministry, language) : ministry, language);
  return name === '' ? '' : `${SIGNED_FOR[language] ?? ''}${name}`;
}
