import { describe, expect, test } from 'vitest';
import { checkText } from '../../../../../shared/rules/checks/check-text.ts';
import type { CheckedText } from '../../../../../shared/rules/checks/read/checked-text.ts';
import { createCheckedText, createThreeClauses } from '../letter.ts';

const WORDS = { en: 'Article', id: 'Pasal', ru: 'Статья', be: 'Артыкул' } as const;
type Known = keyof typeof WORDS;

function listFixes(language: Known, source: string, more: Partial<CheckedText> = {}): readonly string[] {
  const paragraphWord = { [language]: WORDS[language] };
  const clauses = createThreeClauses({ [language]: source });
  return checkText(createCheckedText(clauses, { languages: [language], paragraphWord, ...more }))
    .filter(({ check, fix }) => check === 'reference-typed' && fix !== null)
    .map(({ place }) => place?.words ?? '');
}

/** Sentences of treaties, memorandums, regulations and contracts that name a provision of something else. */
const OF_OTHERS: readonly (readonly [Known, string])[] = [
  ['en', 'Recalling the Convention on Road Traffic, in line with Article 2 the Parties recognise licences.'],
  ['en', 'The Agreement of 1993 remains in force. For this purpose Article 3 applies mutatis mutandis.'],
  ['en', 'The Parties apply UNCLOS Article 3 to such vessels.'],
  ['en', 'Arbitration follows Model Article 2 of UNCITRAL.'],
  ['en', 'Duties are levied under the GATS, Article 1 excepted.'],
  ['en', 'Article 3 Committee members meet once a year.'],
  ['en', 'The same Article 2 guarantee covers loans.'],
  ['en', 'Consular protection is granted as in former Article 3.'],
  ['en', 'The contract of carriage states this, and Article 2 is to be read with it.'],
  ['en', 'In accordance with the Basel Convention:\n(a) waste is returned under Article 2;\n(b) costs are shared.'],
  ['en', 'The ISO standard requires it, see Article 3.'],
  ['en', 'He quoted “the duty set out in Article 2 above”.'],
  ['en', 'Under Article 3 on the List of Services no permit is needed.'],
  ['en', 'Vessels are treated under Article 2 in the version of 2004.'],
  ['en', 'The other agreements of the Parties apply; Article 3 is an example.'],
  ['en', 'Article 2 of this Convention was quoted by both delegations.'],
  ['en', 'Under Article 1, UN Charter, they cooperate.'],
  ['id', 'Konvensi Jenewa berlaku, dan dalam hal itu Pasal 2 diterapkan.'],
  ['id', 'Sesuai dengan Pasal 2 kontrak kerja, upah dibayar bulanan.'],
  ['id', 'Menurut Pasal 3 pedoman teknis yang ditetapkan bersama, pelatihan dimulai.'],
  ['id', 'Berdasarkan Pasal 1 anggaran dasar perkumpulan, rapat dipimpin ketua.'],
  ['id', 'Mereka merujuk UU Nomor 6 Tahun 2011 dan Pasal 3 untuk izin tinggal.'],
  ['id', 'UUD 1945 Pasal 3 menjadi dasar.'],
  ['id', 'Nota Kesepahaman tahun 2010 tetap berlaku; Pasal 2 tidak berubah.'],
  ['id', 'Dalam hal Pasal 3 tersebut, biaya ditanggung pengundang.'],
  ['id', 'Sesuai dengan Persetujuan Fasilitasi Perdagangan:\na. barang dilepas menurut Pasal 2;\nb. data dibuka.'],
  ['id', 'Standar ISO 9001 mensyaratkannya, lihat Pasal 3.'],
  ['id', 'Menurut Pasal 1 memorandum lama, tim dibentuk.'],
  ['id', 'Rapat mencatat “kewajiban dalam Pasal 2” dari mitra.'],
  ['id', 'Pasal 2 Konvensi ini dikutip kedua delegasi.'],
  ['ru', 'Применяется Конвенция о дорожном движении, и в соответствии со статьёй 2 признаются права.'],
  ['ru', 'Стороны руководствуются уставом организации и статьёй 3.'],
  ['ru', 'В соответствии со статьёй 2 бюджета средства выделяются ежегодно.'],
  ['ru', 'Применяются Инкотермс, Договор о поставке и статья 3.'],
  ['ru', 'Согласно статье 1 Типовых условий груз застрахован.'],
  ['ru', 'Соглашение 1993 года действует. При этом статья 3 применяется с изменениями.'],
  ['ru', 'Согласно статье 2 той редакции пошлина не взимается.'],
  ['ru', 'В соответствии с Базельской конвенцией:\nа) отходы возвращаются согласно статье 2;\nб) расходы делятся.'],
  ['ru', 'Указанный кодекс это допускает (статья 3).'],
  ['ru', 'Бывшая статья 2 сохраняет действие.'],
  ['ru', 'Он сослался на «обязанность по статье 2».'],
  ['ru', 'Согласно статье 2 настоящей Конвенции, как её привели делегации, суда досматриваются.'],
  ['be', 'Прымяняецца Канвенцыя аб дарожным руху, і паводле артыкула 2 правы прызнаюцца.'],
  ['be', 'Бакі кіруюцца статутам арганізацыі і артыкулам 3.'],
  ['be', 'Паводле артыкула 2 бюджэту сродкі вылучаюцца штогод.'],
  ['be', 'Пагадненне 1993 года дзейнічае. Пры гэтым артыкул 3 прымяняецца са зменамі.'],
  ['be', 'Паводле артыкула 1 Тыпавых умоў груз застрахаваны.'],
  ['be', 'Згодна з артыкулам 2 той рэдакцыі пошліна не спаганяецца.'],
  ['be', 'Названы кодэкс гэта дапускае (артыкул 3).'],
  ['be', 'Былы артыкул 2 захоўвае дзеянне.'],
  ['be', 'Ён спаслаўся на «абавязак паводле артыкула 2».'],
  ['be', 'Паводле артыкула 2 гэтай Канвенцыі, прыведзенай дэлегацыямі, судны аглядаюцца.'],
];

