import type { Language } from '../../../../model/language.ts';

/** The words around a time of the day. */
export type ClockWords = {
  /** Before hours and minutes with a dot, which are otherwise a decimal, and what is after them. */
  readonly dotted: { readonly before: RegExp; readonly behind: RegExp };
  /** Before an hour without minutes, and after it. */
  readonly hour: { readonly before: RegExp; readonly behind: RegExp } | null;
  /** After an hour: its minutes. */
  readonly minutes: RegExp | null;
  /** After a time: the part of the day. */
  readonly part: RegExp;
  /** Whether the part of the day makes a number a time. */
  readonly certain: boolean;
};

const PUKUL = /(?<!\p{L})(?:pukul|jam)\s(?:\d{1,2}[.:]\d{2}\s?(?:[–-]|sampai(?:\sdengan)?|s\.d\.|hingga|dan)\s?)?$/iu;

export const CLOCK_WORDS: { readonly [language: Language]: ClockWords } = {
  en: {
    dotted: {
      before: /(?<!\p{L})(?:at|from|to|until|till|by|before|after|and)\s$/iu,
      behind:
        /^(?:\s(?:to|until|till|and)\s\d{1,2}\.\d{2}|[–-]\d{1,2}\.\d{2})?(?:[;,]|\.?$|\s(?:hrs?|hours|GMT|UTC|local|Minsk|Jakarta|WIB|on)(?!\p{L}))/u,
    },
    hour: { before: /(?<!\p{L})(?:at|by)\s$/iu, behind: /^\shours?\s(?:GMT|UTC|local|Minsk|Jakarta)/u },
    minutes: null,
    part: /^\s?(?:(?<half>[ap])\.?\s?m(?:\.|(?!\p{L}))|o['’]clock(?:\sin\sthe\s(?<day>morning|afternoon|evening))?)/iu,
    certain: true,
  },
  id: {
    dotted: { before: PUKUL, behind: /^/u },
    hour: { before: PUKUL, behind: /^/u },
    minutes: null,
    part: /^\s(?<day>dini\shari|subuh|pagi|siang|sore|petang|malam)(?!\p{L})/iu,
    certain: false,
  },
  ru: {
    dotted: {
      before: /(?<!\p{L})(?:в|к|до|с)\s$/iu,
      behind: /^(?:\s(?:до|по)\s\d{1,2}\.\d{2}|[–-]\d{1,2}\.\d{2})?(?:[;,]|\.?$|\s(?:час|по\s|мск|ч\.))/iu,
    },
    hour: { before: /(?<!\p{L})[вк]\s$/iu, behind: /^\sчас(?:ов|а|ам)?(?!\p{L})/iu },
    minutes: /^\s?(?:ч\.?|час(?:ов|а|ам)?)\s(?<minutes>\d{1,2})\s?(?:м\.|мин\p{L}*\.?)/iu,
    part: /^\s(?:час(?:ов|а|ам)?\s)?(?<day>утра|ночи|дня|вечера)(?!\p{L})/iu,
    certain: true,
  },
  be: {
    dotted: {
      before: /(?<!\p{L})(?:[аўу]|да|з)\s$/iu,
      behind: /^(?:\s(?:да|па)\s\d{1,2}\.\d{2}|[–-]\d{1,2}\.\d{2})?(?:[;,]|\.?$|\s(?:гадз|па\s|мск))/iu,
    },
    hour: { before: /(?<!\p{L})[аўу]\s$/iu, behind: /^\sгадзін[аыу]?(?!\p{L})/iu },
    minutes: /^\s?(?:гадз\.?|гадзін(?:а|ы|у|ам)?)\s(?<minutes>\d{1,2})\s?(?:хв\p{L}*\.?)/iu,
    part: /^\s(?:гадзін(?:а|ы|у)?\s)?(?<day>раніцы|ночы|дня|вечара)(?!\p{L})/iu,
    certain: true,
  },
};

/** What every text with a time contains. */
export const CLOCK_SUSPECT: { readonly [language: Language]: RegExp } = {
  en: /\d:\d|\d\.\d\d|[ap]\.?m(?!\p{L})|clock|hours?\s(?:GMT|UTC|local|Minsk|Jakarta)|noon|midday|midnight|half|quarter/iu,
  id: /\d:\d|pukul|jam\s|tengah\s/iu,
  ru: /\d:\d|\d\.\d\d|час|ч\.|\sч\s|утра|вечера|ночи|пол|четверт/iu,
  be: /\d:\d|\d\.\d\d|гадз|раніцы|вечара|ночы|поўдзень|поўнач|палов|чвэрц/iu,
};

export const NAMED_TIMES: readonly (readonly [string, RegExp])[] = [
  ['12:00', /(?<!\p{L})(?:noon|midday|tengah\shari|полдень|поўдзень)(?!\p{L})/giu],
  ['00:00', /(?<!\p{L})(?:midnight|tengah\smalam|полночь|поўнач)(?!\p{L})/giu],
];

const MORNING = /^(?:a$|morning|утра|раніцы|pagi|subuh|dini\shari)/iu;
const MIDDAY = /^(?:дня|siang)/iu;
const AFTERNOON = /^(?:p$|afternoon|evening|вечера|вечара|sore|petang)/iu;
const NIGHT = /^(?:night|ночи|ночы|malam)/iu;

/** The hour of the day of an hour of twelve, by the part of the day: "11 siang" is before noon, "12 malam" midnight. */
export function convertToDayHour(hour: number, part: string): number {
  if (MORNING.test(part)) return hour === 12 ? 0 : hour;
  if (hour > 12) return hour;
  if (MIDDAY.test(part)) return hour < 10 ? hour + 12 : hour;
  if (AFTERNOON.test(part)) return hour < 12 ? hour + 12 : hour;
  if (NIGHT.test(part)) return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
  return hour;
}
