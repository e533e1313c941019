import type { Status } from '../../../shared/model/agreement.ts';

type AgreedStatus = Exclude<Status, 'open'>;

/** What is said of agreed text beside it, in the text's own languages; in others it is said in English. */
const statusWordsByLanguage: { readonly [language: string]: { readonly [A in AgreedStatus]: string } } = {
  id: { 'agreed-ad-referendum': 'Disepakati ad referendum', agreed: 'Disepakati', initialled: 'Diparaf' },
  en: { 'agreed-ad-referendum': 'Agreed ad referendum', agreed: 'Agreed', initialled: 'Initialled' },
  ru: { 'agreed-ad-referendum': 'Согласовано ad referendum', agreed: 'Согласовано', initialled: 'Парафировано' },
};

/** The words for a status in a language of the text; null for what is open. */
export function formatStatusWords(status: Status, language: string): string | null {
  return status === 'open' ? null : ((statusWordsByLanguage[language] ?? statusWordsByLanguage.en)?.[status] ?? null);
}
