import { describe, expect, test } from 'vitest';
import { proposeSideMarks } from '../../../../shared/rules/checks/names/propose-side-marks.ts';
import { parseMarks } from '../../../../shared/text/marks/parse-marks.ts';
import { createCheckedText, listFindings } from './letter.ts';

const found = (language: string, source: string) =>
  listFindings('side-order', { [language]: source }).map(({ fix, details }) => [fix, details.copy, details.context]);

describe('both sides are named side by side (D11)', () => {
  test.each([
    ['en', 'Trade between Indonesia and Belarus grows.', '{ID:Indonesia} and {BY:Belarus}'],
    [
      'en',
      'The Government of the Republic of Indonesia and the Government of the Republic of Belarus decide this.',
      '{ID:Government of the Republic of Indonesia} and the {BY:Government of the Republic of Belarus}',
    ],
    [
      'en',
      'The Ministry of Industry of the Republic of Indonesia (hereinafter “MoI”) and the Ministry of Industry of the Republic of Belarus (hereinafter “Minprom”), together;',
      '{ID:Ministry of Industry of the Republic of Indonesia (hereinafter “MoI”)} and the {BY:Ministry of Industry of the Republic of Belarus (hereinafter “Minprom”)}',
    ],
    [
      'id',
      'hubungan antara Republik Indonesia dan Republik Belarus',
      '{ID:Republik Indonesia} dan {BY:Republik Belarus}',
    ],
    [
      'id',
      'Kementerian Perindustrian Republik Indonesia dan Kementerian Perindustrian Republik Belarus bertemu.',
      '{ID:Kementerian Perindustrian Republik Indonesia} dan {BY:Kementerian Perindustrian Republik Belarus}',
    ],
    [
      'ru',
      'между Республикой Индонезия и Республикой Беларусь',
      '{ID:Республикой Индонезия} и {BY:Республикой Беларусь}',
    ],
    [
      'ru',
      'Министерство промышленности Республики Индонезия и Министерство промышленности Республики Беларусь встретятся.',
      '{ID:Министерство промышленности Республики Индонезия} и {BY:Министерство промышленности Республики Беларусь}',
    ],
  ])('without marks, the other side’s original has the wrong order: %s %s', (language, source, fix) => {
    expect(found(language, source)).toEqual([[fix, 'BY', undefined]]);
  });

  test.each([
    ['Ministry of Labour of the United Kingdom of Great Britain and Northern Ireland', true],
    ['Cabinet Office of the United Kingdom', true],
    // The name is longer than the state's usual one, and the description of the text does not have it.
    ['', false],
  ])('a name is marked with all the words of its state, or not at all: “%s”', (ministry, isMarked) => {
    const theirs = ministry || 'Cabinet Office of the United Kingdom of Great Britain';
    const [home, other] = createCheckedText([]).parties;
    const ours = { ...home, ministry: { en: 'Ministry of Labour of Indonesia' } };
    const british = { ...other, code: 'GB', state: { en: 'United Kingdom' }, ministry: { en: ministry } };
    const source = `The Ministry of Labour of Indonesia and the ${theirs} meet.`;
    const clause = { kind: 'paragraph', heading: {}, body: { en: source } } as const;
    const { clauses } = proposeSideMarks([clause], [ours, british]);
    expect(clauses[0]?.body.en).toBe(
      isMarked ? `The {ID:Ministry of Labour of Indonesia} and the {GB:${theirs}} meet.` : source,
    );
  });

  test.each([
    ['id', 'dalam bahasa Belarus, Indonesia, dan Inggris. Kementerian Perindustrian Republik Belarus hadir.'],
    ['en', 'in Indonesian and English; Belarus agrees'],
    ['en', 'trade of Indonesia and Kazakhstan, Belarus and Armenia'],
    ['ru', 'между Индонезией и Россией, Беларусь присоединится'],
    ['ru', 'заявление Министерства спорта и туризма Республики Беларусь и Министерства спорта Республики Индонезия'],
    ['be', 'заява Міністэрства спорту і турызму Рэспублікі Беларусь і Міністэрства спорту Рэспублікі Інданезія'],
  ])(
    'a name does not go on over the end of a sentence or an enumeration, and is not cut where it has small letters: %s %s',
    (language, source) => {
      expect(found(language, source)).toEqual([]);
    },
  );

  test('the name of a ministry may have commas', () => {
    const { parties } = createCheckedText([]);
    const cooperatives = { id: 'Kementerian Koperasi, Usaha Kecil, dan Menengah Republik Belarus' };
    const others = [parties[0], { ...parties[1], ministry: cooperatives }] as const;
    const source = `Kementerian Perindustrian Republik Indonesia dan ${cooperatives.id} bertemu.`;
    expect(listFindings('side-order', { id: source }, {}, { parties: others })).toHaveLength(1);
  });

  test.each([
    ['en', 'The Palm Oil Corporation of Indonesia and the Light Industry Concern of Belarus will exchange data.'],
    ['en', 'The Embassy of Indonesia and the Embassy of Belarus help.'],
    [
      'en',
      'The Ministry of Industry of the Republic of Indonesia and the Ministry of Trade of the Republic of Belarus meet.',
    ],
    ['id', 'Badan Standardisasi Nasional Indonesia dan Komite Standardisasi Belarus bertemu.'],
    [
      'id',
      'Kementerian Perindustrian dan Perdagangan Republik Indonesia dan Kementerian Perindustrian Republik Belarus.',
    ],
    ['ru', 'Торговая палата Индонезии и Торговая палата Беларуси встретятся.'],
  ])('other bodies of the two states are no sides: %s %s', (language, source) => {
    expect(found(language, source)).toEqual([]);
  });

  test('in the other order, ours is wrong, and the fix names our side first', () => {
    expect(found('en', 'between the Republic of Belarus and the Republic of Indonesia')).toEqual([
      ['{ID:Republic of Indonesia} and the {BY:Republic of Belarus}', 'ID', undefined],
    ]);
  });

  test('marked in the wrong order, both originals are wrong', () => {
    expect(found('en', 'between {BY:Belarus} and {ID:Indonesia}')).toEqual([[null, 'ID', 'marked']]);
  });

  test.each([
    ['en', 'between {ID:Indonesia} and {BY:Belarus}'],
    ['en', 'exports of Indonesia to Belarus'],
    ['en', 'from Indonesia, Belarus will import palm oil'],
    [
      'en',
      'NOTING the Agreement between the Government of the Republic of Indonesia and the Government of the Republic of Belarus on trade',
    ],
    ['en', 'Indonesia and Malaysia'],
    ['id', 'nilai ekspor Indonesia ke Belarus'],
    ['id', 'Persetujuan antara Pemerintah Republik Indonesia dan Pemerintah Republik Belarus tentang perdagangan'],
    ['ru', 'экспорт Индонезии в Беларусь'],
    ['ru', 'Соглашение между Правительством Республики Индонезия и Правительством Республики Беларусь о торговле'],
  ])(
    'but not where the order is right, has a direction, or is in a title of another instrument: %s %s',
    (language, source) => {
      expect(found(language, source)).toEqual([]);
    },
  );
});

