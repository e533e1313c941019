import { describe, expect, test } from 'vitest';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { buildCell, buildLine } from './build-paragraphs.ts';

/** The title, a clause, and the names under which two sides sign, by language. */
const TEXTS = {
  en: ['JOINT STATEMENT', 'The Ministries exchange information on cargo.', 'Minister of Industry', 'Minister of Trade'],
  id: ['PERNYATAAN BERSAMA', 'Kedua Menteri bertukar informasi tentang muatan.', 'Menteri Riset', 'Menteri Dagang'],
  ru: ['ПРОТОКОЛ О НАМЕРЕНИЯХ', 'Ведомства обмениваются сведениями о грузах.', 'Министр науки', 'Министр торговли'],
  be: ['ПРАТАКОЛ АБ НАМЕРАХ', 'Ведамствы абменьваюцца звесткамі аб грузах.', 'Міністр навукі', 'Міністр гандлю'],
} as const;
type Form = readonly [language: keyof typeof TEXTS, lines: string];

/** The last clause, the closing and the signature lines of a text that ends with these lines and places to sign. */
function readEnd(language: keyof typeof TEXTS, last: readonly string[], sign: 'lines' | 'table' | 'for' | 'none') {
  const [title, clause, ...names] = TEXTS[language];
  const clauses = Array.from({ length: 9 }, (_, n) => buildLine(`${n + 1}. ${clause}`));
  const FOR = { en: 'For the ', id: 'Untuk ', ru: 'За ', be: 'За ' }[language];
  const signed = {
    lines: () => names.map((name) => buildLine(`${name} ____________________`)),
    table: () => names.map((name, n) => buildCell(`${name}\n\n(....................)`, 0, n)),
    for: () => names.flatMap((name) => [buildLine(`${FOR}${name}`), buildLine('____________')]),
    none: () => [],
  }[sign]();
  const { clauses: parts = [], signatures = [] } =
    segmentDocument([buildLine(title), ...clauses, ...last.map((text) => buildLine(text)), ...signed]).texts[0] ?? {};
  const bodies = (as: string) => parts.filter((part) => part.as === as).map(({ body }) => body);
  return {
    clause: bodies('paragraph').at(-1)?.split('\n').slice(1).join('\n'),
    closing: bodies('closing').join('\n'),
    annexes: bodies('annex').length,
    signatures: signatures.map(([name = '']) => name.replaceAll(/[_.()\s]+$/gu, '')),
  };
}

