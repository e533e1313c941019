import type { Language } from '../../../model/language.ts';

/** Numbers and letters of parts, each read in one way: where there are two, a list of parts doubles the time with each. */
const NUMBERS = '(?:[\\s\\d.,()–-]|\\b[IVXLC]+\\b|(?![ivxlc]\\))\\p{Ll}\\)|';
const EN =
  'Law|Act|Regulations?|Convention|Treaty|Agreement|Protocol|Decree|Resolution|Charter|Constitution|Code|Statutes?|Covenant|GATT|Directive|Rules|By-?laws';
const ID =
  'Undang-Undang|UU|UUD|Peraturan|Regulasi|Direktif|Perpres|Permen\\p{L}*|Konvensi|Traktat|Persetujuan|Perjanjian|Protokol|Piagam|Keputusan|Resolusi|Statuta|Kovenan|GATT|tata tertib\\p{L}*|anggaran dasar\\p{L}*|kontrak\\p{L}*';
const RU =
  'закон(?!одат)\\p{L}*|кодекс\\p{L}*|конвенци\\p{L}*|договора|договоров|соглашени[яй]|протокола|указ[а]|постановлени\\p{L}*|устав[а]|хартии|решени[яй]|регламент[а]|директив\\p{L}*|конституции|гатт|положения|коммюнике|руководства|инструкци\\p{L}*|приказа|распоряжения';
const BE =
  'закон(?!адаў)\\p{L}*|кодэкс\\p{L}*|канвенцы\\p{L}*|дагавор\\p{L}*|пагадненн\\p{L}*|пратакол\\p{L}*|указ[ау]|пастанов\\p{L}*|статут\\p{L}*|харты\\p{L}*|рэгламент\\p{L}*|дырэктыв\\p{L}*|канстытуцы\\p{L}*|гатт|палажэнн\\p{L}*|камюніке|кіраўніцтва|інструкцы\\p{L}*|загада?|распараджэнн\\p{L}*';

/** "Article 2 of its rules of procedure", "of that Agreement", "of the charter of the Committee": never of this text. */
const POSSESSED =
  /^(?:\s?\([a-z\d]{1,4}\)|,?\sparagraph\s\d+)*\sof\s(?:its|their|his|that|those|such|the\s(?:latter|former|(?:\p{Ll}+\s){0,2}(?:rules|regulations|statutes?|charter|constitution|by-?laws|terms|code|law|act|decree|contract|treaty|convention)))(?!\p{L})/u;

/** A memorandum that is told apart from this one: by a word before or after it, or by its date, sides or subject. */
const MEMORANDUM = {
  en: '(?:(?:Parent|Framework|Master|Umbrella|Basic|Main|Principal|\\d{4})\\sMemorandum|Memorandum(?:\\sof\\sUnderstanding)?\\s(?:on|between|of\\s(?:\\d|the\\s\\d)|dated|signed|concluded))(?!\\p{L})',
  id: '(?:memorandum|nota\\skesepahaman)(?:\\ssaling\\spengertian)?\\s(?:induk|payung|tentang|antara|tanggal|tahun|yang\\sditandatangani)(?!\\p{L})',
  ru: '(?:(?:базов|рамочн|основн)ого\\sмеморандума|меморандума(?:\\sо\\sвзаимопонимании)?\\s(?:между|от\\s\\d|\\d{4}|подписанного|заключ[её]нного))',
  be: '(?:(?:базав|рамачн|асноўн)ага\\sмемарандума|мемарандума(?:\\sаб\\s(?:узаема)?(?:паразуменні|разуменні))?\\s(?:паміж|ад\\s\\d|\\d{4}|падпісанага|заключанага))',
} as const;

/** The text after the number of "Paragraph" or "Article" if it belongs to another instrument. */
const OTHERS: { readonly [language: Language]: RegExp } = {
  en: new RegExp(
    `^${NUMBERS}\\band\\b|\\bor\\b|\\bto\\b|\\b(?:Article|Paragraph|Section|Annex|paragraph|subparagraph|sub-paragraph|section|point|item|clause|letter|sentence|indent)s?\\b|\\b(?:first|second|third|last)\\b)*\\bof\\s(?:(?:Article|Paragraph|Section|Chapter|Part)s?\\s[\\dIVXLC.()]+\\sof\\s)?(?!this\\b|the\\spresent\\b)(?:the\\s)?(?:(?:[\\p{L}'’-]+\\s){0,6}?(?:${EN})(?!\\p{L})|${MEMORANDUM.en})`,
    'u',
  ),
  id: new RegExp(
    `^${NUMBERS}\\bdan\\b|\\bayat\\b|\\bhuruf\\s[a-z]\\b|\\b(?:pasal|angka|lampiran)\\s\\d)*\\s?(?:dari\\s)?(?:(?:${ID})(?!\\p{L})|${MEMORANDUM.id})`,
    'iu',
  ),
  ru: new RegExp(
    `^${NUMBERS}и\\s|(?:стат|част|пункт|подпункт|абзац|приложен)\\p{L}*\\s(?:№\\s?)?\\d)*\\s?(?!настоящ)(?:(?!и\\s|или\\s)\\p{L}+\\s){0,4}?(?:(?:${RU})(?!\\p{L})|${MEMORANDUM.ru})`,
    'iu',
  ),
};

