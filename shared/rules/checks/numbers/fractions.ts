import type { Language } from '../../../model/language.ts';
import type { Quantity } from './quantity.ts';

type FractionForm = {
  readonly form: RegExp;
  /** What every fraction contains: testing for it first takes half the time. */
  readonly part: RegExp;
  readonly over: readonly RegExp[];
  readonly parts: readonly RegExp[];
};

/** The numerator (one, two, three) and the denominator (thirds, quarters, fifths). */
const FORMS: { readonly [language: Language]: FractionForm } = {
  en: {
    form: /(?<!\p{L})(?<over>one|two|three|four)[\s-](?<part>thirds?|quarters?|fifths?)(?!\p{L})/giu,
    part: /third|quarter|fifth/iu,
    over: [/^one/i, /^two/i, /^three/i, /^four/i],
    parts: [/^third/i, /^quarter/i, /^fifth/i],
  },
  id: {
    form: /(?<!\p{L})(?:(?<over>se|satu\s(?:per)?|dua\s|tiga\s|empat\s)per)(?<part>tiga|empat|lima)(?:nya)?(?!\p{L})/giu,
    part: /per(?:tiga|empat|lima)/iu,
    over: [/^(?:se|satu)/i, /^dua/i, /^tiga/i, /^empat/i],
    parts: [/^tiga/i, /^empat/i, /^lima/i],
  },
  ru: {
    form: /(?<!\p{L})(?<over>одн\p{L}+|дв(?:е|ух|умя|ум)|тр(?:и|[её]х|емя|[её]м)|четыр\p{L}+)\s(?<part>трет(?:ь|и|ью|ей|ям|ями)|четверт(?:ь|и|ью|ей|ям|ями)|пят(?:ая|ой|ую|ых))(?!\p{L})/giu,
    part: /\s(?:трет|четверт|пят)/iu,
    over: [/^одн/i, /^дв/i, /^тр/i, /^четыр/i],
    parts: [/^трет/i, /^четверт/i, /^пят/i],
  },
};

/** "One third", "sepertiga", "двух третей". */
export function findFractions(plain: string, language: Language): Quantity[] {
  const known = FORMS[language];
  if (known === undefined || !known.part.test(plain)) return [];
  return Array.from(plain.matchAll(known.form), ({ 0: words, index, groups = {} }) => {
    const over = known.over.findIndex((one) => one.test(groups.over ?? '')) + 1;
    const part = known.parts.findIndex((one) => one.test(groups.part ?? '')) + 3;
    return {
      value: `${over}/${part}`,
      unit: 'fraction',
      sure: 'words',
      start: index,
      end: index + words.length,
    } as const;
  });
}