const CLOSINGS: readonly Form[] = [
  [
    'en',
    'This Joint Statement was adopted in New Delhi on 24 April 2026 in English, in two copies, one for each side, by',
  ],
  ['en', 'Adopted in Jakarta on 3 March 2025 in the English language.'],
  ['en', 'Done at Jakarta, this third day of March 2025, in duplicate, in the Indonesian and English languages.'],
  ['en', 'Made and signed in Jakarta on 3 March 2025 in two originals.'],
  ['en', 'Agreed and signed in Jakarta on 3 March 2025 in two originals in English.'],
  ['en', 'Initialled in Minsk on 3 March 2025 in two copies in English.'],
  ['en', 'This Plan has been drawn up in two copies in the English language and approved in Minsk on 3 March 2025.'],
  ['en', 'The present Statement was signed in Jakarta on 3 March 2025 in two copies.'],
  ['en', 'Signed in duplicate at Jakarta on the ____ day of __________ 2025.'],
  ['en', 'IN WITNESS WHEREOF, the undersigned have signed this Statement.'],
  ['en', 'The foregoing\nis recorded in two copies in English, each bearing the signatures of both.'],
  ['en', 'Issued simultaneously in Jakarta and Minsk on 3 March 2025 in English.'],
  ['en', 'Signatures are put to two copies of the text, each in the Indonesian and English languages.'],
  ['en', 'Drawn up twice over in English, one copy for each side, and signed on the dates shown beneath the names.'],
  ['en', 'Entered into in Jakarta on 3 March 2025 in two originals.'],
  ['en', 'Concluded in the city of Jakarta on 3 March 2025, in two originals in English.'],
  ['en', 'The Ministers affixed their signatures to two copies of this Statement in Jakarta on 3 March 2025.'],
  [
    'id',
    'Disusun dalam bahasa Indonesia, bahasa Serbia, dan bahasa Inggris, masing-masing dua eksemplar, dan diparaf di Beograd, tanggal ....................... 2026, oleh:',
  ],
  ['id', 'Disepakati dan ditandatangani di Jakarta pada tanggal 3 Maret 2025 dalam rangkap dua.'],
  ['id', 'Disepakati di Jakarta pada tanggal 3 Maret 2025 dalam bahasa Indonesia.'],
  ['id', 'Demikian Pernyataan Bersama ini dibuat dalam rangkap dua.'],
  ['id', 'Dibuat di Jakarta pada tanggal 3 Maret 2025 dalam dua naskah asli.'],
  [
    'id',
    'Dibuat dan ditandatangani di Jakarta pada hari Senin, tanggal tiga bulan Maret tahun dua ribu dua puluh lima.',
  ],
  ['id', 'Pernyataan Bersama ini disampaikan di Istanbul pada hari Rabu, tanggal 3 Maret 2025, dalam dua rangkap.'],
  ['id', 'Pernyataan Bersama ini diadopsi di Jakarta pada tanggal 3 Maret 2025 dalam bahasa Inggris.'],
  ['id', 'Diparaf di Minsk pada tanggal 3 Maret 2025 dalam dua eksemplar.'],
  ['id', 'SEBAGAI BUKTI, yang bertanda tangan di bawah ini telah menandatangani Pernyataan Bersama ini.'],
  [
    'id',
    'Dirumuskan dalam bahasa Indonesia dan bahasa Inggris serta ditandatangani di Jakarta pada tanggal 3 Maret 2025.',
  ],
  ['id', 'Ditetapkan di Jakarta pada tanggal 3 Maret 2025 dalam dua rangkap.'],
  ['id', 'Dikeluarkan di Jakarta pada tanggal 3 Maret 2025 dalam bahasa Indonesia dan bahasa Inggris.'],
  ['id', 'Rencana ini dibuat rangkap dua dalam bahasa Indonesia dan bahasa Inggris, dan disetujui di Minsk.'],
  [
    'id',
    'Ditorehkan tanda tangan di atas dua lembar naskah, masing-masing dalam bahasa Indonesia dan Inggris, di kota yang tertulis di bawah nama.',
  ],
  ['id', 'Tanda tangan dibubuhkan pada dua naskah asli, masing-masing dalam bahasa Indonesia dan Inggris.'],
  ['id', 'Jakarta, 3 Maret 2025'],
  [
    'ru',
    'Изложенное выше\nзафиксировано в двух экземплярах на индонезийском, казахском, русском и английском языках, и скреплено подписями.',
  ],
  [
    'ru',
    'Настоящий План мероприятий,\nсоставленный на русском и английском языках в двух экземплярах, подписан в Минске 3 марта 2025 г.',
  ],
  ['ru', 'Совершено в г. Минске 3 марта 2025 года в двух экземплярах на русском языке.'],
  ['ru', 'Подписано в Минске 3 марта 2025 г. в двух экземплярах.'],
  ['ru', 'Принято в городе Минске 3 марта 2025 года на русском и английском языках.'],
  ['ru', 'Составлено в двух экземплярах, каждый на русском и индонезийском языках.'],
  ['ru', 'Учинено в Минске 3 марта 2025 года в двух подлинных экземплярах.'],
  ['ru', 'Заключено в Минске 3 марта 2025 г. в двух экземплярах на русском языке.'],
  ['ru', 'План мероприятий составлен на русском и английском языках и утверждён в Минске 3 марта 2025 г.'],
  ['ru', 'Настоящий Протокол парафирован в Минске 3 марта 2025 г. в двух экземплярах.'],
  ['ru', 'Настоящий Протокол оформлен в двух экземплярах на русском и индонезийском языках.'],
  ['ru', 'Парафировано в Минске 3 марта 2025 г. в двух экземплярах на русском языке.'],
  ['ru', 'В удостоверение чего нижеподписавшиеся подписали настоящий Протокол.'],
  ['ru', 'Согласовано и подписано в Минске 3 марта 2025 г. в двух экземплярах.'],
  ['ru', 'Одобрено в Минске 3 марта 2025 г. на русском и английском языках.'],
  ['ru', 'Выполнено в Минске 3 марта 2025 г. в двух экземплярах на русском языке.'],
  ['ru', 'Подписи поставлены на двух экземплярах, каждый на русском и индонезийском языках.'],
  ['ru', 'г. Минск, «___» ____________ 2025 г.'],
  ['be', 'Подпісы пастаўлены на двух экзэмплярах, кожны на беларускай і інданезійскай мовах.'],
  ['be', 'Здзейснена ў г. Мінску 3 сакавіка 2025 года ў двух экзэмплярах на беларускай мове.'],
  ['be', 'Падпісана ў Мінску 3 сакавіка 2025 г. у двух экзэмплярах.'],
  ['be', 'Прынята ў горадзе Мінску 3 сакавіка 2025 года на беларускай і англійскай мовах.'],
  ['be', 'Складзена ў двух экзэмплярах, кожны на беларускай і інданезійскай мовах.'],
  ['be', 'Учынена ў Мінску 3 сакавіка 2025 года ў двух арыгінальных экзэмплярах.'],
  ['be', 'Заключана ў Мінску 3 сакавіка 2025 г. у двух экзэмплярах на беларускай мове.'],
  ['be', 'План складзены на беларускай і англійскай мовах і зацверджаны ў Мінску 3 сакавіка 2025 г.'],
  ['be', 'Гэты Пратакол парафаваны ў Мінску 3 сакавіка 2025 г. у двух экзэмплярах.'],
  ['be', 'Выкладзенае вышэй\nзафіксавана ў двух экзэмплярах на беларускай і рускай мовах і змацавана подпісамі.'],
  ['be', 'У сведчанне чаго ніжэйпадпісаныя падпісалі гэты Пратакол.'],
  ['be', 'Узгоднена і падпісана ў Мінску 3 сакавіка 2025 г. у двух экзэмплярах.'],
  ['be', 'Ухвалена ў Мінску 3 сакавіка 2025 г. на беларускай і англійскай мовах.'],
];

