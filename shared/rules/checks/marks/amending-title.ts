import type { Language } from '../../../model/language.ts';

/** A text that changes another one names the provisions of that one without its name: "Article 3 is deleted". */
const AMENDS: { readonly [language: Language]: RegExp } = {
  en: /(?<!\p{L})(?:amend(?:s|ing|ment|ments)?|modif(?:y|ying|ication|ications)|supplement(?:ing|ary))(?!\p{L})/iu,
  id: /(?<!\p{L})(?:perubahan|adendum|amendemen|amandemen)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:(?:внесени\p{L}+|об)\s(?:изменени|дополнени)\p{L}+|изменяющ\p{L}+)/iu,
  be: /(?<!\p{L})(?:(?:[уў]н[яе]сенн\p{L}+|аб)\s(?:змяненн|дапаўненн)\p{L}+)/iu,
};
/** "Perubahan iklim", "изменение климата": no change of a text. */
const CLIMATE = /(?:perubahan\siklim|изменени\p{L}+\sклимата|змяненн\p{L}+\sклімату)/giu;

/** "Of this Protocol", "настоящего Протокола": the text itself. */
const OF_THIS: { readonly [language: Language]: RegExp } = {
  en: /^[^.;\n]{0,40}?\sof\s(?:this|the\spresent)\s/u,
  id: /^[^.;\n]{0,40}?\s\p{Lu}\p{L}+(?:\s\p{L}+){0,3}?\sini(?!\p{L})/u,
  ru: /^[^.;\n]{0,40}?\sнастоящ(?:его|ей)\s/u,
  be: /^[^.;\n]{0,40}?\s(?:гэтага|гэтай|дадзенага)\s/u,
};

/** Whether a provision is one of the instrument that the text amends. In: the text after its number, the title. */
export function isOfAmendedInstrument(after: string, title: string, language: Language): boolean {
  const own = title.replaceAll(CLIMATE, '');
  return (AMENDS[language]?.test(own) ?? false) && OF_THIS[language]?.test(after) !== true;
}
