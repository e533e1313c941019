import { describe, expect, test } from 'vitest';
import { listFindings } from '../letter.ts';

const listFixes = (check: string, language: string, source: string) =>
  listFindings(check, { [language]: source }, {}, { profile: 'non-binding' }).flatMap(({ place, fix }) =>
    fix === null ? [] : [`${place?.words} → ${fix}`],
  );

describe('a treaty word has no fix where it is not the promise of a side', () => {
  test.each([
    ['en', 'The record reads: “the carrier shall pay the damages”.'],
    ['en', 'They took note of the Agreed Minutes of 2019.'],
    ['en', 'Access is given on mutually agreed terms under the Nagoya Protocol.'],
    ['en', 'They support the internationally agreed development goals.'],
    ['en', 'A state-owned undertaking to be named by the ministry buys the wheat.'],
    ['en', 'The Conference of Parties decides this.'],
    ['en', 'Annex I Parties report under the Convention.'],
    ['en', 'The Contracting Party of the convention reports.'],
    ['en', 'They took part in the Labour Party congress.'],
    ['en', 'The rules apply once the Customs Code of the Union enters into force.'],
    ['en', 'Vessels are treated under the Convention on the Law of the Sea; Article 3 is an example.'],
    ['en', 'As in UNCLOS Article 3, vessels pass.'],
    ['en', 'The minutes quote “Article 3 of this text”.'],
    ['en', 'The law defines the buyer as “Party” and the seller as “the Party”.'],
    ['id', 'Undang-undang menyebut pembeli sebagai “Pihak”.'],
    ['en', 'The law of the host state says that employers shall insure workers.'],
    ['id', 'Usaha industri wajib memiliki analisis dampak lingkungan menurut undang-undang.'],
    ['id', 'Undang-undang menyatakan bahwa importir wajib melapor.'],
    ['id', 'Notulen mencatat “importir wajib melapor”.'],
    ['id', 'Konferensi Para Pihak Konvensi Keanekaragaman Hayati memutuskan hal itu.'],
    ['id', 'Negara Pihak melapor kepada sekretariat.'],
    ['id', 'Konvensi Jenewa berlaku; Pasal 3 menjadi contoh.'],
    ['id', 'Menurut UUD 1945 dan Pasal 33, sumber daya dikuasai negara.'],
    ['ru', 'Конференция Сторон Конвенции приняла решение.'],
    ['ru', 'Между государствами — участниками и Сторонами Конвенции проводится обмен.'],
    ['ru', 'В протоколе сказано: «между Сторонами».'],
    ['ru', 'Применяется Женевская конвенция; в статье 3 указан пример.'],
    ['ru', 'Когда Таможенный кодекс вступает в силу, пошлины меняются.'],
  ] as const)('%s: %s', (language, source) => {
    expect(listFixes('treaty-word', language, source)).toEqual([]);
  });

  test.each([
    ['en', 'The Parties shall cooperate.', 1],
    ['en', 'This Letter of Intent shall enter into force on signature.', 2],
    ['en', 'Unless otherwise agreed, Article 3 of this Letter applies.', 2],
    ['id', 'Para Pihak wajib melapor sesuai dengan Pasal 3 Pernyataan Kehendak ini.', 2],
  ] as const)('and keeps it elsewhere (%s: %s)', (language, source, count) => {
    expect(listFixes('treaty-word', language, source)).toHaveLength(count);
  });
});

test.each([
  ['en', 'The Parties cooperate, and each Party bears its costs.'],
  ['en', 'hereinafter referred to as “the Parties”, have decided; THE PARTIES meet.'],
  ['en', 'The first Party’s share and the Parties’ shares.'],
  ['id', 'selanjutnya disebut PIHAK KESATU dan PIHAK KEDUA, bersama-sama disebut PARA PIHAK.'],
  ['id', 'Para Pihak bertemu; salah satu Pihak memberi tahu Pihak lainnya, disebut “Para Pihak”.'],
  ['ru', 'Стороны встречаются между Сторонами, о Сторонах и для Сторон.'],
  ['ru', 'именуемые в дальнейшем «Стороны», Стороны'],
] as const)(
  'a word for a side has no fix: its definition and its other places would keep the old one (%s: %s)',
  (language, source) => {
    expect(listFixes('treaty-word', language, source)).toEqual([]);
  },
);

test('a word for a clause has no fix in a text that has none, where other places would keep it', () => {
  const body = { en: 'Article 3 of this Letter applies.' };
  const fixes = (word: string) =>
    listFindings('treaty-word', body, {}, { paragraphWord: { en: word } }).map(({ fix }) => fix);
  expect([fixes('Paragraph'), fixes('')]).toEqual([['Paragraph'], [null]]);
});

