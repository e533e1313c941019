import { expect, test } from 'vitest';
import { parseTitleBlock } from '../../../../shared/import/drafting/parse-title-block.ts';
import { buildLine, readSegments } from './build-paragraphs.ts';

const letters: readonly (readonly [readonly string[], string, readonly string[]])[] = [
  [
    [
      'Ministry of Research of the Republic of Indonesia',
      'Jalan Merdeka 1, Jakarta 10270',
      'No. 214/M/2021',
      'Jakarta, 16 April 2021',
    ],
    'LETTER OF INTENT',
    [
      'Her Excellency Ms Altynai Omurbekova, Director of the Agency',
      'Excellency,',
      '1. We intend to exchange seeds.',
      '2. We bear our own costs.',
      '3. We meet once a year.',
    ],
  ],
  [
    ['Kementerian Riset Republik Indonesia', 'Nomor: 214/M/2021'],
    'SURAT PERNYATAAN KEHENDAK',
    [
      'Yth. Direktur Badan Inovasi',
      'Dengan hormat,',
      '1. Kami bermaksud bertukar benih.',
      '2. Biaya kami tanggung sendiri.',
      '3. Kami bertemu setiap tahun.',
    ],
  ],
  [
    ['Министерство науки Республики Индонезия', '№ 214/М'],
    'ПИСЬМО О НАМЕРЕНИЯХ',
    [
      'Господину Омурбекову, директору Агентства',
      'Уважаемый господин директор,',
      '1. Мы намерены обмениваться семенами.',
      '2. Расходы мы несём сами.',
      '3. Мы встречаемся ежегодно.',
    ],
  ],
];

test.each(letters)(
  'a letterhead above the title and the addressee under it are no part of the title: %s',
  (head, title, rest) => {
    // As long as a letter is: its first fifth has no end.
    const more = Array.from({ length: 12 }, (_, n) => `${n + 4}. ${rest[2]?.slice(3)}`);
    const { texts } = readSegments([...head, title, ...rest, ...more].map((text) => buildLine(text)));
    const parts = texts[0]?.[1] as readonly (readonly string[])[];
    expect(parts.slice(0, 4).map(([as, , , body]) => [as, body])).toEqual([
      ['title', title],
      ['preamble', head.join('\n')],
      ['preamble', rest[0]],
      ['preamble', rest[1]],
    ]);
  },
);

test('a text that names its instrument first has no letterhead', () => {
  const title = [
    'MEMORANDUM OF UNDERSTANDING',
    'BETWEEN',
    'THE AGENCY OF PERU',
    'AND',
    'THE AGENCY OF CHILE',
    'No. 5/2022',
  ];
  const { texts } = readSegments(
    [...title, 'Article 1', 'We meet.', 'Article 2', 'We pay.'].map((text) => buildLine(text)),
  );
  expect(texts[0]?.[1]?.[0]).toEqual(['title', '', '', title.join('\n')]);
});

test('the title of an annex may go on in lower case, in the same bold', () => {
  const bold = (text: string) => ({ ...buildLine(text), segments: [{ text, note: null, format: { bold: true } }] });
  const plain = (text: string) => ({ ...buildLine(text), segments: [{ text, note: null, format: { bold: false } }] });
  const signed = [
    'LETTER OF INTENT',
    'Article 1',
    'We plant trees.',
    'Article 2',
    'We pay.',
    'Signed in Minsk in two originals.',
    'For the Ministry of Energy',
    'For the Ministry of Trade',
  ];
  const annex = [plain('Annex 1'), bold('LIST'), bold('of joint projects'), plain('Trees are planted in wide rows.')];
  const { texts } = readSegments([...signed.map(plain), ...annex]);
  expect(texts[0]?.[1]?.at(-1)).toEqual([
    'annex',
    'Annex 1',
    'LIST of joint projects',
    'Trees are planted in wide rows.',
  ]);
});

test('a Belarusian contract is an instrument', () => {
  expect(parseTitleBlock('ДАМОВА АБ СУПРАЦОЎНІЦТВЕ\nпаміж Універсітэтам і Інстытутам', '').instrument).toBe(
    'ДАМОВА АБ СУПРАЦОЎНІЦТВЕ',
  );
});
