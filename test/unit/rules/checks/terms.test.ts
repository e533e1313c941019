import { describe, expect, test } from 'vitest';
import { type CheckedText, checkText } from '../../../../shared/rules/checks/check-text.ts';
import { createCheckedClause, createCheckedText, listFindings } from './letter.ts';

const told = (
  bodies: readonly { readonly [language: string]: string }[],
  terms: Parameters<typeof createCheckedText>[1] = {},
) => {
  const languages = Object.keys(bodies[0] ?? {});
  const clauses = bodies.map((body, n) => createCheckedClause(body, { code: `c${n + 1}` }));
  return checkText(createCheckedText(clauses, { languages, ...terms }))
    .filter(({ check }) => check.startsWith('term-'))
    .map(({ check, clause: code, language, details }) => [check, code, language, details.term, details.context ?? '']);
};

describe('defined terms (D10)', () => {
  test('are reported if defined and unused, in each form of definition', () => {
    expect(
      told([
        {
          en: 'The Ministry of Industry (hereinafter referred to as the Lead) and a body (“the Board”) meet. The Board decides.',
        },
        { en: '“Expert” means a person.' },
      ]),
    ).toEqual([
      ['term-unused', 'c1', 'en', 'Lead', ''],
      ['term-unused', 'c2', 'en', 'Expert', ''],
    ]);
    expect(
      told([{ ru: 'Совместная группа (далее — СГ) и комиссия (далее именуемая «Комиссия»). Решения Комиссии.' }]),
    ).toEqual([['term-unused', 'c1', 'ru', 'СГ', '']]);
    expect(
      told([
        {
          id: 'Badan tersebut, selanjutnya disebut Pelaksana, dan panitia, selanjutnya disebut “Panitia”. Tugas Panitia.',
        },
      ]),
    ).toEqual([['term-unused', 'c1', 'id', 'Pelaksana', '']]);
  });

  test('may be defined in the title, and a definition ends before the sentence that goes on', () => {
    const uses = { en: 'The report of the Signatories is public; so are those of the Signatories.' };
    const title = { en: 'AGREEMENT\nbetween A and B\n(hereinafter referred to as “the Signatories”)' };
    expect(told([uses], { title })).toEqual([]);
    expect(told([uses])).not.toEqual([]);
    const id = 'Keduanya secara bersama-sama disebut PARA PIHAK terlebih dahulu menerangkan hal berikut.';
    expect(told([{ id }, { id: 'Biaya ditanggung PARA PIHAK.' }])).toEqual([]);
  });

  test('are reported if used and never defined, once per language', () => {
    expect(
      told([{ en: 'It asks the Secretariat, and then the Secretariat answers.' }, { en: 'When the Committee meets.' }]),
    ).toEqual([
      ['term-undefined', 'c1', 'en', 'Secretariat', ''],
      ['term-undefined', 'c2', 'en', 'Committee', ''],
    ]);
    expect(
      told([{ en: 'They establish a Steering Committee. Then the Steering Committee meets; the Committee decides.' }]),
    ).toEqual([]);
    expect(
      told([{ en: 'The Ministry of Trade and the Council of ASEAN Ministers meet in the Republic of Indonesia.' }]),
    ).toEqual([]);
    expect(told([{ en: 'Signed by their respective Ministries.', id: 'Oleh Kementerian masing-masing.' }])).toEqual([]);
    expect(told([{ id: 'Rapat diadakan di Jakarta Pusat, dan arsip ada di Jakarta Pusat.' }])).toEqual([]);
    expect(told([{ id: 'Data dikirim ke Pusat, lalu dijawab oleh Pusat.' }])).toEqual([
      ['term-undefined', 'c1', 'id', 'Pusat', ''],
    ]);
    expect(told([{ ru: 'По решению Комитета и при участии Министерства торговли.' }])).toEqual([
      ['term-undefined', 'c1', 'ru', 'Комитета', ''],
    ]);
  });

  test('are recognised in every form of the definition or its use', () => {
    const ru = 'Национальный стандарт и органы (далее совместно — «Национальный стандарт»).';
    expect(told([{ ru }, { ru: 'Каталоги Национальных стандартов с Национальным стандартом.' }])).toEqual([]);
    const sides =
      'Министерства, именуемые в дальнейшем «Участники», и орган, в дальнейшем совместно именуемый «Орган»;';
    expect(told([{ ru: sides }, { ru: 'При наличии средств Участники и Орган платят.' }])).toEqual([]);
    expect(told([{ ru: 'Строят завод (далее — «Завод») и другой завод.' }])).toEqual([
      ['term-unused', 'c1', 'ru', 'Завод', ''],
    ]);
  });

  test.each([
    ['en', 'A and B (together “the Participants” and each “a Participant”).', 'A Participant pays the Participants.'],
    ['en', 'A and B (hereafter referred to as the “Participants”).', 'For the Participants.'],
    ['id', 'A dan B (bersama-sama disebut “Para Peserta”, masing-masing “Peserta”).', 'Bagi Peserta dan Para Peserta.'],
    ['ru', 'А и Б (вместе — «Участники», каждое в отдельности — «Участник»).', 'Тогда и Участник, и Участники платят.'],
    ['ru', 'А и Б (далее совместно именуемые «Участники»).', 'Тогда платят Участники.'],
    ['ru', 'А и Б, совместно именуемые «Участники»,', 'Тогда платят Участники.'],
    ['ru', 'А и Б, именуемые в дальнейшем Сторонами,', 'Тогда платят Стороны.'],
  ])('are recognised if defined in parentheses, in %s: %s', (language, definition, use) => {
    expect(told([{ [language]: definition }, { [language]: use }])).toEqual([]);
    expect(told([{ [language]: definition }]).map(([check]) => check)).toContain('term-unused');
  });

  test('the words of a term may be ordinary words in the line that defines it', () => {
    const id = 'Membentuk pusat pelatihan (“Pusat Pelatihan”).\nTugas Pusat Pelatihan.';
    expect(told([{ id, en: 'A centre (“the Training Centre”).\nTasks of the Training Centre.' }])).toEqual([]);
    const later = { id: 'Tugas pusat pelatihan.', en: 'Tasks of the Training Centre.' };
    expect(told([{ id, en: 'A centre (“the Training Centre”).\nTasks of the Training Centre.' }, later])).toEqual([
      ['term-differs', 'c2', 'id', 'Pusat Pelatihan', 'capitals'],
    ]);
  });

  test('what the text calls itself is not a term', () => {
    const own = (title: string, body: string) =>
      listFindings('term-undefined', { ru: body }, {}, { title: { ru: title } }).map(({ place }) => place?.words);
    expect(own('ПРОГРАММА СОТРУДНИЧЕСТВА', 'Они намерены осуществить следующую Программу.')).toEqual([]);
    expect(own('МЕМОРАНДУМ', 'Они намерены осуществить следующую Программу.')).toEqual(['Программу']);
    expect(own('МЕМОРАНДУМ\nо Программе сотрудничества', 'Они осуществляют эту Программу.')).toEqual(['Программу']);
  });

  test('a term may be defined after a dash, without quotation marks', () => {
    expect(told([{ en: 'The ministries (hereinafter – the Sides), as agreed, act. Then the Sides meet.' }])).toEqual(
      [],
    );
  });

  test('a body whose charter is named is not a term', () => {
    expect(told([{ ru: 'Заместитель Министра, действующий на основании Положения о Министерстве.' }])).toEqual([]);
    expect(told([{ ru: 'Директор, действующий на основании Устава Центра.' }])).toEqual([]);
    expect(told([{ en: 'The Director, acting under the Statute of the Centre.' }])).toEqual([]);
  });

  test('the words after a Russian noun make it a name', () => {
    expect(told([{ ru: 'При участии Центра развития и Комиссии по делам и Министерства экономики.' }])).toEqual([]);
    expect(
      told([{ ru: 'Когда же Комиссия решила, что Секретариат обязан отвечать, завтра Участники обязаны.' }]),
    ).toEqual([
      ['term-undefined', 'c1', 'ru', 'Комиссия', ''],
      ['term-undefined', 'c1', 'ru', 'Секретариат', ''],
      ['term-undefined', 'c1', 'ru', 'Участники', ''],
    ]);
  });

  test('signatories may be pronouns; other terms are looked for line by line', () => {
    const sides = {
      en: 'Both (“the Participants”).',
      id: 'Keduanya (“Para Peserta”).',
      ru: 'Оба (далее — «Участники»).',
    };
    const they = { en: 'They will pay.', id: 'Para Peserta akan membayar.', ru: 'Они платят.' };
    const all = { en: 'The Participants pay.', id: 'Para Peserta membayar.', ru: 'Участники платят.' };
    expect(told([sides, all, they])).toEqual([]);
    expect(told([sides, all, { ...all, en: 'The ministries pay.' }])).toEqual([
      ['term-differs', 'c3', 'en', 'Participants', ''],
    ]);
    const group = {
      en: 'A group (“the Working Group”).\nThe Working Group meets.\nThe Working Group decides.',
      id: 'Kelompok (“Kelompok Kerja”).\nKelompok Kerja bertemu.\nKelompok Kerja memutuskan.',
      ru: 'Группа (далее — «Рабочая группа»).\nРабочая группа собирается.\nОна решает.',
    };
    expect(told([group])).toEqual([]);
    expect(told([{ ...group, id: group.id.replace('Kelompok Kerja memutuskan', 'Gugus Tugas memutuskan') }])).toEqual([
      ['term-differs', 'c1', 'id', 'Kelompok Kerja', ''],
    ]);
  });

  const terms = [
    {
      term: { en: 'Joint Working Group', id: 'Kelompok Kerja Bersama', ru: 'Совместная рабочая группа' },
      variants: { en: ['JWG'] },
      definition: {},
    },
  ];
  test('of the glossary are reported if missing in one language, one too many, or without capitals; a variant counts', () => {
    const ok = {
      en: 'The JWG meets.',
      id: 'Kelompok Kerja Bersama bertemu.',
      ru: 'Заседания Совместной рабочей группы.',
    };
    expect(told([ok], { terms })).toEqual([]);
    expect(told([{ ...ok, ru: 'Заседания комиссии.' }], { terms })).toEqual([
      ['term-differs', 'c1', 'ru', 'Совместная рабочая группа', ''],
    ]);
    expect(told([{ ...ok, ru: 'Заседания.', id: 'Rapat.' }], { terms })).toEqual([
      ['term-differs', 'c1', 'en', 'JWG', 'extra'],
    ]);
    expect(told([{ ...ok, en: 'The joint working group meets.' }], { terms })).toEqual([
      ['term-differs', 'c1', 'en', 'Joint Working Group', 'capitals'],
    ]);
  });
});

