import type { Language } from '../../../model/language.ts';
import type { ReferenceWords } from './reference-labels.ts';

/** What a text of ours may be called, after the number of a provision: "of the Memorandum", «Меморандума», "of this Agreement". */
const CALLED: { readonly [language: Language]: RegExp } = {
  en: /^(?:\s?\([a-z\d]{1,4}\))*,?\s(?:of|to|in|under)\s(?:the\s|(?<taken>this\s|that\s|the\ssaid\s))(?<name>Letter|Memorandum|Arrangement|(?:Joint\s)?Statement|Declaration|Protocol|Agreement|Treaty|Convention|(?:Action\s)?Plan)(?!\p{L})/u,
  id: /^(?:\s(?:ayat|huruf)\s\(?[a-z\d]{1,3}\)?)*\s(?:dari\s)?(?<name>Memorandum|Nota|Pengaturan|Persetujuan|Perjanjian|Protokol|Konvensi|Deklarasi|Pernyataan|Kesepakatan)(?:\s\p{Lu}\p{L}+){0,3}(?<taken>\sini)(?!\p{L})/u,
  ru: /^\s(?:ко?\s)?(?<taken>эт(?:ого|ому|ой|им)\s)?(?<name>Меморандум|Соглашени|Протокол|Договор|Конвенци|Заявлени|Деклараци|Письм|План)\p{L}*/u,
  be: /^\s(?:да\s)?(?<taken>(?:гэт|дадзен)\p{L}+\s)?(?<name>Мемарандум|Пагадненн|Пратакол|Дагавор|Канвенцы|Заяв|Дэкларацы|Ліст|План)\p{L}*/u,
};

/**
 * Whether a provision is one of an instrument that is named like none in the title: "Paragraph 4 of the Memorandum" in an Action Plan
 * that carries out "the Memorandum signed in 2021", or "Article 4 of this Agreement" after that Agreement. In: the text before the
 * word of the provision, and after its number.
 */
export function isNamedOtherwise(before: string, after: string, text: NamingText, language: Language): boolean {
  const { name, taken } = CALLED[language]?.exec(after.slice(0, 80))?.groups ?? {};
  if (name === undefined || (text.title?.[language] ?? '').toLowerCase().includes(name.toLowerCase())) return false;
  return taken === undefined ? namesOther(text, name, language) : isNamedBefore(before, name);
}

type NamingText = Pick<ReferenceWords, 'title' | 'clauses'>;

/** What tells of an instrument that exists: when and by whom it was signed, or a name that it is given. */
const EXISTS = String.raw`\p{L}*(?:[”"»]|,?\s(?:[^.;:\n]{1,80}\s)?(?:(?:of|dated)\s(?:\d{1,2}\s\p{L}+\s)?\d{4}|signed|concluded|between|ditandatangani|antara|tahun\s\d{4}|подписанн|заключ[её]нн|между|от\s[«\d]|\d{4}\sгода|падпісан|заключан|паміж|ад\s[«\d]))`;

/** Whether the text names such an instrument as one that exists. */
function namesOther({ clauses = [] }: NamingText, name: string, language: Language): boolean {
  const pattern = new RegExp(
    `(?<!(?:[Tt]his|present|настоящ\\p{L}+|гэт\\p{L}+|дадзен\\p{L}+)\\s)(?<!\\p{L})${name}${EXISTS}`,
    'u',
  );
  return clauses.some(({ body }) => pattern.test(body?.[language] ?? ''));
}

/** Whether the sentence that ends with these words names such an instrument, and not as this one. */
export function isNamedBefore(before: string, name: string): boolean {
  const sentence =
    before
      .slice(-300)
      .split(/[;\n]|\.\s(?=\p{Lu})/u)
      .at(-1) ?? '';
  const noun = name.slice(0, Math.max(4, name.length - 2));
  return new RegExp(
    `(?<!(?:this|present|гэт\\p{L}+|дадзен\\p{L}+)\\s)(?<!\\p{L})${noun}\\p{L}*(?!(?:\\s\\p{Lu}\\p{L}+)*\\sini(?!\\p{L}))`,
    'u',
  ).test(sentence);
}
