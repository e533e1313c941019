import type { Language } from '../../../model/language.ts';
import { hasInstrumentBefore } from '../treaty/instruments.ts';

/** Parts of a provision between its number and what it belongs to: "(1)", ", paragraph 3 (a),", "ayat (2) huruf a". */
const PARTS =
  '(?:\\s?\\([a-z\\d]{1,4}\\),?|,?\\s(?:(?:sub-?)?(?:paragraph|section)|point|item|letter|ayat|huruf|angka)s?\\s\\(?[a-z\\d]{1,4}\\)?,?|,?\\s(?:first|second|third|last)\\s(?:sentence|indent|(?:sub-?)?paragraph),?|\\s?[–-]\\s?\\d+|\\s(?:to|and|or|dan|sampai)\\s(?:\\d+|\\([a-z\\d]{1,4}\\)),?)*';
const MEANT_HERE =
  '(?:Letter(?:\\sof\\sIntent)?|Memorandum(?:\\sof\\sUnderstanding)?|Arrangement|(?:Joint\\s)?Statement|Protocol|Agreement)(?=\\s*(?:[,.;:)]|$)|\\s(?:will|shall|is|are|may|and|or|does|do)(?!\\p{L}))';

/** What follows the number of a provision of something else than this text. */
const BEHIND: { readonly [language: Language]: RegExp } = {
  en: new RegExp(
    `^(?:\\s(?:bis|ter|quater)(?!\\p{L})|${PARTS}\\s(?:of|to)\\s(?!this\\s|the\\spresent\\s|the\\s${MEANT_HERE})(?=\\p{L}|\\d))`,
    'u',
  ),
  id: new RegExp(
    `^${PARTS}\\s(?:dari\\s|pada\\s)?(?:standar\\s(?:tersebut|itu|dimaksud|\\p{Lu})|(?!Para\\s|Peserta|Pihak|PARA\\s|PESERTA|PIHAK|Masing|Kedua\\s|Setiap\\s|Salah\\s|Kementerian|Pemerintah|Badan|Lembaga)(?!(?:\\p{Lu}[\\p{L}-]+\\s){1,5}ini(?!\\p{L}))\\p{Lu}\\p{L})`,
    'u',
  ),
  ru: /^\s(?:(?:указанн|названн|упомянут|прежн|предыдущ|друг|его|её|ее|их)\p{L}*\s|(?:(?:этого|того\sже)\s)?стандарта(?!\p{L})|(?:контракт|документ|порядк|программ|план)\p{L}*(?!\p{L})|(?:Меморандум|Протокол|Письм|Заявлени|Договоренност|Договорённост)\p{L}*(?:\s\p{Ll}+){0,3}\s(?:\d{4}|от\s|между\s)|Порядка\s)/u,
  be: /^\s(?:(?:названа|згадана|папярэдня|іншаг|яго|яе|іх)\p{L}*\s|(?:(?:гэтага|таго\sж)\s)?стандарт[ау](?!\p{L})|(?:кантракт|дакумент|парадк|праграм|план)\p{L}*(?!\p{L})|(?:Мемарандум|Пратакол|Ліст|Заяв|Дамоўленасц)\p{L}*(?:\s\p{Ll}+){0,3}\s(?:\d{4}|ад\s|паміж\s))/u,
};

/** The initials of an instrument, "Article 4 TRIPS", where the words around them are no capitals. */
const ACRONYM =
  /^(?:\s?\([a-z\d]{1,4}\))*\s(?!(?:USD|EUR|IDR|BYN|RUB|CHF|[IVXLC]+)(?!\p{L}))\p{Lu}{3,}(?!\p{L}|\s\p{Lu}{2})/u;

/** "taking into account MARPOL, Annex VI, Chapter 4": the initials of an instrument before its provision, which ends or goes on. */
const INITIALS_BEFORE = /\p{Ll}\s(?:\p{Ll}+\s)?\p{Lu}{4,},\s$/u;
const ENDS_OR_GOES_ON = /^(?:[;.:)]|$|\n|,\s(?:Chapter|Regulation|Part|Bab|Bagian|глава|раздел|часть))/u;

