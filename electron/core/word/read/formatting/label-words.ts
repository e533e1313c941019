import { formatCardinal, formatOrdinal, getOrdinalEnding } from './number-words.ts';

/** The words of one language below a hundred, as Word prints them before the items of a list. */
type LabelWords = {
  readonly cardinal: (value: number) => string;
  readonly ordinal: (value: number) => string;
  /** "1st", "1-й", "ke-1". */
  readonly figure: (value: number) => string;
};

const RUSSIAN = createSlavicWords(
  'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
  'первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый',
  'двадцатый тридцатый сороковой пятидесятый шестидесятый семидесятый восьмидесятый девяностый',
);
const BELARUSIAN = createSlavicWords(
  'адзін два тры чатыры пяць шэсць сем восем дзевяць дзесяць адзінаццаць дванаццаць трынаццаць чатырнаццаць пятнаццаць шаснаццаць семнаццаць васямнаццаць дзевятнаццаць',
  'дваццаць трыццаць сорак пяцьдзясят шэсцьдзясят семдзесят восемдзесят дзевяноста',
  'першы другі трэці чацвёрты пяты шосты сёмы восьмы дзявяты дзясяты адзінаццаты дванаццаты трынаццаты чатырнаццаты пятнаццаты шаснаццаты семнаццаты васямнаццаты дзевятнаццаты',
  'дваццаты трыццаты саракавы пяцідзясяты шасцідзясяты сямідзясяты васьмідзясяты дзевяносты',
);
const INDONESIAN = ' satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

const wordsByLanguage: Readonly<Record<string, LabelWords>> = {
  en: { cardinal: formatCardinal, ordinal: formatOrdinal, figure: (value) => `${value}${getOrdinalEnding(value)}` },
  ru: { ...RUSSIAN, figure: (value) => `${value}-й` },
  // Belarusian adds the last letter of the adjective: 1-ы, 2-і, 3-і.
  be: { ...BELARUSIAN, figure: (value) => `${value}-${BELARUSIAN.ordinal(value).endsWith('і') ? 'і' : 'ы'}` },
  id: {
    cardinal: (value) => (isSpelled(value) ? capitalizeWord(spellIndonesian(value)) : String(value)),
    ordinal: (value) => (isSpelled(value) ? `Ke${spellIndonesian(value)}` : `Ke-${value}`),
    figure: (value) => `ke-${value}`,
  },
};

/** In: a language tag, "ru-RU". Out: its words; null if it has none here, or the file names no language. */
export function findLabelWords(language: string | null): LabelWords | null {
  return wordsByLanguage[(language ?? '').slice(0, 2).toLowerCase()] ?? null;
}

function createSlavicWords(ones: string, tens: string, ordinals: string, ordinalTens: string) {
  const [one, ten, ordinal, ordinalTen] = [ones, tens, ordinals, ordinalTens].map((words) => words.split(' '));
  const spell = (value: number, last: readonly string[] | undefined, round: readonly string[] | undefined): string => {
    if (!isSpelled(value)) return String(value);
    if (value < 20) return capitalizeWord(last?.[value - 1] ?? '');
    const [high, low] = [Math.floor(value / 10) - 2, value % 10];
    return capitalizeWord(low === 0 ? (round?.[high] ?? '') : `${ten?.[high]} ${last?.[low - 1]}`);
  };
  return {
    cardinal: (value: number) => spell(value, one, ten),
    ordinal: (value: number) => spell(value, ordinal, ordinalTen),
  };
}

function spellIndonesian(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), INDONESIAN[value % 10] ?? ''];
  if (tens === 0) return ones;
  if (tens === 1) return ones === '' ? 'sepuluh' : ones === 'satu' ? 'sebelas' : `${ones} belas`;
  return `${INDONESIAN[tens]} puluh ${ones}`.trim();
}

const isSpelled = (value: number): boolean => value >= 1 && value < 100;
const capitalizeWord = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
