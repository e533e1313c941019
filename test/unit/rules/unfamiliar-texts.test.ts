import { describe, expect, test } from 'vitest';
import { checkText } from '../../../shared/rules/checks/check-text.ts';
import { createCheckedText, createThreeClauses, listFindings, listFoundWords } from './checks/letter.ts';

const WORDS = { en: 'Article', id: 'Pasal', ru: 'Статья', be: 'Артыкул' } as const;
type Known = keyof typeof WORDS;

const listReferences = (language: Known, source: string, title?: string) =>
  checkText(
    createCheckedText(createThreeClauses({ [language]: source }), {
      languages: [language],
      paragraphWord: { [language]: WORDS[language] },
      ...(title === undefined ? {} : { title: { [language]: title } }),
    }),
  )
    .filter(({ check }) => check === 'reference-typed')
    .map(({ place }) => place?.words);

describe('a provision of another instrument', () => {
  test.each([
    ['en', 'in line with Article 2, paragraph 1 (a), of the Paris Agreement of 12 December 2015'],
    ['en', 'in line with Article 2, paragraph 1, sub-paragraph (a), of the Paris Agreement'],
    ['en', 'in accordance with Article 2, first sentence, of the Convention'],
    ['en', 'as defined in Article 2, points (1) and (3), of Directive 2011/24/EU'],
    ['id', 'sesuai dengan Pasal 2 ayat (1), huruf a, Persetujuan Paris'],
    ['ru', 'в соответствии со статьей 2, пунктом 1 (а), Парижского соглашения'],
    ['be', 'у адпаведнасці з артыкулам 2, пунктам 1 (а), Парыжскага пагаднення'],
  ] as const)('is left alone with its parts (%s: %s)', (language, source) => {
    expect(listReferences(language, `Planned ${source}.`)).toEqual([]);
  });

  test.each([
    'Planned in line with Article 2, paragraph 1 (a), of the Paris Agreement.',
    'They act under Article 2, sub-paragraph (b), of the Convention.',
  ])('is not renamed in a text that is not meant to bind: %s', (source) => {
    const found = listFindings('treaty-word', { en: source }, {}, { profile: 'non-binding' });
    expect(found.map(({ fix }) => fix)).not.toContain('Paragraph');
  });

  test('is left alone where a text amends an agreement, whose articles it names without their instrument', () => {
    const title = 'PROTOCOL\nAMENDING THE AGREEMENT BETWEEN AUSTRIA AND JORDAN RELATING TO AIR SERVICES';
    const source =
      'In Article 3, paragraph 2, of the Agreement, the word “one” is deleted. The present Articles 13 to 19 are renumbered.';
    expect(listReferences('en', source, title)).toEqual([]);
    expect(listReferences('en', 'Article 2 of this Protocol applies from 2026.', title)).toEqual(['Article 2']);
  });

  test.each([
    ['id', 'PROTOKOL\nPERUBAHAN PERSETUJUAN TAHUN 2010', 'Pasal 3 dihapus.'],
    ['ru', 'ПРОТОКОЛ\nО ВНЕСЕНИИ ИЗМЕНЕНИЙ В СОГЛАШЕНИЕ ОТ 2010 ГОДА', 'Статью 3 исключить.'],
    ['be', 'ПРАТАКОЛ\nАБ УНЯСЕННІ ЗМЯНЕННЯЎ У ПАГАДНЕННЕ АД 2010 ГОДА', 'Артыкул 3 выключыць.'],
  ] as const)('is left alone in an amending text (%s)', (language, title, source) => {
    expect(listReferences(language, source, title)).toEqual([]);
  });

  test.each([
    ['en', 'The Venice Charter and in particular its Article 2 remain the guide.', []],
    ['en', 'Subject to this Agreement and its Article 2, the Parties act.', ['Article 2']],
    ['ru', 'Применяется Конвенция 1972 года и её статья 2.', []],
    ['be', 'Правілы Венецыянскай хартыі, у прыватнасці яе артыкул 2, застаюцца кіруючымі.', []],
    ['be', 'Гэта Пагадненне і яго артыкул 2 прымяняюцца.', ['артыкул 2']],
  ] as const)('is the one of what was named last where it is called its own (%s: %s)', (language, source, words) => {
    expect(listReferences(language, source)).toEqual(words);
  });

  test.each([
    ['en', 'Regulation I/10, paragraph 5, allows it.'],
    ['en', 'Directive 2011/24/EU, section 5, allows it.'],
    ['en', 'Regulation (EU) 2016/679, section 5, allows it.'],
    ['ru', 'Применяется правило I/10, пункт 5.'],
    ['be', 'Прымяняецца правіла I/10, пункт 5.'],
    ['id', 'Berlaku Peraturan Nomor 15/2011, butir 5.'],
  ] as const)('stands behind it, with a number of any form (%s: %s)', (language, source) => {
    expect(listUnnamed(language, source)).toEqual([]);
  });

  test('is an annex of the agreement to which the text only adds', () => {
    const source = 'Proof is listed in Annexes 1 and 2 to the Agreement.';
    const title = 'IMPLEMENTING PROTOCOL\nBETWEEN MOLDOVA AND AUSTRIA\nTO THE AGREEMENT ON READMISSION';
    expect(listReferences('en', source, title)).toEqual([]);
    expect(listReferences('en', 'The form is in Annex 1 to this Protocol.', title)).toEqual(['Annex 1']);
    const own = 'AGREEMENT\nBETWEEN MOLDOVA AND AUSTRIA\nPURSUANT TO THE CHARTER';
    expect(listReferences('en', source, own)).toEqual(['Annexes 1', '2']);
  });

  test('is one of the text itself where only the climate changes', () => {
    expect(listReferences('id', 'Sebagaimana dimaksud dalam Pasal 2.', 'NOTA\nTENTANG PERUBAHAN IKLIM')).toEqual([
      'Pasal 2',
    ]);
  });

  test('is left alone where its wording is quoted', () => {
    expect(listReferences('en', 'It reads: “Article 2. Each side grants the rights.”')).toEqual([]);
  });
});

