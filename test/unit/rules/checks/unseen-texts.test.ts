import { describe, expect, test } from 'vitest';
import { checkText } from '../../../../shared/rules/checks/check-text.ts';
import { createCheckedClause, createCheckedText, listFindings, listFoundWords } from './letter.ts';

const listInTitle = (check: string, language: string, title: string) =>
  checkText(createCheckedText([], { languages: [language], title: { [language]: title } }))
    .filter((one) => one.check === check)
    .map(({ place }) => place?.words);

describe('the name of another instrument in a title is no treaty word', () => {
  test.each([
    ['en', 'IMPLEMENTING PROTOCOL\nTO THE AGREEMENT ON READMISSION'],
    ['en', 'Arrangement under the Framework Agreement on Trade'],
    ['en', 'Memorandum amending Agreement No. 5'],
    ['id', 'PROTOKOL PERUBAHAN ATAS PERSETUJUAN PERDAGANGAN'],
    ['id', 'Pengaturan Pelaksanaan Perjanjian Ekstradisi'],
    ['ru', 'ПРОТОКОЛ К СОГЛАШЕНИЮ О РЕАДМИССИИ'],
    ['ru', 'Протокол о внесении изменений в Соглашение о торговле'],
    ['ru', 'Меморандум о реализации Договора о дружбе'],
  ] as const)('%s: %s', (language, title) => {
    expect(listInTitle('treaty-word', language, title)).toEqual([]);
  });

  test.each([
    ['en', 'MEMORANDUM OF AGREEMENT', ['AGREEMENT']],
    ['en', 'AGREEMENT\nbetween the Ministry of Trade and the Ministry of Industry', ['AGREEMENT']],
    ['id', 'PERJANJIAN KERJA SAMA', ['PERJANJIAN']],
    ['ru', 'СОГЛАШЕНИЕ\nо торговле', ['СОГЛАШЕНИЕ']],
  ] as const)('but that of the text itself is one (%s: %s)', (language, title, words) => {
    expect(listInTitle('treaty-word', language, title)).toEqual(words);
  });
});

test.each([
  ['ru', 'Правила Международной конвенции по карантину растений 1951 года, в частности её статьи V, сохраняют силу.'],
  ['ru', 'Правила статьи V Конвенции сохраняют силу.'],
  ['ru', 'Согласно Таможенному кодексу, статье 278, ввоз свободен.'],
  ['en', 'They respect the Convention of 1951 and in particular its Article V.'],
  ['en', 'They respect the rules on plants, and Article V thereof.'],
  ['id', 'Aturan Konvensi Perlindungan Tumbuhan 1951, khususnya Pasal V, tetap dihormati.'],
] as const)('a provision of another instrument keeps its word (%s: %s)', (language, source) => {
  expect(listFoundWords('treaty-word', language, source)).toEqual([]);
});

describe('the gap between place and date', () => {
  test.each([
    ['en', 'Letter of Intent\nJakarta     12 May 2024'],
    ['id', 'Pernyataan Kehendak\nJakarta,      12 Mei 2024'],
    ['ru', 'ПРОТОКОЛ О НАМЕРЕНИЯХ\nг. Ереван     «__» __________ 2024 г.'],
    ['be', 'ПРАТАКОЛ АБ НАМЕРАХ\nг. Мінск    15 мая 2024 г.'],
    ['be', 'ПРАТАКОЛ\n15 мая 2024 г.    г. Мінск'],
  ] as const)('is no finding in %s: %s', (language, source) => {
    expect(listInTitle('spacing', language, source)).toEqual([]);
    const closing = listFindings('spacing', { [language]: source }, { kind: 'closing' });
    expect(closing).toEqual([]);
  });

  test('may be wide spaces, which also follow the label of an item', () => {
    expect(listInTitle('spoof', 'ru', 'ПРОТОКОЛ\nг. Бишкек\u2003\u2003\u200315 мая 2024 г.')).toEqual([]);
    expect(listInTitle('spoof', 'ru', 'ПРОТОКОЛ\n18–19 июня 2024 г.\u2003\u2003г. Душанбе')).toEqual([]);
    expect(listFoundWords('spoof', 'en', 'They will:\na)\u2003exchange data;\n-\u2003meet.')).toEqual([]);
    expect(listFoundWords('spoof', 'en', 'They will exchange\u2003data.')).toEqual(['\u2003']);
  });

  test('is one in a sentence', () => {
    expect(listFoundWords('spacing', 'en', 'They will meet in Jakarta on  12 May 2024 and agree the plan.')).toEqual([
      '  ',
    ]);
  });
});

