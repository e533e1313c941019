import type { Language } from '../../../model/language.ts';

/** A word of a number: it adds to the number, multiplies what precedes it, or is its thousands, millions … */
export type NumberWord = { readonly kind: 'add' | 'times' | 'teen' | 'scale'; readonly value: number };

function buildTable(rows: readonly (readonly [NumberWord['kind'], number, string])[]): ReadonlyMap<string, NumberWord> {
  return new Map(
    rows.flatMap(([kind, value, words]) => words.split(' ').map((word) => [word, { kind, value }] as const)),
  );
}

function countWords(from: number, step: number, words: string): (readonly [NumberWord['kind'], number, string])[] {
  return words.split(' ').map((word, n) => ['add', from + n * step, word] as const);
}

const english = buildTable([
  ...countWords(0, 1, 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
  ...countWords(16, 1, 'sixteen seventeen eighteen nineteen'),
  ...countWords(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
  ['times', 100, 'hundred'],
  ['scale', 1e3, 'thousand'],
  ['scale', 1e6, 'million'],
  ['scale', 1e9, 'billion'],
  ['scale', 1e12, 'trillion'],
]);

const indonesian = buildTable([
  ...countWords(0, 1, 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'),
  ['add', 100, 'seratus'],
  ['teen', 10, 'belas'],
  ['times', 10, 'puluh'],
  ['times', 100, 'ratus'],
  ['scale', 1e3, 'ribu seribu'],
  ['scale', 1e6, 'juta sejuta'],
  ['scale', 1e9, 'miliar milyar'],
  ['scale', 1e12, 'triliun'],
]);

/** Numbers from 5 up that end in a soft sign have three forms: пять, пяти, пятью. */
function declineSoft(value: number, stem: string): readonly ['add', number, string] {
  return ['add', value, `${stem}ь ${stem}и ${stem}ью`];
}

/** Numbers like пятьдесят: both parts are declined. */
function declineTens(value: number, stem: string): readonly ['add', number, string] {
  return ['add', value, `${stem}ьдесят ${stem}идесяти ${stem}ьюдесятью`];
}

function declineHundreds(value: number, stem: string): readonly ['add', number, string] {
  return ['add', value, `${stem}ьсот ${stem}исот ${stem}истам ${stem}ьюстами ${stem}истах`];
}

/** The endings of Russian ordinals; only the last word of a number is an ordinal. */
const ORDINAL = 'ый ой ий ого его ому ему ым им ом ем ая ую ое ые ых ыми'.split(' ');

function declineOrdinal(value: number, stem: string): readonly ['add', number, string] {
  return ['add', value, ORDINAL.map((ending) => stem + ending).join(' ')];
}

const russian = buildTable([
  ['add', 0, 'ноль ноля нулю нуль нуля'],
  ['add', 1, 'один одна одно одну одного одной одному одним одном одною'],
  ['add', 2, 'два две двух двум двумя'],
  ['add', 3, 'три трех трем тремя'],
  ['add', 4, 'четыре четырех четырем четырьмя'],
  declineSoft(5, 'пят'),
  declineSoft(6, 'шест'),
  declineSoft(7, 'сем'),
  ['add', 8, 'восемь восьми восемью восьмью'],
  declineSoft(9, 'девят'),
  declineSoft(10, 'десят'),
  ...'один две три четыр пят шест сем восем девят'.split(' ').map((stem, n) => declineSoft(11 + n, `${stem}надцат`)),
  declineSoft(20, 'двадцат'),
  declineSoft(30, 'тридцат'),
  ['add', 40, 'сорок сорока'],
  declineTens(50, 'пят'),
  declineTens(60, 'шест'),
  declineTens(70, 'сем'),
  ['add', 80, 'восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью'],
  ['add', 90, 'девяносто девяноста'],
  ['add', 100, 'сто ста'],
  ['add', 200, 'двести двухсот двумстам двумястами двухстах'],
  ['add', 300, 'триста трехсот тремстам тремястами трехстах'],
  ['add', 400, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
  declineHundreds(500, 'пят'),
  declineHundreds(600, 'шест'),
  declineHundreds(700, 'сем'),
  ['add', 800, 'восемьсот восьмисот восьмистам восемьюстами восьмистах'],
  declineHundreds(900, 'девят'),
  ['scale', 1e3, 'тысяча тысячи тысяч тысячу тысячей тысяче тысячам тысячами тысячах тыс'],
  ['scale', 1e6, 'миллион миллиона миллионов миллиону миллионом миллионе миллионам миллионами миллионах млн'],
  ['scale', 1e9, 'миллиард миллиарда миллиардов миллиарду миллиардом миллиарде миллиардам миллиардах млрд'],
  ['scale', 1e12, 'триллион триллиона триллионов трлн'],
]);

const russianOrdinals = buildTable([
  declineOrdinal(1, 'перв'),
  declineOrdinal(2, 'втор'),
  ['add', 3, 'третий третьего третьему третьим третьем третья третью третье третьей'],
  ...'четверт пят шест седьм восьм девят десят'.split(' ').map((stem, n) => declineOrdinal(4 + n, stem)),
  ...'один две три четыр пят шест сем восем девят'.split(' ').map((stem, n) => declineOrdinal(11 + n, `${stem}надцат`)),
  declineOrdinal(20, 'двадцат'),
  declineOrdinal(30, 'тридцат'),
]);

export const NUMBER_WORDS: { readonly [language: Language]: ReadonlyMap<string, NumberWord> } = {
  en: english,
  id: indonesian,
  ru: russian,
};

export const ORDINAL_WORDS: { readonly [language: Language]: ReadonlyMap<string, NumberWord> } = {
  ru: russianOrdinals,
};
