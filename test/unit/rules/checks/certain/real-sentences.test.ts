import { expect, test } from 'vitest';
import { checkText } from '../../../../../shared/rules/checks/check-text.ts';
import type { CheckedText } from '../../../../../shared/rules/checks/read/checked-text.ts';
import { createCheckedClause, createCheckedText } from '../letter.ts';

type Known = 'en' | 'id' | 'ru' | 'be';

/** Every fix that is offered for a clause of a text that is meant not to bind, as "words → fix"; references have rows of their own. */
function listFixes(
  language: string,
  source: string,
  more: Partial<CheckedText> = {},
  kind: 'paragraph' | 'preamble' | 'closing' = 'paragraph',
) {
  const clause = createCheckedClause({ [language]: source }, { kind });
  const text = createCheckedText([clause], { languages: [language], profile: 'non-binding', ...more });
  return checkText(text).flatMap(({ check, place, fix }) =>
    fix === null || check === 'reference-typed' ? [] : [`${check}: ${place?.words} → ${fix}`],
  );
}

/** Sentences as they stand in understandings, memorandums and protocols: none of them is improved by another word or sign. */
const SENTENCES: readonly (readonly [Known, string])[] = [
  // Consent is no decision, and what others agreed or promised is theirs.
  ['en', 'A visit takes place if the receiving institution agrees.'],
  ['en', 'Data are passed on only where the other Participant agrees.'],
  ['en', 'If the experts do not agree, the matter is left open.'],
  ['en', 'The price is the agreed price less transport.'],
  ['en', 'The meeting begins at an agreed time.'],
  ['en', 'They recall that the parties agreed in 2015 to build a plant.'],
  ['en', 'Under the Paris Agreement the Parties shall report every two years.'],
  ['en', 'The law provides that the ministry shall issue such permits within 30 days.'],
  ['en', 'The carriers undertake to insure the goods.'],
  ['en', 'The participants of the course must hold a passport.'],
  ['en', 'The Agreement of 1993 remains in force.'],
  ['en', 'After this Letter was signed, the Agreement on Trade entered into force.'],
  ['en', 'They refer to the authentic text of the Convention in English.'],
  ['en', 'Internationally agreed rules on labels are kept.'],
  ['en', 'The companies listed there agree among themselves on prices.'],
  ['en', 'Importers are told that they shall keep records for five years.'],
  ['en', 'The Parties listed in Annex II to the Convention pay more.'],
  ['en', 'Parties under the Convention report to its secretariat.'],
  ['en', 'The Committee acts as the Charter says: it shall meet yearly.'],
  ['en', 'Unless the owner agrees in writing, samples are not copied.'],
  ['id', 'Peserta pelatihan wajib memiliki paspor.'],
  ['id', 'Undang-undang menetapkan bahwa kementerian wajib menerbitkan izin.'],
  ['id', 'Pihak ketiga wajib menjaga kerahasiaan.'],
  ['id', 'Pihak penjual wajib menyerahkan barang kepada mereka.'],
  ['id', 'Menurut Konvensi tersebut Para Pihak wajib melapor.'],
  ['id', 'Para Pihak dalam Konvensi melapor setiap tahun.'],
  ['ru', 'Каждая из Сторон назначает координатора; любая из Сторон может его заменить.'],
  ['ru', 'Расходы несёт одна из Сторон либо обе по согласию обеих Сторон.'],
  ['ru', 'Встреча созывается обеими Сторонами.'],
  ['ru', 'После подписания настоящего Письма Соглашение о торговле вступает в силу.'],
  ['ru', 'Согласно Парижскому соглашению между Сторонами распределяются обязанности.'],
  // The order of two names, and what stands before both.
  ['en', 'The Governments of Indonesia and Belarus welcome this.'],
  ['en', 'The Presidents of Indonesia and Belarus met in 2013.'],
  ['en', 'The Ministers of Trade of Indonesia and Belarus will meet.'],
  ['en', 'The exhibition “Indonesia and Belarus: 30 Years” is opened.'],
  ['en', 'They recall the MoU between Indonesia and Belarus on standards.'],
  ['en', 'The FTA between Indonesia and Belarus is prepared.'],
  ['en', 'The Comprehensive Partnership between Indonesia and Belarus goes on.'],
  ['en', 'The first and the second meeting are held in Indonesia and Belarus.'],
  ['en', 'Products from Indonesia and Belarus, namely palm oil and tractors, are shown.'],
  ['en', 'Mr. Budi and Ms. Anna represent Indonesia and Belarus.'],
  ['en', 'Bogor and Minsk (Indonesia and Belarus) are twin towns.'],
  // Behind both names, what each is called stands in their order.
  [
    'en',
    'Indonesia and Belarus, jointly “the Participants” and individually “the Indonesian Participant” and “the Belarusian Participant”, agree.',
  ],
  ['id', 'Indonesia dan Belarus, masing-masing disebut “pihak Indonesia” dan “pihak Belarus”, sepakat.'],
  ['id', 'Indonesia dan Belarus, selanjutnya disebut “Pihak Indonesia” dan “Pihak Belarus”, sepakat.'],
  ['ru', 'Индонезия и Беларусь, далее именуемые «индонезийская сторона» и «белорусская сторона», договорились.'],
  ['be', 'Інданезія і Беларусь, далей «інданезійскі бок» і «беларускі бок», дамовіліся.'],
  ['id', 'Forum Bisnis Indonesia dan Belarus bertemu di Jakarta.'],
  ['id', 'Pemerintah Indonesia dan Belarus menyambut baik hal ini.'],
  ['id', 'Pameran “Indonesia dan Belarus: 30 Tahun” dibuka.'],
  ['id', 'MSP antara Indonesia dan Belarus tentang standar tetap berlaku.'],
  ['ru', 'Правительства Индонезии и Беларуси приветствуют это.'],
  ['ru', 'Конвенция между Индонезией и Беларусью подписана в 1996 году.'],
  ['ru', 'Выставка «Индонезия и Беларусь: 30 лет» открыта.'],
  ['ru', 'Статистика об Индонезии и Беларуси обновляется.'],
  ['be', 'Урады Інданезіі і Беларусі вітаюць гэта.'],
  ['be', 'Выстава «Інданезія і Беларусь: 30 гадоў» адкрыта.'],
  ['be', 'Канвенцыя паміж Інданезіяй і Беларуссю падпісана.'],
  // Signs and spaces that belong where they are.
  ['en', 'Reports are sent in .docx or .pdf format.'],
  ['en', 'Sites under .id and .by are listed.'],
  ['en', 'Water and cement are mixed 1 : 3 by mass.'],
  ['en', 'Costs are shared 50 : 50.'],
  ['en', 'Mail.Ru and Booking.Com are named as platforms.'],
  ['en', 'Use of N,N-dimethylformamide and cis,trans-farnesol is reported.'],
  ['en', 'Shipments of poly(ethylene glycol) and bis(chloromethyl) ether need a permit.'],
  ['en', 'The form has two boxes: ( ) yes and ( ) no.'],
  ['en', 'Done at Minsk on      2026.'],
  ['en', 'The series WTO:TBT and the axis x:y are used.'],
  ['en', 'Yahoo!Japan and others carry the news.'],
  ['en', 'The value is read as a(n) offer; the file(s) and the person(s)concerned are named.'],
  ['id', 'Laporan dikirim dalam format .docx atau .pdf.'],
  ['id', 'Situs .go.id dan .by dicantumkan.'],
  ['id', 'Skala peta 1 : 50.000 dipakai.'],
  ['id', 'Ditandatangani di Minsk pada tanggal      2026.'],
  ['ru', 'Отчёты подаются в формате .docx или .pdf.'],
  ['ru', 'Масштаб карты 1 : 50 000.'],
  ['ru', 'Портал Mail.Ru и сайт Gov.By указаны.'],
  ['ru', 'Подписано « »         2026 года.'],
  ['be', 'Справаздачы падаюцца ў фармаце .docx або .pdf.'],
  ['be', 'Маштаб карты 1 : 50 000.'],
  // Letters that only look like others.
  ['ru', 'Применяется система HACCP; в рамках APEC ведётся диалог.'],
  ['ru', 'Коды HS и TH ВЭД, том XXI, протокол TCP.'],
  ['ru', 'Сорт 3О и модель 1З, серия 5б.'],
  ['be', 'Прымяняецца сістэма HACCP і код HS.'],
  ['en', 'Form 1S, model 3O and seat 12l are named.'],
  ['en', 'Passport series 1O5 and plate l7 are recorded.'],
  ['id', 'Formulir 1S, model 3O, dan nomor 1l dicatat.'],
  ['id', 'Suhu 25 ℃, № 5, 1º dan ½ kg.'],
  // Quotation marks and lists.
  ['en', '1. Definitions\n2. Both sides name a contact.\n3. Reports are exchanged.\n4. Costs are shared.'],
  ['en', 'Sent to:\na) trade@kemenperin.go.id;\nb) www.minprom.gov.by\nc) info@minprom.gov.by;\nd) the embassies.'],
  ['ru', 'Виды:\n1) мука;\n2) крупы;\n3) масло, в том числе для детей,\nи маргарин;\n4) сахар.'],
];