test('a place is not the term whose forms look like it', () => {
  const bodies = [
    {
      be: 'Міністэрства і Дэпартамент (далей — «Бакі») супрацоўнічаюць.',
      en: 'The Ministry and the Department (hereinafter “the Sides”) cooperate.',
    },
    {
      be: 'Пунктамі з’яўляюцца цэнтр у Мінску і цэнтр у Баку.',
      en: 'The points are the centre in Minsk and the centre in Baku.',
    },
    {
      be: 'Інфармацыя перадаецца другому Боку.',
      en: 'Information is passed to the other one.',
    },
  ];
  const clauses = bodies.map((body, n) => createCheckedClause(body, { code: `clause-${n}` }));
  const found = checkText(createCheckedText(clauses, { languages: ['be', 'en'] }));
  expect(found.filter(({ check }) => check === 'term-differs').map(({ clause }) => clause)).toEqual(['clause-2']);
});

describe('a term is defined', () => {
  test.each([
    ['ru', '(далее совместно – Участники, по отдельности – Участник), намерены. Согласие другого Участника нужно.'],
    ['ru', '(далее вместе – Участники, а каждый в отдельности – Участник). Согласие другого Участника нужно.'],
    ['en', '(hereinafter jointly the Participants, individually a Participant). With the other Participant it acts.'],
    ['en', '(together the Participants and individually a Participant). With the other Participant it acts.'],
    [
      'id',
      '(selanjutnya secara bersama-sama disebut Para Peserta, masing-masing disebut Peserta). Oleh setiap Peserta.',
    ],
    [
      'id',
      '(selanjutnya disebut bersama-sama sebagai Para Peserta, masing-masing sebagai Peserta). Oleh setiap Peserta.',
    ],
  ] as const)('also for each side by itself (%s: %s)', (language, source) => {
    expect(listFoundWords('term-undefined', language, source)).toEqual([]);
  });

  test.each([
    ['ru', 'в соответствии с подпунктом 1 решения Комиссии от 20 сентября 2010 г. № 378'],
    ['en', 'in line with Decision No. 378 of the Commission of 20 September 2010'],
    ['en', 'in line with Decision No. 157 of the Council of the Economic Commission of 30 November 2016'],
    ['id', 'sesuai dengan Keputusan Komisi Nomor 378 Tahun 2010'],
    ['en', 'They note Regulation (EU) 2023/1542 of the European Parliament and of the Council of 12 July 2023'],
    ['id', 'Mereka mencatat Peraturan (EU) 2023/1542 dari Parlemen Eropa dan Dewan tanggal 12 Juli 2023'],
    ['ru', 'с учетом Регламента (ЕС) 2023/1542 Европейского парламента и Совета от 12 июля 2023 г.'],
  ] as const)('and the body whose act is cited needs none (%s: %s)', (language, source) => {
    expect(listFoundWords('term-undefined', language, `Ввоз ${source}.`)).toEqual([]);
  });

  test('a body that only meets does', () => {
    expect(listFoundWords('term-undefined', 'ru', 'Стороны исполняют решения Комиссии и её планы.')).toContain(
      'Комиссии',
    );
  });
});

test('"together the Ministries" in a sentence defines nothing', () => {
  expect(listFoundWords('term-unused', 'en', 'They act individually and together the Ministries decide.')).toEqual([]);
});

