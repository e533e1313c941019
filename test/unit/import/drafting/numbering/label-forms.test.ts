import { expect, test } from 'vitest';
import { segmentDocument } from '../../../../../shared/import/drafting/segment-document.ts';
import { buildLine } from '../build-paragraphs.ts';

const texts = {
  en: {
    title: ['MEMORANDUM OF UNDERSTANDING', 'The Ministries have reached the following understanding:'],
    sentences: [
      'The Participants intend to exchange information on peat.',
      'Each Participant will bear its own costs.',
      'The working language of the Participants is English.',
      'The Participants will meet once a year in turn.',
      'Any difference will be settled by consultation.',
    ],
    closing: 'Signed in Minsk on 5 May 2022 in two originals in the English language.',
  },
  id: {
    title: ['NOTA KESEPAHAMAN', 'Kedua kementerian telah mencapai pengertian sebagai berikut:'],
    sentences: [
      'Para Peserta bermaksud bertukar informasi mengenai gambut.',
      'Setiap Peserta menanggung biayanya sendiri.',
      'Bahasa kerja Para Peserta adalah bahasa Inggris.',
      'Para Peserta bertemu setahun sekali secara bergantian.',
      'Setiap perbedaan diselesaikan melalui konsultasi.',
    ],
    closing: 'Ditandatangani di Minsk pada tanggal 5 Mei 2022 dalam rangkap dua dalam bahasa Indonesia.',
  },
  ru: {
    title: ['МЕМОРАНДУМ О ВЗАИМОПОНИМАНИИ', 'Министерства договорились о нижеследующем:'],
    sentences: [
      'Участники намерены обмениваться информацией о торфе.',
      'Каждый Участник самостоятельно несёт свои расходы.',
      'Рабочим языком Участников является английский язык.',
      'Участники проводят встречи один раз в год.',
      'Разногласия разрешаются путём консультаций.',
    ],
    closing: 'Подписано в г. Минске 5 мая 2022 года в двух экземплярах на русском языке.',
  },
  be: {
    title: ['МЕМАРАНДУМ АБ УЗАЕМАРАЗУМЕННІ', 'Міністэрствы дамовіліся аб наступным:'],
    sentences: [
      'Удзельнікі маюць намер абменьвацца інфармацыяй аб торфе.',
      'Кожны Удзельнік нясе свае выдаткі самастойна.',
      'Рабочай мовай Удзельнікаў з’яўляецца англійская мова.',
      'Удзельнікі сустракаюцца адзін раз на год.',
      'Рознагалоссі вырашаюцца шляхам кансультацый.',
    ],
    closing: 'Падпісана ў г. Мінску 5 мая 2022 года ў двух экзэмплярах на беларускай мове.',
  },
} as const;