/** The same in Belarusian, whose possessives come before the instrument: "артыкула 2 яе рэгламенту". */
const BELARUSIAN = new RegExp(
  `^${NUMBERS}і\\s|(?:артык|частк|пункт|падпункт|абзац|дадат)\\p{L}*\\s(?:№\\s?)?\\d)*\\s?(?!гэтаг|дадзен)(?:(?!і\\s|або\\s)\\p{L}+\\s){0,4}?(?:(?:${BE})(?!\\p{L})|${MEMORANDUM.be})`,
  'iu',
);

/** An instrument directly before its provision: "Undang-Undang Nomor 24 Tahun 2000 tentang … Pasal 4", "GATT 1994, Article XX". */
const DIRECTLY_BEFORE: { readonly [language: Language]: RegExp } = {
  en: new RegExp(`(?<!\\bthis\\s)(?<!\\p{L})(?:${EN})(?:\\s(?:of\\s)?(?:No\\.?\\s?)?\\d{1,4}(?:/\\d+)?)*,?\\s$`, 'u'),
  id: /(?<!\p{L})(?:Undang-Undang|UU|Peraturan|Perpres|Permen\p{L}*|Keputusan|Konvensi|Protokol|Piagam|Statuta|GATT)(?:\s(?!ini\b|dan\b|serta\b|atau\b|dengan\b|pada\b|dalam\b)[\p{L}\d/().-]+){0,14},?\s$/u,
};

/** Whether the text before a label ends with the name of another instrument. */
export function endsWithInstrument(before: string, language: Language): boolean {
  return DIRECTLY_BEFORE[language]?.test(before.slice(-160)) ?? false;
}

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
  en: new RegExp(
    `(?<!\\b[Tt]his\\s|\\bpresent\\s)(?<!\\p{L})(?:${EN}|Memorandum)(?!\\p{L})(?!.*\\bthis\\s\\p{Lu})`,
    'u',
  ),
  id: new RegExp(
    `(?<!\\p{L})(?:${ID}|Memorandum|Nota Kesepahaman)(?!\\p{L})(?!\\sini)(?!.*\\p{Lu}\\p{L}+\\sini(?!\\p{L}))`,
    'u',
  ),
  ru: /(?<![Нн]астоящ\p{L}+\s)(?<!\p{L})(?:Закон|Кодекс|Конвенци|Договор|Соглашени|Протокол|Указ|Постановлени|Харти|Меморандум|\p{Lu}\p{Ll}+(?:ой|ого|ому|ым|ую|ий)\s(?:\p{Ll}+\s){0,1}(?:закон|кодекс|конвенци|договор|соглашени|протокол|указ|постановлени|харти))\p{L}*(?!.*настоящ)/u,
  be: /(?<!(?:[Гг]эт|[Дд]адзен)\p{L}+\s)(?<!\p{L})(?:Закон|Кодэкс|Канвенцы|Дагавор|Пагадненн|Пратакол|Указ|Пастанов|Харты|Мемарандум)\p{L}*(?!.*(?:гэт|дадзен)\p{L}+\s\p{Lu})/u,
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

/** "Article 11.4 of the CEPA", «статьи 3 ГАТТ»: an instrument by its abbreviation, which stands among words in small letters. */
const SHORT: { readonly [language: Language]: RegExp } = {
  en: /^[\s\d.,()–-]*(?:\([a-z]\)\s?)*of\s(?:the\s)?(?!MOU|LOI|MOA|LOA)\p{Lu}{3,12}(?:-\p{Lu}+)?(?![\p{L}’'])(?!\s\p{Lu}{2})/u,
  id: /^[\s\d.,()–-]*(?:ayat\s\(\d+\)\s|huruf\s[a-z]\s)*(?:dari\s|dalam\s)?(?!MSP|MOU|PIHAK|PESERTA|INI)\p{Lu}{3,12}(?:-\p{Lu}+)?(?!\p{L})(?!\s\p{Lu}{2})/u,
  ru: /^[\s\d.,()–-]+(?!СТОРОН|УЧАСТНИК)\p{Lu}{3,12}(?!\p{L})(?!\s\p{Lu}{2})/u,
};

/** Whether the text after a label assigns it to a law or another treaty ("Article 5 of the Convention"). */
export function hasInstrumentAfter(behind: string, language: Language): boolean {
  const [sentence = ''] = behind.slice(0, 120).split(/[;\n]|\.(?=\s)/);
  if (language === 'en' && POSSESSED.test(sentence)) return true;
  if (language === 'be') return BELARUSIAN.test(sentence);
  return (OTHERS[language]?.test(sentence) ?? false) || (SHORT[language]?.test(sentence) ?? false);
}
