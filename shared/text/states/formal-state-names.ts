/**
 * What agreements call states where CLDR has another name, by ISO 3166-1 code: formal names whose words differ from the
 * usual one, other spellings and former names, in English, Indonesian, Russian and Belarusian.
 */
export const FORMAL_STATE_NAMES = `
AE|UAE|Persatuan Emirat Arab;Emirat Arab|Объединённые Арабские Эмираты;Эмираты|ААЭ;Эміраты
AR|Argentine Republic|Argentine|Аргентинская Республика|Аргенцінская Рэспубліка
AT|||Австрийская Республика|Аўстрыйская Рэспубліка
AZ|||Азербайджанская Республика|Азербайджанская Рэспубліка
BA|Bosnia;Herzegovina|Bosnia|Босния|Боснія
BD|Bangla Desh|Banglades|Бангладеш|Бангладэш
BN|Brunei Darussalam|Brunei Darussalam|Бруней-Даруссалам|Бруней-Дарусалам
BS|The Bahamas||Багамские Острова|Багамы
BY|Byelorussia;Belorussia|Belarusia|Белоруссия|Беларусія
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo|Republik Demokratik Kongo|Демократическая Республика Конго|Дэмакратычная Рэспубліка Конга
CF||Republik Afrika Tengah|Центральноафриканская Республика|Цэнтральнаафрыканская Рэспубліка
CG|Republic of the Congo;Republic of Congo;Congo|Republik Kongo;Kongo|Республика Конго;Конго|Рэспубліка Конга;Конга
CH|Swiss Confederation|Konfederasi Swiss|Швейцарская Конфедерация|Швейцарская Канфедэрацыя
CI|Cote d'Ivoire;Ivory Coast|Pantai Gading;Cote d'Ivoire|Берег Слоновой Кости|Бераг Слановай Косці
CN|PR China|China;Cina;Republik Rakyat Tiongkok;RRT;RRC|Китайская Народная Республика;КНР|Кітайская Народная Рэспубліка;КНР
CV|Cabo Verde|Cabo Verde|Республика Кабо-Верде|Востраў Зялёнага Мыса
CZ|Czech Republic|Republik Ceko;Republik Cheska;Cheko|Чешская Республика|Чэшская Рэспубліка
DE||Republik Federal Jerman|ФРГ|ФРГ
DZ||Algeria|Алжирская Народная Демократическая Республика|Алжырская Народная Дэмакратычная Рэспубліка
EE|||Эстонская Республика|Эстонская Рэспубліка
EG|||Арабская Республика Египет|Арабская Рэспубліка Егіпет
ET||Ethiopia||
FM|Federated States of Micronesia|Federasi Mikronesia|Микронезия|Федэратыўныя Штаты Мікранезіі
FR|French Republic|Republik Perancis;Perancis|Французская Республика|Французская Рэспубліка
GA|Gabonese Republic||Габонская Республика|Габонская Рэспубліка
GB|Great Britain;UK|Kerajaan Inggris;Britania Raya;Inggris|Соединённое Королевство|Злучанае Каралеўства
GR|Hellenic Republic||Греческая Республика;Эллинская Республика|Грэчаская Рэспубліка
HK|Hong Kong|Hong Kong|Гонконг|Ганконг
IN|Bharat||Республика Индия|Рэспубліка Індыя
IR||Republik Islam Iran|Исламская Республика Иран|Ісламская Рэспубліка Іран
IT|Italian Republic|Republik Italia|Итальянская Республика|Італьянская Рэспубліка
KG|Kyrgyz Republic;Kirghizstan;Kirgizstan;Kyrgyz|Republik Kirgiz;Republik Kyrgyz;Kirgistan;Kyrgyzstan;Kirgizia|Кыргызская Республика;Киргизская Республика;Кыргызстан;Киргизстан|Кыргызская Рэспубліка;Кіргізская Рэспубліка;Кіргізія
KH|Kampuchea|Kampuchea|Кампучия|Кампучыя
KM|Union of the Comoros|Persatuan Komoro|Коморские Острова;Союз Коморских Островов|Каморы
KP|Democratic People's Republic of Korea;DPRK;DPR Korea|Republik Demokratik Rakyat Korea;Republik Rakyat Demokratik Korea|Корейская Народно-Демократическая Республика;Северная Корея|Карэйская Народна-Дэмакратычная Рэспубліка;КНДР
KR|Republic of Korea;Korea|Republik Korea;Korea|Республика Корея;Южная Корея;Корея|Рэспубліка Карэя;Карэя
LA|Lao People's Democratic Republic;Lao PDR;Lao|Republik Demokratik Rakyat Laos;RDR Laos|Лаосская Народно-Демократическая Республика;ЛНДР|Лаоская Народна-Дэмакратычная Рэспубліка
LB|Lebanese Republic|Libanon|Ливанская Республика|Ліванская Рэспубліка
LT|||Литовская Республика|Літоўская Рэспубліка
LV|||Латвийская Республика|Латвійская Рэспубліка
LY|State of Libya|Libia|Государство Ливия|Дзяржава Лівія
MD|Moldavia|Moldavia|Молдавия|Малдавія
MK|Macedonia|Makedonia|Македония|Македонія
MM|Burma|Birma;Burma|Бирма|Бірма
MV||Maldives||
MX|United Mexican States||Мексиканские Соединённые Штаты|Мексіканскія Злучаныя Штаты
MZ||Mozambique||
NL|Holland|Kerajaan Belanda|Голландия|Галандыя
NZ||New Zealand||
PG||Papua New Guinea|Папуа-Новая Гвинея|
PH|Philippine|Philippines|Республика Филиппины|Рэспубліка Філіпіны
PS|State of Palestine;Palestine|Palestina|Палестина|Палестына
PT|Portuguese Republic|Portugis|Португальская Республика|Партугальская Рэспубліка
RS|Yugoslavia|Yugoslavia|Югославия|Югаславія
RU|Russian Federation|Federasi Rusia|Российская Федерация|Расійская Федэрацыя
SA||Kerajaan Arab Saudi;Saudi Arabia|Королевство Саудовская Аравия|Каралеўства Саудаўская Аравія
SC|||Сейшелы;Сейшельские Острова|Сейшэлы
SG||Singapore||
SK|Slovak Republic|Republik Slowakia;Slowakia;Republik Slovak|Словацкая Республика|Славацкая Рэспубліка
SY|Syrian Arab Republic|Republik Arab Suriah;Syria|Сирийская Арабская Республика|Сірыйская Арабская Рэспубліка
SZ|Swaziland;Kingdom of Eswatini|Swaziland|Свазиленд|Свазіленд
TG|Togolese Republic||Тоголезская Республика|Тагалезская Рэспубліка
TH|||Королевство Таиланд|Каралеўства Тайланд
TL|Timor Leste;East Timor|Timor-Leste;Timor Timur|Тимор-Лешти;Тимор-Лесте|Усходні Тымор
TN|||Тунисская Республика|Туніская Рэспубліка
TR|Turkey;Republic of Turkiye|Turkiye;Turkey|Турецкая Республика|Турэцкая Рэспубліка
TZ|||Объединённая Республика Танзания|Аб'яднаная Рэспубліка Танзанія
UA|The Ukraine|Ukraine||
US|United States of America;USA||Соединённые Штаты Америки;США|ЗША
VA|Holy See|Takhta Suci;Tahta Suci|Святой Престол|Святы Прастол
VE|||Боливарианская Республика Венесуэла|Баліварыянская Рэспубліка Венесуэла
VN|Viet Nam|Viet Nam|Социалистическая Республика Вьетнам|Сацыялістычная Рэспубліка В'етнам
YE|||Йеменская Республика|Еменская Рэспубліка
ZA||South Africa|Южная Африка;ЮАР|Паўднёвая Афрыка;ПАР`;
