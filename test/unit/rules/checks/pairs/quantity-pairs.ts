/**
 * More amounts, with Belarusian, compounds and frequencies: `=` where both say the same, `!` where not.
 */
export const QUANTITY_PAIRS = `
en|on 9 Feb. 2022|ru|9 фев. 2022|=
en|two and a quarter million|id|dua seperempat juta|=
en|2.25 million|id|dua seperempat juta|=
en|1,250 units|ru|одна тысяча двести пятьдесят единиц|=
en|1,250 units|be|адна тысяча дзвесце пяцьдзясят адзінак|=
en|1,250 units|be|адна тысяча дзвесце шэсцьдзясят адзінак|!
en|750,000 tonnes|id|tiga perempat juta ton|=
en|750,000 tonnes|ru|три четверти миллиона тонн|=
en|250,000 tonnes|ru|четверть миллиона тонн|=
en|a quarter of a million tonnes|id|seperempat juta ton|=
en|a quarter of a million tonnes|ru|полмиллиона тонн|!
en|a half-million tonnes|ru|полмиллиона тонн|=
en|500 tonnes|ru|полтысячи тонн|=
en|500 tonnes|be|паўтысячы тон|=
en|1.5 million tonnes|be|паўтара мільёна тон|=
en|1.5 thousand tonnes|be|паўтары тысячы тон|=
en|one and a half thousand tonnes|be|дзве тысячы тон|!
en|half a billion dollars|ru|полмиллиарда долларов|=
en|half a billion dollars|id|setengah miliar dolar|=
en|half of the members|be|палова членаў|=
en|1/2 (half) of the members|be|палова членаў|=
en|½ (one half) of the costs|id|setengah (1/2) biaya|=
en|half (1/2) of the costs|ru|1/2 (половина) расходов|=
en|1/2 (one half) of the costs|id|1/2 (setengah) biaya|=
en|half of the costs|id|setengah (1/2) dari biaya|=
en|1/2 (half) of the costs|id|1/3 (sepertiga) biaya|!
en|half of the costs|ru|1/3 (одна треть) расходов|!
en|2/5 (two fifths) of the costs|id|2/5 (dua perlima) biaya|=
en|1/10 (one tenth) of the costs|ru|1/10 (одна десятая) расходов|=
en|half of the members|be|трэць членаў|!
en|a one-third share|ru|доля в одну треть|=
en|a two-thirds majority|ru|большинством в две трети|=
en|a two-thirds majority|id|mayoritas dua pertiga|=
en|a two-thirds majority|id|mayoritas tiga perempat|!
en|a two-thirds majority|be|большасцю ў дзве трэці|=
en|a five per cent increase|ru|пятипроцентное увеличение|=
en|a five per cent increase|ru|десятипроцентное увеличение|!
en|a 5% increase|ru|рост на 5 процентов|=
en|a 5 % increase|ru|рост на пять процентов|=
en|one hundred per cent|ru|сто процентов|=
en|one hundred per cent|id|seratus persen|=
en|one hundred percent|be|сто працэнтаў|=
en|seventy-five per cent|id|tujuh puluh lima persen|=
en|seventy-five per cent|id|tujuh puluh enam persen|!
en|twenty percent|id|duapuluh persen|=
en|fifteen percent|id|limabelas persen|=
en|fifteen percent|id|lima puluh persen|!
en|2 percentage points|ru|2 процентных пункта|=
en|USD -5 million|id|USD -5 juta|=
en|a deficit of −3.5 per cent|ru|дефицит −3,5 процента|=
en|a deficit of −3.5 per cent|ru|дефицит 3,5 процента|!
en|minus ten degrees|be|мінус дзесяць градусаў|=
en|minus ten degrees|be|дзесяць градусаў|!
en|from -5 to 10 °C|ru|от -5 до 10 °C|=
en|from −5 to +10 °C|ru|от −5 до +10 °C|=
en|from -5 to 10 °C|ru|от 5 до 10 °C|!
en|three to five years|id|tiga sampai lima tahun|=
en|three to five years|ru|от трёх до пяти лет|=
en|three to five years|ru|от трёх до шести лет|!
en|3-5 years|id|3–5 tahun|=
en|3-5 years|id|3 s.d. 5 tahun|=
en|5–10 years|id|lima sampai sepuluh tahun|=
en|ten to fifteen experts|be|ад дзесяці да пятнаццаці экспертаў|=
en|ten to fifteen experts|be|ад дзесяці да шаснаццаці экспертаў|!
en|within 24 hours|ru|в течение 24 часов|=
en|within 24 hours|id|dalam waktu 24 jam|=
en|within 24 hours|id|dalam waktu sehari|=
en|within twelve months|ru|в течение года|=
en|within twelve months|id|dalam waktu satu tahun|=
en|within twelve months|ru|в течение двенадцати месяцев|=
en|for five decades|ru|на протяжении пяти десятилетий|=
en|for half a century|ru|на протяжении полувека|=
en|for fifty years|ru|на протяжении полувека|=
en|for half a century|id|selama setengah abad|=
en|semi-annually|ru|раз в полгода|=
en|semi-annually|id|setiap enam bulan|=
en|twice a year|be|двойчы на год|=
en|twice a year|be|два разы на год|=
en|twice a year|be|тры разы на год|!
en|every quarter|be|штоквартальна|=
en|quarterly|be|штомесяц|!
en|every three months|id|triwulanan|=
en|every three months|id|setiap bulan|!
en|monthly|ru|ежеквартально|!
en|monthly|id|setiap bulan|=
en|weekly|ru|еженедельно|=
en|annually|ru|ежеквартально|!
en|annually|be|штогод|=
en|biennially|id|setiap dua tahun|=
en|every other year|ru|раз в два года|=
en|the 5th meeting|be|5-е пасяджэнне|=
en|the fifth meeting|be|пятае пасяджэнне|=
en|the fifth meeting|be|шостае пасяджэнне|!
en|the fifth meeting|ru|на пятом заседании|=
en|the fifth session|ru|пятая сессия|=
en|the twelfth session|id|sesi kedua belas|=
en|the twelfth session|id|sesi ke-12|=
en|the twelfth session|id|sesi kesebelas|!
en|the hundredth anniversary|id|peringatan keseratus|=
en|the hundredth anniversary|be|сотая гадавіна|=
en|the hundredth anniversary|ru|столетие|=
en|the thirtieth anniversary|ru|тридцатилетие|=
en|the 30th anniversary|ru|30-летие|=
en|the 30th anniversary|ru|40-летие|!
en|the 30th anniversary|be|30-годдзе|=
en|the 30th anniversary|id|ulang tahun ketiga puluh|=
en|the 30th anniversary|id|hari jadi ke-40|!
en|the 125th session|ru|сто двадцать пятая сессия|=
en|the one hundred and twenty-fifth session|ru|125-я сессия|=
en|the one hundred and twenty-fifth session|id|sesi keseratus dua puluh lima|=
en|the two thousandth unit|ru|двухтысячная единица|=
en|as set out in Annexes I and II|ru|как указано в Приложениях I и II|=
en|as set out in Annex 2|ru|как указано в Приложении 3|!
en|as set out in Annex III|id|sebagaimana dimuat dalam Lampiran III|=
en|both Participants|ru|оба Участника|=
en|both Participants|ru|обоих Участников|=
en|both sides|id|kedua belah pihak|=
en|one of the two|ru|одна из двух|=
en|three of them|ru|трое из них|=
en|two of them|ru|трое из них|!
en|two observers|ru|двое наблюдателей|=
en|three observers|be|двое назіральнікаў|!
en|for 5 years each|ru|по 5 лет каждый|=
en|five million two hundred thousand rupiah|id|lima juta dua ratus ribu rupiah|=
en|IDR 5.2 million|id|lima juta dua ratus ribu rupiah|=
en|IDR 5.2 million|ru|5,2 млн рупий|=
en|IDR 5.2 million|ru|5,2 тыс. рупий|!
en|BYN 100|be|100 беларускіх рублёў|=
en|USD 100|be|100 долараў ЗША|=
en|USD 100|be|сто долараў ЗША|=
en|EUR 100|be|100 еўра|=
en|10 working days|be|10 рабочых дзён|=
en|10 days|be|10 рабочых дзён|!
en|within ten days|be|на працягу дзесяці дзён|=
en|within ten days|be|на працягу дваццаці дзён|!
en|for six months|be|на паўгода|=
en|for three months|be|на паўгода|!
en|for two and a half years|be|на два з паловай гады|=
en|for two and a half years|ru|на два с половиной года|=
en|for two and a half years|ru|на 2,5 года|=
en|for two and a half years|ru|на три с половиной года|!
en|a 2.5-year term|id|jangka waktu 2,5 tahun|=
en|1 1/2 years|ru|полтора года|=
en|by 2025|ru|к две тысячи двадцать пятому году|=
en|by 2025|be|да дзве тысячы дваццаць пятага года|=
en|by 2025|be|да дзве тысячы дваццаць шостага года|!
en|in the year two thousand|id|pada tahun dua ribu|=
en|twenty twenty-five|id|dua ribu dua puluh lima|=
en|in nineteen forty-five|id|pada tahun seribu sembilan ratus empat puluh lima|=
en|in summer|ru|летом|=
en|the environment|ru|окружающая среда|=
en|twelve|ru|двенадцать|=
en|a pair|ru|пара|=
`;