/** Words that take up an instrument named before: "the Paris Agreement, in particular Article 4". */
const TAKEN_UP =
  /(?<!\p{L})(?:in\sparticular|especially|notably|namely|including|khususnya|terutama|yaitu|termasuk|в\sчастности|особенно|а\sименно|включая|в\sтом\sчисле|у\sпрыватнасці|асабліва|а\sменавіта|уключаючы|у\sтым\sліку)\s(?:its\s|to\s)?$/iu;

/** "Article 4 thereof", «приложение 2 к нему»: a provision of what was named last. */
const OF_LAST_NAMED =
  /^\s(?:thereof|therein|thereto|ко?\s(?:нему|ней|ним)|да\s(?:яго|яе|іх)|котор(?:ого|ой|ых)|якога|якой|якіх)(?!\p{L})/u;

/** "The Treaty on the Union, Annex 9, binds": a provision after the name of its instrument, between commas. */
const ENDS_THERE = /^(?:[,;.:)]|$|\n)/u;
/** An order by its number, a standard and minutes before their parts: «приказу № 15, приложение 3», "SNI 7068 bagian 2". */
const NUMBERED_BEFORE =
  /(?:(?<!\p{L})(?:приказ|распоряжени|решени|постановлени|письм|загад|рашэнн|пастанов)\p{L}*\s(?:№|от)\s?[\d«][^,;.\n]{0,30},\s|(?<!\p{L})(?:SNI|ISO|IEC|EN|ASTM|JIS|DIN|ANSI|TCVN|GB|GOST|ГОСТ(?:\sР)?|СТБ|STB)(?:\/IEC)?(?:\s\p{Lu})?\s\d[\d.:/-]*,?\s|(?<!\p{L})(?:minutes|risalah|notulen?),?\s)$/u;

/** "The Charter and its Article 9": its is that of what was named last. */
const POSSESSED = /(?<!\p{L})(?:its|their|его|её|ее|их|яго|яе|іх)\s$/iu;
/** What was named last is this text. */
const THIS_TEXT = /(?<!\p{L})(?:this|the\spresent|настоящ|данн|гэт|дадзен)\p{L}*\s[^.;\n]{0,60}$/iu;

/** A provision that is quoted: “Article 2. Each Party grants …”. */
const QUOTED = /[“"«„]\s?$/u;

/**
 * Whether a provision with a number belongs to something else than this text. In: the text before its word, and after its
 * number.
 */
export function isForeignProvision(before: string, after: string, language: Language): boolean {
  if (QUOTED.test(before) || (INITIALS_BEFORE.test(before) && ENDS_OR_GOES_ON.test(after))) return true;
  if (POSSESSED.test(before)) return !THIS_TEXT.test(before);
  if (OF_LAST_NAMED.test(after)) return hasInstrumentBefore(before, language) || !THIS_TEXT.test(before);
  if (NUMBERED_BEFORE.test(before.slice(-80))) return true;
  if (/\p{L},\s$/u.test(before) && ENDS_THERE.test(after) && endsClauseWithInstrument(before, language)) return true;
  if (ACRONYM.test(after) || (BEHIND[language]?.test(after.slice(0, 120)) ?? false)) return true;
  if (!TAKEN_UP.test(before.slice(-40))) return false;
  return (
    hasInstrumentBefore(before, language) ||
    /(?:конвенци|канвенцы|соглашени|пагадненн)\p{L}*,/iu.test(before.slice(-80))
  );
}

/** A list of provisions, «ст. 2 Закона, приложение № 1»: what follows may be of this text. */
const PROVISION =
  /(?<!\p{L})(?:стт?\.|стать\p{L}+|артыкул\p{L}*|арт\.|(?:под|пад)?пункт\p{L}*|Articles?|Paragraphs?|Sections?|Pasal|ayat|Annex|Lampiran|приложени\p{L}+)\s(?:№\s)?[\dIVX]/u;

/** Whether the words since the last comma before a provision name an instrument, and not this text. */
function endsClauseWithInstrument(before: string, language: Language): boolean {
  const name =
    before
      .replace(/,\s$/u, '')
      .split(/[,:(]\s/u)
      .at(-1) ?? '';
  return hasInstrumentBefore(name, language) && !THIS_TEXT.test(name) && !/\sini$/u.test(name) && !PROVISION.test(name);
}
