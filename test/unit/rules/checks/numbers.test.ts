import { describe, expect, test } from 'vitest';
import { listFindings, listFoundWords } from './letter.ts';

const differs = (body: { readonly [language: string]: string }) =>
  [...listFindings('number-differs', body), ...listFindings('date-differs', body)].map(
    ({ language, place, other, details }) => [language, place?.words, other?.words, details.context ?? ''],
  );

describe('numbers in every language (D10)', () => {
  test.each([
    ['decimals and scales', { en: 'USD 38.03 million', id: 'USD 38,03 juta', ru: '38,03 млн долларов США' }],
    ['grouping', { en: '1,250,000 tonnes', id: '1.250.000 ton', ru: '1 250 000 тонн' }],
    ['scale written out', { en: '2,000,000', id: '2 juta', ru: '2 миллиона' }],
    ['shares', { en: '40 (forty) per cent', id: '40 (empat puluh) persen', ru: '40 (сорока) процентов' }],
    ['words after figures', { en: '5 (five) years', id: '5 (lima) tahun', ru: '5 (пяти) лет' }],
    ['words alone', { en: 'five years', id: '5 (lima) tahun', ru: 'пять лет' }],
    ['compounds', { en: 'a five-year plan', id: 'rencana lima tahun', ru: 'пятилетний план' }],
    ['how often', { en: 'twice a year', id: 'dua kali dalam setahun', ru: 'два раза в год' }],
    ['once, or not said', { en: 'once a year', id: 'setiap tahun', ru: 'ежегодно' }],
    ['copies', { en: 'in duplicate', id: 'dalam rangkap dua', ru: 'в двух экземплярах' }],
    [
      'years in words',
      { en: 'two thousand and twenty-two', id: 'dua ribu dua puluh dua', ru: 'две тысячи двадцать второго года' },
    ],
    ['two of something', { en: 'between the two countries', id: 'antara kedua negara', ru: 'между странами' }],
    ['all three', { en: 'all three texts', id: 'ketiga naskah', ru: 'все три текста' }],
    [
      'standards',
      {
        en: 'ISO 9001, COVID-19, H2O, TR CU 018/2011',
        id: 'ISO 9001, COVID-19, H2O, TR CU 018/2011',
        ru: 'ISO 9001, COVID-19, H2O, ТР ТС 018/2011',
      },
    ],
    ['dates', { en: '12 January 2022', id: '12 Januari 2022', ru: '12 января 2022 года' }],
    ['dates in figures', { en: 'January 12, 2022', id: '12.01.2022', ru: '12.01.2022' }],
    ['a month', { en: 'in May 2021', id: 'pada Mei 2021', ru: 'в мае 2021 года' }],
    ['ordinals', { en: 'the 3rd meeting', id: 'pertemuan ke-3', ru: '3-е заседание' }],
    ['grouping after Rp', { en: 'Rp 500 million', id: 'Rp500 juta', ru: '500 млн индонезийских рупий' }],
    [
      'a currency within the words',
      {
        en: 'USD 450,000 (four hundred and fifty thousand US dollars)',
        id: 'USD 450.000 (empat ratus lima puluh ribu dolar Amerika Serikat)',
        ru: '450 000 (четыреста пятьдесят тысяч) долларов США',
      },
    ],
    [
      'a currency with the whole name of its state',
      {
        en: 'USD 50,000 (fifty thousand United States dollars)',
        id: 'USD 50.000 (lima puluh ribu dolar Amerika Serikat)',
        ru: '50 000 (пятьдесят тысяч) долларов США',
      },
    ],
    [
      'decimals in words',
      {
        en: '2.5% (two point five per cent)',
        id: '2,5% (dua koma lima persen)',
        ru: '2,5 % (двух с половиной процентов)',
      },
    ],
    [
      'a currency once for both ends',
      { en: 'between USD 280 and USD 445', id: 'antara USD 280 dan USD 445', ru: 'от 280 до 445 долларов США' },
    ],
    ['a share once for both ends', { en: '0–5 per cent', id: '0%–5%', ru: 'от 0 до 5 процентов' }],
    ['"may" is no month', { en: 'item 1 may change', id: 'butir 1 dapat berubah', ru: 'подпункт 1 может измениться' }],
    ['a number in a name', { en: 'the Euro 4 standard', id: 'standar Euro 4', ru: 'стандарт «Евро-4»' }],
    ['ordinals', { en: 'the thirtieth anniversary', id: 'peringatan ke-30', ru: 'тридцатая годовщина' }],
    ['ordinals in words', { en: 'its 25th year', id: 'tahun kedua puluh lima', ru: 'двадцать пятый год' }],
    ['twice as much', { en: 'twice as much', id: 'dua kali lipat', ru: 'вдвое больше' }],
    [
      'an ordinal that one language leaves out',
      { en: 'a second one for two years', id: 'yang kedua selama dua tahun', ru: 'второй, на два года' },
    ],
    ['abbreviations of years', { en: 'in the 2020s', id: 'pada tahun 2020-an', ru: 'в 2020-х годах' }],
    ['centuries', { en: 'in the 21st century', id: 'pada abad ke-21', ru: 'в XXI веке' }],
    ['a year that is glued', { en: 'by mid-2024', id: 'pada pertengahan 2024', ru: 'к середине 2024 года' }],
    ['a fortnight', { en: 'for a fortnight', id: 'selama dua minggu', ru: 'в течение двух недель' }],
    ['fractions', { en: 'at least one third', id: 'sekurang-kurangnya sepertiga', ru: 'не менее одной трети' }],
    ['originals', { en: 'in two originals', id: 'dalam dua naskah asli', ru: 'в двух подлинных экземплярах' }],
    ['working days', { en: 'ten working days', id: 'sepuluh hari kerja', ru: 'десяти рабочих дней' }],
    [
      'no word is a number',
      { en: 'one of them, one another', id: 'salah satu, satu sama lain', ru: 'один из них, друг друга' },
    ],
  ])('accepts numbers that differ only in form: %s', (_, body) => {
    expect(differs(body)).toEqual([]);
  });

  test.each([
    ['a figure', { en: '5 years', ru: '3 года' }, [['ru', '3', '5', '']]],
    ['the one of three', { id: '3 tahun', en: '5 years', ru: '5 лет' }, [['id', '3', '5', '']]],
    ['words', { en: 'twice a year', ru: 'три раза в год' }, [['ru', 'три', 'twice', '']]],
    ['words of things', { en: 'three areas', id: 'empat bidang' }, [['id', 'empat', 'three', '']]],
    ['a unit', { en: '6 months', id: '6 tahun' }, [['id', '6', '6', 'unit']]],
    ['a share', { en: '40 per cent', ru: '40 тонн' }, [['ru', '40', '40 per cent', 'unit']]],
    ['a scale', { en: 'USD 5 million', id: 'USD 5 miliar' }, [['id', '5 miliar', '5 million', '']]],
    ['missing', { en: 'within 30 days of it', ru: 'без задержки' }, [['ru', 'без задержки', '30', 'missing']]],
    ['too many', { en: 'without delay', ru: 'за 30 дней' }, [['ru', '30', 'without delay', 'extra']]],
    ['working days', { en: '10 days', id: '10 hari kerja' }, [['id', '10', '10', 'unit']]],
    ['an ordinal', { en: 'by the fifth year', ru: 'к четвёртому году' }, [['ru', 'четвёртому', 'fifth', '']]],
    ['a fraction', { en: 'one third', id: 'dua pertiga' }, [['id', 'dua pertiga', 'one third', '']]],
    ['a share at one end', { en: 'from 0 to 5 per cent', id: '0–15 persen' }, [['id', '15', '5 per cent', '']]],
    ['a date', { en: '12 May 2022', ru: '12 марта 2022 года' }, [['ru', '12 марта 2022', '12 May 2022', '']]],
  ])('finds a number that differs: %s', (_, body, expected) => {
    expect(differs(body)).toEqual(expected);
  });

  test('are compared item by item, so that swapped numbers are found', () => {
    const body = { en: '1. Pay 5 units.\n2. Pay 7 units.', id: '1. Bayar 7 unit.\n2. Bayar 5 unit.' };
    expect(differs(body)).toEqual([
      ['id', '7', '5', ''],
      ['id', '5', '7', ''],
    ]);
  });

  test('finds a first period and an extension that differ, once per clause', () => {
    const body = {
      en: 'It lasts, valid for 3 (three) years, and may be extended for the same period of 5 (five) years.',
      id: 'Berlaku selama 3 (tiga) tahun dan dapat diperpanjang selama 5 (lima) tahun yang sama.',
    };
    expect(differs(body)).toEqual([['en', '5 (five)', '3 (three)', 'extension']]);
    expect(differs({ en: 'It is valid for 3 years and may be extended for a further 5 years.' })).toEqual([
      ['en', '5', '3', 'extension'],
    ]);
    expect(differs({ en: 'It is valid for 3 years and may be extended by notice 6 months before.' })).toEqual([]);
    expect(differs({ en: 'It is valid for 3 years and is then extended by one year at a time.' })).toEqual([]);
    expect(differs({ en: 'It is valid for five years and renewed for successive periods of one year.' })).toEqual([]);
    expect(differs({ id: 'Berlaku selama 3 (tiga) tahun dan diperpanjang untuk 2 (dua) tahun berikutnya.' })).toEqual(
      [],
    );
    expect(differs({ ru: 'Действует 5 (пять) лет и продлевается на последующие 3 (три) года.' })).toEqual([]);
    expect(differs({ id: 'Berlaku selama 5 (lima) tahun dan dapat diperpanjang satu kali selama 2 tahun.' })).toEqual(
      [],
    );
  });
});

