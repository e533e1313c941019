import { Failure } from '../../../../shared/api/failure.ts';
import { type ForeignText, joinForeignTexts } from '../../../../shared/import/drafting/foreign-text.ts';

/** Joins the texts of files into one text. Throws `language-twice`: of two texts in one language only one could be kept. */
export function joinFileTexts(texts: Parameters<typeof joinForeignTexts>[0]): ForeignText {
  const languages = texts.map(({ language }) => language);
  const twice = languages.find((language, n) => languages.indexOf(language) !== n);
  if (twice !== undefined) throw new Failure('language-twice', { language: twice });
  return joinForeignTexts(texts);
}