test.each(SENTENCES)('a sentence that is right has no fix (%s: %s)', (language, source) => {
  expect(listFixes(language, source)).toEqual([]);
});

test.each([
  ['fr', 'Il dit : « Les deux parties » ; voilà !'],
  ['de', 'Er sagt: „Die Seiten“ und ‚beide‘ (r)echt.'],
  ['fa', 'می‌خواهند همکاری کنند.'],
  ['hi', 'क्‍ष और र्‍य।'],
])('a language has the signs of its own custom (%s)', (language, source) => {
  expect(listFixes(language, source)).toEqual([]);
});

test.each([
  ['en', 'If the Parties agree to extend it, this Letter continues.', []],
  ['en', 'The experts appointed by the Parties shall keep secrets.', []],
  ['en', 'The costs of the Parties must not exceed the budget.', []],
  ['en', 'Labour Party members, the People’s Party and the Party of Work visited.', []],
  ['en', 'In 2019, exports of Indonesia and Belarus rose by 5% and 7%.', []],
  ['ru', 'Министерство торговли Индонезии и Беларусь обсудили это.', []],
  ['ru', 'ОАО «БМЗ»и ООО «Луч» сотрудничают.', []],
  ['be', 'ААТ «БМЗ»і ТАА «Промень» супрацоўнічаюць.', []],
  ['id', 'Universitas Indonesia dan Belarus bekerja sama.', []],
  // What stays a fix: the promise of a side, directly behind it.
  ['en', 'The Parties shall meet and each Party shall pay.', ['shall', 'shall']],
  ['id', 'Setiap Pihak wajib menjaga kerahasiaan.', ['wajib']],
] as const)('only words that bind a side itself are replaced (%s: %s)', (language, source, words) => {
  const clause = createCheckedClause({ [language]: source });
  const text = createCheckedText([clause], { languages: [language], profile: 'non-binding' });
  expect(checkText(text).flatMap(({ place, fix }) => (fix === null ? [] : [place?.words]))).toEqual(words);
});

