import { expect, test } from 'vitest';
import { parseTitleBlock } from '../../../../../shared/import/drafting/parse-title-block.ts';

/** Titles whose second name is followed by the subject, with the words of the subject that are known. */
const TITLES: readonly (readonly [title: string, names: readonly string[], subject: string])[] = [
  [
    'DECLARATION OF INTENT\nof the Ministry of Energy of the Republic of Ardonia and the State Peat Service of the Republic of Belmark on Peat in Winter',
    ['the Ministry of Energy of the Republic of Ardonia', 'the State Peat Service of the Republic of Belmark'],
    'Peat in Winter',
  ],
  [
    'ARRANGEMENT\nof the Ministry of Energy of Ardonia and the Ministry of Trade of Belmark in the sphere of river transport',
    ['the Ministry of Energy of Ardonia', 'the Ministry of Trade of Belmark'],
    'river transport',
  ],
  [
    'PROTOCOL\nBETWEEN\nTHE MINISTRY OF ENERGY OF ARDONIA\nAND\nTHE MINISTRY OF TRADE OF BELMARK\nTO THE AGREEMENT ON RIVERS',
    ['THE MINISTRY OF ENERGY OF ARDONIA', 'THE MINISTRY OF TRADE OF BELMARK'],
    '',
  ],
  [
    'PERNYATAAN BERSAMA\nKementerian Energi Republik Ardonia dan Kementerian Perdagangan Republik Belmark dalam bidang pelayaran sungai',
    ['Kementerian Energi Republik Ardonia', 'Kementerian Perdagangan Republik Belmark'],
    'pelayaran sungai',
  ],
  [
    'PERNYATAAN BERSAMA\nKementerian Energi Republik Ardonia dan Kementerian Perdagangan Republik Belmark mengenai pelayaran sungai',
    ['Kementerian Energi Republik Ardonia', 'Kementerian Perdagangan Republik Belmark'],
    'pelayaran sungai',
  ],
  [
    'ЗАЯВЛЕНИЕ О НАМЕРЕНИЯХ\nМинистерства энергетики Республики Ардония и Службы торговли Республики Бельмарк по чрезвычайным ситуациям о речном транспорте',
    ['Министерства энергетики Республики Ардония', 'Службы торговли Республики Бельмарк по чрезвычайным ситуациям'],
    'речном транспорте',
  ],
  [
    'СОГЛАШЕНИЕ О СОТРУДНИЧЕСТВЕ\nМинистерства энергетики Республики Ардония и Министерства торговли и науки Республики Бельмарк в сфере речного транспорта',
    ['Министерства энергетики Республики Ардония', 'Министерства торговли и науки Республики Бельмарк'],
    'речного транспорта',
  ],
  [
    'ПАГАДНЕННЕ АБ СУПРАЦОЎНІЦТВЕ\nМіністэрства энергетыкі Рэспублікі Ардонія і Міністэрства гандлю і навукі Рэспублікі Бельмарк у сферы рачнога транспарту',
    ['Міністэрства энергетыкі Рэспублікі Ардонія', 'Міністэрства гандлю і навукі Рэспублікі Бельмарк'],
    'рачнога транспарту',
  ],
  [
    'ДЭКЛАРАЦЫЯ АБ НАМЕРАХ\nМіністэрства энергетыкі Рэспублікі Ардонія і Службы гандлю Рэспублікі Бельмарк па надзвычайных сітуацыях аб рачным транспарце',
    ['Міністэрства энергетыкі Рэспублікі Ардонія', 'Службы гандлю Рэспублікі Бельмарк па надзвычайных сітуацыях'],
    'рачным транспарце',
  ],
];
test.each(TITLES)('a name in a title ends before the subject: %j', (title, names, subject) => {
  const parts = parseTitleBlock(title, '');
  expect([parts.inTitle, parts.subject]).toEqual([names, subject]);
});

