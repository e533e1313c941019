import { expect, test } from 'vitest';
import { findPartyNames } from '../../../../../shared/import/drafting/parties/find-party-names.ts';

test.each([
  [
    'Bahwa Kementerian Perindustrian Republik Indonesia dan Kementerian Industri Republik Belarus, yang selanjutnya disebut Para Peserta, telah membicarakan kerja sama;',
    ['Kementerian Perindustrian Republik Indonesia', 'Kementerian Industri Republik Belarus'],
  ],
  [
    'Pengaturan Teknis ini dibuat oleh Kementerian Perhubungan Republik Indonesia (“Kemenhub”) dan Kementerian Transportasi dan Infrastruktur Republik Turki (“Kementerian Turki”), yang bersama-sama disebut “Para Pihak”.',
    ['Kementerian Perhubungan Republik Indonesia', 'Kementerian Transportasi dan Infrastruktur Republik Turki'],
  ],
  [
    'That the Ministry of Industry of the Republic of Indonesia and the Ministry of Industry of the Republic of Belarus, hereinafter referred to as the “Participants”, have met;',
    ['the Ministry of Industry of the Republic of Indonesia', 'the Ministry of Industry of the Republic of Belarus'],
  ],
  [
    'This Arrangement is made by the Food and Drug Authority of Ghana and the Ministry of Health of Peru, hereinafter “the Participants”.',
    ['the Food and Drug Authority of Ghana', 'the Ministry of Health of Peru'],
  ],
  [
    'Что Министерство промышленности Республики Беларусь и Министерство промышленности Республики Индонезия, именуемые в дальнейшем Участниками, провели встречу;',
    ['Министерство промышленности Республики Беларусь', 'Министерство промышленности Республики Индонезия'],
  ],
  [
    'Now therefore the Ministry of Energy of the Republic of Indonesia (“ME”) and the Ministry of Energy of Peru (“MEP”) set out what follows.',
    ['the Ministry of Energy of the Republic of Indonesia', 'the Ministry of Energy of Peru'],
  ],
  [
    'Desiring to give effect to Section 7 of the Memorandum of Cooperation between the Ministry of Agriculture of the Republic of Indonesia and the Ministry of Agriculture of Japan (hereinafter “the Memorandum”), the Directorate General of Horticulture of the Ministry of Agriculture of the Republic of Indonesia (“DGH”) and the Ministry of Agriculture of Japan (“MAFF”) have worked out this Implementing Arrangement (“the Arrangement”).',
    [
      'the Directorate General of Horticulture of the Ministry of Agriculture of the Republic of Indonesia',
      'the Ministry of Agriculture of Japan',
    ],
  ],
  [
    'Untuk melaksanakan Memorandum Saling Pengertian antara Kementerian Pertanian Republik Indonesia dan Kementerian Pertanian Jepang (“Memorandum Induk”), Badan Karantina Republik Indonesia (“Badan”) dan Kementerian Pertanian Jepang (“Kementerian”) menyusun Pengaturan ini.',
    ['Badan Karantina Republik Indonesia', 'Kementerian Pertanian Jepang'],
  ],
  [
    'Во исполнение Меморандума о взаимопонимании между Министерством труда Республики Индонезия и Министерством труда Республики Беларусь (далее – «Меморандум»), Министерство спорта Республики Индонезия («Минспорт») и Министерство туризма Республики Беларусь («Минтуризма») составили настоящий План.',
    ['Министерство спорта Республики Индонезия', 'Министерство туризма Республики Беларусь'],
  ],
  [
    'По их итогам Министерство спорта и туризма Республики Беларусь и Министерство спорта Республики Индонезия (далее – министерства) заявляют следующее.',
    ['Министерство спорта и туризма Республики Беларусь', 'Министерство спорта Республики Индонезия'],
  ],
  [
    'Министерство юстиции Республики Беларусь, в ведении которого находится Департамент по архивам, и Национальный архив Республики Индонезия, в дальнейшем именуемые «Стороны»,',
    ['Министерство юстиции Республики Беларусь', 'Национальный архив Республики Индонезия'],
  ],
  [
    'Oleh karena itu, Kementerian Energi Republik Indonesia dan Kementerian Energi Republik Peru, selanjutnya disebut Para Peserta,',
    ['Kementerian Energi Republik Indonesia', 'Kementerian Energi Republik Peru'],
  ],
])('the words that lead to the first name of a sentence are no part of it: %s', (sentence, names) => {
  expect(findPartyNames('', sentence)).toEqual(names);
});