describe('a number in words after its label', () => {
  test.each([
    ['KETIGA PULUH', ['diktum KETIGA PULUH']],
    ['KEDUA PULUH SATU', ['diktum KEDUA PULUH SATU']],
    ['KEDUA', ['diktum KEDUA']],
  ])('is read whole: diktum %s', (number, found) => {
    const text = createCheckedText(createThreeClauses({ id: `sebagaimana dimaksud dalam diktum ${number} tersebut` }), {
      languages: ['id'],
      paragraphWord: { id: '' },
    });
    const words = checkText(text)
      .filter(({ check }) => check === 'reference-typed')
      .map(({ place }) => place?.words);
    expect(words).toEqual(found);
  });
});

describe('a text whose clauses have numbers alone', () => {
  test.each([
    ['en', 'The conditions in section 32 apply, subject to Section 2.', ['section 32', 'Section 2']],
    ['en', 'Section 2 of the Social Code remains unaffected.', []],
    ['id', 'sebagaimana dimaksud dalam bagian 32', ['bagian 32']],
    ['ru', 'в порядке, предусмотренном разделом 32', ['разделом 32']],
    ['be', 'у парадку, прадугледжаным раздзелам 32', ['раздзелам 32']],
  ] as const)('may call them sections (%s: %s)', (language, source, found) => {
    const text = createCheckedText(createThreeClauses({ [language]: source }), {
      languages: [language],
      paragraphWord: { [language]: '' },
    });
    const words = checkText(text).filter(({ check }) => check === 'reference-typed');
    expect(words.map(({ place }) => place?.words)).toEqual(found);
  });
});