test('a text from elsewhere gets marks that pair, in every language, and none where a mark is', () => {
  const { parties } = createCheckedText([]);
  const clauses = [
    {
      kind: 'paragraph' as const,
      heading: { en: 'Indonesia and Belarus', id: 'Tujuan' },
      body: {
        en: 'The Ministry of Industry of the Republic of Indonesia and the Ministry of Industry of the Republic of Belarus;\nvisits to {ID:Indonesia} and {BY:Belarus}.',
        id: 'Belarus dan Indonesia',
      },
    },
  ];
  const { clauses: marked, places } = proposeSideMarks(clauses, parties);
  expect(places).toHaveLength(3);
  expect(marked).toEqual([
    {
      kind: 'paragraph',
      heading: { en: '{ID:Indonesia} and {BY:Belarus}', id: 'Tujuan' },
      body: {
        en: 'The {ID:Ministry of Industry of the Republic of Indonesia} and the {BY:Ministry of Industry of the Republic of Belarus};\nvisits to {ID:Indonesia} and {BY:Belarus}.',
        id: '{ID:Indonesia} dan {BY:Belarus}',
      },
    },
  ]);
  expect(marked.flatMap(({ body }) => Object.values(body)).every((source) => parseMarks(source).ok)).toBe(true);
  expect(proposeSideMarks(marked, parties).places).toEqual([]);
  const [ours, theirs] = parties;
  expect(proposeSideMarks(clauses, [ours, { ...theirs, code: '' }])).toEqual({ clauses, places: [] });
});

test('in a closing, the languages of both sides get marks where they follow each other, ours first', () => {
  const { parties } = createCheckedText([]);
  const marksOf = (language: string, source: string, kind: 'closing' | 'paragraph' = 'closing') =>
    proposeSideMarks([{ kind, heading: {}, body: { [language]: source } }], parties).clauses[0]?.body[language];
  const english = 'Signed in the Indonesian, Russian and English languages. The English text will prevail.';
  expect(marksOf('en', english)).toBe(
    'Signed in the {ID:Indonesian}, {BY:Russian} and English languages. The English text will prevail.',
  );
  expect(marksOf('id', 'dibuat dalam bahasa Indonesia, Rusia, dan Inggris')).toBe(
    'dibuat dalam bahasa {ID:Indonesia}, {BY:Rusia}, dan Inggris',
  );
  expect(marksOf('ru', 'на индонезийском, русском и английском языках')).toBe(
    'на {ID:индонезийском}, {BY:русском} и английском языках',
  );
  for (const same of [
    'in the Russian, Indonesian and English languages',
    'in the {ID:Indonesian}, {BY:Russian} and English languages',
    'in Indonesian, Russian and English; the Russian text prevails',
  ])
    expect(marksOf('en', same)).toBe(same);
  expect(marksOf('en', english, 'paragraph')).toBe(english);
});