test.each([
  [
    'Letter of Intent between the Ministry of Trade of the Republic of Belarus and the Ministry of Trade of the Republic of Indonesia on Trade in Timber',
    ['the Ministry of Trade of the Republic of Belarus', 'the Ministry of Trade of the Republic of Indonesia'],
  ],
  [
    'Соглашение между Министерством торговли Республики Беларусь и Министерством торговли Республики Корея о подготовке кадров',
    ['Министерством торговли Республики Беларусь', 'Министерством торговли Республики Корея'],
  ],
  [
    'Пагадненне паміж Міністэрствам гандлю Рэспублікі Беларусь і Міністэрствам гандлю Рэспублікі Карэя аб падрыхтоўцы кадраў',
    ['Міністэрствам гандлю Рэспублікі Беларусь', 'Міністэрствам гандлю Рэспублікі Карэя'],
  ],
])('a subject on the line of the names is no part of the second, whatever it is: %s', (title, names) => {
  expect(findPartyNames(title, '')).toEqual(names);
});

test.each([
  [
    'Memorandum between the Ministry of Administrative and Bureaucratic Reform of the Republic of Indonesia and the Cabinet Office of the United Kingdom of Great Britain and Northern Ireland',
    [
      'the Ministry of Administrative and Bureaucratic Reform of the Republic of Indonesia',
      'the Cabinet Office of the United Kingdom of Great Britain and Northern Ireland',
    ],
  ],
  [
    'Arrangement between the Ministry of Finance and Banking Supervision of Peru and the Ministry of Finance of the Republic of Indonesia',
    ['the Ministry of Finance and Banking Supervision of Peru', 'the Ministry of Finance of the Republic of Indonesia'],
  ],
])('a word that only begins like a kind of body begins no name: %s', (title, names) => {
  expect(findPartyNames(title, '')).toEqual(names);
});

test.each([
  [
    [
      'Belarusian Technical University, Minsk, Republic of Belarus, represented by its Rector, Professor Orlov,',
      'and',
      'Institut Teknologi Utara, Surabaya, the Republic of Indonesia, represented by its Rector, Professor Rahman,',
      '(hereinafter jointly the “Universities”),',
    ],
    ['Belarusian Technical University', 'Institut Teknologi Utara'],
  ],
  [
    ['Kementerian Perdagangan Republik Indonesia', 'dan', 'Kementerian Perdagangan, Industri dan Jasa Republik Peru'],
    ['Kementerian Perdagangan Republik Indonesia', 'Kementerian Perdagangan, Industri dan Jasa Republik Peru'],
  ],
  [
    ['Міністэрства гандлю Рэспублікі Беларусь і Міністэрства гандлю Рэспублікі Карэя, памянёныя ў далейшым "Бакі",'],
    ['Міністэрства гандлю Рэспублікі Беларусь', 'Міністэрства гандлю Рэспублікі Карэя'],
  ],
  [
    [
      'Министерство торговли Республики Беларусь и Министерство торговли Республики Корея, упомянутые далее как Стороны,',
    ],
    ['Министерство торговли Республики Беларусь', 'Министерство торговли Республики Корея'],
  ],
])(
  'names in the first sentence are found, on one line or on lines of their own, without seats and roles',
  (lines, names) => {
    expect(findPartyNames('', lines.join('\n'))).toEqual(names);
  },
);

test.each([
  [
    'PROTOCOL\nBETWEEN THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA AND THE MINISTRY OF TRADE OF THE REPUBLIC OF UZBEKISTAN\nAMENDING THE AGREEMENT ON COOPERATION IN SILK',
    '',
    ['THE MINISTRY OF INDUSTRY OF THE REPUBLIC OF INDONESIA', 'THE MINISTRY OF TRADE OF THE REPUBLIC OF UZBEKISTAN'],
  ],
  [
    'Protocol between the Ministry of Industry of Indonesia and the Ministry of Trade of Peru extending the Arrangement on Silk',
    '',
    ['the Ministry of Industry of Indonesia', 'the Ministry of Trade of Peru'],
  ],
  [
    'RENCANA AKSI 2027–2029\nDirektorat Jenderal Logam Kementerian Perindustrian Republik Indonesia\nbersama\nKementerian Perekonomian Republik Serbia\ndalam bidang pengecoran logam',
    '',
    [
      'Direktorat Jenderal Logam Kementerian Perindustrian Republik Indonesia',
      'Kementerian Perekonomian Republik Serbia',
    ],
  ],
  [
    'ACTION PLAN\nMinistry of Industry of Indonesia\njointly with\nMinistry of Trade of Peru\nin the field of silk',
    '',
    ['Ministry of Industry of Indonesia', 'Ministry of Trade of Peru'],
  ],
  [
    '',
    'Mewakili kementeriannya masing-masing – Kementerian Perindustrian Republik Indonesia (“Kemenperin”) dan Kementerian Industri Republik Peru (“KIP”) – kedua Menteri menyampaikan hal-hal berikut.',
    ['Kementerian Perindustrian Republik Indonesia', 'Kementerian Industri Republik Peru'],
  ],
])(
  'the names end before a participle, and may be joined by “bersama” or follow a dash: %s%s',
  (title, first, names) => {
    expect(findPartyNames(title, first)).toEqual(names);
  },
);
