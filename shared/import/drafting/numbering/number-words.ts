/** Numbers in words as labels of clauses use them, in the languages of our texts; ordinals of all genders. */
const WORDS: readonly (readonly string[])[] = [
  'one first satu kesatu pertama один одна одно первый первая первое адзін адна першы першая першае',
  'two second dua kedua два две второй вторая второе два дзве другі другая другое',
  'three third tiga ketiga три третий третья третье тры трэці трэцяя трэцяе',
  'four fourth empat keempat четыре четвертый четвертая четвертое чатыры чацвёрты чацвёртая чацвёртае',
  'five fifth lima kelima пять пятый пятая пятое пяць пяты пятая пятае',
  'six sixth enam keenam шесть шестой шестая шестое шэсць шосты шостая шостае',
  'seven seventh tujuh ketujuh семь седьмой седьмая седьмое сем сёмы сёмая сёмае',
  'eight eighth delapan kedelapan восемь восьмой восьмая восьмое восем восьмы восьмая восьмае',
  'nine ninth sembilan kesembilan девять девятый девятая девятое дзевяць дзявяты дзявятая дзявятае',
  'ten tenth sepuluh kesepuluh десять десятый десятая десятое дзесяць дзясяты дзясятая дзясятае',
  'eleven eleventh sebelas kesebelas одиннадцать одиннадцатый одиннадцатая адзінаццаць адзінаццаты адзінаццатая',
  'twelve twelfth двенадцать двенадцатый двенадцатая дванаццаць дванаццаты дванаццатая',
  'thirteen thirteenth тринадцать тринадцатый тринадцатая трынаццаць трынаццаты трынаццатая',
  'fourteen fourteenth четырнадцать четырнадцатый четырнадцатая чатырнаццаць чатырнаццаты чатырнаццатая',
  'fifteen fifteenth пятнадцать пятнадцатый пятнадцатая пятнаццаць пятнаццаты пятнаццатая',
  'sixteen sixteenth шестнадцать шестнадцатый шестнадцатая шаснаццаць шаснаццаты шаснаццатая',
  'seventeen seventeenth семнадцать семнадцатый семнадцатая семнаццаць семнаццаты семнаццатая',
  'eighteen eighteenth восемнадцать восемнадцатый восемнадцатая васемнаццаць васемнаццаты васемнаццатая',
  'nineteen nineteenth девятнадцать девятнадцатый девятнадцатая дзевятнаццаць дзевятнаццаты дзевятнаццатая',
  'twenty twentieth двадцать двадцатый двадцатая дваццаць дваццаты дваццатая',
].map((line) => line.split(' '));

const VALUES = new Map(WORDS.flatMap((words, n) => words.map((word) => [word, n + 1] as const)));
const TENS = [
  ['twenty', 'двадцать', 'дваццаць'],
  ['thirty', 'тридцать', 'трыццаць'],
];

/** What only begins a sentence, up to ten: "firstly", "во-первых", "па-першае" (after their "во-", "в-" and "па-"). */
const ADVERBS = new Map(
  [
    'firstly первых першае',
    'secondly вторых другое',
    'thirdly третьих трэцяе',
    'fourthly четвертых чацвертае',
    'fifthly пятых пятае',
    'sixthly шестых шостае',
    'seventhly седьмых семае',
    'eighthly восьмых восьмае',
    'ninthly девятых дзявятае',
    'tenthly десятых дзясятае',
  ].flatMap((words, n) => words.split(' ').map((word) => [word, n + 1] as const)),
);
const ADVERB = /^(?:во?-|па-)?\p{L}+(?!\p{L})/iu;

/** The longest number in words has three: "dua puluh satu". */
const MAX_WORDS = 3;

/**
 * The number in words at the start of a text, with the length of its words: "twenty-first", "kedua belas", "ДВАДЦАТЬ
 * ПЕРВАЯ"; null if there is none.
 */
export function readNumberWords(text: string): { readonly value: number; readonly length: number } | null {
  const words = [...text.slice(0, 60).matchAll(/\p{L}+/gu)].slice(0, MAX_WORDS);
  if (words[0]?.index !== 0) return null;
  for (let count = words.length; count > 0; count -= 1) {
    const taken = words.slice(0, count);
    const last = taken.at(-1);
    const value = joinNumberWords(taken.map(([word]) => word.toLowerCase().replaceAll('ё', 'е')));
    if (value !== null && last !== undefined) return { value, length: last.index + last[0].length };
  }
  return null;
}

/** The adverb of order at the start of a text, with its length: "Firstly", "Во-вторых"; null if there is none. */
export function readOrderAdverb(text: string): { readonly value: number; readonly length: number } | null {
  const [adverb = ''] = ADVERB.exec(text) ?? [];
  const [word = '', ...before] = adverb.toLowerCase().replaceAll('ё', 'е').split('-').reverse();
  const value = ADVERBS.get(word);
  return value === undefined || (before.length === 0) !== word.endsWith('ly') ? null : { value, length: adverb.length };
}

function joinNumberWords([first = '', second, third]: readonly string[]): number | null {
  const value = VALUES.get(first) ?? FOLDED.get(first);
  if (second === undefined) return value ?? tensOf(first);
  if (second === 'belas' && third === undefined && value !== undefined && value < 10) return 10 + value;
  if (second === 'puluh' && value !== undefined && value < 10) {
    const unit = third === undefined ? 0 : VALUES.get(third);
    return unit === undefined || unit > 9 ? null : value * 10 + unit;
  }
  const unit = VALUES.get(second) ?? FOLDED.get(second);
  const tens = tensOf(first);
  return tens !== null && unit !== undefined && unit < 10 && third === undefined ? tens + unit : null;
}

/** Belarusian words are also typed without the dots of "ё". */
const FOLDED = new Map([...VALUES].map(([word, value]) => [word.replaceAll('ё', 'е'), value] as const));

function tensOf(word: string): number | null {
  const at = TENS.findIndex((words) => words.includes(word));
  return at === -1 ? null : (at + 2) * 10;
}
