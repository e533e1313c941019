import type { Language } from '../../../../model/language.ts';
import type { OccupiedRange } from '../quantity.ts';

/** A time on the quarter of an hour, by the clock of twelve hours, with the part of the day if one is named. */
export type QuarterHour = OccupiedRange & { readonly hour: number; readonly minute: number; readonly part: string };

/** How a language names quarters and halves of an hour. `form` captures `hour` and what `minutes` computes with. */
type QuarterWords = {
  readonly hours: ReadonlyMap<string, number>;
  readonly form: RegExp;
  /** The minutes from the full hour that is named: 30, 15 or -15; -30 where the half is of the hour before it. */
  readonly minutes: (groups: { readonly [name: string]: string | undefined }) => number;
  readonly part: RegExp;
  /** What else may follow; without a part of the day nothing else does, for "a quarter to two units" is no time. */
  readonly behind: RegExp;
};

function numberHours(rows: string): ReadonlyMap<string, number> {
  return new Map(rows.split(', ').flatMap((row, n) => row.split('/').map((word) => [word, n + 1] as const)));
}

const listAll = (hours: ReadonlyMap<string, number>) => [...hours.keys()].sort((a, b) => b.length - a.length).join('|');

const ENGLISH = numberHours('one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve');
const INDONESIAN = numberHours(
  'satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, sebelas, dua belas/duabelas',
);
/** Halves and quarters are of an hour that is counted, "of the third"; what is lacking is to a full one. */
const RUSSIAN = numberHours(
  'первого/час, второго/два, третьего/три, четвертого/четвёртого/четыре, пятого/пять, шестого/шесть, седьмого/семь, восьмого/восемь, девятого/девять, десятого/десять, одиннадцатого/одиннадцать, двенадцатого/двенадцать',
);
const BELARUSIAN = numberHours(
  'першую/першай/гадзіна/гадзіну, другую/другой/дзве, трэцюю/трэцяй/тры, чацвёртую/чацвёртай/чатыры, пятую/пятай/пяць, шостую/шостай/шэсць, сёмую/сёмай/сем, восьмую/восьмай/восем, дзявятую/дзявятай/дзевяць, дзясятую/дзясятай/дзесяць, адзінаццатую/адзінаццатай/адзінаццаць, дванаццатую/дванаццатай/дванаццаць',
);

/** A number of figures, with the ending of an ordinal in Slavic languages. */
const FIGURES = String.raw`\d{1,2}(?:-?(?:го|ю|й|ую|ай))?`;
const SLAVIC_BEHIND = /^(?:$|[;,.:)»]|\s?[–—-]|\s(?:по|па|до|да|и|і|мск)(?!\p{L}))/u;

