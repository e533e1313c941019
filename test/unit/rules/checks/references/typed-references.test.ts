import { describe, expect, test } from 'vitest';
import { checkText } from '../../../../../shared/rules/checks/check-text.ts';
import { createCheckedClause, createCheckedText, createThreeClauses } from '../letter.ts';

const typed = (language: string, source: string) =>
  checkText(createCheckedText(createThreeClauses({ [language]: source }), { languages: [language] }))
    .filter(({ check }) => check === 'reference-typed')
    .map(({ place, fix, details }) => [place?.words, fix, details.context ?? details.code]);

describe('typed references', () => {
  test.each([
    ['en', 'The information referred to in paragraph 1 of this Article will be confidential.'],
    ['en', 'as is usual under paragraph 2 of Article 1 of that Convention'],
    ['en', 'in accordance with Article I, paragraph 3'],
    ['en', 'as listed in paragraph 2 of Annex 1'],
    ['en', 'the costs in paragraph 1 (b) of the same Section'],
    ['en', 'in accordance with Paragraph 2 of its rules of procedure'],
    ['en', 'under Paragraph 1 of the charter of the Committee, and Paragraph 2 of that Agreement'],
    ['en', 'as in GATT 1994, Paragraph 2'],
    ['id', 'sesuai dengan Paragraf 2 tata tertibnya'],
    ['id', 'sesuai dengan Undang-Undang Nomor 24 Tahun 2000 tentang Perjanjian Internasional Paragraf 2'],
    ['ru', 'в соответствии с пунктом 2 ее регламента'],
    ['id', 'sebagaimana dimaksud dalam Paragraf 1 Pasal ini'],
    ['id', 'dalam Pasal 3 paragraf 2'],
    ['ru', 'указанная в пункте 1 настоящей статьи'],
    ['ru', 'в соответствии с пунктом 2 статьи 1'],
    ['ru', 'согласно статье 3, пункту 2'],
    ['ru', 'пункт 1, статья 2 Соглашения'],
    ['id', 'Paragraf 1, Pasal 3'],
    ['en', 'in accordance with Paragraph 2 bis'],
    ['ru', 'в соответствии с пунктом 1¹'],
  ] as const)('leave a provision within another alone (%s: %s)', (language, source) => {
    expect(typed(language, source).filter(([words]) => /par|пункт/i.test(String(words)))).toEqual([]);
  });

  test.each([
    ['en', 'paragraph 2 of this Letter of Intent', 'second'],
    ['en', 'in Paragraph 1, Paragraph 2 and elsewhere', 'second'],
    ['id', 'Paragraf 2 Pernyataan Kehendak ini', 'second'],
    ['ru', 'пункт 2 настоящего Протокола о намерениях', 'second'],
    ['id', 'dalam Paragraf 1, Paragraf 2 dan Lampiran 1', 'first'],
    ['id', 'Paragraf 2 ayat 1 mengatur hal itu', 'second'],
    ['id', 'Paragraf 2 huruf 1', 'second'],
    ['id', 'Paragraf 2 ayat (1)', 'second'],
    ['ru', 'пунктом 1, пунктом 2 и приложением', 'first'],
    ['ru', 'согласно пункту 2, пункту 1', 'second'],
    ['ru', 'указанная в подпункте 1 пункта 2', 'second'],
    ['en', 'in paragraph 1, in paragraph 2', 'first'],
  ] as const)('of this text are found (%s: %s)', (language, source, code) => {
    expect(typed(language, source).map(([, , to]) => to)).toContain(code);
  });

  test.each([
    {
      language: 'en',
      word: 'Article',
      source: 'under Article two, Art. 1 and Arts. 2 and 3',
      codes: ['second', 'first', 'second', 'third'],
    },
    { language: 'en', word: 'Paragraph', source: 'under para. 2 and paras. 1–3', codes: ['second', 'first', 'third'] },
    {
      language: 'en',
      word: 'Article',
      source: 'Article two of the Paris Agreement, Art. 2 of the Vienna Convention',
      codes: [],
    },
    { language: 'en', word: 'Article', source: 'an article one of them wrote, twenty-one articles', codes: [] },
    { language: 'id', word: 'Pasal', source: 'sebagaimana dimaksud dalam Pasal dua ayat (1)', codes: ['second'] },
    { language: 'id', word: 'Pasal', source: 'dalam Pasal dua Undang-Undang Nomor 24 Tahun 2000', codes: [] },
    {
      language: 'ru',
      word: 'Статья',
      source: 'согласно статье второй, ст. 1 и ст. 3 настоящего Соглашения',
      codes: ['second', 'first', 'third'],
    },
    { language: 'ru', word: 'Статья', source: 'ст. 2 Закона, приложение № 1', codes: ['list'] },
    { language: 'be', word: 'Артыкул', source: 'згодна з арт. 2', codes: ['second'] },
    { language: 'en', word: 'Article', source: 'in the sense of Article 2 TRIPS and Article 1 (2) VCLT', codes: [] },
    { language: 'en', word: 'Article', source: 'Article 1 and Article 2 of the Paris Agreement', codes: [] },
    {
      language: 'en',
      word: 'Article',
      source: 'Article 1 and Article 2 of this Memorandum',
      codes: ['first', 'second'],
    },
    { language: 'en', word: 'Article', source: 'Article 1/2021, Article 2% of', codes: [] },
    { language: 'ru', word: 'Статья', source: 'статьёй 1 ТРИПС', codes: [] },
    { language: 'ru', word: 'Статья', source: 'приложение 1 к Договору о Евразийском экономическом союзе', codes: [] },
    {
      language: 'ru',
      word: 'Статья',
      source: 'приложение 1 к этому Соглашению, приложение 1 к настоящему Соглашению',
      codes: ['list', 'list'],
    },
    { language: 'ru', word: 'Пункт', source: 'населённого пункта 2, контрольно-пропускной пункт 1', codes: [] },
    { language: 'be', word: 'Пункт', source: 'населенага пункта 2, прапускны пункт 1', codes: [] },
    {
      language: 'id',
      word: 'Pasal',
      source: 'dalam Pasal 1 s.d. 2 dan Pasal 1 s/d 3',
      codes: ['first', 'second', 'first', 'third'],
    },
    { language: 'id', word: 'Pasal', source: 'sebagaimana dimaksud dalam Pasal 1 ayat 2', codes: ['first'] },
    { language: 'id', word: 'Pasal', source: 'dalam Pasal 1 huruf c', codes: ['first'] },
    {
      language: 'id',
      word: 'Pasal',
      source: 'dalam Pasal 1, Pasal 2, dan Pasal 3',
      codes: ['first', 'second', 'third'],
    },
    { language: 'id', word: 'Pasal', source: 'dalam Pasal 2 Bab 3', codes: [] },
    { language: 'ru', word: 'Статья', source: 'статья 2, пункт 1', codes: ['second'] },
    { language: 'ru', word: 'Статья', source: 'статье 1, статье 2', codes: ['first', 'second'] },
    { language: 'be', word: 'Артыкул', source: 'артыкул 1, артыкул 2', codes: ['first', 'second'] },
    { language: 'be', word: 'Пункт', source: 'пунктаў 1, 2 і 3', codes: ['first', 'second', 'third'] },
    { language: 'ru', word: 'Статья', source: 'в соответствии с пунктом 1 статьи 2', codes: ['second'] },
    {
      language: 'ru',
      word: 'Статья',
      source: 'подпунктом «а» пункта 1 статьи 2 настоящего Соглашения',
      codes: ['second'],
    },
    { language: 'ru', word: 'Статья', source: 'в соответствии с пунктом 1 статьи 2 Конвенции', codes: [] },
    {
      language: 'ru',
      word: 'Статья',
      source: 'пунктом 3 статьи 2 Договора о Евразийском экономическом союзе',
      codes: [],
    },
    { language: 'be', word: 'Артыкул', source: 'згодна з пунктам 1 артыкула 2', codes: ['second'] },
    { language: 'be', word: 'Артыкул', source: 'згодна з пунктам 1 артыкула 2 Канвенцыі', codes: [] },
    {
      language: 'en',
      word: 'Article',
      source: 'the implementation of Articles I and II, and of Articles I, II and III',
      codes: ['first', 'second', 'first', 'second', 'third'],
    },
    { language: 'en', word: 'Article', source: 'under Articles I to III', codes: ['first', 'third'] },
    { language: 'en', word: 'Article', source: 'Articles 1 and I think', codes: ['first'] },
    { language: 'be', word: 'Пункт', source: 'пункта 1 або 2', codes: ['first', 'second'] },
    { language: 'be', word: 'Пункт', source: 'пункт 1, падпункт 2', codes: ['first'] },
    { language: 'be', word: 'Пункт', source: 'пункт 1 гэтага артыкула', codes: [] },
    { language: 'id', word: 'Bagian', source: 'dalam bagian II dan Bagian I', codes: ['second', 'first'] },
    { language: 'id', word: 'Pasal', source: 'dalam Pasal 2 huruf b angka 2', codes: ['second'] },
    { language: 'id', word: 'Pasal', source: 'dalam Pasal-Pasal 1 dan 2', codes: ['first', 'second'] },
    { language: 'id', word: 'Pasal', source: 'Pasal 1 sampai dengan 3', codes: ['first', 'third'] },
    { language: 'id', word: 'Pasal', source: 'Pasal 1 dan/atau 2', codes: ['first', 'second'] },
    { language: 'ru', word: 'Статья', source: 'в статьях с 1 по 3', codes: ['first', 'third'] },
    { language: 'ru', word: 'Раздел', source: 'раздел ІІ, разделы I и ІІІ', codes: ['second', 'first', 'third'] },
    { language: 'be', word: 'Артыкул', source: 'у артыкулах з 1 па 3', codes: ['first', 'third'] },
    { language: 'en', word: 'Article', source: 'Articles 2 (1) and 3', codes: ['second', 'third'] },
    {
      language: 'en',
      word: 'Section',
      source: 'Sections 1 through 3, Section 1 and/or 2',
      codes: ['first', 'third', 'first', 'second'],
    },
    // A text whose clauses have numbers alone.
    { language: 'en', word: '', source: 'under paragraph 2 of this Memorandum', codes: ['second'] },
    { language: 'ru', word: '', source: 'в пунктах 1–2 настоящего Меморандума', codes: ['first', 'second'] },
    { language: 'be', word: '', source: 'у пункце 2', codes: ['second'] },
    { language: 'id', word: '', source: 'sebagaimana dimaksud pada angka 2', codes: ['second'] },
    {
      language: 'id',
      word: '',
      source: 'meliputi:\n1. satu;\n2. dua.\nYang dimaksud pada angka 2 ialah dua.',
      codes: [],
    },
    { language: 'id', word: '', source: 'Pasal 5 ayat (2) huruf b angka 2', codes: [] },
    { language: 'en', word: '', source: 'paragraph 2 of Article 5 of the Convention', codes: [] },
  ] as const)(
    'of this text are found by its own word ($language, $word: $source)',
    ({ language, word, source, codes }) => {
      const text = createCheckedText(createThreeClauses({ [language]: source }), {
        languages: [language],
        paragraphWord: { [language]: word },
      });
      const found = checkText(text).filter(({ check }) => check === 'reference-typed');
      expect(found.map(({ details }) => details.code)).toEqual(codes);
    },
  );

  test.each([
    ['en', 'as set out in Paragraph 2.', [['Paragraph 2', 'Paragraph {ref:second}', 'second']]],
    [
      'en',
      'as in paragraphs 1 and 2',
      [
        ['paragraphs 1', 'paragraphs {ref:first}', 'first'],
        ['2', '{ref:second}', 'second'],
      ],
    ],
    ['en', 'see Annex 1', [['Annex 1', 'Annex {ref:list}', 'list']]],
    ['en', 'see Annex I', [['Annex I', 'Annex {ref:list}', 'list']]],
    ['id', 'lihat Lampiran IV', [['Lampiran IV', null, 'nowhere']]],
    ['en', 'see Paragraph 9', [['Paragraph 9', null, 'nowhere']]],
    ['en', 'see Paragraph\u00a02', [['Paragraph\u00a02', 'Paragraph\u00a0{ref:second}', 'second']]],
    [
      'id',
      'dalam Paragraf 1 dan 2',
      [
        ['Paragraf 1', 'Paragraf {ref:first}', 'first'],
        ['2', '{ref:second}', 'second'],
      ],
    ],
    [
      'ru',
      'в пункте 2, с пунктом 1',
      [
        ['пункте 2', 'пункте {ref:second}', 'second'],
        ['пунктом 1', 'пунктом {ref:first}', 'first'],
      ],
    ],
    [
      'ru',
      'согласно пп. 1–2 и Приложению 1',
      [
        ['пп. 1', 'пп. {ref:first}', 'first'],
        ['2', '{ref:second}', 'second'],
        ['Приложению 1', 'Приложению {ref:list}', 'list'],
      ],
    ],
  ] as const)('are found and replaced by marks in %s: %s', (language, source, expected) => {
    expect(typed(language, source)).toEqual(expected);
  });

  test.each([
    ['en', 'Annex', 'in Annex A, in Annexes 1 and A', ['list', 'list']],
    ['en', 'Schedule', 'in Schedule 1', ['list']],
    ['en', 'Appendix', 'in Appendices 1 and 1', ['list', 'list']],
    ['id', 'Lampiran', 'dalam Lampiran A', ['list']],
    ['ru', 'Приложение', 'в Приложении А, в Приложении № 1', ['list', 'list']],
    ['ru', 'Приложение', 'ПРИЛОЖЕНИЕ А МЕМОРАНДУМУ, Приложение Б', ['nowhere']],
    ['be', 'Дадатак', 'у Дадатку 1, Дадатак № 1', ['list', 'list']],
    ['be', 'Дадатак', 'у Дадатку Б', ['nowhere']],
    ['en', 'Annex', 'in Annex B', ['nowhere']],
    ['en', 'Annex', 'an annex A of theirs', []],
  ] as const)('to annexes are found by their own word and by letters (%s, %s: %s)', (language, word, source, codes) => {
    const text = createCheckedText(createThreeClauses({ [language]: source }), {
      languages: [language],
      annexWord: { [language]: word },
    });
    const found = checkText(text).filter(({ check }) => check === 'reference-typed');
    expect(found.map(({ details }) => details.context ?? details.code)).toEqual(codes);
  });

  test.each([
    ['en', 'Article', 'as in the preceding Article', [['the preceding Article', 'Article {ref:second}']]],
    ['en', 'Paragraph', 'by way of the previous paragraph', [['the previous paragraph', 'paragraph {ref:second}']]],
    ['id', 'Pasal', 'dalam pasal sebelumnya', [['pasal sebelumnya', 'pasal {ref:second}']]],
    ['ru', 'Статья', 'в предыдущей статье', [['предыдущей статье', 'статье {ref:second}']]],
    ['be', 'Артыкул', 'у папярэднім артыкуле', [['папярэднім артыкуле', 'артыкуле {ref:second}']]],
    ['en', 'Paragraph', 'One of the lines.\nAs in the preceding paragraph.', []],
    ['en', 'Paragraph', 'in the following paragraph', []],
    ['en', 'Article', 'the preceding Article 2 of the Convention', []],
    ['en', 'Article', 'the preceding articles', []],
    ['en', 'Section', 'the preceding paragraph', []],
    ['ru', 'Пункт', 'в предыдущем абзаце', []],
  ] as const)(
    'by place are replaced by the number of the clause that is meant (%s, %s: %s)',
    (language, word, source, expected) => {
      const text = createCheckedText(createThreeClauses({ [language]: source }), {
        languages: [language],
        paragraphWord: { [language]: word },
      });
      const found = checkText(text).filter(({ check }) => check === 'reference-typed');
      expect(found.filter(({ fix }) => fix !== null).map(({ place, fix }) => [place?.words, fix])).toEqual(expected);
    },
  );

  test.each([
    { what: '1.1 and 1.2', first: '1.1 One.\n1.2 Two.', source: 'under Paragraph 1.2 (b)', expected: [] },
    { what: '1.1. with a stop', first: '1.1. One.\n1.2. Two.', source: 'under Paragraph 1.2', expected: [] },
    { what: 'none', first: 'One.\nTwo.', source: 'under Paragraph 1.2', expected: [['Paragraph 1.2', 'nowhere']] },
    { what: 'another', first: '1.1 One.', source: 'under Paragraph 1.2', expected: [['Paragraph 1.2', 'nowhere']] },
  ] as const)(
    'to a numbered part of a clause are found nowhere only where it has none: $what',
    ({ first, source, expected }) => {
      const clauses = [createCheckedClause({ en: first }, { code: 'first' }), createCheckedClause({ en: source })];
      const found = checkText(createCheckedText(clauses, { languages: ['en'] }));
      expect(
        found
          .filter(({ check }) => check === 'reference-typed')
          .map(({ place, details }) => [place?.words, details.context]),
      ).toEqual(expected);
    },
  );

  test.each([
    ['en', 'paragraph 2 of Article 5 of the Convention; subparagraph 2; Paragraph {ref:second}; a paragraph of 2020'],
    ['id', 'Paragraf 2 Persetujuan tersebut; Paragraf {ref:second}'],
    ['ru', 'пункт 2 статьи 5 Соглашения; и т. п. 2; населённый пункт; пункт {ref:second}'],
  ] as const)('are not found in the %s words: %s', (language, source) => {
    expect(typed(language, source)).toEqual([]);
  });
});
