import type { Language } from '../../../shared/model/language.ts';
import { guessFileNameLanguage } from './language-in-file-name.ts';

/** The languages that have a file: from before, and of those that are being added together. */
type FilledLanguages = { readonly before: readonly Language[]; readonly now: readonly Language[] };

/**
 * The language that an added file is for: that in its name, whose earlier file it replaces, or the first without a file.
 * Null if there is none, or if another file that is added with it has that language.
 */
export function chooseFileLanguage(
  name: string,
  languages: readonly Language[],
  { before, now }: FilledLanguages,
): Language | null {
  const guessed = guessFileNameLanguage(name, languages);
  if (guessed !== undefined) return now.includes(guessed) ? null : guessed;
  return languages.find((one) => !before.includes(one) && !now.includes(one)) ?? null;
}
