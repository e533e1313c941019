/** Spells a whole number, up to 999,999,999, in words. */
export type NumberSpeller = (number: number) => string;

function joinScales(
  number: number,
  spellGroup: (group: number, scale: 0 | 1 | 2) => string,
  nameScale: (group: number, scale: 1 | 2) => string,
): string {
  const groups = [Math.floor(number / 1e6), Math.floor(number / 1e3) % 1e3, number % 1e3];
  return groups
    .flatMap((group, n) => {
      const scale = (2 - n) as 0 | 1 | 2;
      if (group === 0) return [];
      return scale === 0 ? [spellGroup(group, 0)] : [spellGroup(group, scale), nameScale(group, scale)];
    })
    .filter((words) => words !== '')
    .join(' ');
}

const ENGLISH =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const ENGLISH_TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spellEnglishTens(number: number): string {
  if (number < 20) return ENGLISH[number] ?? '';
  const ten = ENGLISH_TENS[Math.floor(number / 10)] ?? '';
  return number % 10 === 0 ? ten : `${ten}-${ENGLISH[number % 10]}`;
}

/** British with "and", American without. */
export function spellEnglish(and: boolean): NumberSpeller {
  const joining = and ? ' and ' : ' ';
  const group = (number: number) => {
    const [hundreds, rest] = [Math.floor(number / 100), number % 100];
    if (hundreds === 0) return spellEnglishTens(rest);
    return `${ENGLISH[hundreds]} hundred${rest === 0 ? '' : joining + spellEnglishTens(rest)}`;
  };
  return (number) => {
    if (number === 0) return 'zero';
    const last = number % 1000;
    const small = and && number > 1000 && last > 0 && last < 100;
    const words = joinScales(small ? number - last : number, group, (_, scale) =>
      scale === 1 ? 'thousand' : 'million',
    );
    return small ? `${words} and ${group(last)}` : words;
  };
}

const ENGLISH_ORDINALS: { readonly [word: string]: string } = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

export function spellEnglishOrdinal(number: number): string {
  const words = spellEnglish(true)(number);
  return words.replace(/[a-z]+$/, (last) => ENGLISH_ORDINALS[last] ?? `${last.replace(/y$/, 'ie')}th`);
}

const INDONESIAN = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');

export function spellIndonesian(number: number): string {
  if (number < 12) return INDONESIAN[number] ?? '';
  if (number < 20) return `${INDONESIAN[number - 10]} belas`;
  const join = (unit: number, one: string, many: string) => {
    const [head, rest] = [Math.floor(number / unit), number % unit];
    const words = head === 1 ? one : `${spellIndonesian(head)} ${many}`;
    return rest === 0 ? words : `${words} ${spellIndonesian(rest)}`;
  };
  if (number < 100) return join(10, 'sepuluh', 'puluh');
  if (number < 1000) return join(100, 'seratus', 'ratus');
  if (number < 1e6) return join(1e3, 'seribu', 'ribu');
  return join(1e6, 'satu juta', 'juta');
}

export function spellIndonesianOrdinal(number: number): string {
  return number === 1 ? 'pertama' : `ke${spellIndonesian(number)}`;
}

/** The words of a Slavic language in one case; `ones` is masculine, `feminine` counts thousands. */
type SlavicWords = {
  readonly zero: string;
  readonly ones: string;
  readonly feminine: string;
  readonly tens: string;
  readonly hundreds: string;
  readonly thousand: readonly [string, string, string];
  readonly million: readonly [string, string, string];
};

function spellSlavic(words: SlavicWords): NumberSpeller {
  const ones = words.ones.split(' ');
  const [one = '', two = ''] = words.feminine.split(' ');
  const tens = words.tens.split(' ');
  const hundreds = words.hundreds.split(' ');
  const group = (number: number, scale: 0 | 1 | 2) => {
    const small = number % 100 < 20 ? number % 100 : number % 10;
    const unit = scale === 1 && small === 1 ? one : scale === 1 && small === 2 ? two : (ones[small - 1] ?? '');
    const ten = number % 100 < 20 ? '' : (tens[Math.floor((number % 100) / 10) - 2] ?? '');
    return [hundreds[Math.floor(number / 100) - 1] ?? '', ten, unit].filter((word) => word !== '').join(' ');
  };
  const name = (number: number, scale: 1 | 2) => {
    const [single, few, many] = scale === 1 ? words.thousand : words.million;
    const [last, tail] = [number % 10, number % 100];
    if (tail > 10 && tail < 20) return many;
    return last === 1 ? single : last > 1 && last < 5 ? few : many;
  };
  return (number) => (number === 0 ? words.zero : joinScales(number, group, name));
}