test('terms that are defined for one and for both at once are defined', () => {
  const words = (body: { readonly [language: string]: string }) =>
    listFindings('term-undefined', body)
      .map(({ place }) => place?.words ?? '')
      .filter((word) => /participant|peserta/i.test(word));
  const defined = '(each a “Participant” and together the “Participants”)';
  expect(words({ en: `They ${defined} will act. Then the Participants meet.` })).toEqual([]);
  expect(words({ en: 'They will act. Then the Participants meet.' })).toEqual(['Participants']);
  const both = '(masing-masing “Peserta” dan bersama-sama “Para Peserta”)';
  expect(words({ id: `Mereka ${both} bertemu. Lalu Para Peserta melapor.` })).toEqual([]);
});

test.each([
  ['en', 'Minister of Industry of the Republic of Indonesia'],
  ['en', 'Ministers of Industry of the Republic of Indonesia'],
  ['id', 'Menteri Perindustrian Republik Indonesia'],
  ['ru', 'Министр промышленности Республики Индонезия'],
])('the office of a minister is no misspelling of the ministry, in %s: %s', (language, name) => {
  const [ours, theirs] = createCheckedText([]).parties;
  const ministry = {
    en: 'Ministry of Industry of the Republic of Indonesia',
    id: 'Kementerian Perindustrian Republik Indonesia',
    ru: 'Министерство промышленности Республики Индонезия',
  };
  const parties: CheckedText['parties'] = [{ ...ours, ministry }, theirs];
  expect(listFindings('party-name', { [language]: `Then spoke the ${name}.` }, {}, { parties })).toEqual([]);
});

