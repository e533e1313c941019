import type { Status } from '../../../shared/model/agreement.ts';

type AgreedStatus = Exclude<Status, 'open'>;

/** The label of agreed text, in the text's own languages; English for all others. */
const statusWordsByLanguage: { readonly [language: string]: { readonly [A in AgreedStatus]: string } } = {
  id: { 'agreed-ad-referendum': 'Disepakati ad referendum', agreed: 'Disepakati', initialled: 'Diparaf' },
  en: { 'agreed-ad-referendum': 'Agreed ad referendum', agreed: 'Agreed', initialled: 'Initialled' },
  ru: { 'agreed-ad-referendum': 'Согласовано ad referendum', agreed: 'Согласовано', initialled: 'Парафировано' },
};

/** Returns the label of a status in a language of the text; null for open. */
export function formatStatusWords(status: Status, language: string): string | null {
  return status === 'open' ? null : ((statusWordsByLanguage[language] ?? statusWordsByLanguage.en)?.[status] ?? null);
}
