import { expect, test } from 'vitest';
import { parseTitleBlock } from '../../../../shared/import/drafting/parse-title-block.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { buildLine } from './build-paragraphs.ts';

type Draft = {
  readonly title: readonly string[];
  readonly preamble: readonly string[];
  readonly clauses: readonly string[];
};
const drafts: Readonly<Record<string, Draft>> = {
  en: {
    title: [
      'MEMORANDUM OF UNDERSTANDING',
      'BETWEEN',
      'THE MINISTRY OF ENERGY OF ARDONIA',
      'AND',
      'THE MINISTRY OF TRADE OF BELMARK',
      'ON PEAT',
    ],
    preamble: [
      'The Ministry of Energy of Ardonia and the Ministry of Trade of Belmark, hereinafter referred to as “the Participants”,',
      'have reached the following understanding:',
    ],
    clauses: [
      'Article 1',
      'The Participants intend to exchange information on peat.',
      'Article 2',
      'Each Participant will bear its own costs.',
      'Article 3',
      'This Memorandum comes into effect on the date of signing.',
    ],
  },
  id: {
    title: [
      'NOTA KESEPAHAMAN',
      'ANTARA',
      'KEMENTERIAN ENERGI ARDONIA',
      'DAN',
      'KEMENTERIAN PERDAGANGAN BELMARK',
      'TENTANG',
      'GAMBUT',
    ],
    preamble: [
      'Kementerian Energi Ardonia dan Kementerian Perdagangan Belmark, selanjutnya disebut “Para Peserta”,',
      'telah mencapai pengertian sebagai berikut:',
    ],
    clauses: [
      'Pasal 1',
      'Para Peserta bermaksud bertukar informasi mengenai gambut.',
      'Pasal 2',
      'Setiap Peserta menanggung biayanya sendiri.',
      'Pasal 3',
      'Nota Kesepahaman ini berlaku pada tanggal penandatanganan.',
    ],
  },
  ru: {
    title: [
      'МЕМОРАНДУМ О ВЗАИМОПОНИМАНИИ',
      'МЕЖДУ',
      'МИНИСТЕРСТВОМ ЭНЕРГЕТИКИ АРДОНИИ',
      'И',
      'МИНИСТЕРСТВОМ ТОРГОВЛИ БЕЛЬМАРКА',
      'О ПОСТАВКАХ ТОРФА',
    ],
    preamble: [
      'Министерство энергетики Ардонии и Министерство торговли Бельмарка, далее именуемые «Участники»,',
      'договорились о нижеследующем:',
    ],
    clauses: [
      'Статья 1',
      'Участники намерены обмениваться информацией о торфе.',
      'Статья 2',
      'Каждый Участник самостоятельно несёт свои расходы.',
      'Статья 3',
      'Меморандум применяется с даты подписания.',
    ],
  },
  be: {
    title: [
      'МЕМАРАНДУМ АБ УЗАЕМАРАЗУМЕННІ',
      'ПАМІЖ',
      'МІНІСТЭРСТВАМ ЭНЕРГЕТЫКІ АРДОНІІ',
      'І',
      'МІНІСТЭРСТВАМ ГАНДЛЮ БЕЛЬМАРКА',
      'АБ ПАСТАЎКАХ ТОРФУ',
    ],
    preamble: [
      'Міністэрства энергетыкі Ардоніі і Міністэрства гандлю Бельмарка, далей названыя «Удзельнікі»,',
      'дамовіліся аб наступным:',
    ],
    clauses: [
      'Артыкул 1',
      'Удзельнікі маюць намер абменьвацца інфармацыяй аб торфе.',
      'Артыкул 2',
      'Кожны Удзельнік нясе свае выдаткі самастойна.',
      'Артыкул 3',
      'Мемарандум прымяняецца з даты падпісання.',
    ],
  },
};
const cut = (lines: readonly string[], bold: number) =>
  segmentDocument(
    lines.map((text, n) => buildLine(text, { segments: [{ text, format: { bold: n < bold }, note: null }] })),
  ).texts.flatMap(({ clauses }) => clauses);
const draft = (language: string) => drafts[language] ?? { title: [], preamble: [], clauses: [] };

test.each([
  ['en', 'Introduction'],
  ['en', 'INTRODUCTION'],
  ['en', 'Background'],
  ['en', 'Recitals'],
  ['en', 'General Provisions'],
  ['id', 'Pendahuluan'],
  ['id', 'PENDAHULUAN'],
  ['id', 'Latar Belakang'],
  ['ru', 'Введение'],
  ['ru', 'ВВЕДЕНИЕ'],
  ['ru', 'Общие положения'],
  ['be', 'Уводзіны'],
  ['be', 'УВОДЗІНЫ'],
  ['be', 'Агульныя палажэнні'],
])('%s: the first heading right under the title, “%s”, is no part of it', (language, heading) => {
  const { title, preamble, clauses } = draft(language);
  for (const bold of [title.length, title.length + 1, 0]) {
    const [first, second] = cut([...title, heading, ...preamble, ...clauses], bold);
    expect([first?.as, first?.body]).toEqual(['title', title.join('\n')]);
    expect([second?.heading, second?.body].join('\n')).toContain(heading);
  }
});

