/** The languages offered by name: those of states that negotiate such texts. */
const textLanguages: readonly string[] =
  'am ar az be bg bn cs da de el en es et fa fi fr hi hr hu hy id it ja ka kk km ko ky lo lt lv mn ms my ne nl no pl ps pt ro ru si sk sl sq sr sv sw ta tet tg th tk tl tr uk ur uz vi zh'.split(
    ' ',
  );

export type LanguageGroup = {
  readonly group: 'usual' | 'others';
  readonly languages: readonly { readonly value: string; readonly label: string }[];
};

/** The languages to choose from, by name: those in which the usual clauses come with the program, then the others. */
export function groupTextLanguages(
  usual: readonly string[],
  nameLanguage: (language: string) => string,
  speech: string,
): LanguageGroup[] {
  const list = (languages: readonly string[]) =>
    languages
      .map((value) => ({ value, label: nameLanguage(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, speech));
  const others = textLanguages.filter((language) => !usual.includes(language));
  return [
    { group: 'usual' as const, languages: list(usual) },
    { group: 'others' as const, languages: list(others) },
  ].filter(({ languages }) => languages.length > 0);
}
