import type { ClauseKind } from '../../../model/clause.ts';
import type { Language } from '../../../model/language.ts';
import { matchCase } from '../../../text/match-case.ts';
import { isNamedBefore } from '../marks/named-otherwise.ts';
import type { CheckedText } from '../read/checked-text.ts';
import { isWithinQuotes } from '../read/is-within-quotes.ts';
import { createTextFinding, type RawFinding } from '../read/raw-finding.ts';
import type { TextReading } from '../read/text-reading.ts';

/** What a text calls itself, with the noun that its title would have, and the beginnings of such nouns in small letters. */
type OwnName = { readonly called: RegExp; readonly nouns: readonly string[] };

const OWN_NAMES: { readonly [language: Language]: OwnName } = {
  en: {
    called:
      /(?<!\p{L})(?:this|the\spresent)\s(?<noun>Memorandum(?:\sof\s\p{Lu}\p{L}+)?|Arrangement|Agreement|Protocol|Treaty|Convention|Joint\s(?:Statement|Declaration)|Declaration|Letter\sof\sIntent)(?!\p{L})/giu,
    nouns: [
      'memorand',
      'arrangement',
      'agreement',
      'protocol',
      'treaty',
      'convention',
      'statement',
      'declaration',
      'letter',
    ],
  },
  id: {
    called:
      /(?<!\p{L})(?<noun>Memorandum(?:\sSaling\sPengertian)?|Nota\sKesepahaman|Pengaturan|Persetujuan|Perjanjian(?:\sKerja\sSama)?|Protokol|Konvensi|Deklarasi(?:\sBersama)?|Pernyataan\s(?:Kehendak|Bersama)|Kesepakatan\sBersama)\sini(?!\p{L})/gu,
    nouns: [
      'memorandum',
      'nota',
      'pengaturan',
      'persetujuan',
      'perjanjian',
      'protokol',
      'konvensi',
      'deklarasi',
      'pernyataan',
      'kesepakatan',
    ],
  },
  ru: {
    called:
      /(?<!\p{L})настоящ(?:ий|ее|ая|его|ему|им|ем|ей|ую)\s(?<noun>(?:Меморандум|Соглашени|Протокол|Договор|Конвенци|Заявлени|Деклараци|Письм)\p{L}*)/giu,
    nouns: ['меморандум', 'соглашени', 'протокол', 'договор', 'конвенци', 'заявлени', 'деклараци', 'письм'],
  },
  be: {
    called:
      /(?<!\p{L})(?:гэт|дадзен)\p{L}{1,4}\s(?<noun>(?:Мемарандум|Пагадненн|Пратакол|Дагавор|Дамоўленасц|Канвенцы|Заяв|Дэкларацы|Ліст|Пісьм)\p{L}*)/giu,
    nouns: [
      'мемарандум',
      'пагадненн',
      'пратакол',
      'дагавор',
      'дамоўленасц',
      'канвенцы',
      'заяв',
      'дэкларацы',
      'ліст',
      'пісьм',
    ],
  },
};

/** Names that the treaty words of a text that is not meant to bind are about. */
const TREATIES = /^(?:agreement|treaty|convention|persetujuan|perjanjian|konvensi|соглашени|договор|конвенци)/u;

/**
 * Places where a text calls itself otherwise than its title does (D25): "this Memorandum" in an Arrangement. A name that it defines for
 * itself, «(the “Memorandum”)», is its own; an annex speaks of itself.
 */
export function checkOwnInstrument(reading: TextReading, kind: ClauseKind, text: CheckedText): RawFinding[] {
  const { plain, where } = reading;
  const own = OWN_NAMES[where.language];
  const title = (text.title[where.language] ?? '').toLowerCase();
  const titled = own?.nouns.find((noun) => title.includes(noun));
  if (own === undefined || titled === undefined || kind === 'annex') return [];
  return Array.from(plain.matchAll(own.called)).flatMap(({ 0: words, index, groups }) => {
    const name = (groups?.noun ?? '').toLowerCase();
    const noun = own.nouns.find((one) => name.includes(one));
    if (noun === undefined || !/^\p{Lu}/u.test(groups?.noun ?? '') || title.includes(noun)) return [];
    if (text.profile === 'non-binding' && TREATIES.test(noun)) return [];
    if (isTakenUp(plain.slice(0, index), noun, where.language)) return [];
    if (isWithinQuotes(plain, index) || isDefined(text, where.language, noun)) return [];
    const instrument = (text.title[where.language] ?? '').split('\n')[0] ?? '';
    const details = { words, title: instrument };
    return [createTextFinding('instrument-differs', reading, index, index + words.length, { details })];
  });
}

/** The provision before "of this Agreement": only one of an instrument named before it in the sentence is of another. */
const PROVISION =
  /(?<!\p{L})(?:Articles?|Paragraphs?|Sections?|Annex|Pasal|Paragraf|Lampiran|артыкул\p{L}*|пункт\p{L}*|раздзел\p{L}*)\s(?:\d+(?:\.\d+)*|[IVXLC]+)(?:\s(?:of|to|in|under|dari|да))?\s$/u;

/** "The Agreement between … and Article 4 of this Agreement"; «настоящее» always is this text. */
const isTakenUp = (before: string, noun: string, language: Language): boolean =>
  language !== 'ru' && PROVISION.test(before) && isNamedBefore(before.replace(PROVISION, ''), matchCase('A', noun));

/** Whether the text has a name in quotation marks, as for a term that it introduces. */
function isDefined({ clauses }: CheckedText, language: Language, noun: string): boolean {
  const defined = new RegExp(`[“"«](?:the\\s)?${noun}\\p{L}*[^”"»\\n]{0,40}[”"»]`, 'iu');
  return clauses.some(({ body }) => defined.test(body[language] ?? ''));
}
