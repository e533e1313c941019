/**
 * Dates, times, days of the week and parts of a year: two languages with their words, and whether they say the same (`=`) or not (`!`).
 */
export const DATE_PAIRS = `
en|in the third quarter of 2022|ru|в третьем квартале 2022 года|=
en|in the third quarter of 2022|ru|в III квартале 2022 года|=
en|in the third quarter of 2022|ru|в четвёртом квартале 2022 года|!
en|in the third quarter of 2022|id|pada triwulan III tahun 2022|=
en|in the third quarter of 2022|id|pada triwulan ketiga tahun 2022|=
en|in the third quarter of 2022|id|pada triwulan IV tahun 2022|!
en|Q3 2022|id|triwulan III 2022|=
en|in the first half of 2022|ru|в первом полугодии 2022 года|=
en|in the first half of 2022|id|pada semester I tahun 2022|=
en|in the first half of 2022|id|pada semester II tahun 2022|!
en|9 Feb. 2022|id|9 Peb. 2022|=
en|9 Feb 2022|ru|9 февр. 2022 г.|=
en|9 Aug. 2022|id|9 Agt. 2022|=
en|9 Feb 2022|ru|9 мар. 2022 г.|!
en|on 9 February 2022|ru|09.02.2022|=
en|on 9 February 2022|ru|09-02-2022|=
en|on 9 February 2022|id|09/02/2022|=
en|on 9 February 2022|id|9-2-2022|=
en|on 9 February 2022|id|2022-02-09|=
en|on 9 February 2022|id|tanggal 9 bulan Februari tahun 2022|=
en|on 9 February 2022|id|tanggal 9 bulan Februari tahun 2023|!
en|on 9 February 2022|id|tanggal sembilan Februari dua ribu dua puluh dua|=
en|on the 9th of February 2022|ru|«9» февраля 2022 г.|=
en|on the 9th day of February 2022|ru|9-го февраля 2022 года|=
en|February 9, 2022|ru|9 февраля 2022 года|=
en|February 9, 2022|ru|10 февраля 2022 года|!
en|February the ninth, two thousand and twenty-two|id|9 Februari 2022|=
en|on the thirty-first day of December two thousand and twenty-two|id|tanggal tiga puluh satu bulan Desember tahun dua ribu dua puluh dua|=
en|on the thirty-first day of December two thousand and twenty-two|id|tanggal tiga puluh bulan Desember tahun dua ribu dua puluh dua|!
en|on the thirty-first day of December in the year two thousand twenty-two|ru|тридцать первого декабря две тысячи двадцать второго года|=
en|on the thirty-first day of December in the year two thousand twenty-two|be|трыццаць першага снежня дзве тысячы дваццаць другога года|=
en|on the thirty-first day of December in the year two thousand twenty-two|be|трыццатага снежня дзве тысячы дваццаць другога года|!
en|in May|ru|в мае|=
en|in May|ru|в июне|!
en|by March 2023|be|да сакавіка 2023 года|=
en|by March 2023|be|да красавіка 2023 года|!
en|every Wednesday|ru|каждую среду|=
en|every Wednesday|ru|каждый четверг|!
en|on Friday|id|pada hari Jumat|=
en|on Friday|be|у пятніцу|=
en|on Friday|be|у чацвер|!
en|on Sunday|id|pada hari Minggu|=
en|on Sunday|id|pada hari Senin|!
en|at 9 a.m.|id|pukul 09.00|=
en|at 9 a.m.|ru|в 9 часов утра|=
en|at 9 p.m.|ru|в 9 часов утра|!
en|at 9 p.m.|ru|в 21.00|=
en|at 2:30 pm|ru|в 14:30|=
en|at 14.30|id|pukul 14.30|=
en|at 2.30 p.m.|ru|в 14 ч 30 мин|=
en|at 2.30 p.m.|ru|в 14 часов 45 минут|!
en|at 2.30 p.m.|be|у 14 гадзін 30 хвілін|=
en|at 14:30|be|а 14.30|=
en|at 10 o'clock|id|pukul sepuluh|=
en|at ten o'clock|id|pukul 10.00|=
en|at ten o'clock|id|pukul 11.00|!
en|on 9–11 February 2022|id|pada tanggal 9 s.d. 11 Februari 2022|=
en|from 9 to 11 February 2022|ru|с 9 по 11 февраля 2022 года|=
en|from 9 to 11 February 2022|ru|с 9 по 12 февраля 2022 года|!
en|from 9 February to 11 March 2022|ru|с 9 февраля по 11 марта 2022 года|=
en|from 9 February to 11 March 2022|id|dari 9 Februari sampai dengan 11 Maret 2022|=
en|from 9 February to 11 March 2022|id|dari 9 Februari sampai dengan 12 Maret 2022|!
ru|к 1 января 2023 года|be|да 1 студзеня 2023 года|=
ru|к 1 января 2023 года|be|да 1 лютага 2023 года|!
en|by 1 May|id|sebelum 1 Mei|=
en|by 1 May|id|sebelum 2 Mei|!
en|at noon|ru|в полдень|=
en|at half past two|id|pukul setengah tiga|=
en|at half past two|id|pukul setengah dua|!
en|at half past two|ru|в половине третьего|=
en|at half past two|ru|в полтретьего|=
en|at half past two|ru|в половине второго|!
en|at half past two|be|а палове на трэцюю|=
en|at half past two|be|а палове на чацвёртую|!
en|at a quarter to three|id|pukul tiga kurang seperempat|=
en|at a quarter to three|ru|без четверти три|=
en|at a quarter to three|ru|в четверть третьего|!
en|at a quarter past two|ru|в четверть третьего|=
en|at half past two in the afternoon|id|pukul 14.30|=
en|at half past two in the afternoon|id|pukul setengah tiga sore|=
en|at half past 2 p.m.|id|pukul setengah 3 sore|=
en|at 11 a.m.|id|pukul 11 siang|=
en|at midnight|id|pukul 12 malam|=
en|at 11 p.m.|ru|в 11 часов ночи|=
en|at noon|id|pukul 12.00|=
en|at midnight|id|pukul 24.00|=
en|on the first Monday of March|ru|в первый понедельник марта|=
en|on the first Monday of March|ru|во второй понедельник марта|!
en|on 30 June and 31 December|id|pada 30 Juni dan 31 Desember|=
en|on 30 June and 31 December|id|pada 30 Juni dan 30 Desember|!
en|on 9 September 2022|id|9 Sept. 2022|=
en|on the second day|id|pada hari kedua|=
en|on the second day|id|pada hari keempat|!
en|the tenth of May|ru|десятое мая|=
en|the tenth of May|ru|одиннадцатое мая|!
en|May 10th|ru|10 мая|=
en|in mid-May|ru|в середине мая|=
en|on 9 January 2022|id|9 Djanuari 2022|=
en|by 31 December 2022|ru|до 31 дек. 2022 г.|=
en|by 31 December 2022|ru|к тридцать первому декабря 2022 года|=
en|by 31 December 2022|ru|не позднее тридцать первого декабря 2022 года|=
en|by 31 December 2022|id|selambat-lambatnya tanggal 31 bulan Desember tahun 2022|=
en|by 31 December 2022|id|selambat-lambatnya tanggal 31 bulan Nopember tahun 2022|!
en|on the 1st of March|ru|первого марта|=
en|on the 1st of March|be|першага сакавіка|=
en|on the 1st of March|be|другога сакавіка|!
en|on the first of March|id|tanggal satu Maret|=
en|on the first of March|id|tanggal 1 Maret|=
en|on the first of March|id|tanggal 11 Maret|!
en|on Tuesday, 9 February 2022|id|pada hari Selasa, 9 Februari 2022|=
en|on Tuesday, 9 February 2022|id|pada hari Rabu, 9 Februari 2022|!
en|on Tuesday, 9 February 2022|id|hari Selasa tanggal sembilan bulan Februari tahun dua ribu dua puluh dua|=
en|on Tuesday, 9 February 2022|ru|во вторник, 9 февраля 2022 года|=
en|in Q1 2023|ru|в первом квартале 2023 г.|=
en|in Q1 2023|ru|в 1 квартале 2023 г.|=
en|in Q1 2023|ru|в 1-м квартале 2023 г.|=
en|in Q1 2023|ru|во II квартале 2023 г.|!
en|in Q1 2023|be|у першым квартале 2023 года|=
en|in Q1 2023|be|у другім квартале 2023 года|!
en|in Q1 2023|id|kuartal I-2023|=
en|in the first quarter of 2023|id|kuartal pertama tahun 2023|=
en|in the first quarter of 2023|id|kuartal kedua tahun 2023|!
en|in the fourth quarter|id|triwulan keempat|=
en|at 08:00|id|pukul 8 pagi|=
en|at 8 a.m.|id|pukul 08.00 WIB|=
en|at 4 p.m.|id|pukul 4 sore|=
en|at 4 p.m.|id|pukul 16.00|=
en|at 4 p.m.|ru|в 4 часа дня|=
en|at 4 p.m.|ru|в 16 часов|=
en|at 4 p.m.|be|у 16 гадзін|=
en|at 4 p.m.|ru|в 16 ч. 00 мин.|=
en|at 16:00|ru|в шестнадцать часов|=
en|at 16:00|ru|в семнадцать часов|!
en|at 16:00|id|pukul enam belas|=
en|at 16.30|id|pukul enam belas tiga puluh|=
en|at 4.30 p.m.|ru|в 16.30|=
en|at 4.30 p.m.|ru|в 16.45|!
en|from 9.00 a.m. to 5.00 p.m.|id|dari pukul 09.00 sampai pukul 17.00|=
en|from 9 a.m. to 5 p.m.|id|pukul 09.00–17.00|=
en|from 9:00 to 17:00|ru|с 9:00 до 17:00|=
en|from 9:00 to 17:00|ru|с 9.00 до 17.00|=
en|from 9:00 to 17:00|ru|с 9.00 до 18.00|!
en|on 17 August 1945|id|17 Agustus 1945|=
en|on 17 August 1945|id|17-8-1945|=
en|on 17 August 1945|ru|17 августа 1945|=
en|on 17.VIII.1945|ru|17 августа 1945|=
en|August 2024|ru|август 2024 г.|=
en|August 2024|id|bulan Agustus tahun 2024|=
en|August 2024|id|bulan Agustus tahun 2025|!
en|in the month of August|id|pada bulan Agustus|=
en|in July|be|у ліпені|=
en|in July|be|у жніўні|!
en|from January to March|ru|с января по март|=
en|from January to March|ru|с января по апрель|!
en|from January to March|id|dari Januari hingga Maret|=
en|January–March 2022|id|Januari–Maret 2022|=
en|January–March 2022|ru|январь–март 2022 года|=
en|January–March 2022|ru|январь–май 2022 года|!
en|on weekdays from Monday to Friday|id|pada hari kerja Senin sampai Jumat|=
en|on weekdays from Monday to Friday|id|pada hari kerja Senin sampai Kamis|!
en|on Saturdays|ru|по субботам|=
en|on Saturdays|be|па суботах|=
`;