const counted = (word: string, after = '.') => [1, 2, 3, 4, 5].map((n) => `${word}${n}${after}`);
const written = (labels: string) => labels.split('|');
/** Language, the labels of five clauses as written in their lines, and the labels that they are. */
const forms: readonly (readonly [keyof typeof texts, readonly string[], (readonly string[])?])[] = [
  ['ru', counted('№ '), counted('№ ')],
  ['ru', counted('№'), counted('№')],
  ['en', counted('No. ', ':'), counted('No. ', ':')],
  ['en', counted('', '.-')],
  ['en', counted('', '.–')],
  ['en', counted('', ' -')],
  ['en', counted('', '°')],
  ['en', counted('[', ']')],
  ['en', counted('', ':')],
  ['en', counted('', '.)')],
  ['en', counted('§ ', ''), counted('§ ', '')],
  ['en', counted('§', '.'), counted('§', '')],
  ['en', counted('§§ ', '.'), counted('§§ ', '')],
  ['en', counted('Art. ', '.'), counted('Art. ', '')],
  ['en', counted('Art. ', ''), counted('Art. ', '')],
  ['en', counted('Art ', '.'), counted('Art ', '')],
  ['en', counted('ART. ', '.-'), counted('ART. ', '')],
  ['en', counted('Sec. ', '.'), counted('Sec. ', '')],
  ['en', counted('Para ', '.'), counted('Para ', '')],
  ['en', counted('Clause ', '.'), counted('Clause ', '')],
  ['en', counted('Item ', ':'), counted('Item ', '')],
  ['en', counted('Provision ', '.'), counted('Provision ', '')],
  ['en', counted('Rule ', '.'), counted('Rule ', '')],
  ['en', written('First.|Second.|Third.|Fourth.|Fifth.')],
  ['en', written('FIRST|SECOND|THIRD|FOURTH|FIFTH').map((label) => `${label}:`)],
  ['en', written('First,|Second,|Third,|Fourth,|Fifth,')],
  ['en', written('Firstly,|Secondly,|Thirdly,|Fourthly,|Fifthly,')],
  ['id', written('Pertama,|Kedua,|Ketiga,|Keempat,|Kelima,')],
  ['id', counted('Ke-', '.'), counted('Ke-', '')],
  ['id', counted('Ke-', ','), counted('Ke-', '')],
  ['ru', written('Во-первых,|Во-вторых,|В-третьих,|В-четвёртых,|В-пятых,')],
  ['ru', written('Во-первых:|Во-вторых:|В-третьих:|В-четвертых:|В-пятых:')],
  ['be', written('Па-першае,|Па-другое,|Па-трэцяе,|Па-чацвёртае,|Па-пятае,')],
  ['en', written('(i)|(ii)|(iii)|(iv)|(v)')],
  ['en', written('i.|ii.|iii.|iv.|v.')],
  ['en', written('i)|ii)|iii)|iv)|v)')],
  ['en', written('a)|b)|c)|d)|e)')],
  ['en', written('A.|B.|C.|D.|E.')],
  ['en', written('(A)|(B)|(C)|(D)|(E)')],
  ['en', written('I.|II.|III.|IV.|V.')],
  [
    'id',
    written('Pasal 1|Pasal 2|Pasal 3|Pasal 4|Pasal 5').map((label) => `${label}.`),
    written('Pasal 1|Pasal 2|Pasal 3|Pasal 4|Pasal 5'),
  ],
  [
    'id',
    written('Pasal Satu|Pasal Dua|Pasal Tiga|Pasal Empat|Pasal Lima').map((label) => `${label}.`),
    written('Pasal Satu|Pasal Dua|Pasal Tiga|Pasal Empat|Pasal Lima'),
  ],
  [
    'id',
    written('Pasal Kesatu|Pasal Kedua|Pasal Ketiga|Pasal Keempat|Pasal Kelima').map((label) => `${label}.`),
    written('Pasal Kesatu|Pasal Kedua|Pasal Ketiga|Pasal Keempat|Pasal Kelima'),
  ],
  ['id', written('KESATU|KEDUA|KETIGA|KEEMPAT|KELIMA').map((label) => `${label}\t:`)],
  ['id', counted('Butir ', '.'), counted('Butir ', '')],
  ['id', counted('Angka ', '.'), counted('Angka ', '')],
  ['id', counted('Poin ', '.'), counted('Poin ', '')],
  ['id', counted('Diktum ', '.'), counted('Diktum ', '')],
  ['id', counted('Ayat (', ')'), counted('Ayat (', ')')],
  [
    'ru',
    written('Пункт первый|Пункт второй|Пункт третий|Пункт четвертый|Пункт пятый').map((label) => `${label}.`),
    written('Пункт первый|Пункт второй|Пункт третий|Пункт четвертый|Пункт пятый'),
  ],
  [
    'ru',
    written('Статья первая|Статья вторая|Статья третья|Статья четвёртая|Статья пятая').map((label) => `${label}.`),
    written('Статья первая|Статья вторая|Статья третья|Статья четвёртая|Статья пятая'),
  ],
  ['ru', written('Первое.|Второе.|Третье.|Четвёртое.|Пятое.')],
  ['ru', counted('Ст. ', '.'), counted('Ст. ', '')],
  ['ru', counted('п. ', '.'), counted('п. ', '')],
  ['ru', counted('п.', '.'), counted('п.', '')],
  ['ru', counted('Параграф ', '.'), counted('Параграф ', '')],
  ['ru', counted('Положение ', '.'), counted('Положение ', '')],
  ['ru', counted('Тезис ', '.'), counted('Тезис ', '')],
  ['ru', written('а)|б)|в)|г)|д)')],
  ['ru', written('А.|Б.|В.|Г.|Д.')],
  ['be', written('а.|б.|в.|г.|д.')],
  ['be', written('а)|б)|в)|г)|д)')],
  ['be', counted('арт. ', '.'), counted('арт. ', '')],
  ['be', counted('п. ', '.'), counted('п. ', '')],
  ['be', counted('Пункт ', '.'), counted('Пункт ', '')],
  [
    'be',
    written('Пункт першы|Пункт другі|Пункт трэці|Пункт чацвёрты|Пункт пяты').map((label) => `${label}.`),
    written('Пункт першы|Пункт другі|Пункт трэці|Пункт чацвёрты|Пункт пяты'),
  ],
];

test.each(forms.map(([language, labels, read = labels]) => [language, labels[1] ?? '', labels, read] as const))(
  '%s: clauses whose second has the label “%s”',
  (language, _, labels, read) => {
    const { title, sentences, closing } = texts[language];
    const lines = [...title, ...labels.map((label, n) => `${label} ${sentences[n]}`), closing];
    const clauses = segmentDocument(lines.map((text) => buildLine(text)))
      .texts.flatMap((one) => one.clauses)
      .filter(({ as }) => as === 'paragraph');
    const plain = (label: string) => label.replace(/[,:.\t–-]+$/u, '').trim();
    expect(clauses.map(({ number, body }) => [plain(number), body])).toEqual(
      sentences.map((sentence, n) => [plain(read[n] ?? ''), sentence]),
    );
  },
);