/** The words for a clause that are words of laws and lists too. */
const UNNAMED: readonly (readonly [Known, string])[] = [
  ['en', 'The equipment meets section 2 requirements of the tender.'],
  ['en', 'The Law on Investment and its rules allow this, see section 3.'],
  ['en', 'Tariff quotas are opened in paragraph 2 in the Schedule of Concessions.'],
  ['id', 'Keputusan Menteri mengatur hal ini pada angka 2.'],
  ['id', 'Barang pada angka 2 daftar negatif tidak diimpor.'],
  ['id', 'Sebagaimana diatur dalam bagian 3 proposal proyek.'],
  ['ru', 'В пункте 2 повестки дня рассмотрен отчёт.'],
  ['ru', 'Пункт 3 графика поставок выполнен.'],
  ['ru', 'Постановление принято, его цели указаны в пункте 2.'],
  ['be', 'У пункце 2 парадку дня разгледжана справаздача.'],
  ['be', 'Пункт 3 графіка паставак выкананы.'],
];

describe('a provision that may be one of something else', () => {
  test.each(OF_OTHERS)('has no fix that would make it one of this text (%s: %s)', (language, source) => {
    expect(listFixes(language, source)).toEqual([]);
  });

  test.each(UNNAMED)('has none in a text whose clauses have numbers alone (%s: %s)', (language, source) => {
    expect(listFixes(language, source, { paragraphWord: { [language]: '' } })).toEqual([]);
  });

  test.each([
    ['en', 'PROTOCOL\nTO THE AGREEMENT ON AIR SERVICES', 'Fares are filed under Article 2.'],
    ['en', 'ADDENDUM\nON TRAINING', 'Article 2 applies to trainers as well.'],
    ['en', 'EXCHANGE OF LETTERS\nON SEAFARERS', 'Article 2 is applied from May.'],
    ['id', 'ADENDUM\nTENTANG PELATIHAN', 'Pasal 2 berlaku bagi pelatih.'],
    ['id', 'PROTOKOL\nPELAKSANAAN PERSETUJUAN ANGKUTAN UDARA', 'Pasal 2 berlaku bagi tarif.'],
    ['ru', 'ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ\nО ПОСТАВКЕ', 'Статья 2 применяется и к складам.'],
    ['be', 'ДАДАТКОВЫ ПРАТАКОЛ\nАБ ПАСТАЎЦЫ', 'Артыкул 2 прымяняецца і да складоў.'],
  ] as const)('has none where the text belongs to another instrument (%s, %s)', (language, title, source) => {
    expect(listFixes(language, source, { title: { [language]: title } })).toEqual([]);
  });

  test.each(['preamble', 'annex'] as const)('has none in a %s, unless it is called one of this text', (kind) => {
    const [first, second] = createThreeClauses({});
    const own = { code: 'own', kind, heading: {}, stale: [] };
    const list = (en: string) => {
      const clauses = [...[first, second].flatMap((one) => one ?? []), { ...own, body: { en } }];
      const more = { languages: ['en'], paragraphWord: { en: 'Article' }, title: { en: 'ARRANGEMENT' } };
      return checkText(createCheckedText(clauses, more)).flatMap(({ check, fix }) =>
        check === 'reference-typed' ? [fix] : [],
      );
    };
    expect(list('In accordance with Article 2, experts are sent.')).toEqual([null]);
    expect(list('In accordance with Article 2 of this Arrangement, experts are sent.')).toEqual([
      'Article {ref:second}',
    ]);
  });

  test('has none where the clause has lines of that number itself', () => {
    const source = '1. Each side names a contact.\n2. Both meet.\n3. The contacts in paragraph 2 report.';
    expect(listFixes('en', source, { paragraphWord: { en: 'Paragraph' } })).toEqual([]);
  });
});

