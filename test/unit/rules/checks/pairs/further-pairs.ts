/**
 * More amounts and dates in every case and form: `=` where both say the same, `!` where not.
 */
export const FURTHER_PAIRS = `
en|five hundredths|ru|пять сотых|=
en|at least two-thirds|be|не менш за дзве трэці|=
en|up to 3/4 of the costs|ru|до трёх четвертей расходов|=
en|no later than 15 January each year|id|selambat-lambatnya 15 Januari setiap tahun|=
en|no later than 15 January each year|ru|не позднее 15 января каждого года|=
en|no later than 15 January each year|ru|не позднее 15 февраля каждого года|!
en|the year 2022|id|tahun 2022|=
en|on 9 February two thousand and twenty-two|ru|9 февраля две тысячи двадцать второго года|=
en|within the first quarter|ru|в первом квартале|=
en|on the 15th|id|tanggal 15|=
en|on the fifteenth of each month|id|tanggal lima belas setiap bulan|=
en|on the fifteenth of each month|ru|пятнадцатого числа каждого месяца|=
en|on the fifteenth of each month|ru|шестнадцатого числа каждого месяца|!
en|four and a half years|id|empat setengah tahun|=
en|four and a half years|ru|четыре с половиной года|=
en|four and a half years|be|чатыры з паловай гады|=
en|four and a half years|be|пяць з паловай гадоў|!
en|4½ years|id|empat setengah tahun|=
en|four and a half per cent|ru|4,5 %|=
en|four and a half per cent|id|4,5 persen|=
en|one half per cent|id|setengah persen|=
en|a half of one per cent|id|0,5 persen|=
en|three quarters of a year|ru|девять месяцев|=
en|nine months|id|tiga perempat tahun|=
en|three months|ru|квартал|=
en|two quarters|id|enam bulan|=
en|forty-eight hours|ru|двое суток|=
en|forty-eight hours|id|dua hari|=
en|72 hours|ru|трое суток|=
en|72 hours|ru|двое суток|!
en|by one and a half times|ru|в полтора раза|=
en|1.5 times|be|у паўтара раза|=
en|1.5 times|ru|в два раза|!
en|double|ru|вдвое|=
en|twenty-odd|id|dua puluhan|=
en|nineteen eighty-four|be|тысяча дзевяцьсот восемдзесят чатыры|=
en|1984|ru|тысяча девятьсот восемьдесят четвёртый год|=
en|1984|ru|тысяча девятьсот восемьдесят пятый год|!
en|one billion|ru|один миллиард|=
en|one billion|id|satu miliar|=
en|one billion|id|satu juta|!
en|3 billion|be|тры мільярды|=
en|3 million|be|тры мільярды|!
en|eleven million|be|адзінаццаць мільёнаў|=
en|101,000 units|be|сто адну тысячу адзінак|=
en|40 thousand|be|сарака тысяч|=
en|to forty experts|ru|к сорока экспертам|=
en|with ninety experts|ru|с девяноста экспертами|=
en|with eighty experts|ru|с девяноста экспертами|!
en|by three hundred tonnes|ru|тремястами тоннами|=
en|about four hundred tonnes|ru|о четырёхстах тоннах|=
en|about four hundred tonnes|ru|о трёхстах тоннах|!
en|to the two Participants|ru|обоим Участникам|=
en|with four instruments|be|з чатырма інструментамі|=
en|with four instruments|be|з трыма інструментамі|!
en|with seven instruments|be|з сямю інструментамі|=
en|in the second year|be|у другім годзе|=
en|in the third year|be|у другім годзе|!
en|in the second year|id|pada tahun kedua|=
en|in the second year|id|pada tahun ketiga|!
en|for the second time|id|untuk kedua kalinya|=
en|for the second time|id|untuk ketiga kalinya|!
en|the third and fourth stages|id|tahap ketiga dan keempat|=
en|the third and fourth stages|ru|третий и четвёртый этапы|=
en|the third and fourth stages|ru|третий и пятый этапы|!
en|the 2nd meeting|id|pertemuan ke-2|=
en|the 2nd meeting|id|pertemuan ke-3|!
en|the 2nd meeting|id|pertemuan ke dua|=
en|the 22nd meeting|id|pertemuan kedua puluh dua|=
en|the ninetieth anniversary|id|peringatan kesembilan puluh|=
en|the ninetieth anniversary|ru|девяностая годовщина|=
en|the ninetieth anniversary|ru|девяностолетие|=
en|the ninetieth anniversary|be|дзевяностая гадавіна|=
en|the ninetieth anniversary|be|90-годдзе|=
en|the two hundredth anniversary|ru|двухсотая годовщина|=
en|the two hundredth anniversary|ru|трёхсотая годовщина|!
en|the two hundredth anniversary|ru|двухсотлетие|=
en|in the XXI century|id|abad XXI|=
en|5 July 2022|id|5 Djuli 2022|=
en|5 July 2022|id|5 Juli 2022|=
en|5 July 2022|id|5 Juni 2022|!
en|5th July, 2022|id|5 Juli 2022|=
en|July 5th, 2022|ru|5 июля 2022 г.|=
en|5 Jul. 2022|ru|05.07.2022 г.|=
en|5-Jul-2022|ru|05.07.2022|=
en|05/07/2022|ru|05.07.2022|=
en|05/07/22|ru|05.07.2022|=
en|05/07/22|ru|05.08.2022|!
en|2022-07-05|ru|5 июля 2022 года|=
en|5 July 2022 at 10:00|id|5 Juli 2022 pukul 10.00|=
en|5 July 2022 at 10:00|id|5 Juli 2022 pukul 11.00|!
en|5 July 2022, 10 a.m.|ru|5 июля 2022 года в 10 часов|=
en|5 to 7 July 2022|id|5 hingga 7 Juli 2022|=
en|5 and 7 July 2022|ru|5 и 7 июля 2022 года|=
en|5-7 July 2022|be|5–7 ліпеня 2022 года|=
en|5-7 July 2022|be|5–8 ліпеня 2022 года|!
en|July 5–7, 2022|ru|5–7 июля 2022 года|=
en|from 30 June to 2 July|ru|с 30 июня по 2 июля|=
en|from 30 June to 2 July|be|з 30 чэрвеня па 2 ліпеня|=
en|30 June–2 July 2022|id|30 Juni–2 Juli 2022|=
en|between 30 June 2022 and 2 July 2023|ru|между 30 июня 2022 года и 2 июля 2023 года|=
en|in early March|ru|в начале марта|=
en|in early March|ru|в начале мая|!
en|mid-March|id|pertengahan Maret|=
en|mid-March|id|pertengahan Mei|!
en|during March and April|be|на працягу сакавіка і красавіка|=
en|in December|id|bulan Desember|=
en|in December|id|bulan Nopember|!
en|in November|id|bulan Nopember|=
en|at 12.30 p.m.|id|pukul 12.30|=
en|at 12.30 a.m.|id|pukul 00.30|=
en|at 7.45 a.m.|ru|в 7 часов 45 минут|=
en|at 7.45 a.m.|be|у 7 гадзін 45 хвілін|=
en|at 7.45 a.m.|be|а 7.45|=
en|at 7:45|id|jam 7.45|=
en|at 19:45|ru|в 19 ч. 45 мин.|=
en|at 19:45|ru|в девятнадцать часов сорок пять минут|=
en|at 19:45|ru|в девятнадцать часов пятнадцать минут|!
en|at half past two|ru|в половине третьего|=
en|noon on 5 July|ru|полдень 5 июля|=
en|8.00–16.00|id|08.00–16.00|=
en|the fourth quarter of 2023|be|чацвёрты квартал 2023 года|=
en|the second half of 2023|ru|второе полугодие 2023 года|=
en|the second half of 2023|id|semester kedua tahun 2023|=
en|the second half of 2023|id|semester pertama tahun 2023|!
en|the second half of 2023|ru|вторая половина 2023 года|=
en|no more than a quarter|ru|не более четверти|=
en|no more than a quarter|ru|не более трети|!
en|five times a week|id|lima kali seminggu|=
en|five times a week|ru|пять раз в неделю|=
en|twice a month|id|dua kali sebulan|=
en|twice a month|id|dua kali setahun|!
en|once every two years|ru|один раз в два года|=
en|once every two years|ru|один раз в три года|!
en|once every two years|be|раз на два гады|=
en|a six-month period|id|periode enam bulan|=
en|a six-month period|ru|полугодовой период|=
en|a six-month period|be|шасцімесячны перыяд|=
en|a six-month period|be|трохмесячны перыяд|!
en|a 30-day period|ru|30-дневный срок|=
en|a 30-day period|be|30-дзённы тэрмін|=
en|a 30-day period|be|трыццацідзённы тэрмін|=
en|a 30-day period|be|дваццацідзённы тэрмін|!
en|a twenty-year lease|ru|двадцатилетняя аренда|=
`;
