import type { Language } from '../../../model/language.ts';

const NUMBERS = '(?:[\\s\\d.,()–-]|\\b[IVXLC]+\\b|\\([a-z]\\)|';
const EN =
  'Law|Act|Regulations?|Convention|Treaty|Agreement|Protocol|Decree|Resolution|Charter|Constitution|Code|Statutes?|Covenant|GATT|Directive|Rules';
const ID =
  'Undang-Undang|UU|UUD|Peraturan|Perpres|Permen\\p{L}*|Konvensi|Persetujuan|Perjanjian|Protokol|Piagam|Keputusan|Resolusi|Statuta|Kovenan|GATT';
const RU =
  'закон\\p{L}*|кодекс\\p{L}*|конвенци\\p{L}*|договора|договоров|соглашени[яй]|протокола|указ[а]|постановлени\\p{L}*|устав[а]|хартии|решени[яй]|регламент[а]|директив\\p{L}*|конституции|гатт|положения';

/** The text after the number of "Paragraph" or "Article" if it belongs to another instrument. */
const OTHERS: { readonly [language: Language]: RegExp } = {
  en: new RegExp(
    `^${NUMBERS}\\band\\b|\\bor\\b|\\bto\\b)*\\bof\\s(?:(?:Article|Paragraph|Section|Chapter|Part)s?\\s[\\dIVXLC.()]+\\sof\\s)?(?!this\\b|the\\spresent\\b)(?:the\\s)?(?:[\\p{L}'’-]+\\s){0,6}?(?:${EN})(?!\\p{L})`,
    'u',
  ),
  id: new RegExp(
    `^${NUMBERS}\\bdan\\b|\\bayat\\b|\\bhuruf\\s[a-z]\\b|\\b(?:pasal|angka)\\s\\d+)*\\s?(?:${ID})(?!\\p{L})`,
    'iu',
  ),
  ru: new RegExp(
    `^${NUMBERS}и\\s|стат\\p{L}+\\s\\d)*\\s?(?!настоящ)(?:(?!и\\s|или\\s)\\p{L}+\\s){0,4}?(?:${RU})(?!\\p{L})`,
    'iu',
  ),
};

const TO_OTHERS: { readonly [language: Language]: RegExp } = {
  en: new RegExp(
    `^\\s(?:to|of)\\s(?!this\\b)(?:the\\s|that\\s|an?\\s)?(?:[\\p{L}'’-]+\\s){0,5}?(?:${EN}|Partnership)(?!\\p{L})`,
    'u',
  ),
  ru: /^\s(?!настоящ)(?:\p{L}+\s){0,2}?(?:Закон|Кодекс|Конвенци|Договор|Соглашени|Протокол|Меморандум)\p{L}*/u,
};

/**
 * Whether the following text refers to another instrument: "parties to the Convention", "entry into force of the Law".
 */
export function isAboutOtherInstrument(behind: string, language: Language): boolean {
  return TO_OTHERS[language]?.test(behind.slice(0, 90)) ?? false;
}

/** An instrument named earlier in the same sentence: "the Memorandum of 2013 and Article 4 thereof". */
const NAMED: { readonly [language: Language]: RegExp } = {
  en: new RegExp(`(?<!\\bthis\\s|\\bpresent\\s)(?<!\\p{L})(?:${EN}|Memorandum)(?!\\p{L})(?!.*\\bthis\\s\\p{Lu})`, 'u'),
  id: new RegExp(
    `(?<!\\p{L})(?:${ID}|Memorandum|Nota Kesepahaman)(?!\\p{L})(?!\\sini)(?!.*\\p{Lu}\\p{L}+\\sini(?!\\p{L}))`,
    'u',
  ),
  ru: /(?<!настоящ\p{L}+\s)(?<!\p{L})(?:Закон|Кодекс|Конвенци|Договор|Соглашени|Протокол|Указ|Постановлени|Харти|Меморандум)\p{L}*(?!.*настоящ)/u,
};

/** Whether the text before a label, in its sentence, names the instrument that it belongs to. */
export function hasInstrumentBefore(before: string, language: Language): boolean {
  const sentence =
    before
      .slice(-200)
      .split(/[;\n]|\.\s(?=\p{Lu})/u)
      .at(-1) ?? '';
  return NAMED[language]?.test(sentence) ?? false;
}

/** Whether the text after a label assigns it to a law or another treaty ("Article 5 of the Convention"). */
export function hasInstrumentAfter(behind: string, language: Language): boolean {
  const [sentence = ''] = behind.slice(0, 120).split(/[;\n]|\.(?=\s)/);
  return OTHERS[language]?.test(sentence) ?? false;
}