export const spellRussian = spellSlavic({
  zero: 'ноль',
  ones: 'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
  feminine: 'одна две',
  tens: 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
  hundreds: 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот',
  thousand: ['тысяча', 'тысячи', 'тысяч'],
  million: ['миллион', 'миллиона', 'миллионов'],
});

export const spellRussianGenitive = spellSlavic({
  zero: 'ноля',
  ones: 'одного двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати',
  feminine: 'одной двух',
  tens: 'двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста',
  hundreds: 'ста двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот',
  thousand: ['тысячи', 'тысяч', 'тысяч'],
  million: ['миллиона', 'миллионов', 'миллионов'],
});

export const spellRussianInstrumental = spellSlavic({
  zero: 'нулём',
  ones: 'одним двумя тремя четырьмя пятью шестью семью восемью девятью десятью одиннадцатью двенадцатью тринадцатью четырнадцатью пятнадцатью шестнадцатью семнадцатью восемнадцатью девятнадцатью',
  feminine: 'одной двумя',
  tens: 'двадцатью тридцатью сорока пятьюдесятью шестьюдесятью семьюдесятью восемьюдесятью девяноста',
  hundreds: 'ста двумястами тремястами четырьмястами пятьюстами шестьюстами семьюстами восемьюстами девятьюстами',
  thousand: ['тысячей', 'тысячами', 'тысячами'],
  million: ['миллионом', 'миллионами', 'миллионами'],
});

export const spellBelarusian = spellSlavic({
  zero: 'нуль',
  ones: 'адзін два тры чатыры пяць шэсць сем восем дзевяць дзесяць адзінаццаць дванаццаць трынаццаць чатырнаццаць пятнаццаць шаснаццаць семнаццаць васямнаццаць дзевятнаццаць',
  feminine: 'адна дзве',
  tens: 'дваццаць трыццаць сорак пяцьдзясят шэсцьдзясят семдзесят восемдзесят дзевяноста',
  hundreds: 'сто дзвесце трыста чатырыста пяцьсот шэсцьсот семсот восемсот дзевяцьсот',
  thousand: ['тысяча', 'тысячы', 'тысяч'],
  million: ['мільён', 'мільёны', 'мільёнаў'],
});

export const spellBelarusianGenitive = spellSlavic({
  zero: 'нуля',
  ones: 'аднаго двух трох чатырох пяці шасці сямі васьмі дзевяці дзесяці адзінаццаці дванаццаці трынаццаці чатырнаццаці пятнаццаці шаснаццаці семнаццаці васямнаццаці дзевятнаццаці',
  feminine: 'адной дзвюх',
  tens: 'дваццаці трыццаці сарака пяцідзесяці шасцідзесяці сямідзесяці васьмідзесяці дзевяноста',
  hundreds: 'ста двухсот трохсот чатырохсот пяцісот шасцісот сямісот васьмісот дзевяцісот',
  thousand: ['тысячы', 'тысяч', 'тысяч'],
  million: ['мільёна', 'мільёнаў', 'мільёнаў'],
});

/** Ordinals up to 999,999 whose last group is not zero: only the last word is an ordinal. */
function spellSlavicOrdinal(cardinal: NumberSpeller, ones: string, tens: string, hundreds: string): NumberSpeller {
  return (number) => {
    const tail = number % 100;
    const [size, last] =
      tail > 0 && tail < 20
        ? [tail, ones.split(' ')[tail - 1]]
        : tail % 10 > 0
          ? [tail % 10, ones.split(' ')[(tail % 10) - 1]]
          : tail > 0
            ? [tail, tens.split(' ')[tail / 10 - 2]]
            : [number % 1000, hundreds.split(' ')[(number % 1000) / 100 - 1]];
    return number === size ? (last ?? '') : `${cardinal(number - size)} ${last}`;
  };
}

export const spellRussianOrdinal = spellSlavicOrdinal(
  spellRussian,
  'первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого семнадцатого восемнадцатого девятнадцатого',
  'двадцатого тридцатого сорокового пятидесятого шестидесятого семидесятого восьмидесятого девяностого',
  'сотого двухсотого трёхсотого четырёхсотого пятисотого шестисотого семисотого восьмисотого девятисотого',
);

export const spellBelarusianOrdinal = spellSlavicOrdinal(
  spellBelarusian,
  'першага другога трэцяга чацвёртага пятага шостага сёмага восьмага дзявятага дзясятага адзінаццатага дванаццатага трынаццатага чатырнаццатага пятнаццатага шаснаццатага семнаццатага васямнаццатага дзевятнаццатага',
  'дваццатага трыццатага саракавога пяцідзясятага шасцідзясятага сямідзясятага васьмідзясятага дзевяностага',
  'сотага двухсотага трохсотага чатырохсотага пяцісотага шасцісотага сямісотага васьмісотага дзевяцісотага',
);