test.each([
  ['ru', 'абвгдежзиклмн'],
  ['ru', 'абвгдежзийклм'],
  ['ru', 'абвгдеёжзийкл'],
  ['be', 'абвгдежзіклмн'],
  ['be', 'абвгдеёжзійкл'],
  ['en', 'abcdefghijklmnopqrstuvwxyz'],
] as const)(
  '%s: clauses are counted by the letters %s, with or without those that some lists skip',
  (language, letters) => {
    const { title, sentences, closing } = texts[language];
    for (const frame of ['#)', '#.', '(#)']) {
      const labels = [...letters].map((letter) => frame.replace('#', letter));
      const lines = [...title, ...labels.map((label, n) => `${label} ${sentences[n % 5]}`), closing];
      const clauses = segmentDocument(lines.map((text) => buildLine(text)))
        .texts.flatMap((one) => one.clauses)
        .filter(({ as }) => as === 'paragraph');
      expect(clauses.map(({ number }) => number)).toEqual(labels);
    }
  },
);

const groups = {
  en: ['Chapter', 'CHAPTER', 'Part', 'Section', 'Title'],
  id: ['BAB', 'Bab', 'Bagian'],
  ru: ['Глава', 'ГЛАВА', 'Раздел', 'РАЗДЕЛ', 'Часть'],
  be: ['Глава', 'Раздзел', 'Частка'],
} as const;
const words = { en: 'Article', id: 'Pasal', ru: 'Статья', be: 'Артыкул' } as const;
const cases = (['en', 'id', 'ru', 'be'] as const).flatMap((language) =>
  groups[language].flatMap((group) =>
    ['1', 'I'].flatMap((first) => [true, false].map((headed) => [language, `${group} ${first}`, headed] as const)),
  ),
);
test.each(cases)(
  '%s: “%s” over clauses is a heading above them, with a title of its own: %s',
  (language, group, headed) => {
    const { title, sentences, closing } = texts[language];
    const second = group.replace(/1$/, '2').replace(/I$/, 'II');
    const clause = (n: number) => [`${words[language]} ${n}`, sentences[n - 1] ?? ''];
    const head = (label: string) => (headed ? [label, 'PEAT AND COSTS'] : [label]);
    const lines = [
      ...title,
      ...head(group),
      ...clause(1),
      ...clause(2),
      ...head(second),
      ...clause(3),
      ...clause(4),
      ...clause(5),
      closing,
    ];
    const clauses = segmentDocument(lines.map((text) => buildLine(text)))
      .texts.flatMap((one) => one.clauses)
      .filter(({ as }) => as === 'paragraph' || as === 'part');
    const part = (label: string) => ['part', label, headed ? 'PEAT AND COSTS' : '', ''];
    expect(clauses.map(({ as, number, heading, body }) => [as, number, heading, body])).toEqual(
      sentences.flatMap((sentence, n) => [
        ...(n === 0 ? [part(group)] : n === 2 ? [part(second)] : []),
        ['paragraph', `${words[language]} ${n + 1}`, '', sentence],
      ]),
    );
  },
);

test.each([
  ['en', 'Article'],
  ['id', 'Pasal'],
  ['ru', 'Статья'],
  ['be', 'Артыкул'],
] as const)('%s: a count of “%s” that begins again in each chapter cuts every clause', (language, word) => {
  const { title, sentences, closing } = texts[language];
  const group = groups[language][0];
  const label = (n: number) => `${word} ${n}.`;
  const chapter = (n: number, all: readonly number[]) => [
    `${group} ${n}`,
    ...all.map((one, k) => `${label(k + 1)} ${sentences[one]}`),
  ];
  const lines = [...title, ...chapter(1, [0, 1, 2]), ...chapter(2, [3, 4]), ...chapter(3, [0, 1]), closing];
  const clauses = segmentDocument(lines.map((text) => buildLine(text)))
    .texts.flatMap((one) => one.clauses)
    .filter(({ as }) => as === 'paragraph');
  expect(clauses.map(({ number, body }) => [number.replace('.', ''), body])).toEqual(
    [1, 2, 3, 1, 2, 1, 2].map((n, at) => [label(n).replace('.', ''), sentences[[0, 1, 2, 3, 4, 0, 1][at] ?? 0]]),
  );
});

test.each([
  ['en', 'Article', ['First,', 'Second,', 'Third,']],
  ['id', 'Pasal', ['Pertama,', 'Kedua,', 'Ketiga,']],
  ['ru', 'Статья', ['Во-первых,', 'Во-вторых,', 'В-третьих,']],
  ['be', 'Артыкул', ['Па-першае,', 'Па-другое,', 'Па-трэцяе,']],
] as const)('%s: what a clause under “%s” counts in its sentences stays in it', (language, word, ordinals) => {
  const { title, sentences, closing } = texts[language];
  const counts = (labels: readonly string[]) => [
    ...title,
    ...sentences.flatMap((sentence, n) => [
      `${labels[n]} ${sentence}`,
      ...(n === 2 ? ordinals.map((ordinal, k) => `${ordinal} ${sentences[k]}`) : []),
    ]),
    closing,
  ];
  for (const labels of [counted(`${word} `), counted('', '.'), counted('', ')')]) {
    const clauses = segmentDocument(counts(labels).map((text) => buildLine(text)))
      .texts.flatMap((one) => one.clauses)
      .filter(({ as }) => as === 'paragraph');
    expect(clauses).toHaveLength(sentences.length);
  }
});
