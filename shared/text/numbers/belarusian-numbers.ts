import { buildNumberWords, listPhrases, mapWords, type NumberGrammar } from './number-grammar.ts';

function joinEndings(stems: string, endings: string): string {
  return stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
    .join(' ');
}

/** Adjectives whose ending is not stressed, and those whose ending is: першага, другога. */
const PLAIN = 'ы ага аму ым ая ую ай ае ыя ых ымі';
const STRESSED = 'ы ога ому ым ая ую ой ое ыя ых ымі';
const FIRST = 'двух трох чатырох пяці шасці сямі васьмі дзевяці'.split(' ');
const TEENS = 'адзінаццац дванаццац трынаццац чатырнаццац пятнаццац шаснаццац семнаццац васямнаццац дзевятнаццац'.split(
  ' ',
);

function add(value: number, words: string) {
  return ['add', value, words] as const;
}

function declineTeen(value: number, stem: string) {
  return add(value, `${stem}ь ${stem}і ${stem}цю`);
}

function declineHundreds(value: number, stem: string, whole: string) {
  return add(value, `${whole}сот ${stem}ісот ${stem}істам ${stem}юстамі ${stem}цюстамі ${stem}істах`);
}

const ordinals = [
  add(1, joinEndings('перш', PLAIN)),
  add(2, joinEndings('друг', 'і ога ому ім ая ую ой ое ія іх імі')),
  add(3, 'трэці трэцяга трэцяму трэцім трэцяя трэцюю трэцяй трэцяе трэція трэціх трэцімі'),
  ...'чацверт пят шост сем восьм'.split(' ').map((stem, n) => add(4 + n, joinEndings(stem, PLAIN))),
  ...'дзявят дзясят'.split(' ').map((stem, n) => add(9 + n, joinEndings(stem, PLAIN))),
  ...TEENS.map((stem, n) => add(11 + n, joinEndings(`${stem.slice(0, -1)}т`, PLAIN))),
  ...'дваццат трыццат'.split(' ').map((stem, n) => add(20 + n * 10, joinEndings(stem, PLAIN))),
  add(40, joinEndings('саракав', STRESSED)),
  ...'пяцідзясят шасцідзясят сямідзясят васьмідзясят дзевяност'
    .split(' ')
    .map((stem, n) => add(50 + n * 10, joinEndings(stem, PLAIN))),
  ...['сот', ...FIRST.map((one) => `${one}сот`)].map((stem, n) => add(100 + n * 100, joinEndings(stem, PLAIN))),
  ['scale', 1e3, joinEndings('тысячн', PLAIN)] as const,
  ['scale', 1e6, joinEndings('мільенн', PLAIN)] as const,
  ...FIRST.map((one, n) => ['single', 1e3 * (n + 2), joinEndings(`${one}тысячн`, PLAIN)] as const),
];

const NOUN = ' а у ом е ы аў ам амі ах';
const PARTS = 'ая ай ую ых ыя ым ымі';

export const BELARUSIAN_NUMBERS: NumberGrammar = {
  words: buildNumberWords(
    [
      add(0, 'нуль нуля нулю нулем'),
      add(1, 'адзін адна адно аднаго адной адну аднаму адным адною адны адных'),
      add(2, 'два дзве двух дзвюх двум дзвюм двума дзвюма двое дваіх дваім'),
      add(3, 'тры трох тром трыма трое траіх траім'),
      add(4, 'чатыры чатырох чатыром чатырма чацвера чацвярых'),
      add(5, 'пяць пяці пяццю пяцера пяцярых'),
      add(6, 'шэсць шасці шасцю'),
      add(7, 'сем сямі сямю'),
      add(8, 'восем васьмі васьмю'),
      add(9, 'дзевяць дзевяці дзевяццю'),
      add(10, 'дзесяць дзесяці дзесяццю'),
      ...TEENS.map((stem, n) => declineTeen(11 + n, stem)),
      declineTeen(20, 'дваццац'),
      declineTeen(30, 'трыццац'),
      add(40, 'сорак сарака'),
      add(50, 'пяцьдзясят пяцідзесяці пяццюдзесяццю'),
      add(60, 'шэсцьдзясят шасцідзесяці шасцюдзесяццю'),
      add(70, 'семдзесят сямідзесяці сямюдзесяццю'),
      add(80, 'восемдзесят васьмідзесяці васьмюдзесяццю'),
      add(90, 'дзевяноста'),
      add(100, 'сто ста'),
      add(200, 'дзвесце двухсот двумстам двумастамі двухстах'),
      add(300, 'трыста трохсот тромстам трымастамі трохстах'),
      add(400, 'чатырыста чатырохсот чатыромстам чатырмастамі чатырохстах'),
      declineHundreds(500, 'пяц', 'пяць'),
      declineHundreds(600, 'шасц', 'шэсць'),
      declineHundreds(700, 'сям', 'сем'),
      declineHundreds(800, 'васьм', 'восем'),
      declineHundreds(900, 'дзевяц', 'дзевяць'),
      ['scale', 12, 'тузін тузіна тузіны тузінаў'],
      ['scale', 1e3, 'тысяча тысячы тысяч тысячу тысячай тысячаю тысячам тысячамі тысячах тыс'],
      ['scale', 1e6, `${joinEndings('мільен', NOUN)} млн`],
      ['scale', 1e9, `${joinEndings('мільярд', NOUN)} млрд`],
      ['scale', 1e12, `${joinEndings('трыльен', NOUN)} трлн`],
    ],
    ordinals,
  ),
  joining: null,
  points: new Set('цэлая цэлай цэлую цэлых цэлыя цэлымі'.split(' ')),
  places: mapWords({
    10: joinEndings('дзясят', PARTS),
    100: joinEndings('сот', PARTS),
    1000: joinEndings('тысячн', PARTS),
  }),
  mixed: listPhrases({ 0.5: 'з паловай, з паловаю', 0.25: 'з чвэрцю' }),
  denominators: new Map([
    ...mapWords({
      3: 'трэць трэці трэццю трэцяй трэцям трэціх трэція трэцяя',
      4: 'чвэрць чвэрці чвэрцю чвэрцей чвэрцяў чацвертых чацвертая',
      10: joinEndings('дзясят', PARTS),
      100: joinEndings('сот', PARTS),
    }),
    ...'пят шост сем восьм дзявят'
      .split(' ')
      .flatMap((stem, n) => PARTS.split(' ').map((ending) => [stem + ending, n + 5] as const)),
  ]),
  shares: listPhrases({
    1.5: 'паўтара, паўтары, паўтарых',
    0.5: 'палова, паловы, палову, палове, паловай, паў',
    0.333333: 'трэць, трэці, трэццю',
    0.25: 'чвэрць, чвэрці, чвэрцю',
  }),
  links: [['ад']],
  ordinalPrefix: null,
  halfPrefix: 'паў',
  vague: new Set('тысячы тысяч тысячам тысячамі тысячах мільены мільенаў мільенамі мільярды мільярдаў'.split(' ')),
};