const clauseWords = { en: 'Section', id: 'Bagian', ru: 'Раздел' };
test.each([
  ['en', 'Under this Article, experts are sent.'],
  ['id', 'Menurut Pasal ini, tenaga ahli dikirim.'],
  ['ru', 'Настоящая статья применяется к экспертам.'],
])('a clause that the text calls otherwise is not called a paragraph (%s: %s)', (language, source) => {
  expect(listFixes(language, source, { paragraphWord: clauseWords })).toEqual([]);
});

test.each([
  ['en', 'The Parties nominate participants for the course.'],
  ['id', 'Para Pihak mengirim peserta pelatihan.'],
  ['ru', 'Между Сторонами согласуются списки участников курсов.'],
])('sides are not called by a word that the text has for others (%s: %s)', (language, source) => {
  expect(listFixes(language, source)).toEqual([]);
});

test.each([
  ['en', 'Colombia', 'A company registered in Columbia takes part.'],
  ['en', 'Grenada', 'Experts travelled from Granada.'],
  ['en', 'Andorra', 'The town of Andora hosts it.'],
])('a place is not corrected to the name of a side (%s, %s: %s)', (language, state, source) => {
  const [ours, theirs] = createCheckedText([]).parties;
  const parties: CheckedText['parties'] = [ours, { ...theirs, state: { [language]: state }, ministry: {} }];
  expect(listFixes(language, source, { parties })).toEqual([]);
});

test('an abbreviation that begins a recital does not call for capitals in another language', () => {
  const clause = createCheckedClause(
    {
      en: 'DESIRING to cooperate;\nUNIDO has supported this;\nRECALLING their ties;',
      id: 'BERKEINGINAN untuk bekerja sama;\nDukungan telah diberikan UNIDO;\nMENGINGAT hubungan keduanya;',
    },
    { kind: 'preamble' },
  );
  const text = createCheckedText([clause], { languages: ['en', 'id'] });
  expect(checkText(text).filter(({ check, fix }) => check === 'preamble-capitals' && fix !== null)).toEqual([]);
});

test.each([
  [
    'PH',
    'Philippines',
    'Trade between the Philippines and Indonesia grows.',
    '{ID:Indonesia} and {PH:the Philippines}',
  ],
  ['PH', 'Philippines', 'The Philippines and Indonesia grow palms.', null],
  ['PH', 'Philippines', 'Indonesia and the Philippines grow palms.', null],
])('an article moves with the name that has it (%s, %s: %s)', (code, state, source, fix) => {
  const [ours, theirs] = createCheckedText([]).parties;
  const parties: CheckedText['parties'] = [ours, { ...theirs, code, state: { en: state }, ministry: {} }];
  const text = createCheckedText([createCheckedClause({ en: source })], { languages: ['en'], parties });
  expect(checkText(text).flatMap((one) => (one.check === 'side-order' ? [one.fix] : []))).toEqual([fix]);
});
