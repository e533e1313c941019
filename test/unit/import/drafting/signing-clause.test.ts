import { expect, test } from 'vitest';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { buildCell, buildLine } from './build-paragraphs.ts';

const sides = {
  ru: {
    title: 'СОГЛАШЕНИЕ О СОТРУДНИЧЕСТВЕ',
    clause: 'Стороны обмениваются студентами.',
    heading: 'АДРЕСА И ПОДПИСИ СТОРОН',
    details: [
      ['Белорусский государственный университет', '220030, г. Минск, пр-т Независимости, 4', 'УНП 100235722'],
      ['Университет Индонезии', 'Депок, Западная Ява, 16424', 'Тел.: +62 21 7867222'],
    ],
    signed: [
      ['Ректор', '____________ А. Король'],
      ['Ректор', '____________ А. Кунчоро'],
    ],
  },
  id: {
    title: 'PERJANJIAN KERJA SAMA',
    clause: 'Para Pihak bertukar mahasiswa.',
    heading: 'ALAMAT, REKENING DAN TANDA TANGAN',
    details: [
      ['Universitas Indonesia', 'Jl. Margonda Raya, Depok 16424', 'Rekening: BNI 0012345678'],
      ['Universitas Negeri Belarus', 'Minsk, Nezavisimosti 4', 'IBAN BY13 NBRB 3600'],
    ],
    signed: [
      ['Rektor', '____________ Ari Kuncoro'],
      ['Rektor', '____________ A. Korol'],
    ],
  },
  en: {
    title: 'COOPERATION AGREEMENT',
    clause: 'The Parties exchange students.',
    heading: 'Addresses and Signatures of the Parties',
    details: [
      ['University of Indonesia', 'Depok, West Java 16424.', 'Tel. +62 21 7867222'],
      ['Belarusian State University', '4 Nezavisimosti Avenue, Minsk 220030.', 'rector@bsu.by'],
    ],
    signed: [
      ['Rector', '____________ Ari Kuncoro'],
      ['Rector', '____________ Andrei Korol'],
    ],
  },
  be: {
    title: 'ПАГАДНЕННЕ АБ СУПРАЦОЎНІЦТВЕ',
    clause: 'Бакі абменьваюцца студэнтамі.',
    heading: 'Рэквізіты і подпісы Бакоў',
    details: [
      ['Беларускі дзяржаўны ўніверсітэт', '220030, г. Мінск, пр-т Незалежнасці, 4', 'УНП 100235722'],
      ['Універсітэт Інданезіі', 'Дэпок, Заходняя Ява, 16424', 'тэл. +62 21 7867222'],
    ],
    signed: [
      ['Рэктар', '____________ А. Кароль'],
      ['Рэктар', '____________ А. Кунчора'],
    ],
  },
} as const;

type Paragraphs = ReturnType<typeof buildLine>[];
const layOuts: readonly (readonly [string, (texts: readonly (readonly string[])[]) => Paragraphs])[] = [
  ['a row of two cells', (texts) => texts.flatMap((side, n) => side.map((text) => buildCell(text, 0, n)))],
  ['a cell of lines for each side', (texts) => texts.map((side, n) => buildCell(side.join('\n'), 0, n))],
  [
    'a row for each line',
    ([left = [], right = []]) =>
      left.flatMap((text, row) => [buildCell(text, row, 0), buildCell(right[row] ?? '', row, 1)]),
  ],
  ['one side under the other', (texts) => texts.flatMap((side) => side.map((text) => buildLine(text)))],
];

const cases = (['ru', 'id', 'en', 'be'] as const).flatMap((language) =>
  layOuts.flatMap(([name, layOut]) =>
    [true, false].map((numbered) => [language, name, numbered ? 'numbered' : 'not numbered', layOut] as const),
  ),
);

test.each(cases)(
  '%s: addresses in %s with signatures stay in their clause, which is %s, and only the rest is signed',
  (language, name, numbering, layOut) => {
    const { title, clause, heading, details, signed } = sides[language];
    const clauses = [1, 2, 3, 4, 5, 6, 7].map((n) => buildLine(`${n}. ${clause}`));
    const last = buildLine(numbering === 'numbered' ? `8. ${heading}` : heading);
    const texts = details.map((side, n) => [...side, ...(signed[n] ?? [])]);
    const { clauses: parts = [], signatures } =
      segmentDocument([buildLine(title), ...clauses, last, ...layOut(texts)]).texts[0] ?? {};
    const read = parts.slice(-2).map(({ as, heading: own, body }) => [as, own, body]);
    const inRows = details[0].map((text, row) => `${text} | ${details[1][row]}`);
    const words = (name === 'a row for each line' ? inRows : details.flat()).join('\n');
    const kept =
      numbering === 'numbered' ? ['paragraph', heading, words] : ['paragraph', '', [clause, heading, words].join('\n')];
    expect(read).toEqual([kept, ['signatures', '', signed.flat().join('\n')]]);
    expect(signatures?.flat().join('\n')).toBe(signed.flat().join('\n'));
  },
);

test('an address that stands with the signatures under a closing is named', () => {
  const table = ['For the Ministry', 'Address: Jakarta 12950', '____________'].flatMap((text, row) => [
    buildCell(text, row, 0),
    buildCell(text.replace('Jakarta 12950', 'Minsk 220033'), row, 1),
  ]);
  const lines = ['MEMORANDUM', '1. We meet.', '2. We write.', '3. We pay.', 'Signed in Minsk in two originals.'];
  const { warnings } = segmentDocument([...lines.map((text) => buildLine(text)), ...table]);
  expect(warnings.map(({ code, detail }) => [code, detail])).toContainEqual([
    'signature-words',
    'Address: Minsk 220033',
  ]);
});