describe('figures that cannot be right', () => {
  test.each([
    ['en', 'within thirty days (40) of receipt', ['thirty days (40)']],
    ['en', 'within thirty working days (40) of receipt', ['thirty working days (40)']],
    ['id', 'dalam waktu tiga puluh hari (40) sejak diterima', ['tiga puluh hari (40)']],
    ['ru', 'в течение тридцати дней (40) с даты получения', ['тридцати дней (40)']],
    ['be', 'на працягу трыццаці дзён (40) з даты атрымання', ['трыццаці дзён (40)']],
    ['en', 'within thirty days (30) of receipt, in two years (2024), three years (1)', []],
    ['en', 'for one month (1), for two months (2), for two years (3)', []],
  ] as const)('the words before them and their unit state another number (%s: %s)', (language, source, words) => {
    expect(listFoundWords('number-words', language, source)).toEqual(words);
  });

  test.each([
    ['en', 'The plan runs from 2027 to 2025.', ['from 2027 to 2025']],
    ['en', 'It applies from 1 May 2027 until 30 April 2025.', ['1 May 2027 until 30 April 2025']],
    ['en', 'It runs from May 2027 to March 2025, not from March to May 2027.', ['May 2027 to March 2025']],
    ['en', 'In the period 2027–2025 they meet.', ['2027–2025']],
    ['id', 'Rencana ini berlaku dari tahun 2027 sampai dengan 2025.', ['dari tahun 2027 sampai dengan 2025']],
    ['id', 'Berlaku sejak 1 Mei 2027 hingga 30 April 2025.', ['1 Mei 2027 hingga 30 April 2025']],
    ['ru', 'План действует с 2027 по 2025 год.', ['с 2027 по 2025']],
    ['ru', 'План на 2027–2025 годы утверждён.', ['2027–2025']],
    ['ru', 'Действует с 1 мая 2027 года до 30 апреля 2025 года.', ['1 мая 2027 года до 30 апреля 2025']],
    ['be', 'План дзейнічае з 2027 па 2025 год.', ['з 2027 па 2025']],
    ['be', 'План на 2027–2025 гады зацверджаны.', ['2027–2025']],
    ['en', 'From 2025 to 2027, in the period 2025–2027, from 2027 to 2027; the standard 2027-2025.', []],
    ['en', 'The Agreement of 1 May 2027 and the Protocol of 30 April 2025, from 2027; to 2025 it belongs.', []],
    ['ru', 'С 2024 и 2023 годов; между 2023 и 2024 годами.', []],
    ['en', 'From 2024 and 2023, between 2023 and 2024.', []],
    ['ru', 'С 2025 по 2027 год; приказ от 1 мая 2027 года № 2025.', []],
  ] as const)('a period ends before it begins (%s: %s)', (language, source, words) => {
    expect(listFoundWords('date-wrong', language, source)).toEqual(words);
  });
});

test.each([
  ['en', 'The International Jute Study Group proposed it, and the Group drew up the list.', []],
  ['en', 'It was proposed, and the Group drew up the list.', ['Group']],
  ['en', 'They recall that “the Programme and the Group shall act”.', []],
  ['en', 'It may be discontinued by either Ministry.', []],
  ['en', 'It may be discontinued by that Ministry.', ['Ministry']],
  ['en', 'They apply Regulation No. 3 of 2024 of the Ministry in Indonesia.', []],
  ['ru', 'Они работают с Министерством микро-, малых и средних предприятий Республики Индонезия.', []],
  ['ru', 'Работу ведёт Центр экспертиз и испытаний в здравоохранении.', []],
  ['ru', 'Работу ведёт Центр.', ['Центр']],
  ['ru', 'Срок сообщает каждое Министерство.', []],
  ['id', 'Hal itu disetujui setiap Kementerian.', []],
] as const)('a body that the sentence itself tells is no undefined term (%s: %s)', (language, source, words) => {
  expect(listFoundWords('term-undefined', language, source)).toEqual(words);
});
