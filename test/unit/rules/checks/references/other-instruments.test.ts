import { expect, test } from 'vitest';
import { checkText } from '../../../../../shared/rules/checks/check-text.ts';
import { createCheckedText, createThreeClauses } from '../letter.ts';

const WORDS = { en: 'Article', id: 'Pasal', ru: 'Статья', be: 'Артыкул' } as const;
const listReferences = (language: keyof typeof WORDS, source: string, title = '') =>
  checkText(
    createCheckedText(createThreeClauses({ [language]: source }), {
      languages: [language],
      paragraphWord: { [language]: WORDS[language] },
      ...(title === '' ? {} : { title: { [language]: title } }),
    }),
  )
    .filter(({ check }) => check === 'reference-typed')
    .map(({ place }) => place?.words);

test.each([
  ['en', 'They act under Article 2 of the Arrangement of 2015.'],
  ['en', 'They act under Article 2 of the 2013 Memorandum, and Article 1 of the Terms of Reference.'],
  ['en', 'They act under the Agreement of 2010 and Article 2 thereof.'],
  ['en', 'They respect the Paris Agreement, in particular Article 2.'],
  [
    'en',
    'They act under Article 2, paragraph 3, of the Charter of the United Nations and Article 1 bis of the Treaty.',
  ],
  ['en', 'They act in line with Article 2, paragraph 1 (a), of the Paris Agreement of 12 December 2015.'],
  ['en', 'The text reads: “Article 2. Each Party grants rights.”'],
  ['en', 'They act in line with Article 1, Article 2 and Article 3 of the Charter of the United Nations.'],
  ['en', 'They reduce emissions, taking into account MARPOL, Article 2, Chapter 4;'],
  ['en', 'They accept certificates under Regulation (EU) No 1178/2011, Article 2, where it applies.'],
  ['id', 'Undang-Undang Nomor 3 Tahun 2014 tentang Perindustrian, khususnya Pasal 1 sampai dengan Pasal 2;'],
  ['id', 'Mereka bertindak sesuai dengan Pasal 2 Undang-Undang Nomor 3 Tahun 2014.'],
  ['id', 'Mereka bertindak sesuai dengan Pasal 2 dari Undang-Undang Nomor 3 Tahun 2014.'],
  ['id', 'Indikasi geografis dilindungi menurut Pasal 1 sampai dengan Pasal 3 Persetujuan TRIPS.'],
  ['ru', 'Они действуют согласно статье 2, пункт 1 а), Парижского соглашения.'],
  ['be', 'Яны дзейнічаюць паводле артыкула 2, пункт 1 а), Парыжскага пагаднення.'],
  ['id', 'Mereka bertindak sesuai dengan Pasal 2 Nota Kesepahaman tahun 2013 dan Pasal 1 Lampiran.'],
  ['id', 'Mereka menghormati Konvensi Wina 1969, khususnya Pasal 2.'],
  ['id', 'Mereka bertindak sesuai dengan Pasal 2 ayat (1) Kitab Undang-Undang Hukum Dagang.'],
  ['ru', 'Они действуют согласно статье 2 указанного Меморандума и статье 1 контракта.'],
  ['ru', 'Они действуют согласно статье 2 Меморандума 2013 года.'],
  ['ru', 'Они соблюдают положения Венской конвенции, в частности статьи 2.'],
  ['be', 'Яны дзейнічаюць паводле артыкула 2 названага Мемарандума і артыкула 1 кантракта.'],
  ['be', 'Яны ўлічваюць Пагадненне паміж урадамі аб гандлі і артыкул 2 гэтага Пагаднення.'],
  ['en', 'They note the Protocol of 2019 and Annex 2 thereto.'],
  ['en', 'They note the Protocol of 2019, including Annex 2.'],
  ['id', 'Pernyataan ini tidak mengubah Memorandum tahun 2019, termasuk Lampiran A.'],
  ['id', 'Pernyataan ini tidak mengubah Persetujuan tahun 2019, termasuk Pasal 2.'],
  ['ru', 'Он не изменяет Соглашение о сотрудничестве и Приложение А к нему.'],
  ['ru', 'Настоящий Протокол не изменяет Соглашение о сотрудничестве и приложение 2 к нему.'],
  ['ru', 'Они исходят из Договора о союзе, в частности раздела X и приложения № 10 к нему.'],
  ['ru', 'Они исходят из Конвенции 1980 года, включая статью 2.'],
  ['be', 'Ён не змяняе Пагадненне аб супрацоўніцтве і дадатак 2 да яго.'],
  ['be', 'Яны зыходзяць з Канвенцыі 1980 года, у тым ліку артыкула 2.'],
  ['en', 'The Treaty on the Eurasian Economic Union, Annex No. 9, binds one of them.'],
  ['en', 'They test under ISO 7153-1, above all the table in Article 2 of that standard.'],
  ['en', 'They test the data format described in JIS X 5080-4, Article 2.'],
  ['id', 'Pengujian menurut ISO 7153-1, khususnya tabel dalam Pasal 2 standar tersebut.'],
  ['id', 'Pengujian memenuhi Pasal 1 dan Pasal 2 standar ISO 13131:2021.'],
  ['ru', 'Испытания отвечают статьям 1 и 2 стандарта ISO 13131:2021.'],
  ['ru', 'Испытания отвечают ISO 7153-1, а таблица взята из статьи 2 этого стандарта.'],
  ['be', 'Выпрабаванні адпавядаюць артыкулам 1 і 2 стандарту ISO 13131:2021.'],
  ['en', 'Origin follows Article 2 and Annex 1 of the Free Trade Agreement of 2023.'],
  ['id', 'Asal barang diatur dalam Pasal 2 dan Lampiran 1 Persetujuan Perdagangan Bebas.'],
  ['ru', 'Происхождение определено статьёй 2 и приложением 1 Соглашения о свободной торговле.'],
  ['be', 'Паходжанне вызначана артыкулам 2 і дадаткам 1 Пагаднення аб свабодным гандлі.'],
  ['en', 'They respect the Convention of 1951, Article 2.'],
  ['id', 'Perjanjian Uni Ekonomi Eurasia, Lampiran Nomor 9, mengikat salah satunya.'],
  ['ru', 'Договор о Евразийском экономическом союзе, приложение № 9, обязателен для одного из них.'],
  ['ru', 'Справка выдаётся согласно приказу № 15, приложение 3.'],
  ['ru', 'Статья 2 Бандунгского коммюнике 1955 года сохраняет значение.'],
  ['ru', 'Учитывая Соглашение о таможне и руководствуясь приложением № 3 к этому Соглашению, они встречаются.'],
  ['ru', 'Соглашение 2010 года, статья 2 которого касается тарифов, сохраняет силу.'],
  ['be', 'Пагадненне 2010 года, артыкул 2 якога датычыць тарыфаў, захоўвае сілу.'],
] as const)(
  'a provision of something else is left alone, since its fix would change which is meant: %s %s',
  (language, source) => {
    expect(listReferences(language, source)).toEqual([]);
  },
);