describe('a provision of this text', () => {
  test.each([
    ['en', 'Each side bears its costs as provided for in Article 2.', 1],
    ['en', 'Subject to Articles 1 and 2, the Parties shall act within the limits of their laws and regulations.', 2],
    ['en', 'Article 2 applies to experts. The data referred to in Article 1 (b) will be kept.', 2],
    ['en', 'Nothing in Article 2 of this Letter affects rights under the Vienna Convention.', 1],
    ['en', 'In accordance with paragraph 1 of Article 2, reports are written.', 1],
    ['id', 'Sebagaimana dimaksud dalam Pasal 2, laporan disusun sesuai dengan peraturan perundang-undangan.', 1],
    ['id', 'Pasal 1 dan Pasal 2 berlaku bagi tenaga ahli.', 2],
    ['id', 'Sesuai dengan Pasal 2 Pernyataan Kehendak ini, mereka bertemu.', 1],
    ['ru', 'В соответствии со статьёй 2 отчёты готовятся ежегодно.', 0],
    ['ru', 'Отчёты, указанные в статье 2, готовятся согласно национальному законодательству.', 1],
    ['ru', 'Согласно пункту 1 статьи 2 настоящего Письма отчёты готовятся ежегодно.', 1],
    ['be', 'Справаздачы, названыя ў артыкуле 2, рыхтуюцца штогод.', 1],
  ] as const)('keeps its fix where nothing else can be meant (%s: %s)', (language, source, count) => {
    expect(listFixes(language, source)).toHaveLength(count);
  });
});

describe('a clause named by its place', () => {
  test.each([
    ['en', 'The Hague Convention applies, the preceding Article excepted.'],
    ['en', 'They quoted “the preceding Article” in full.'],
    ['ru', 'Применяется Гаагская конвенция, кроме предыдущей статьи.'],
    ['id', 'Konvensi Den Haag berlaku, kecuali pasal sebelumnya.'],
    ['be', 'Прымяняецца Гаагская канвенцыя, акрамя папярэдняга артыкула.'],
  ] as const)('has no fix beside another instrument or in a quotation (%s: %s)', (language, source) => {
    expect(listFixes(language, source)).toEqual([]);
  });
});