describe('figures and their words', () => {
  test.each([
    ['en', '5 (five), 21 (twenty-one), 150 (one hundred and fifty), USD 5 million (five million), five (5)', []],
    ['en', '5 (six), 21 (twelve), two (3) of 8 (eihgt)', ['5 (six)', '21 (twelve)', 'two (3)', '8 (eihgt)']],
    ['en', '650,000 (six hundred and fifty thousand), 2.5% (two point five per cent), USD 9 (nine US dollars)', []],
    ['en', 'USD 200 (two hundred United States dollars), NZ$ 450 (four hundred and fifty New Zealand dollars)', []],
    ['en', 'USD 200 (two thousand United States dollars)', ['200 (two thousand United States dollars)']],
    [
      'en',
      '650,000 (six hundred and fifteen thousand), 15 % (fifty per cent)',
      ['650,000 (six hundred and fifteen thousand)', '15 % (fifty per cent)'],
    ],
    ['id', 'Rp1.500.000.000 (satu miliar lima ratus juta rupiah), 2,5% (dua koma lima persen)', []],
    ['id', '500.000 (lima ribu), 2,5% (dua koma dua lima)', ['500.000 (lima ribu)', '2,5% (dua koma dua lima)']],
    [
      'ru',
      '2,5 % (двух с половиной процентов), 0,25 (ноль целых двадцать пять сотых), 15 000 (пятнадцати тысяч) евро',
      [],
    ],
    [
      'ru',
      '2,5 % (трёх с половиной процентов), 0,5 (ноль целых пять сотых)',
      ['2,5 % (трёх с половиной процентов)', '0,5 (ноль целых пять сотых)'],
    ],
    ['en', '5 (vehicles), 12 (see above), Article 5(1), 3 (b)', []],
    ['id', '12 (dua belas), 25 (dua puluh lima), 100 (seratus), 2.000 orang', []],
    ['id', '12 (dua puluh), 5 (empat)', ['12 (dua puluh)', '5 (empat)']],
    ['ru', '1 (один), 1 (одной), 2 (двух), 3 (трёх), 4 (четырём), 5 (пятью), 40 (сорока), 90 (девяноста)', []],
    ['ru', '11 (одиннадцати), 53 (пятидесяти трёх), 84 (восьмьюдесятью четырьмя), 100 (ста), 1000 (тысячи)', []],
    ['ru', '5 (шести), 30 (тринадцати), 6 (шетси)', ['5 (шести)', '30 (тринадцати)', '6 (шетси)']],
    ['en', '1/2 (half), 1/2 (one half), ½ (one half), 1/3 (one third), 2½ (two and a half), half (1/2)', []],
    ['en', '1/2 (one third), ¾ (one half), one half (1/3)', ['1/2 (one third)', '¾ (one half)', 'one half (1/3)']],
    ['id', '1/2 (setengah), setengah (1/2), 1/3 (sepertiga), seperempat (1/4), 3/4 (tiga perempat)', []],
    ['id', '1/2 (sepertiga), setengah (1/3)', ['1/2 (sepertiga)', 'setengah (1/3)']],
    ['ru', '1/2 (половина), 1/3 (одна треть), 1/4 (четверть), ½ (половины)', []],
    ['ru', '1/2 (одна треть)', ['1/2 (одна треть)']],
    ['be', '1/2 (палова), 1/3 (адна трэць)', []],
    ['be', '1/2 (адна трэць)', ['1/2 (адна трэць)']],
  ] as const)('are compared in %s: %s', (language, source, words) => {
    expect(listFoundWords('number-words', language, source)).toEqual(words);
  });
});

