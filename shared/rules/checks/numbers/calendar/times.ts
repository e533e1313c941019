import type { Language } from '../../../../model/language.ts';
import type { Quantity } from '../quantity.ts';
import type { SpokenNumber } from '../read-spoken-numbers.ts';
import { padTwoDigits } from './create-date.ts';

const HALF = String.raw`(?<half>[ap]\.?\s?m(?:\.|(?!\p{L})))`;
const PART = String.raw`(?<part>утра|ночи|дня|вечера|раніцы|ночы|вечара|pagi|siang|sore|petang|malam)(?!\p{L})`;

/** Hours and minutes; a dot between them is a time only after a word for it. */
const FORMS: { readonly [language: Language]: RegExp } = {
  en: new RegExp(
    String.raw`(?<![\p{L}\p{N}.:])(?:(?<h>\d{1,2})(?:[.:](?<m>\d{2}))?\s?(?:${HALF}|(?<clock>o['’]clock|hours?(?=\s(?:GMT|UTC|local|Minsk|Jakarta))))|(?<=(?:at|from|to|until|till|by|before|after)\s)(?<h2>\d{1,2})\.(?<m2>\d{2})(?=\s(?:hrs?|hours|GMT|UTC|local|Minsk|Jakarta|on)(?!\p{L})|[;,]|\.?$))`,
    'giu',
  ),
  id: new RegExp(String.raw`(?<!\p{L})(?:pukul|jam)\s(?<h>\d{1,2})(?:[.:](?<m>\d{2}))?(?!\d)(?:\s${PART})?`, 'giu'),
  ru: new RegExp(
    String.raw`(?<![\p{L}\p{N}.:])(?:(?<h>\d{1,2})\s(?:ч\.?|час(?:ов|а|ам|ами)?)\s(?<m>\d{1,2})\s?(?:м\.|мин)\p{L}*|(?<h2>\d{1,2})(?:[.:](?<m2>\d{2}))?\s(?:час(?:ов|а|ам)?\s)?${PART}|(?<=(?<!\p{L})(?:[вк]|до|с)\s)(?<h3>\d{1,2})\.(?<m3>\d{2})(?=\s(?:час|по|мск|ч\.)|[;,.]?$)(?!\.\d))`,
    'giu',
  ),
  be: new RegExp(
    String.raw`(?<![\p{L}\p{N}.:])(?:(?<h>\d{1,2})\s(?:гадз\.?|гадзін[аыу]?|гадзінам)\s(?<m>\d{1,2})\s?хв\p{L}*|(?<h2>\d{1,2})(?:[.:](?<m2>\d{2}))?\s(?:гадзін[аыу]?\s)?${PART}|(?<=(?<!\p{L})[аў]\s|да\s|з\s)(?<h3>\d{1,2})\.(?<m3>\d{2})(?=\s(?:гадз|па|мск)|[;,.]?$)(?!\.\d))`,
    'giu',
  ),
};
const COLON = /(?=\d)(?<![\p{L}\p{N}.:,])(?<h>\d{1,2}):(?<m>\d{2})(?![\d:]|\.\d)/gu;
const SUSPECT =
  /\d:\d|\d\s?[ap]\.?\s?m|clock|noon|midnight|полдень|полночь|поўдзень|поўнач|tengah|\sч|pukul|jam\s|hrs|hours|час|гадз|утра|ночи|дня|вечера|\d\.\d\d/iu;
const NAMED = /(?<!\p{L})(?:noon|midday|midnight|tengah\s(?:hari|malam)|полдень|полночь|поўдзень|поўнач)(?!\p{L})/giu;
const AFTERNOON = /^(?:p|дня|вечера|вечара|siang|sore|petang|malam)/iu;
const MORNING = /^(?:a|утра|ночи|раніцы|ночы|pagi)/iu;

/** Times of the day: "2.30 p.m.", "pukul 14.30", "14 часов 30 минут". */
export function findTimes(plain: string, language: Language, spoken: readonly SpokenNumber[]): Quantity[] {
  if (!SUSPECT.test(plain)) return [];
  const form = FORMS[language];
  const own = form === undefined ? [] : Array.from(plain.matchAll(form), readTime);
  const figures = [...own, ...Array.from(plain.matchAll(COLON), readTime)].filter((one) => one !== null);
  const named = Array.from(plain.matchAll(NAMED), ({ 0: words, index }) => {
    const hour = /^(?:mid|tengah\sm|полноч|поўнач)/iu.test(words) ? '00' : '12';
    return { value: `${hour}:00`, unit: 'time', sure: 'words', start: index, end: index + words.length } as const;
  });
  const apart = figures.filter((one, n) => !figures.slice(0, n).some((b) => b.start < one.end && one.start < b.end));
  return [...apart, ...named, ...findSpokenTimes(plain, language, spoken)];
}

function readTime({ 0: words, index, groups = {} }: RegExpExecArray): Quantity | null {
  const hour = Number(groups.h ?? groups.h2 ?? groups.h3);
  const minute = Number(groups.m ?? groups.m2 ?? groups.m3 ?? 0);
  return createTime(hour, minute, groups.half ?? groups.part ?? '', index, index + words.length);
}

function createTime(hour: number, minute: number, part: string, start: number, end: number): Quantity | null {
  if (hour > 24 || minute > 59) return null;
  const own = AFTERNOON.test(part) && hour < 12 ? hour + 12 : MORNING.test(part) && hour === 12 ? 0 : hour;
  return { value: `${padTwoDigits(own % 24)}:${padTwoDigits(minute)}`, unit: 'time', sure: 'figure', start, end };
}

const BEFORE: { readonly [language: Language]: RegExp } = { id: /(?<!\p{L})(?:pukul|jam)\s$/iu };
const BEHIND: { readonly [language: Language]: RegExp } = {
  en: new RegExp(String.raw`^\s(?:o['’]clock(?:\sin\sthe\s(?<part>afternoon|evening))?|${HALF})`, 'iu'),
  id: new RegExp(String.raw`^\s${PART}`, 'iu'),
  ru: new RegExp(String.raw`^\s(?:час(?:ов|а|ам)?\s)?${PART}`, 'iu'),
  be: new RegExp(String.raw`^\s(?:гадзін[аыу]?\s)?${PART}`, 'iu'),
};

/** "Nine o'clock", "pukul empat belas tiga puluh", "в девять часов утра". */
function findSpokenTimes(plain: string, language: Language, spoken: readonly SpokenNumber[]): Quantity[] {
  return spoken.flatMap((one, n) => {
    if (one.kind !== 'cardinal' || one.value > 24) return [];
    const next = spoken[n + 1];
    const minutes = next?.kind === 'cardinal' && next.start === one.end + 1 && next.value < 60 ? next : null;
    const end = minutes?.end ?? one.end;
    const behind = BEHIND[language]?.exec(plain.slice(end, end + 32));
    const start = BEFORE[language]?.exec(plain.slice(Math.max(0, one.start - 8), one.start));
    if (behind === null && (start ?? null) === null) return [];
    if (language === 'id' && (start ?? null) === null) return [];
    const part = /^(?:afternoon|evening)$/i.test(behind?.groups?.part ?? '')
      ? 'p'
      : (behind?.groups?.half ?? behind?.groups?.part ?? '');
    const time = createTime(
      one.value,
      minutes?.value ?? 0,
      part,
      one.start - (start?.[0].length ?? 0),
      end + (behind?.[0].length ?? 0),
    );
    return time === null ? [] : [time];
  });
}
