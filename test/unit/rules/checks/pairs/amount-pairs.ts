/**
 * Amounts, ordinals, shares and lengths: two languages with their words, and whether they say the same (`=`) or not (`!`).
 */
export const AMOUNT_PAIRS = `
en|the sixtieth anniversary|id|peringatan keenam puluh|=
en|the sixtieth anniversary|ru|шестидесятая годовщина|=
en|the sixtieth anniversary|ru|шестидесятилетие|=
en|the sixtieth anniversary|ru|семидесятилетие|!
en|the sixtieth anniversary|be|шасцідзясятая гадавіна|=
en|the seventieth anniversary|be|шасцідзясятая гадавіна|!
en|the twenty-first meeting|ru|двадцать первое заседание|=
en|the twenty-first meeting|ru|двадцать второе заседание|!
en|the twenty-first meeting|id|pertemuan kedua puluh satu|=
en|the twenty-first meeting|id|pertemuan ke-21|=
en|the second meeting|id|pertemuan kedua|=
en|the second meeting|id|pertemuan ketiga|!
en|both countries|id|kedua negara|=
en|the third parties|id|pihak ketiga|=
en|two thousand and twenty-two|ru|двух тысяч двадцати двух|=
en|forty per cent|ru|сорока процентам|=
en|fourteen per cent|ru|сорока процентам|!
en|for two years|be|на працягу двух гадоў|=
en|for two years|be|на працягу трох гадоў|!
en|in two copies|be|у двух экземплярах|=
en|three experts|ru|трое экспертов|=
en|four experts|ru|трое экспертов|!
en|two and a half million tonnes|id|dua setengah juta ton|=
en|two and a half million tonnes|ru|два с половиной миллиона тонн|=
en|two and a half million tonnes|ru|2,5 млн тонн|=
en|2.5 million tonnes|ru|два с половиной миллиона тонн|=
en|2.5 million tonnes|ru|три с половиной миллиона тонн|!
en|2.5 million tonnes|be|два з паловай мільёна тон|=
en|2.5 million tonnes|id|dua koma lima juta ton|=
en|2.5 million tonnes|id|dua koma enam juta ton|!
en|1.5 billion rupiah|id|satu setengah miliar rupiah|=
en|three quarters of the costs|id|tiga perempat biaya|=
en|three quarters of the costs|ru|три четверти расходов|=
en|three quarters of the costs|ru|две трети расходов|!
en|three quarters of the costs|be|тры чвэрці расходаў|=
en|half of the costs|id|setengah biaya|=
en|half of the costs|id|separuh biaya|=
en|half of the costs|ru|половина расходов|=
en|half of the costs|ru|треть расходов|!
en|half of the costs|ru|одна вторая расходов|=
en|at least one half of the costs|ru|не менее одной второй расходов|=
en|one half of the costs|ru|одну треть расходов|!
en|half of the costs|id|seperdua biaya|=
en|one ninth of the costs|id|sepersembilan biaya|=
en|one hundredth of the costs|id|seperseratus biaya|=
en|a third of the costs|ru|треть расходов|=
en|a third of the costs|id|seperempat biaya|!
en|one third of the costs|id|satu per tiga biaya|=
en|50 per cent of the costs|id|setengah biaya|=
en|one fifth of the volume|id|seperlima volume|=
en|one fifth of the volume|ru|одна пятая объёма|=
en|half a per cent|ru|полпроцента|=
en|0.5 per cent|id|setengah persen|=
en|minus five degrees|id|minus lima derajat|=
en|minus five degrees|ru|минус пять градусов|=
en|minus five degrees|ru|пять градусов|!
en|minus 20 degrees|ru|минус двадцать градусов|=
en|-20 °C|ru|минус 20 °C|=
en|-20 °C|ru|20 °C|!
en|within half a year|id|dalam waktu setengah tahun|=
en|within half a year|ru|в течение полугода|=
en|within half a year|id|dalam waktu enam bulan|=
en|within eighteen months|ru|в течение полутора лет|=
en|within eighteen months|id|dalam waktu satu setengah tahun|=
en|a decade|id|satu dasawarsa|=
en|a decade|id|dasawarsa|=
en|two decades|id|dua dasawarsa|=
en|two decades|ru|два десятилетия|=
en|ten years|id|satu dasawarsa|=
en|eight years|id|dua windu|!
en|sixteen years|id|dua windu|=
en|quarterly|ru|ежеквартально|=
en|quarterly|id|setiap tiga bulan|=
en|quarterly|id|setiap triwulan|=
en|every quarter|id|setiap triwulan|=
en|every six months|ru|каждые полгода|=
en|every six months|ru|раз в полгода|=
en|every six months|id|setiap semester|=
en|every two months|ru|ежеквартально|!
en|monthly|ru|ежемесячно|=
en|annually|ru|ежегодно|=
en|annually|id|setiap tahun|=
en|every year|ru|ежеквартально|!
en|in the year nineteen ninety-eight|ru|в 1998 году|=
en|in twenty twenty-two|id|pada tahun 2022|=
en|a dozen experts|ru|дюжина экспертов|=
en|two dozen experts|id|dua lusin pakar|=
en|half a dozen experts|id|enam pakar|=
en|5 per mille of the price|ru|5 промилле цены|=
en|5‰ of the price|id|5 permil dari harga|=
en|40%|ru|сорок процентов|=
en|40%|id|empat puluh persen|=
en|40%|id|empat belas persen|!
en|USD 15 thousand|ru|15 тыс. долларов США|=
en|USD 15 million|ru|15 млрд долларов США|!
en|USD 1.2 billion|id|USD 1,2 miliar|=
en|USD 1.2 billion|id|USD 1,2 milyar|=
en|USD 1.2 billion|ru|1,2 миллиарда долларов США|=
en|999,999,999 units|ru|девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять единиц|=
en|two hundred and fifty thousand units|be|дзвесце пяцьдзясят тысяч адзінак|=
en|two hundred and fifty thousand units|id|dua ratus lima puluh ribu unit|=
en|two hundred and fifteen thousand units|id|dua ratus lima puluh ribu unit|!
en|a hundred units|ru|сто единиц|=
en|a hundred units|id|seratus unit|=
en|a thousand units|id|seribu unit|=
en|a million units|id|sejuta unit|=
en|a million units|ru|миллион единиц|=
en|a million units|ru|полмиллиона единиц|!
en|as set out in Annex IV|ru|как указано в Приложении IV|=
en|a three-year programme|ru|трёхлетняя программа|=
en|a three-year programme|be|трохгадовая праграма|=
en|a three-year programme|be|двухгадовая праграма|!
en|a forty-five-day period|ru|сорокапятидневный срок|=
en|within 45 days|ru|в сорокапятидневный срок|=
en|within 45 days|ru|в тридцатидневный срок|!
en|a ninety-day period|ru|девяностодневный срок|=
en|one of the Participants|ru|один из Участников|=
en|each other|ru|друг друга|=
en|within one month|ru|в течение одного месяца|=
en|within one month|ru|в месячный срок|=
en|within two weeks|id|dalam waktu 14 hari|=
en|within two weeks|id|dalam waktu 15 hari|!
en|within 24 hours|ru|в течение суток|=
en|1½ years|ru|полтора года|=
en|½ of the costs|ru|половина расходов|=
en|2½ years|id|dua setengah tahun|=
en|the twentieth century|ru|двадцатый век|=
en|1/3 of the costs|id|sepertiga biaya|=
en|by the end of the year two thousand and thirty|id|sebelum akhir tahun dua ribu tiga puluh|=
en|by the end of the year two thousand and thirty|ru|до конца две тысячи тридцатого года|=
en|by the end of the year two thousand and thirty|ru|до конца две тысячи двадцатого года|!
ru|пятью процентами|be|пяццю працэнтамі|=
ru|двести тонн|be|трыста тон|!
ru|первая сессия|be|другая сесія|!
ru|первая сессия|be|першая сесія|=
ru|1-я сессия|be|1-я сесія|=
id|seperdua biaya|en|half of the costs|=
id|kurang dari lima belas hari kerja|en|less than fifteen working days|=
id|kelima belas|en|the fifteenth|=
id|ulang tahun ke-30|ru|тридцатилетие|=
id|abad ke-21|ru|XXI век|=
en|from 2 to 3 times|ru|от двух до трёх раз|=
en|two or three experts|ru|два или три эксперта|=
en|five to seven per cent|ru|пять–семь процентов|=
en|one hundred and one|id|seratus satu|=
en|one million two hundred thousand|ru|один миллион двести тысяч|=
en|one million, two hundred thousand|ru|один миллион двести тысяч|=
en|1.2 million|ru|миллион двести тысяч|=
en|for twenty-five years|ru|сроком на двадцать пять лет|=
en|for twenty-five years|ru|сроком на двадцать четыре года|!
en|for a year and a half|ru|на полтора года|=
en|an hour and a half|id|satu setengah jam|=
en|30 minutes|ru|полчаса|=
en|thirty minutes|ru|полчаса|=
en|half an hour|id|setengah jam|=
en|a quarter of an hour|ru|четверть часа|=
en|1,500.75 tonnes|id|1.500,75 ton|=
en|one point five per cent|ru|одна целая пять десятых процента|=
en|one point five per cent|ru|полтора процента|=
en|0.25 per cent|ru|ноль целых двадцать пять сотых процента|=
en|0.25 per cent|be|нуль цэлых дваццаць пяць сотых працэнта|=
en|0.25 per cent|be|нуль цэлых дваццаць шэсць сотых працэнта|!
en|in the 1990s|ru|в 1990-х годах|=
en|from 2022 to 2025|ru|с 2022 по 2025 год|=
en|2022–2025|ru|2022–2025 годы|=
en|2022–2025|ru|2022–2026 годы|!
en|threefold|ru|втрое|=
en|three times|ru|трижды|=
en|three times|be|тройчы|=
en|first, second and third|id|pertama, kedua, dan ketiga|=
en|first, second and third|ru|первый, второй и третий|=
en|a period of six (6) months|id|jangka waktu enam (6) bulan|=
en|a period of six (6) months|ru|шестимесячный срок|=
en|15 thousand tonnes|ru|пятнадцать тысяч тонн|=
en|15 thousand tonnes|id|lima belas ribu ton|=
en|15 thousand tonnes|id|lima puluh ribu ton|!
en|every five years|ru|каждое пятилетие|=
en|every five years|id|setiap lima tahun sekali|=
en|a century|id|satu abad|=
en|a hundred years|id|seabad|=
en|500 years|ru|пять столетий|=
en|about 500 tonnes|ru|около пятисот тонн|=
en|about 600 tonnes|ru|около пятисот тонн|!
en|about 2,500 tonnes|ru|около двух с половиной тысяч тонн|=
en|about 2,500 tonnes|be|каля дзвюх з паловай тысяч тон|=
en|about 2,500 tonnes|ru|около двух тысяч пятисот тонн|=
`;
