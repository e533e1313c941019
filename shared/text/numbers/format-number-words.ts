import type { Language } from '../../model/language.ts';
import type { NumberForm, NumberWordForm } from '../../model/negotiation.ts';

/** The words of a language for 1 to 19, and for 20 to 90 by tens. */
type Words = { readonly units: readonly string[]; readonly tens: readonly string[]; readonly joint: string };

const list = (units: string, tens: string, joint = ' '): Words => ({
  units: units.split(' '),
  tens: tens.split(' '),
  joint,
});

const UNITS_EN = 'one two three four five six seven eight nine ten eleven twelve';
const TEENS_EN = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS_EN = 'twenty thirty forty fifty sixty seventy eighty ninety';
const UNITS_ID = 'satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

const ENGLISH = list(`${UNITS_EN} ${TEENS_EN}`, TENS_EN, '-');
const ENGLISH_ORDINALS = list(
  `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth ${TEENS_EN.replaceAll(/(?= |$)/g, 'th')}`,
  TENS_EN.replaceAll(/y(?= |$)/g, 'ieth'),
  '-',
);
const INDONESIAN: Words = {
  units: [...UNITS_ID, 'sepuluh', 'sebelas', ...UNITS_ID.slice(1).map((unit) => `${unit} belas`)],
  tens: UNITS_ID.slice(1).map((unit) => `${unit} puluh`),
  joint: ' ',
};
const RUSSIAN = list(
  'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
);
const RUSSIAN_ORDINALS = list(
  'первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый',
  'двадцатый тридцатый сороковой пятидесятый шестидесятый семидесятый восьмидесятый девяностый',
);
const BELARUSIAN = list(
  'адзін два тры чатыры пяць шэсць сем восем дзевяць дзесяць адзінаццаць дванаццаць трынаццаць чатырнаццаць пятнаццаць шаснаццаць семнаццаць васямнаццаць дзевятнаццаць',
  'дваццаць трыццаць сорак пяцьдзясят шэсцьдзясят семдзесят восемдзесят дзевяноста',
);
const BELARUSIAN_ORDINALS = list(
  'першы другі трэці чацвёрты пяты шосты сёмы восьмы дзявяты дзясяты адзінаццаты дванаццаты трынаццаты чатырнаццаты пятнаццаты шаснаццаты семнаццаты васямнаццаты дзевятнаццаты',
  'дваццаты трыццаты саракавы пяцідзясяты шасцідзясяты сямідзясяты васьмідзясяты дзевяносты',
);

type Ending = readonly [masculine: RegExp, feminine: string, neuter: string];
const RUSSIAN_ENDINGS: readonly Ending[] = [
  [/третий$/u, 'третья', 'третье'],
  [/(?:ый|ой)$/u, 'ая', 'ое'],
];
/** Of "другі" and "саракавы" the stress is on the ending. */
const BELARUSIAN_ENDINGS: readonly Ending[] = [
  [/трэці$/u, 'трэцяя', 'трэцяе'],
  [/другі$/u, 'другая', 'другое'],
  [/саракавы$/u, 'саракавая', 'саракавое'],
  [/ы$/u, 'ая', 'ае'],
];

/** The languages in which clauses are counted in words. */
export const NUMBER_WORD_LANGUAGES: readonly Language[] = ['en', 'id', 'ru', 'be'];

export const isNumberWordForm = (form: NumberForm): form is NumberWordForm => /^(?:cardinal|ordinal)/u.test(form);

/**
 * A number in words as labels of clauses have it, in small letters and the nominative: "twenty-one", "kesebelas", "двадцать
 * первая"; null for other languages and above 99.
 * @param value from 1
 */
export function formatNumberWords(value: number, form: NumberWordForm, language: Language): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null;
  switch (language) {
    case 'en':
      return joinWords(value, ENGLISH, form === 'cardinal' ? ENGLISH : ENGLISH_ORDINALS);
    case 'id': {
      if (form === 'ordinal-pertama' && value === 1) return 'pertama';
      return `${form === 'cardinal' ? '' : 'ke'}${joinWords(value, INDONESIAN, INDONESIAN)}`;
    }
    case 'ru': {
      if (form === 'cardinal') return joinWords(value, RUSSIAN, RUSSIAN);
      return chooseGender(joinWords(value, RUSSIAN, RUSSIAN_ORDINALS), form, RUSSIAN_ENDINGS);
    }
    case 'be': {
      if (form === 'cardinal') return joinWords(value, BELARUSIAN, BELARUSIAN);
      return chooseGender(joinWords(value, BELARUSIAN, BELARUSIAN_ORDINALS), form, BELARUSIAN_ENDINGS);
    }
    default:
      return null;
  }
}

/** @param last the words of the last part of a number, which alone is an ordinal */
function joinWords(value: number, { tens, joint }: Words, last: Words): string {
  if (value < 20) return last.units[value - 1] ?? '';
  const [ten, unit] = [Math.floor(value / 10) - 2, value % 10];
  return unit === 0 ? (last.tens[ten] ?? '') : `${tens[ten]}${joint}${last.units[unit - 1]}`;
}

function chooseGender(masculine: string, form: NumberWordForm, endings: readonly Ending[]): string {
  const [ending, feminine, neuter] = endings.find(([one]) => one.test(masculine)) ?? [];
  const chosen = form === 'ordinal-feminine' ? feminine : form === 'ordinal-neuter' ? neuter : undefined;
  return ending === undefined || chosen === undefined ? masculine : masculine.replace(ending, chosen);
}
