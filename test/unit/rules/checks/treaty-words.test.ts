import { describe, expect, test } from 'vitest';
import { checkText } from '../../../../shared/rules/checks/check-text.ts';
import { createCheckedClause, createCheckedText, listFindings, listFoundWords } from './letter.ts';

describe('words of treaties (D16)', () => {
  test.each([
    ['en', 'The Parties shall cooperate.', ['Parties', 'shall']],
    ['en', 'Unless mutually agreed, Article 3 will enter into force.', ['agreed', 'Article', 'enter into force']],
    ['en', 'They undertake to pay. All texts are equally authentic.', ['undertake', 'authentic']],
    ['en', 'Upon entry into force it remains in force.', ['entry into force', 'remains in force']],
    [
      'en',
      'The Participants must pay, are obliged to report. Both Participants commit to act.',
      ['must', 'are obliged to', 'commit'],
    ],
    ['en', 'This Agreement is no Agreement of states.', ['Agreement']],
    ['id', 'Peserta berkewajiban untuk membayar. Para Peserta harus melapor.', ['berkewajiban untuk', 'harus']],
    ['id', 'Para Peserta sepakat untuk membayar; Perjanjian ini berlaku.', ['sepakat', 'Perjanjian']],
    [
      'ru',
      'С даты вступления его в силу Участники берут на себя обязательство платить.',
      ['вступления его в силу', 'берут на себя обязательство'],
    ],
    ['ru', 'Они не должны разглашать её.', ['должны']],
    ['ru', 'Участники договорились применять настоящее Соглашение.', ['договорились', 'Соглашение']],
    ['id', 'Para Pihak wajib untuk melapor sesuai Pasal 3.', ['Para Pihak', 'wajib untuk', 'Pasal']],
    ['id', 'Salah satu Pihak memberi tahu Pihak lainnya.', ['Pihak', 'Pihak']],
    ['id', 'Setiap Peserta dan perusahaan wajib melapor. Kementerian wajib melapor.', ['wajib', 'wajib']],
    ['en', 'The Participants agree on prices for companies.', ['agree']],
    ['ru', 'Стороны обязуются, а каждая Сторона обязана платить.', ['Стороны', 'обязуются', 'Сторона', 'обязана']],
    ['ru', 'Они должны действовать согласно статье 4.', ['должны', 'статье']],
    ['ru', 'Письмо вступает в силу; до вступления в силу оно не действует.', ['вступает в силу', 'вступления в силу']],
  ] as const)('are found in %s: %s', (language, source, words) => {
    expect(listFoundWords('treaty-word', language, source)).toEqual(words);
  });

  test.each([
    ['en', 'a third party, interested parties, the Conference of the Parties, States Parties, Third Parties'],
    ['en', 'a disagreement, the agreement of both ministries, agreeable terms'],
    ['en', 'They will undertake research and visit undertakings; articles of apparel; authentic leather.'],
    ['en', 'They act in line with Article 2, paragraph 1 (a), of the Paris Agreement of 12 December 2015.'],
    ['id', 'Biaya ditanggung sendiri.\nPihak yang mengalami keadaan kahar memberi tahu pihak lain.'],
    ['en', 'laws and regulations in force; Article 26 of the Vienna Convention; Article XX of the GATT.'],
    ['id', 'SNI wajib, standar wajib, wajib pajak, kewajiban, pihak ketiga, pihak terkait, Pihak Indonesia'],
    ['id', 'Pihak pengirim menanggung biaya perjalanan. Pihak penerima menyediakan angkutan.'],
    ['id', 'Pasal 31 Undang-Undang Nomor 24; Pasal 6 ayat (1) Peraturan Presiden'],
    ['en', 'as the parties to that contract have agreed; values agreed in contracts; not obliged to pay'],
    [
      'en',
      'the Parties to the Convention on Trade; the Working Party; entry into force of the Law; are committed to it',
    ],
    ['ru', 'они не обязаны платить; вступление в силу Соглашения о торговле'],
    ['en', 'the Memorandum of 2013 and Article 4 thereof; rolling stock must be safe'],
    [
      'id',
      'produk makanan wajib bersertifikat halal; Euro 4, yang wajib bagi mesin diesel; tidak berkewajiban membayar',
    ],
    ['id', 'Memorandum tahun 2013, khususnya Pasal 4; barang harus aman'],
    ['ru', 'Меморандум 2013 года и его статья 4; они не принимают на себя каких-либо обязательств'],
    ['ru', 'должным образом; должность; обязательства и обязанности; сторона; третья Сторона'],
    ['en', 'The law says that a person “shall be guilty of an offence”, and the minutes "shall be kept".'],
    ['en', 'The Ministries (hereinafter “the Parties”) meet; the record calls them „the Parties“.'],
    ['id', 'Undang-Undang menyatakan “perusahaan wajib melapor”; disebut “Kedua Pihak”.'],
    ['ru', 'сказано: «стороны должны увеличивать долю», «изготовители обязаны платить»'],
    ['en', 'for the purposes of Article 11.4 of the CEPA; under Article 5 of ATIGA'],
    ['id', 'sesuai dengan Pasal 11.4 CEPA dan Pasal 5 ayat (2) ATIGA'],
    ['ru', 'по смыслу статьи 5 ГАТТ; в статье 3 СВПД'],
    ['en', 'The ministry does not undertake to buy; neither Participant undertakes to sell.'],
    ['id', 'Peserta tidak wajib membayar.'],
    ['ru', 'Участники не обязуются платить.'],
    ['ru', 'Стороны намерены развивать торговлю.\nПо решению сторон встречи проводятся ежегодно.'],
    ['en', 'Parties may meet. The costs are borne by the parties.'],
    ['id', 'Para pihak bertemu.\nPihak membayar biaya sendiri, dan kedua pihak melapor.'],
    ['ru', 'в соответствии со статьёй 5 Соглашения и статьи 3 Венской конвенции'],
    ['en', 'Universities of both countries agree on tuition; the contract parties agree on prices themselves.'],
    ['id', 'PT Pindad wajib memiliki izin. Pelaku usaha di kedua negara wajib melapor. Tenaga kerja wajib mendaftar.'],
    ['id', 'Mereka melaksanakan Pasal 6 Memorandum Saling Pengertian tentang Kerja Sama Ilmu Pengetahuan.'],
    ['id', 'Tata caranya ada dalam Pasal 7 Memorandum Induk dan Pasal 11 ayat (2) Nota Kesepahaman tahun 2023.'],
    ['id', 'Asal barang diatur dalam Pasal 5 dan Lampiran 1 Persetujuan Perdagangan Bebas.'],
    ['en', 'They carry out Article 6 of the Memorandum of Understanding on Cooperation in Science.'],
    ['en', 'The costs follow Article 7 of the Framework Memorandum.'],
    ['en', 'Origin follows Article 5 and Annex 1 of the Free Trade Agreement.'],
    ['ru', 'Они выполняют статью 6 Меморандума о взаимопонимании от 23 мая 2023 года.'],
    ['ru', 'Расходы указаны в статье 7 Рамочного меморандума.'],
    ['ru', 'Происхождение установлено статьей 5 и приложением № 1 Соглашения о свободной торговле.'],
  ] as const)('are not found in the %s words: %s', (language, source) => {
    expect(listFoundWords('treaty-word', language, source)).toEqual([]);
  });

  test.each([
    ['en', 'THE PARTIES SHALL PAY', [null, 'WILL']],
    ['en', 'This Letter Shall {i:enter} into force', ['Will', null]],
    ['id', 'PARA PIHAK WAJIB melapor', [null, 'AKAN']],
    ['ru', 'Настоящее Письмо Вступает в силу.', ['Начинает применяться']],
  ] as const)('the fix keeps the case, and splits no mark: %s %s', (language, source, fixes) => {
    expect(listFindings('treaty-word', { [language]: source }).map(({ fix }) => fix)).toEqual(fixes);
  });

  test('are allowed in a binding text', () => {
    expect(listFoundWords('treaty-word', 'en', 'The Parties shall pay.', { profile: 'binding' })).toEqual([]);
  });

  test('are found in a title that calls the text a treaty', () => {
    const title = {
      en: 'AGREEMENT\nON INDUSTRY',
      id: 'PERJANJIAN\nTENTANG INDUSTRI',
      ru: 'СОГЛАШЕНИЕ\nО ПРОМЫШЛЕННОСТИ',
    };
    const told = checkText(
      createCheckedText([createCheckedClause({ en: 'One.', id: 'Satu.', ru: 'Один.' })], { title }),
    );
    expect(told.map(({ check, place, details }) => [check, place?.words, details.instead])).toEqual([
      ['treaty-word', 'PERJANJIAN', 'PERNYATAAN KEHENDAK'],
      ['treaty-word', 'СОГЛАШЕНИЕ', 'ПИСЬМО О НАМЕРЕНИЯХ'],
      ['treaty-word', 'AGREEMENT', 'LETTER OF INTENT'],
    ]);
  });
});

test.each([
  { language: 'en', word: 'Article', source: 'Nothing in this Article or in Article 3 shall bind.', words: ['shall'] },
  {
    language: 'id',
    word: 'Pasal',
    source: 'Sebagaimana dimaksud dalam pasal ini, Para Peserta wajib melapor.',
    words: ['wajib'],
  },
  {
    language: 'ru',
    word: 'Статья',
    source: 'Согласно пункту 1 настоящей статьи Участники должны платить.',
    words: ['должны'],
  },
] as const)(
  'what the text itself calls its clauses is no word of treaties (D25): $language',
  ({ language, word, source, words }) => {
    expect(listFoundWords('treaty-word', language, source, { paragraphWord: { [language]: word } })).toEqual(words);
  },
);