test.each([
  'Беларусі',
  'Беларуссю',
  'Інданезіі',
  'Інданезіяй',
  'Інданезію',
  'Беларускі',
  'беларускага',
  'Інданезійская',
])('the name of a state in a case of Belarusian is no misspelling: %s', (word) => {
  const [ours, theirs] = createCheckedText([]).parties;
  const parties: CheckedText['parties'] = [
    { ...ours, state: { be: 'Рэспубліка Інданезія' } },
    { ...theirs, state: { be: 'Рэспубліка Беларусь' } },
  ];
  const found = listFindings('party-name', { be: `Сустрэчы праходзяць у ${word}.` }, {}, { parties });
  expect(found).toEqual([]);
});

describe('a text that calls itself otherwise than its title does (D25)', () => {
  const find = (language: string, title: string, source: string, kind: 'paragraph' | 'annex' = 'paragraph') =>
    listFindings('instrument-differs', { [language]: source }, { kind }, { title: { [language]: title } }).map(
      ({ place, fix }) => [place?.words, fix],
    );
  test.each([
    [
      'en',
      'ARRANGEMENT\nON STEEL',
      'This Memorandum of Understanding is made under this Arrangement.',
      'This Memorandum of Understanding',
    ],
    ['id', 'PENGATURAN\nTENTANG BAJA', 'Sesuai dengan Pasal 3 Memorandum ini, para ahli bertemu.', 'Memorandum ini'],
    ['id', 'MEMORANDUM SALING PENGERTIAN', 'Nota Kesepahaman ini berlaku lima tahun.', 'Nota Kesepahaman ini'],
    ['ru', 'ДОГОВОРЁННОСТЬ\nО СТАЛИ', 'В рамках настоящего Меморандума проводятся встречи.', 'настоящего Меморандума'],
    ['be', 'ДАМОЎЛЕНАСЦЬ\nАБ СТАЛІ', 'У межах гэтага Мемарандума праводзяцца сустрэчы.', 'гэтага Мемарандума'],
  ] as const)('is found, and nothing is changed (%s: %s)', (language, title, source, words) => {
    expect(find(language, title, source)).toEqual([[words, null]]);
  });

  test.each([
    ['en', 'MEMORANDUM OF UNDERSTANDING', 'This Memorandum applies; the Arrangement of 2013 remains.'],
    ['en', 'ARRANGEMENT', 'This Arrangement (the “Memorandum”) applies. This Memorandum has two annexes.'],
    ['en', 'PROTOCOL TO THE AGREEMENT ON STEEL', 'This Agreement is amended by this Protocol.'],
    ['en', 'ARRANGEMENT', 'The letter reads: “this Memorandum applies”.'],
    ['en', 'STEEL', 'This Memorandum applies.'],
    ['id', 'PENGATURAN', 'Pengaturan ini tidak mengubah Memorandum tahun 2013.'],
    ['ru', 'МЕМОРАНДУМ О ВЗАИМОПОНИМАНИИ', 'Настоящий Меморандум и протоколы к нему.'],
  ] as const)('is not where the name is its own, or that of another text (%s: %s, %s)', (language, title, source) => {
    expect(find(language, title, source)).toEqual([]);
  });

  test('is not in an annex, which speaks of itself', () => {
    expect(find('en', 'ARRANGEMENT', 'This Protocol is part of it.', 'annex')).toEqual([]);
  });
});