test('what a title says after a name is no part of it where the preamble has the name alone', () => {
  const title =
    'Letter of Intent between the Peat Board of Ardonia and the Timber Agency of Belmark with a view to river ports';
  const preamble = 'The Peat Board of Ardonia and the Timber Agency of Belmark, hereinafter “the Participants”,';
  expect(parseTitleBlock(title, preamble).inTitle).toEqual([
    'the Peat Board of Ardonia',
    'the Timber Agency of Belmark',
  ]);
});

test('a name that goes on with words of a subject is whole: before its state, and as the preamble has it', () => {
  const theirs = 'Министерства народной власти по вопросам культуры Республики Бельмарк';
  const title = `ПРОГРАММА СОТРУДНИЧЕСТВА\nМинистерства культуры Ардонии и ${theirs} на 2024–2026 годы`;
  expect(parseTitleBlock(title, '').inTitle[1]).toBe(theirs);

  const council = 'the Council of Ardonia concerning Peat';
  const between = `Protocol between ${council} and the Council of Belmark concerning Timber on trade in 2026`;
  const preamble =
    'The Council of Ardonia concerning Peat and the Council of Belmark concerning Timber, hereinafter “the Sides”,';
  expect(parseTitleBlock(between, preamble).inTitle).toEqual([council, 'the Council of Belmark concerning Timber']);
});

const ROLES = [
  'Kementerian Energi Ardonia, di satu sisi, dan Kementerian Perdagangan Belmark, di sisi lain, selanjutnya disebut “Para Peserta”,',
  'Kementerian Energi Ardonia, di satu pihak, dan Kementerian Perdagangan Belmark, di lain pihak, selanjutnya disebut “Para Peserta”,',
  'The Ministry of Energy of Ardonia, of the one part, and the Ministry of Trade of Belmark, of the other part, hereinafter “the Sides”,',
  'The Ministry of Energy of Ardonia of the one part, and the Ministry of Trade of Belmark of the other part, hereinafter “the Sides”,',
  'The Ministry of Energy of Ardonia, on one side, and the Ministry of Trade of Belmark, on the other side, hereinafter “the Sides”,',
  'Министерство энергетики Ардонии, с одной стороны, и Министерство торговли Бельмарка, с другой стороны, именуемые Сторонами,',
  'Министерство энергетики Ардонии, которое далее именуется «Сторона 1», и Министерство торговли Бельмарка, которое далее именуется «Сторона 2», совместно именуемые «Стороны»,',
  'Міністэрства энергетыкі Ардоніі, з аднаго боку, і Міністэрства гандлю Бельмарка, з другога боку, якія далей называюцца Бакамі,',
  'Міністэрства энергетыкі Ардоніі, якое далей называецца «Ардонскі бок», у асобе міністра, і Міністэрства гандлю Бельмарка, якое далей называецца «Бельмаркскі бок», разам названыя «Бакі»,',
];
test.each(ROLES)('the side on which a party is, and what it is called, is no part of its name: %s', (sentence) => {
  const names = parseTitleBlock('', sentence).inSentence;
  expect(names.map((name) => name.split(' ').at(-1))).toEqual([
    expect.stringMatching(/^(?:Ardonia|Ардонии|Ардоніі)$/u),
    expect.stringMatching(/^(?:Belmark|Бельмарка)$/u),
  ]);
});