describe('the ways in which ministries close a text', () => {
  test.each(CLOSINGS)('%s: %s', (language, lines) => {
    const names = TEXTS[language].slice(2);
    const whole = { clause: '', closing: lines, annexes: 0, signatures: names };
    expect(readEnd(language, lines.split('\n'), 'lines')).toEqual(whole);
    expect(readEnd(language, lines.split('\n'), 'table')).toEqual(whole);
    expect(readEnd(language, lines.split('\n'), 'for').closing).toBe(lines);
  });
});

/** Sentences of a last clause that speak of signing, and close nothing. */
const WITHIN: readonly Form[] = [
  [
    'en',
    'This Statement does not affect the Agreement done at Geneva on 3 May 2020 in two copies in English and French.',
  ],
  ['en', 'The Memorandum of Understanding signed in Jakarta on 3 May 2020 in the English language remains in effect.'],
  ['en', 'The Protocol, which was signed in Minsk on 3 May 2020 in two originals, is not affected.'],
  ['en', 'Minutes of each meeting are drawn up in two copies in English.'],
  ['en', 'A plan adopted by both in Jakarta in 2024 is kept in English.'],
  [
    'id',
    'Pernyataan ini tidak mengubah Persetujuan yang ditandatangani di Jenewa pada tanggal 3 Mei 2020 dalam dua rangkap.',
  ],
  [
    'id',
    'Memorandum Saling Pengertian yang kelak dibuat di Jakarta pada tahun 2027 dalam bahasa Inggris akan didahulukan.',
  ],
  ['id', 'Risalah rapat dibuat dalam dua rangkap dalam bahasa Inggris.'],
  ['id', 'Laporan disusun dalam bahasa Inggris dalam dua rangkap.'],
  ['ru', 'Соглашение, подписанное в Минске 3 мая 2020 года в двух экземплярах на русском языке, остаётся в силе.'],
  ['ru', 'Меморандум, который был подписан в Минске 3 мая 2020 года на русском языке, сохраняет действие.'],
  ['ru', 'Протоколы заседаний составляются в двух экземплярах на русском и английском языках.'],
  ['be', 'Пагадненне, падпісанае ў Мінску 3 мая 2020 года ў двух экзэмплярах на рускай мове, застаецца ў сіле.'],
  ['be', 'Пратаколы пасяджэнняў складаюцца ў двух экзэмплярах на беларускай і англійскай мовах.'],
];
const SHORT = {
  en: 'Signed in Jakarta on 3 March 2025 in two originals.',
  id: 'Ditandatangani di Jakarta pada tanggal 3 Maret 2025 dalam dua rangkap.',
  ru: 'Подписано в Минске 3 марта 2025 г. в двух экземплярах.',
  be: 'Падпісана ў Мінску 3 сакавіка 2025 г. у двух экзэмплярах.',
};

test.each(WITHIN)('the signing of other papers closes nothing: %s: %s', (language, line) => {
  expect(readEnd(language, [line, SHORT[language]], 'lines')).toMatchObject({ clause: line, closing: SHORT[language] });
  expect(readEnd(language, [line], 'for')).toMatchObject({ clause: line, closing: '' });
  expect(readEnd(language, [line], 'none')).toMatchObject({ clause: line, closing: '' });
});

test.each([
  [
    'en',
    'Head of the Indonesian delegation, Director General for International Trade Negotiations and Market Access of Goods: ______________ J. R. Panjaitan',
    'Head of the Belarusian delegation, deputy minister: ______________ A. K. Toktomatova',
  ],
  [
    'id',
    'Ketua Delegasi Indonesia, Direktur Jenderal Perundingan Perdagangan Internasional dan Akses Pasar Barang dan Jasa: ______________ J. R. Panjaitan',
    'Ketua Delegasi Belarus, Wakil Menteri: ______________ A. K. Toktomatova',
  ],
  [
    'ru',
    'Руководитель индонезийской делегации, генеральный директор по международным торговым переговорам: ______________ Дж. Р. Панджайтан',
    'Руководитель белорусской делегации, заместитель министра: ______________ А. К. Токтоматова',
  ],
  [
    'be',
    'Кіраўнік інданезійскай дэлегацыі, генеральны дырэктар па міжнародных гандлёвых перамовах краіны: ______________ Дж. Р. Панджайтан',
    'Кіраўнік беларускай дэлегацыі, намеснік міністра: ______________ А. К. Токтаматава',
  ],
] as const)(
  '%s: an office, a rule and a name are a signature line, however long the office is: %s',
  (language, ...lines) => {
    const ends = readEnd(language, [SHORT[language], ...lines], 'none');
    expect(ends).toMatchObject({ closing: SHORT[language], annexes: 0 });
    expect(ends.signatures).toHaveLength(2);
  },
);