describe('a form to be filled in later', () => {
  const blanks = 'This contract is made between ________ (employer) and ________ (worker).\n1. Salary: USD ______';
  const listPlaceholders = (heading: string, body = blanks) =>
    listFindings('placeholder', { en: body }, { kind: 'annex', heading: { en: heading } });

  test.each(['Standard Employment Contract', 'Form of the certificate', 'Model certificate', 'Request template'])(
    'keeps its blanks as an annex: %s',
    (heading) => {
      expect(listPlaceholders(heading)).toEqual([]);
    },
  );

  test.each([
    ['id', 'Formulir Permohonan', 'Nama: ________'],
    ['ru', 'Образец справки', 'Справка № ____ выдана ________.'],
    ['be', 'Прыкладная форма працоўнага дагавора', 'Дагавор заключаны паміж ________ і ________.'],
  ])('keeps its blanks as an annex (%s)', (language, heading, body) => {
    const found = listFindings(
      'placeholder',
      { [language]: body },
      { kind: 'annex', heading: { [language]: heading } },
    );
    expect(found).toEqual([]);
  });

  test('may be named in its first line', () => {
    const body = 'Образец справки о признании. Настоящим подтверждается, что документ № ____ соответствует ________.';
    expect(listFindings('placeholder', { ru: body }, { kind: 'annex', heading: { ru: 'к Соглашению' } })).toEqual([]);
  });

  test('is no reason to overlook what is missing elsewhere', () => {
    expect(listPlaceholders('List of Products')).toHaveLength(3);
    expect(listPlaceholders('Standard Employment Contract', 'The fee is TBD.')).toHaveLength(1);
    expect(listPlaceholders('Information on the parties', 'Head of department: ________')).toHaveLength(1);
    expect(listFindings('placeholder', { en: blanks }, { heading: { en: 'Model contract' } })).toHaveLength(3);
  });

  test('has lines that end as they are filled in', () => {
    const source =
      '1. Position: ________\n2. Site: ________\n3. Salary: ________\n4. Two years from departure.\n5. Name: ____';
    expect(listFindings('punctuation', { en: source }, { kind: 'annex' })).toEqual([]);
  });
});