describe('items', () => {
  const items = (body: { readonly [language: string]: string }) =>
    listFindings('items-differ', body).map(({ language, details }) => [
      language,
      details.context,
      details.item ?? details.here,
    ]);
  const en = 'Areas:\na. cars and parts of cars;\nb. chemicals;\nc. food, fish and paper of every kind; and\nd. more.';

  test('are missed at the end and in the middle', () => {
    const ru = 'Сферы:\nа) автомобили и их части;\nб) химия;\nв) продукты, рыба и бумага всякого рода;';
    expect(items({ en, ru })).toEqual([['ru', 'missing', 'd.']]);
    const id = 'Bidang:\na. mobil dan bagian mobil;\nb. makanan, ikan, dan kertas segala jenis; dan\nc. lainnya.';
    expect(items({ en, id })).toEqual([['id', 'missing', 'b.']]);
  });

  test('are found at another level, and paragraphs that one language lacks', () => {
    expect(items({ en: '1. one:\na. two;\nb. three.', id: '1. satu:\n2. dua;\n3. tiga.' })).toEqual([
      ['id', 'nested', '2.'],
      ['id', 'nested', '3.'],
    ]);
    expect(items({ en: 'One line.\nAnother line.', id: 'Satu baris.' })).toEqual([['id', 'line', '–']]);
  });

  test('are the same where Cyrillic letters have a full stop', () => {
    const be = 'Бакі абменьваюцца звесткамі аб:\nа. рэгістрацыі;\nб. выпрабаваннях;\nв. леках.';
    const english = 'The Sides exchange information on:\na. registration;\nb. trials;\nc. medicines.';
    expect(items({ en: english, be })).toEqual([]);
    expect(items({ en: english, be: be.replace('\nв. леках', '') })).not.toEqual([]);
  });
});