test.each([
  ['en', 'Minsk, 5 May 2022'],
  ['en', 'Minsk, ____ 2022'],
  ['id', 'Jakarta, 5 Mei 2022'],
  ['id', 'Jakarta, … 2022'],
  ['ru', 'г. Минск                                    «__» ________ 2022 г.'],
  ['ru', 'г. Минск\t5 мая 2022 г.'],
  ['ru', 'Минск, 5 мая 2022 года'],
  ['ru', '«5» мая 2022 г.'],
  ['be', 'г. Мінск\t«__» ________ 2022 г.'],
  ['be', 'Мінск, 5 мая 2022 года'],
])('%s: place and date under the title, “%s”, belong to the title block', (language, line) => {
  const { title, preamble, clauses } = draft(language);
  const [first, second] = cut([...title, line, ...preamble, ...clauses], title.length);
  expect([first?.as, first?.body]).toEqual(['title', [...title, line.trim()].join('\n')]);
  expect(second?.body.startsWith(preamble[0] ?? '')).toBe(true);
});

test.each([
  ['en', 'No.: ____'],
  ['en', 'Number: 12/2022'],
  ['id', 'NOMOR: 12/KPAII/2022'],
  ['id', 'Nomor : ……'],
  ['id', 'Nomor'],
  ['ru', '№ ____'],
  ['ru', '№ 04-12/345'],
  ['ru', 'Регистрационный № 7'],
  ['be', '№ __'],
])(
  '%s: the number of the instrument, “%s”, is no part of its name, parties or subject, wherever in the title block',
  (language, line) => {
    const { title, preamble, clauses } = draft(language);
    const plain = parseTitleBlock(title.join('\n'), preamble.join('\n'));
    for (const at of [1, 3, title.length - 1, title.length]) {
      const lines = title.toSpliced(at, 0, line);
      const [first, second] = cut([...lines, ...preamble, ...clauses], lines.length);
      expect([first?.as, first?.body]).toEqual(['title', lines.join('\n')]);
      expect(second?.body.startsWith(preamble[0] ?? '')).toBe(true);
      expect(parseTitleBlock(lines.join('\n'), preamble.join('\n'))).toEqual({ ...plain, notes: [line] });
    }
  },
);

const NAMES = [
  [
    'between',
    'and',
    'on Cooperation in Peat',
    'JOINT DECLARATION OF INTENT',
    'the Federal Ministry for Economic Affairs and the Use of Peat of the Federal Republic of the Ardonian Isles',
  ],
  [
    'antara',
    'dan',
    'tentang Kerja Sama Gambut',
    'PERNYATAAN KEHENDAK BERSAMA',
    'Kementerian Federal Urusan Ekonomi dan Pemanfaatan Gambut Republik Federal Kepulauan Ardonia yang Bersatu',
  ],
  [
    'между',
    'и',
    'о торфе',
    'СОВМЕСТНОЕ ЗАЯВЛЕНИЕ О НАМЕРЕНИЯХ',
    'Федеральным министерством экономических дел и использования торфа Федеративной Республики Ардонские острова',
  ],
  [
    'паміж',
    'і',
    'аб торфе',
    'СУМЕСНАЯ ЗАЯВА АБ НАМЕРАХ',
    'Федэральным міністэрствам эканамічных спраў і выкарыстання торфу Федэратыўнай Рэспублікі Ардонскія астравы',
  ],
] as const;
test.each(NAMES)(
  'a name of any length after "%s" on a line of its own belongs to the title',
  (between, and, about, instrument, name) => {
    const lines = [instrument, between, name, and, name.replace(/\p{L}+$/u, 'Belmark'), about];
    const clauses = [
      '1. Peat is exchanged every year.',
      '2. Costs are shared by both.',
      '3. This lasts for four years.',
    ];
    const { clauses: parts = [] } =
      segmentDocument([...lines, ...clauses].map((text) => buildLine(text))).texts[0] ?? {};
    expect(parts.find(({ as }) => as === 'title')?.body).toBe(lines.join('\n'));
  },
);

const MADE = [
  [
    'MEMORANDUM OF UNDERSTANDING\nON PEAT',
    'This Memorandum of Understanding (the “MoU”) is made this 3rd day of August, 2021',
  ],
  ['AGREEMENT\nON PEAT', 'THIS AGREEMENT is entered into on 3 August 2021'],
  ['NOTA KESEPAHAMAN\nTENTANG GAMBUT', 'Nota Kesepahaman ini dibuat pada hari Selasa, 3 Agustus 2021'],
  ['СОГЛАШЕНИЕ\nО ТОРФЕ', 'Настоящее Соглашение заключено 3 августа 2021 года'],
  ['ПАГАДНЕННЕ\nАБ ТОРФЕ', 'Гэта Пагадненне заключана 3 жніўня 2021 года'],
] as const;
test.each(MADE)('the sentence that says when an instrument is made is no part of its title: %j', (title, sentence) => {
  const lines = [
    ...title.split('\n'),
    sentence,
    '1. Peat is exchanged every year.',
    '2. Costs are shared.',
    '3. This lasts.',
  ];
  const { clauses: parts = [] } = segmentDocument(lines.map((text) => buildLine(text))).texts[0] ?? {};
  expect(parts.find(({ as }) => as === 'title')?.body).toBe(title);
  expect(parseTitleBlock(title, sentence).subject).toMatch(/^(?:PEAT|GAMBUT|ТОРФЕ)$/u);
});