const QUARTER_WORDS: { readonly [language: Language]: QuarterWords } = {
  en: {
    hours: ENGLISH,
    form: new RegExp(
      String.raw`(?<!\p{L})(?:half[\s-](?<half>past)|(?<at>(?:at|by|before|after|until|till)\s)?(?:an?\s)?quarter[\s-](?<sign>past|after|to))[\s-](?<hour>${listAll(ENGLISH)}|\d{1,2})(?![\p{L}\p{N}]|[.,:]\d)`,
      'giu',
    ),
    minutes: ({ half, sign }) => (half !== undefined ? 30 : sign?.toLowerCase() === 'to' ? -15 : 15),
    part: /^(?:\so['’]clock)?\s?(?:(?<half>[ap])\.?\s?m(?:\.|(?!\p{L}))|in\sthe\s(?<day>morning|afternoon|evening)|at\s(?<night>night))/iu,
    behind:
      /^(?:$|[;,.:)]|\s?[–—-]|\so['’]clock|\s(?:GMT|UTC|local|Minsk|Jakarta|WIB|on|and|until|till|to)(?!\p{L}))/iu,
  },
  id: {
    hours: INDONESIAN,
    form: new RegExp(
      String.raw`(?<!\p{L})(?:pukul|jam)\s(?:(?<half>setengah)\s)?(?<hour>${listAll(INDONESIAN)}|\d{1,2})(?:(?<=setengah\s\S+(?:\sbelas)?)|\s(?<sign>kurang|lebih|lewat)\s(?<quarter>seperempat|setengah)|\s(?<mixed>seperempat|setengah|tiga\sperempat))(?![\p{L}\p{N}]|[.,:]\d|\s(?:belas|puluh)(?!\p{L}))`,
      'giu',
    ),
    minutes: ({ half, sign, quarter, mixed }) => {
      if (half !== undefined) return -30;
      const share = /^setengah$/iu.test(quarter ?? mixed ?? '') ? 30 : /^tiga/iu.test(mixed ?? '') ? 45 : 15;
      return sign?.toLowerCase() === 'kurang' ? -share : share;
    },
    part: /^\s(?<day>dini\shari|subuh|pagi|siang|sore|petang|malam)(?!\p{L})/iu,
    behind: /^/u,
  },
  ru: {
    hours: RUSSIAN,
    form: new RegExp(
      String.raw`(?<!\p{L})(?:(?<half>пол[\s-]?|половин[аеуы]\s)|(?<quarter>четверт[ьи]\s)|(?<lack>без\sчетверти\s))(?<hour>${listAll(RUSSIAN)}|${FIGURES})(?![\p{L}\p{N}]|[.,:]\d)`,
      'giu',
    ),
    minutes: ({ half, quarter }) => (half !== undefined ? -30 : quarter !== undefined ? -45 : -15),
    part: /^\s(?:час(?:ов|а)?\s)?(?<day>утра|ночи|дня|вечера)(?!\p{L})/iu,
    behind: SLAVIC_BEHIND,
  },
  be: {
    hours: BELARUSIAN,
    form: new RegExp(
      String.raw`(?<!\p{L})(?:(?<half>палов[аеуы]\s(?:на\s)?)|(?<quarter>чвэрц[ьі]\s(?:на\s)?)|(?<lack>(?:без\sчвэрці|за\sчвэрць)\s))(?<hour>${listAll(BELARUSIAN)}|${FIGURES})(?![\p{L}\p{N}]|[.,:]\d)`,
      'giu',
    ),
    minutes: ({ half, quarter }) => (half !== undefined ? -30 : quarter !== undefined ? -45 : -15),
    part: /^\s(?:гадзін[аыу]?\s)?(?<day>раніцы|ночы|дня|вечара)(?!\p{L})/iu,
    behind: SLAVIC_BEHIND,
  },
};

/**
 * Times that are named by a half or a quarter of an hour: "half past two", "pukul setengah tiga", "без четверти три", "а
 * палове на трэцюю". Which half of the day it is follows from its part alone.
 */
export function findQuarterHours(plain: string, language: Language): QuarterHour[] {
  const words = QUARTER_WORDS[language];
  if (words === undefined) return [];
  return Array.from(plain.matchAll(words.form)).flatMap(({ 0: all, index, groups = {} }) => {
    const named = groups.hour?.toLowerCase() ?? '';
    const full = words.hours.get(named) ?? Number.parseInt(named, 10);
    const end = index + all.length;
    const rest = plain.slice(end, end + 40);
    const part = words.part.exec(rest);
    const isPreposed = groups.sign === undefined || language !== 'en' || groups.at !== undefined;
    if (full < 1 || full > 12 || (part === null && !(isPreposed && words.behind.test(rest)))) return [];
    const minutes = words.minutes(groups);
    const hour = minutes < 0 ? full - 1 || 12 : full;
    const own = part?.groups ?? {};
    const start = index + (groups.at?.length ?? 0);
    return [
      {
        hour,
        minute: (minutes + 60) % 60,
        part: own.half ?? own.day ?? own.night ?? '',
        start,
        end: end + (part?.[0].length ?? 0),
      },
    ];
  });
}
