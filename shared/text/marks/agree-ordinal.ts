import type { Language } from '../../model/language.ts';
import { formatNumberWords } from '../numbers/format-number-words.ts';

type Case = 'nominative' | 'accusative' | 'genitive' | 'dative' | 'instrumental' | 'prepositional';
type Gender = 'masculine' | 'feminine' | 'neuter';

/** The last words of ordinals, by the gender that they are given in; "пятая" and "восьмая" are of both languages. */
const ORDINALS = new Map<string, { readonly language: Language; readonly gender: Gender }>(
  (['be', 'ru'] as const).flatMap((language) =>
    (['masculine', 'feminine', 'neuter'] as const).flatMap((gender) =>
      [...Array.from({ length: 19 }, (_, n) => n + 1), 20, 30, 40, 50, 60, 70, 80, 90].map((value) => {
        const form = gender === 'masculine' ? 'ordinal' : (`ordinal-${gender}` as const);
        return [formatNumberWords(value, form, language) ?? '', { language, gender }] as const;
      }),
    ),
  ),
);

/** Further numbers of the same list: "статьями третьей и четвёртой". */
const LIST =
  '(?:,?\\s(?:и|или|і|або)|,?\\s\\p{L}{4,}(?:[оеая]й|[ую]ю|[ая]я|[ое]го|[ая]га|[ое]му|[ая]му|[ыиі]м|[ое]м|[ыоі]й))*';
const FEMININE = new RegExp(`(?:стать|глав|част[кц]?)(\\p{L}{1,3})${LIST}\\s$`, 'iu');
const OTHERS = new RegExp(
  `(?:раздел|раздзел|пункт|пункц|параграф|абзац|артыкул|положени|палажэнн)(\\p{L}{0,3})${LIST}\\s$`,
  'iu',
);
const FEMININE_CASES: readonly (readonly [Case, RegExp])[] = [
  ['nominative', /^(?:[ая]|ь)$/iu],
  ['accusative', /^[ую]$/iu],
  // Of a feminine word all other cases are alike.
  ['genitive', /./u],
];
const OTHER_CASES: readonly (readonly [Case, RegExp])[] = [
  ['genitive', /^(?:а|я|ов|аў|ий)$/iu],
  ['dative', /^(?:у|ю|ям)$/iu],
  ['instrumental', /^(?:ом|ем|ам|ами|амі|ями)$/iu],
  ['prepositional', /^(?:е|и|і|ах|ях)$/iu],
];

/** What an ordinal in the nominative ends with, and its endings in the other cases, in their order. */
const ENDINGS: { readonly [key: string]: readonly (readonly [RegExp, string])[] } = {
  'ru feminine': [
    [/ья$/u, 'ью ьей'],
    [/ая$/u, 'ую ой'],
  ],
  'be feminine': [
    [/яя$/u, 'юю яй'],
    [/(?<=друг|саракав)ая$/u, 'ую ой'],
    [/ая$/u, 'ую ай'],
  ],
  ru: [
    [/(?:ий|ье)$/u, 'ьего ьему ьим ьем'],
    [/(?:ый|о[йе])$/u, 'ого ому ым ом'],
  ],
  be: [
    [/(?<=трэц)(?:і|яе)$/u, 'яга яму ім ім'],
    [/(?<=друг)(?:і|ое)$/u, 'ога ому ім ім'],
    [/(?<=саракав)(?:ы|ое)$/u, 'ога ому ым ым'],
    [/(?:ы|ае)$/u, 'ага аму ым ым'],
  ],
};
const ORDER: { readonly [key: string]: readonly Case[] } = {
  feminine: ['accusative', 'genitive'],
  others: ['genitive', 'dative', 'instrumental', 'prepositional'],
};

/**
 * The number that a reference prints, in the case of the word before it: "третьей" for "третья" after "в статье"; anything else than
 * a Russian or Belarusian ordinal as it is. An ordinal after an unknown word stays in the nominative.
 * @param before the text before the number
 */
export function agreeOrdinal(number: string, before: string): string {
  const [last = ''] = /\p{L}+$/u.exec(number) ?? [];
  const known = ORDINALS.get(last);
  if (known === undefined) return number;
  const language = /^(?:пят|восьм)ая$/u.test(last) && /[іў]/iu.test(before) ? 'be' : known.language;
  const isFeminine = known.gender === 'feminine';
  const ending = (isFeminine ? FEMININE : OTHERS).exec(before.slice(-120))?.[1];
  if (ending === undefined) return number;
  // "Положение" is as it is in the nominative and the accusative.
  const own = /(?:положени|палажэнн)е\s$/iu.test(before) ? 'nominative' : findCase(ending, isFeminine);
  const at = (ORDER[isFeminine ? 'feminine' : 'others'] ?? []).indexOf(own);
  const [from, forms = ''] =
    (ENDINGS[isFeminine ? `${language} feminine` : language] ?? []).find(([one]) => one.test(last)) ?? [];
  return from === undefined || at === -1 ? number : number.replace(from, forms.split(' ')[at] ?? '');
}

const findCase = (ending: string, isFeminine: boolean): Case =>
  (isFeminine ? FEMININE_CASES : OTHER_CASES).find(([, endings]) => endings.test(ending))?.[0] ?? 'nominative';