test('a steering body that the text neither defines nor forms is one, also where it is named once', () => {
  const found = (body: { readonly [language: string]: string }) =>
    listFindings('term-undefined', body).map(({ place }) => place?.words);
  expect(found({ en: 'The report will be examined by the Steering Committee, which may recommend it.' })).toEqual([
    'Steering Committee',
  ]);
  expect(found({ id: 'Laporan diperiksa oleh Komite Pengarah.' })).toEqual(['Komite Pengarah']);
  expect(found({ id: 'Sekretariat Koordinasi menghimpun laporan.' })).toEqual(['Sekretariat Koordinasi']);
  expect(found({ ru: 'Координационный Секретариат обобщает полученные сведения.' })).toEqual([
    'Координационный Секретариат',
  ]);
  expect(found({ en: 'Reports are collected by the Coordination Secretariat.' })).toEqual(['Coordination Secretariat']);
  expect(
    found({ ru: 'Создаётся координационный секретариат. Координационный Секретариат обобщает сведения.' }),
  ).toEqual([]);
  expect(found({ ru: 'Координационный Совет по торговле стран СНГ обобщает сведения.' })).toEqual([]);
  expect(found({ en: 'A Steering Committee will meet. Reports go to the Steering Committee.' })).toEqual([]);
  expect(
    found({ en: 'Reports go to the Steering Committee of the World Forum and to the Central Commission.' }),
  ).toEqual([]);
});
