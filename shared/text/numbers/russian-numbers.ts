import { buildNumberWords, countWords, listPhrases, mapWords, type NumberGrammar } from './number-grammar.ts';

/** Numbers that end in a soft sign have three forms: пять, пяти, пятью. */
function declineSoft(value: number, stem: string) {
  return ['add', value, `${stem}ь ${stem}и ${stem}ью`] as const;
}

/** Numbers like пятьдесят: both parts are declined. */
function declineTens(value: number, stem: string) {
  return ['add', value, `${stem}ьдесят ${stem}идесяти ${stem}ьюдесятью`] as const;
}

function declineHundreds(value: number, stem: string) {
  return ['add', value, `${stem}ьсот ${stem}исот ${stem}истам ${stem}ьюстами ${stem}истах`] as const;
}

function joinEndings(stems: string, endings: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
    .join(' ');
}

const ADJECTIVE = 'ый ой ого ому ым ом ая ую ое ые ых ыми';
/** The genitive, with which ordinals of tens, hundreds and thousands begin: двухсотый, пятидесятитысячный. */
const GENITIVE = 'двух трех четырех пяти шести семи восьми девяти'.split(' ');
const TEENS = 'один две три четыр пят шест сем восем девят'.split(' ').map((stem) => `${stem}надцат`);

const ordinals = [
  ...'перв втор'.split(' ').map((stem, n) => ['add', n + 1, joinEndings(stem, ADJECTIVE)] as const),
  ['add', 3, 'третий третьего третьему третьим третьем третья третью третье третьей третьи третьих третьими'] as const,
  ...'четверт пят шест седьм восьм девят десят'
    .split(' ')
    .map((stem, n) => ['add', 4 + n, joinEndings(stem, ADJECTIVE)] as const),
  ...TEENS.map((stem, n) => ['add', 11 + n, joinEndings(stem, ADJECTIVE)] as const),
  ...'двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност'
    .split(' ')
    .map((stem, n) => ['add', 20 + n * 10, joinEndings(stem, ADJECTIVE)] as const),
  ...['сот', ...GENITIVE.map((one) => `${one}сот`)].map(
    (stem, n) => ['add', 100 + n * 100, joinEndings(stem, ADJECTIVE)] as const,
  ),
  ['scale', 1e3, joinEndings('тысячн', ADJECTIVE)] as const,
  ['scale', 1e6, joinEndings('миллионн', ADJECTIVE)] as const,
  ...GENITIVE.map((one, n) => ['single', 1e3 * (n + 2), joinEndings(`${one}тысячн`, ADJECTIVE)] as const),
];

const PARTS = 'ая ой ую ых ые ым ыми';
const NOUN = ' а ов у ом е ы ам ами ах';

export const RUSSIAN_NUMBERS: NumberGrammar = {
  words: buildNumberWords(
    [
      ['add', 0, 'ноль ноля нулю нуль нуля нулем нолем'],
      ['add', 1, 'один одна одно одну одного одной одному одним одном одною одни одних'],
      ['add', 2, 'два две двух двум двумя двое двоих двоим двоими'],
      ['add', 3, 'три трех трем тремя трое троих троим троими'],
      ['add', 4, 'четыре четырех четырем четырьмя четверо четверых четверым'],
      declineSoft(5, 'пят'),
      declineSoft(6, 'шест'),
      declineSoft(7, 'сем'),
      ['add', 8, 'восемь восьми восемью восьмью'],
      declineSoft(9, 'девят'),
      declineSoft(10, 'десят'),
      ...countWords(5, 1, 'пятеро шестеро семеро'),
      ...TEENS.map((stem, n) => declineSoft(11 + n, stem)),
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
      ['add', 800, 'восемьсот восьмисот восьмистам восемьюстами восьмьюстами восьмистах'],
      declineHundreds(900, 'девят'),
      ['scale', 12, 'дюжина дюжины дюжину дюжин дюжиной'],
      ['scale', 1e3, `${joinEndings('тысяч', ' а и у ей ью е ам ами ах')} тыс`],
      ['scale', 1e6, `${joinEndings('миллион', NOUN)} млн`],
      ['scale', 1e9, `${joinEndings('миллиард', NOUN)} млрд`],
      ['scale', 1e12, `${joinEndings('триллион', NOUN)} трлн`],
    ],
    ordinals,
  ),
  joining: null,
  points: new Set('целая целой целую целых целые целыми'.split(' ')),
  places: mapWords({
    10: joinEndings('десят', PARTS),
    100: joinEndings('сот', PARTS),
    1000: joinEndings('тысячн', PARTS),
  }),
  mixed: listPhrases({ 0.5: 'с половиной', 0.25: 'с четвертью', 0.333333: 'с третью' }),
  denominators: new Map([
    ...mapWords({
      3: 'треть трети третью третей третям третями третьих третья третьей',
      4: 'четверть четверти четвертью четвертей четвертям четвертями четвертых',
      10: joinEndings('десят', PARTS),
      100: joinEndings('сот', PARTS),
    }),
    ...'пят шест седьм восьм девят'
      .split(' ')
      .flatMap((stem, n) => PARTS.split(' ').map((ending) => [stem + ending, n + 5] as const)),
  ]),
  shares: listPhrases({
    1.5: 'полтора, полторы, полутора',
    150: 'полтораста, полутораста',
    // In agreement only: "один второй" is not a half.
    0.5: 'половина, половины, половину, половине, половиной, пол, одна вторая, одной второй, одну вторую, одною второю',
    0.333333: 'треть, трети, третью',
    0.25: 'четверть, четверти, четвертью',
  }),
  links: [['от']],
  ordinalPrefix: null,
  halfPrefix: 'пол',
  // "Семью" is also a family.
  vague: new Set(
    'тысячи тысяч тысячам тысячами тысячах миллионы миллионов миллионам миллионами миллиарды миллиардов семью'.split(
      ' ',
    ),
  ),
};