const OTHERS = [
  [
    'THE MINISTRY OF ENERGY OF ARDONIA, of the one part,\nand\nTHE MINISTRY OF TRADE OF BELMARK, of the other part,\nhereinafter called “the Parties”,\nGUIDED BY Article 9 of the Agreement between the River Union and the Republic of Belmark on ports, signed on 10 May 2007 (hereinafter “the Agreement”),',
    ['THE MINISTRY OF ENERGY OF ARDONIA', 'THE MINISTRY OF TRADE OF BELMARK'],
  ],
  [
    'Recalling the Memorandum of Understanding between the Government of Ardonia and the Government of Belmark on ports (hereinafter “the Memorandum”),',
    [],
  ],
  [
    'Memperhatikan Persetujuan antara Pemerintah Ardonia dan Pemerintah Belmark tentang pelabuhan (selanjutnya disebut “Persetujuan”),',
    [],
  ],
  [
    'основываясь на положениях Соглашения между Правительством Ардонии и Правительством Бельмарка о портах (далее – Соглашение),',
    [],
  ],
  ['кіруючыся Пагадненнем паміж Урадам Ардоніі і Урадам Бельмарка аб партах (далей – Пагадненне),', []],
  [
    'I. Kementerian Energi Ardonia, selanjutnya disebut PIHAK KESATU; dan\nII. Kementerian Perdagangan Belmark, selanjutnya disebut PIHAK KEDUA.\nPARA PIHAK memperhatikan hal-hal sebagai berikut:\na. bahwa Persetujuan antara Pemerintah Ardonia dan Pemerintah Belmark tentang Pelabuhan telah membuka jalan bagi kerja sama;',
    ['Kementerian Energi Ardonia', 'Kementerian Perdagangan Belmark'],
  ],
  ['WHEREAS the Agreement between the Government of Ardonia and the Government of Belmark on ports has expired,', []],
] as const;
test.each(OTHERS)('the names in a recital about another instrument are no parties: %s', (preamble, names) => {
  expect(parseTitleBlock('', preamble).inSentence).toEqual(names);
});

test.each([
  [
    'ПОРЯДОК ВЗАИМОДЕЙСТВИЯ МИНИСТЕРСТВА ЭНЕРГЕТИКИ РЕСПУБЛИКИ АРДОНИЯ И МИНИСТЕРСТВА ТОРГОВЛИ РЕСПУБЛИКИ БЕЛЬМАРК',
    ['МИНИСТЕРСТВА ЭНЕРГЕТИКИ РЕСПУБЛИКИ АРДОНИЯ', 'МИНИСТЕРСТВА ТОРГОВЛИ РЕСПУБЛИКИ БЕЛЬМАРК'],
  ],
  [
    'РЭГЛАМЕНТ\nузаемадзеяння Міністэрства энергетыкі Рэспублікі Ардонія і Міністэрства гандлю Рэспублікі Бельмарк',
    ['Міністэрства энергетыкі Рэспублікі Ардонія', 'Міністэрства гандлю Рэспублікі Бельмарк'],
  ],
  [
    'UNDERTAKING\nBETWEEN THE MINISTRY OF ENERGY OF ARDONIA AND THE MINISTRY OF TRADE AND INDUSTRY OF BELMARK\nON PEAT',
    ['THE MINISTRY OF ENERGY OF ARDONIA', 'THE MINISTRY OF TRADE AND INDUSTRY OF BELMARK'],
  ],
  [
    'СОГЛАШЕНИЕ\nмежду Министерством энергетики (Российская Федерация) и Министерством торговли (Республика Бельмарк)\nо торфе',
    ['Министерством энергетики (Российская Федерация)', 'Министерством торговли (Республика Бельмарк)'],
  ],
])('both names of a title are found: %j', (title, names) => {
  expect(parseTitleBlock(title, '').inTitle).toEqual(names);
});

test('a line with place and date above a title is a note of it', () => {
  const title =
    'г. Минск, 15 мая 2024 г.\nМЕМОРАНДУМ\nмежду Министерством энергетики Республики Ардония и Министерством торговли Республики Бельмарк';
  const { instrument, notes, inTitle } = parseTitleBlock(title, '');
  expect([instrument, notes, inTitle.length]).toEqual(['МЕМОРАНДУМ', ['г. Минск, 15 мая 2024 г.'], 2]);
});

test('what a sentence says before the names is no part of them', () => {
  const preamble =
    'Following the visit of the Minister to Ardonia, the Ministry of Energy of Ardonia and the Ministry of Trade of Belmark, hereinafter referred to as “the Participants”,';
  expect(parseTitleBlock('MEMORANDUM', preamble).inSentence).toEqual([
    'the Ministry of Energy of Ardonia',
    'the Ministry of Trade of Belmark',
  ]);
});