test.each([
  ['en', 'They act under Article 2 of this Memorandum and Article 1 of the Memorandum.', 2],
  ['en', 'Article 2 of the present Arrangement applies, and so does Article 1, paragraph 2.', 2],
  ['id', 'Sesuai dengan Pasal 2 Para Peserta akan bertemu; Pasal 1 Memorandum ini berlaku.', 2],
  ['ru', 'Они действуют согласно статье 2 настоящего Меморандума и статье 1.', 2],
  ['be', 'Яны дзейнічаюць паводле артыкула 2 гэтага Мемарандума.', 1],
] as const)('a provision of this text is a reference: %s %s', (language, source, count) => {
  expect(listReferences(language, source)).toHaveLength(count);
});

test('the parts of a Paragraph are called by its own word in small letters, and are no other Paragraphs', () => {
  const paragraphWord = { en: 'Paragraph' };
  const clauses = createThreeClauses({ en: 'Amendments come into effect as provided in Paragraph 3, paragraph 1.' });
  const found = checkText(createCheckedText(clauses, { languages: ['en'], paragraphWord }));
  const references = found.filter(({ check }) => check === 'reference-typed');
  expect(references.map(({ place }) => place?.words)).toEqual(['Paragraph 3']);
});

test('a text that amends another names the provisions of that one, and its own', () => {
  const title = 'PROTOCOL\nAMENDING THE MEMORANDUM OF UNDERSTANDING BETWEEN NORTHLAND AND SOUTHLAND';
  const source = 'Article 2 of the Memorandum is replaced, and Article 1, paragraph 2, of the Memorandum is deleted.';
  expect(listReferences('en', source, title)).toEqual([]);
  expect(listReferences('en', 'Article 2 of this Protocol applies.', title)).toEqual(['Article 2']);
  expect(listReferences('en', source)).toHaveLength(2);
});

test.each([
  ['en', 'ACTION PLAN', 'They signed “the Memorandum”. It gives effect to Article 2 of the Memorandum.', []],
  ['en', 'ACTION PLAN', 'After the Memorandum signed in 2021 it gives effect to Article 2 (a) of the Memorandum.', []],
  ['en', 'ACTION PLAN', 'It gives effect to Article 2 of the Memorandum.', ['Article 2']],
  ['en', 'MEMORANDUM OF UNDERSTANDING', 'They signed “the Memorandum”: Article 2 of the Memorandum.', ['Article 2']],
  ['ru', 'ПЛАН ДЕЙСТВИЙ', 'Во исполнение Меморандума, подписанного в 2021 году, применяется статья 2 Меморандума.', []],
  ['ru', 'ПЛАН ДЕЙСТВИЙ', 'Он осуществляет статью 2 Меморандума.', ['статью 2']],
  ['ru', 'МЕМОРАНДУМ', 'Статья 1 применяется, и статья 2 Меморандума тоже.', ['Статья 1', 'статья 2']],
  ['be', 'ПЛАН ДЗЕЯННЯЎ', 'Пасля Мемарандума, падпісанага ў 2021 годзе, ажыццяўляецца артыкул 2 Мемарандума.', []],
  ['be', 'МЕМАРАНДУМ', 'Ён ажыццяўляе артыкул 2 Мемарандума.', ['артыкул 2']],
  ['id', 'RENCANA AKSI', 'Rencana Aksi ini melaksanakan Pasal 2 Memorandum.', []],
  ['ru', 'МЕМОРАНДУМ', 'Настоящий Меморандум и статья 2 к нему не относятся.', ['статья 2']],
  ['en', 'MEMORANDUM OF UNDERSTANDING', 'They act under this Memorandum, Article 2, and meet.', ['Article 2']],
  ['en', 'MEMORANDUM OF UNDERSTANDING', 'As they meet, Article 2, and only that, applies.', ['Article 2']],
  ['id', 'NOTA KESEPAHAMAN', 'Sesuai dengan Nota Kesepahaman ini, Pasal 2, mereka bertemu.', ['Pasal 2']],
  ['ru', 'МЕМОРАНДУМ', 'Согласно настоящему Меморандуму, статье 2, они встречаются.', ['статье 2']],
] as const)(
  'a provision of what the title does not name is another’s (%s, %s: %s)',
  (language, title, source, words) => {
    expect(listReferences(language, source, title)).toEqual(words);
  },
);