describe('signs have no fix that says something else', () => {
  test.each([
    ['en', 'Pipes of 5" and 10" in diameter; “steel” and “brass”.'],
    ['en', 'The place lies at 6°10\'30" S, 106°49\'35" E, called “port” and “harbour”.'],
    ['en', 'He said "a "small" part" of the “whole” and the “rest”.'],
    ['ru', 'Трубы 5" и 10" завода «Луч» и «Заря».'],
    ['id', 'Pipa 5" dan 10" dari “baja” dan “kuningan”.'],
  ])(
    'marks of inches and seconds, or of a quotation within one, are not turned into others (%s: %s)',
    (language, source) => {
      expect(listFixes('punctuation', language, source)).toEqual([]);
    },
  );

  test.each([
    ['en', 'The party(ies) and the (re)insurance of state(ments).'],
    ['en', 'Iron(III) oxide and poly(vinyl) chloride.'],
    ['id', 'Laptop(nya) dan (re)asuransi.'],
    ['ru', 'Стороны(а) и (под)пункт, (пере)страхование.'],
  ])('a bracket within a word takes no space (%s: %s)', (language, source) => {
    expect(listFixes('spacing', language, source)).toEqual([]);
  });
});

describe('sides named together have no fix that would exchange what belongs to each', () => {
  test.each([
    ['en', 'The offices are in Jakarta and Minsk, in Indonesia and Belarus respectively.'],
    ['en', 'USD 5 million and USD 7 million are paid by Indonesia and Belarus, in that order.'],
    ['en', 'Indonesia and Belarus supply palm oil and tractors, respectively.'],
    ['en', 'The Joint Statement between Indonesia and Belarus of 2013 is noted.'],
    ['en', 'They recall the Letter of Intent between Indonesia and Belarus on tourism.'],
    ['en', 'The Plan of Action between Indonesia and Belarus for 2020 has ended.'],
    ['en', 'The Exchange of Notes between Indonesia and Belarus remains.'],
    ['en', 'The contract between Indonesia and Belarus ended.'],
    ['en', 'The Indonesia and Belarus Business Forum meets.'],
    ['en', 'Indonesia and Belarus are the former and the latter.'],
    [
      'en',
      'The Ministry of Industry of the Republic of Indonesia (Kemenperin) and the Ministry of Industry of the Republic of Belarus, hereinafter referred to as “the Offices”, will meet.',
    ],
    ['en', 'The Plan of Action for the Comprehensive Partnership between Indonesia and Belarus 2020–2024 remains.'],
    ['id', 'Indonesia dan Belarus masing-masing memasok sawit dan traktor.'],
    [
      'id',
      'Kementerian Perindustrian Republik Indonesia (Kemenperin) dan Kementerian Perindustrian Republik Belarus, selanjutnya disebut “Para Pihak”, bertemu.',
    ],
    ['id', 'Pernyataan Bersama antara Indonesia dan Belarus tahun 2013 dicatat.'],
    ['id', 'Rencana Aksi antara Indonesia dan Belarus telah berakhir.'],
    ['id', 'Kontrak antara Indonesia dan Belarus telah berakhir.'],
    ['id', 'Jakarta dan Minsk, berturut-turut di Indonesia dan Belarus.'],
    ['ru', 'Индонезия и Беларусь поставляют масло и тракторы соответственно.'],
    ['ru', 'Совместное заявление между Индонезией и Беларусью 2013 года принято к сведению.'],
    ['ru', 'План действий между Индонезией и Беларусью завершён.'],
    ['ru', 'Контракт между Индонезией и Беларусью завершён.'],
    ['ru', 'Обмен нотами между Индонезией и Беларусью состоялся.'],
  ])('%s: %s', (language, source) => {
    expect(listFixes('side-order', language, source)).toEqual([]);
  });
});

describe('a letter that looks like another is not corrected to another number or word', () => {
  test.each([
    ['en', 'A bottle of 5l and one of 1O l; H2O and CO2.', []],
    ['en', 'The area is 10⁶ m², 2½ km and 5 ㎡.', []],
    ['id', 'Sebanyak 3б dan 10⁶ m² serta ½ liter.', []],
    ['ru', 'Пункт 3б и 10⁶ м², 2½ км.', []],
  ])('%s: %s', (language, source, fixes) => {
    expect(listFixes('spoof', language, source)).toEqual(fixes);
  });
});