describe('words that are used as the text says', () => {
  test('a term may be defined in the title block', () => {
    const title = { en: 'MEMORANDUM\n(hereinafter referred to as “the Participants”)' };
    const body = 'Costs are borne by the Participants, and reported to the Participants.';
    expect(listFindings('term-undefined', { en: body }, {}, { title })).toEqual([]);
    expect(listFindings('term-undefined', { en: body }, {}, { title: { en: 'MEMORANDUM' } })).toHaveLength(1);
  });

  test('a term may follow "hereinafter" directly', () => {
    const body = 'Kazakhstan and Rwanda, hereinafter the Sides, cooperate. The report of the Sides is public.';
    expect(listFindings('term-undefined', { en: body })).toEqual([]);
  });

  test.each([
    ['Доля мероприятий должна составить 75 %, расход не должен превышать 3 кВт.', []],
    ['Стороны должны сообщить об этом.', ['должны']],
    ['Они не должны разглашать сведения.', ['должны']],
  ])('what a thing must be is no promise: %s', (source, found) => {
    const words = listFoundWords('treaty-word', 'ru', source, { profile: 'non-binding' });
    expect(words.filter((word) => word !== 'Стороны')).toEqual(found);
  });

  test.each([
    ['id', 'Rencana ini disusun oleh kedua Kementerian dan diubah oleh kedua Kementerian.'],
    ['en', 'It is drawn up by both Ministries and amended by the two Ministries.'],
    ['ru', 'План составляется двумя Министерствами и изменяется обоими Министерствами.'],
  ] as const)('"both ministries" are those of the sides (%s)', (language, source) => {
    expect(listFoundWords('term-undefined', language, source)).toEqual([]);
  });

  test('a name of a side may go on with words in small letters', () => {
    const text = createCheckedText([], { languages: ['ru'] });
    const parties = [
      text.parties[0],
      { ...text.parties[1], ministry: { ru: 'Министерство земель, сельского хозяйства и водных ресурсов Зимбабве' } },
    ] as const;
    const body = 'Подписали стороны и Министерство земель, сельского хозяйства и водных ресурсов Зимбабве.';
    expect(listFindings('term-undefined', { ru: body }, {}, { parties })).toEqual([]);
  });

  test('a commission that the title names needs no definition', () => {
    const title = { ru: 'ПРОТОКОЛ\nзаседания Межправительственной комиссии по торговле' };
    const body = 'Обсудив вопросы, Комиссия решила утвердить план. План Комиссия рассмотрит через год.';
    expect(listFindings('term-undefined', { ru: body }, {}, { title })).toEqual([]);
  });

  test('a term in capitals ends before the next word in small letters', () => {
    const source =
      'PIHAK KESATU dan PIHAK KEDUA yang selanjutnya secara bersama-sama disebut PARA PIHAK terlebih dahulu menerangkan hal berikut. PARA PIHAK bekerja sama.';
    expect(listFoundWords('term-unused', 'id', source)).toEqual([]);
  });

  test.each([
    'Pihak yang mengalami gangguan memberitahukan kepada pihak lainnya.',
    '2. Pihak yang lalai menggantinya.',
  ])('"pihak" is an ordinary word at the beginning of a sentence: %s', (source) => {
    expect(listFoundWords('treaty-word', 'id', source, { profile: 'non-binding' })).toEqual([]);
  });

  test('"each side" is a side in another language too', () => {
    const body = {
      en: 'Each side bears the costs of its own participation.',
      ru: 'Стороны самостоятельно несут расходы.',
    };
    const terms = [{ term: { en: 'Parties', ru: 'Стороны' }, variants: {}, definition: {} }];
    expect(listFindings('term-differs', body, {}, { terms })).toEqual([]);
  });

  test('a side has one stem in Belarusian', () => {
    const body = {
      be: 'Спецыялісты, якія накіроўваюцца адным бокам, выконваюць правілы прымаючага боку.',
      ru: 'Специалисты, направляемые одной стороной, соблюдают правила принимающей стороны.',
    };
    const terms = [{ term: { be: 'Бакі', ru: 'Стороны' }, variants: {}, definition: {} }];
    expect(listFindings('term-differs', body, {}, { terms })).toEqual([]);
  });
});

describe('labels', () => {
  test.each([
    ['ru', 'Раздел 2. Общие положения\nКаждая Сторона сообщает о ходе работ.'],
    ['ru', 'Раздел II\nКаждая Сторона сообщает о ходе работ.'],
    ['en', 'Section 2. Scope\nEach Participant reports.'],
    ['id', 'Bagian 2: Ruang Lingkup\nSetiap Peserta melapor.'],
    ['be', 'Раздзел 2 – Агульныя палажэнні\nКожны Удзельнік паведамляе.'],
  ] as const)('at the start of a line are no references (%s)', (language, source) => {
    expect(listUnnamed(language, source)).toEqual([]);
  });

  test.each([
    ['ru', 'Сроки указаны в § 2.', '§ 2'],
    ['ru', 'Сроки указаны в § 21.', '§ 21'],
    ['en', 'As agreed under section 2.0.', 'section 2.0'],
  ] as const)('with a sign, or with a nought for the whole, are references (%s: %s)', (language, source, words) => {
    expect(listUnnamed(language, source)).toEqual([words]);
  });

  test('with a nought name the clause without it', () => {
    const [found] = findUnnamed('en', 'As agreed under section 2.0.');
    expect(found?.fix).toMatch(/^section \{ref:/);
  });
});

/** References in a text whose clauses have numbers alone. */
const findUnnamed = (language: Known, source: string) =>
  checkText(
    createCheckedText(createThreeClauses({ [language]: source }), {
      languages: [language],
      paragraphWord: { [language]: '' },
    }),
  ).filter(({ check }) => check === 'reference-typed');
const listUnnamed = (language: Known, source: string) => findUnnamed(language, source).map(({ place }) => place?.words);