test('finds names of companies that differ between scripts', () => {
  const names = (body: { readonly [language: string]: string }) =>
    listFindings('name-differs', body).map(({ language, details }) => [language, details.name]);
  expect(names({ en: 'MAZ and BATE OJSC', ru: 'МАЗ и ОАО «БАТЭ»' })).toEqual([]);
  expect(names({ en: 'MAZ and BATE OJSC', ru: 'МАЗ и ОАО «БЕЛАЗ»' })).toEqual([
    ['en', 'БЕЛАЗ'],
    ['ru', 'BATE'],
  ]);
  expect(names({ en: 'Gomselmash OJSC', ru: 'ОАО «Гомсельмаш»', id: 'Gomselmash OJSC' })).toEqual([]);
  expect(names({ en: 'the plant (MAZ)', ru: 'завод', id: 'pabrik (MAZ)' })).toEqual([['ru', 'MAZ']]);
  expect(names({ en: 'PT Pupuk Kaltim and PT Barata', id: 'PT Pupuk Indonesia dan PT Bharata' })).toEqual([
    ['en', 'Indonesia'],
    ['en', 'Bharata'],
    ['id', 'Kaltim'],
    ['id', 'Barata'],
  ]);
  expect(
    names({ en: 'LLP “KazZinc” and UC RUSAL', id: 'LLP “KazZinc” dan UC RUSAL', ru: 'ТОО «Казцинк» и ОК «РУСАЛ»' }),
  ).toEqual([]);
  expect(
    names({
      en: 'JSC “United Shipbuilding Corporation”; the third quarter',
      id: 'JSC “United Shipbuilding Corporation”; triwulan III',
      ru: 'АО «Объединённая судостроительная корпорация»; третий квартал',
    }),
  ).toEqual([]);
  expect(names({ en: 'SUE “TALCO”, while TALCO', ru: 'ГУП «ТАЛКО», а ТАЛКО', id: 'SUE “TALCO”, TALCO' })).toEqual([]);
  expect(names({ en: 'TAKING NOTE of it;', ru: 'ПРИНИМАЯ К СВЕДЕНИЮ это;' })).toEqual([]);
  expect(
    names({ en: 'the WTO and small and medium enterprises (SMEs)', id: 'WTO dan usaha kecil', ru: 'ВТО и МСП' }),
  ).toEqual([]);
});
