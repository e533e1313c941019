/** Numbers, fractions, months, time spans and currencies in words, in the forms that texts use. */
const NUMBER_WORDS = new Set(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen',
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion',
    'first second third fourth fifth sixth seventh eighth ninth tenth once twice half thirds quarter quarters dozen',
    'january february march april may june july august september october november december',
    'percent day days week weeks month months year years hour hours monthly annually yearly quarterly',
    'dollar dollars euro euros rupiah ruble rubles rouble roubles usd eur idr byn rub cny rp us',
    'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta miliar triliun',
    'seratus seribu sejuta setengah separuh seperempat pertama kedua ketiga keempat kelima keenam ketujuh kedelapan',
    'kesembilan kesepuluh januari februari maret april mei juni juli agustus oktober november desember',
    'persen hari minggu pekan bulan tahun jam dolar rubel setahun sebulan seminggu sehari tahunan bulanan',
    'ноль один одна одно одного одной одну одному одним два две двух двум двумя три трёх трех трём трем тремя четыре',
    'четырёх четырех четырём пять пяти пятью шесть шести шестью семь семи восемь восьми девять девяти десять десяти',
    'одиннадцать одиннадцати двенадцать двенадцати пятнадцать пятнадцати двадцать двадцати тридцать тридцати сорок',
    'сорока пятьдесят пятидесяти шестьдесят шестидесяти девяносто сто ста двести триста пятьсот тысяча тысячи тысяч',
    'миллион миллиона миллионов миллиард миллиарда миллиардов половина половины четверть трети тыс млн млрд',
    'первый первая первое первого первой второй вторая второе второго третий третья третье третьего трижды дважды',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря январь февраль март апрель',
    'процент процента процентов день дня дней неделя недели недель месяц месяца месяцев год года году лет раз раза',
    'ежегодно ежемесячно рубль рубля рублей доллар доллара долларов евро рупия рупий коп руб',
    'нуль адзін адна адно аднаго адной адну двум трох тром чатыры чатырох пяць пяці шэсць шасці сем сямі',
    'восем васьмі дзевяць дзевяці дзесяць дзесяці адзінаццаць дванаццаць пятнаццаць дваццаць дваццаці трыццаць трыццаці',
    'сорак пяцьдзясят шэсцьдзясят сто тысяча тысячы тысяч мільён мільёна мільёнаў мільярд мільярда мільярдаў палова',
    'першы першая першае другі другая другое трэці трэцяя двойчы тройчы тры дзве двух',
    'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
    'працэнт працэнта працэнтаў дзень дня дзён тыдзень тыдня тыдняў месяц месяца месяцаў год гады года гадоў штогод',
    'рубель рубля рублёў долар долара долараў раз разы',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a token is a number, an amount, a date, or a word for a number or its unit. */
export function isNumericToken(token: string): boolean {
  return !/^[{[]/.test(token) && (/[\p{N}\p{Sc}%‰]/u.test(token) || NUMBER_WORDS.has(token.toLowerCase()));
}
