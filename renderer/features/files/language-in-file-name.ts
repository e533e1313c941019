import type { Language } from '../../../shared/model/language.ts';

/**
 * Returns the language at the end of a file name, as in "draft.en.docx", "draft (ru).docx" and "draft [ru].docx"; undefined if it is not
 * one of `languages`.
 */
export function guessFileNameLanguage(name: string, languages: readonly Language[]): Language | undefined {
  const named = /[._\- ([](\w{2,3})[)\]]?\.(?:docx?|rtf|odt|pdf|txt)$/i.exec(name)?.[1]?.toLowerCase();
  return languages.find((one) => one === named);
}