describe('sides whose ministry’s name ends with another name of the state, or is followed by what it is called', () => {
  const find = (
    language: string,
    theirs: { state: string; ministry: string; code: string },
    ours: string,
    source: string,
  ) => {
    const [home, other] = createCheckedText([]).parties;
    const parties = [
      { ...home, ministry: { [language]: ours } },
      { ...other, code: theirs.code, state: { [language]: theirs.state }, ministry: { [language]: theirs.ministry } },
    ] as const;
    return listFindings('side-order', { [language]: source }, {}, { parties }).map(({ fix, details }) => [
      fix !== null,
      details.copy,
    ]);
  };
  const korea = {
    code: 'KR',
    state: 'South Korea',
    ministry: 'Ministry of Trade, Industry and Energy of the Republic of Korea',
  };
  const russia = {
    code: 'RU',
    state: 'Россия',
    ministry: 'Министерство промышленности и торговли Российской Федерации',
  };
  test.each([
    [
      'en',
      korea,
      'Ministry of Industry of the Republic of Indonesia',
      'The Ministry of Trade, Industry and Energy of the Republic of Korea (“MOTIE”) and the Ministry of Industry of the Republic of Indonesia (“MOI”), hereinafter “the Sides”,',
      [[true, 'ID']],
    ],
    [
      'en',
      korea,
      'Ministry of Industry of Indonesia',
      'Trade between South Korea and Indonesia grows.',
      [[true, 'ID']],
    ],
    [
      'ru',
      russia,
      'Министерство промышленности Республики Индонезия',
      'Министерство промышленности и торговли Российской Федерации (далее — Минпромторг) и Министерство промышленности Республики Индонезия (далее — Минпром),',
      [[true, 'ID']],
    ],
    [
      'ru',
      russia,
      'Министерство промышленности Индонезии',
      'Торговля между Россией и Индонезией растёт.',
      [[true, 'ID']],
    ],
    [
      'ru',
      russia,
      'Министерство промышленности Индонезии',
      'Министерство транспорта Российской Федерации и Министерство связи Республики Индонезия уведомлены.',
      [],
    ],
    ['en', korea, 'Ministry of Industry of Indonesia', 'Exports of the Republic of Korea to Indonesia grow.', []],
  ] as const)('(%s %o, %s: %s)', (language, theirs, ours, source, expected) => {
    expect(find(language, theirs, ours, source)).toEqual(expected);
  });

  test.each([
    [
      'be',
      'Міністэрства прамысловасці Рэспублікі Беларусь, якое далей называецца «Беларускі Бок», і Міністэрства прамысловасці Рэспублікі Інданезія, якое далей называецца «Інданезійскі Бок», разам — «Бакі»,',
      { BY: 'Беларусь', ID: 'Інданезія' },
    ],
    [
      'ru',
      'Министерство промышленности Республики Беларусь, которое далее именуется «Белорусская Сторона», и Министерство промышленности Республики Индонезия, которое далее именуется «Индонезийская Сторона»,',
      { BY: 'Беларусь', ID: 'Индонезия' },
    ],
    [
      'en',
      'The Ministry of Industry of the Republic of Belarus, which is hereinafter called “A”, and the Ministry of Industry of the Republic of Indonesia, which is hereinafter called “B”,',
      { BY: 'Belarus', ID: 'Indonesia' },
    ],
  ] as const)('(%s: %s)', (language, source, state) => {
    const theirs = { code: 'BY', state: state.BY, ministry: '' };
    const [, other] = source.split(/(?:і|и|and the) (?=М|Ministry)/u);
    const body = (other ?? '').split(',')[0] ?? '';
    const [home] = createCheckedText([]).parties;
    expect(home.code).toBe('ID');
    expect(find(language, { ...theirs, ministry: body.replace(state.ID, state.BY) }, body, source)).toHaveLength(1);
  });
});

test.each([
  ['Contracts of companies of Belarus and of Indonesia.', ['{ID:Indonesia} and of {BY:Belarus}']],
  ['Leaving Belarus and of Indonesia they speak.', [null]],
])(
  'a preposition before both names stays where it is; one before the second alone leaves no fix (%s)',
  (source, fixes) => {
    expect(listFindings('side-order', { en: source }).map(({ fix }) => fix)).toEqual(fixes);
  },
);
