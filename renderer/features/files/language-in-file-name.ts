import type { Language } from '../../../shared/model/language.ts';

/** The language that a file's name ends with, as "draft.en.docx" and "draft (ru).docx" do; undefined where it is none of these. */
export function guessFileNameLanguage(name: string, languages: readonly Language[]): Language | undefined {
  const named = /[._\- (](\w{2,3})[)\]]?\.docx$/i.exec(name)?.[1]?.toLowerCase();
  return languages.find((one) => one === named);
}
