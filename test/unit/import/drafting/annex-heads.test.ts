import { expect, test } from 'vitest';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { buildLine } from './build-paragraphs.ts';

const signed = [
  'LETTER OF INTENT BETWEEN THE MINISTRY OF ENERGY AND THE MINISTRY OF TRADE',
  'Article 1',
  'The Participants intend to exchange information on peat.',
  'Article 2',
  'Each Participant intends to bear its own costs.',
  'Signed in Minsk in two originals in the English language.',
  'For the Ministry of Energy',
  '____________',
  'For the Ministry of Trade',
  '____________',
];
const cutAnnexes = (...lines: readonly string[]) =>
  segmentDocument([...signed, ...lines].map((text) => buildLine(text)))
    .texts.flatMap(({ clauses }) => clauses)
    .filter(({ as }) => as === 'annex')
    .map(({ number, heading, body }) => [number, heading, body]);

test.each([
  'Annex A',
  'ANNEX 1',
  'Annex 1-A',
  'Annex 1.2',
  'Annex A-1',
  'Annex I.A',
  'Annex “A”',
  'Annex (B)',
  'Annex No. 1',
  'Annex One',
  'Annex 1 bis',
  'Annex-1',
  'Appendix I',
  'Attachment 3',
  'Annexure 2',
  'Schedule',
  'Schedule 2',
  'Exhibit A',
  'Enclosure 1',
  'Lampiran',
  'Lampiran B',
  'LAMPIRAN I.A',
  'Lampiran Nomor 1',
  'Lampiran ke-2',
  'Lampiran Kesatu',
  'Lampiran I Huruf A',
  'Lampiran II Angka 3',
  'Приложение',
  'Приложение № 1',
  'Приложение №2',
  'Приложение А',
  'Приложение первое',
  'Дадатак',
  'Дадатак № 1',
  'Дадатак Б',
  'Дапаўненне 1',
  'Protocol 1',
  'Protokol 1',
  'Протокол № 1',
  'Пратакол 2',
])('“%s” after the signatures is the label of an annex, as written', (label) => {
  expect(cutAnnexes(label, 'List of products', 'Peat, timber and flax.')).toEqual([
    [label, 'List of products', 'Peat, timber and flax.'],
  ]);
  expect(cutAnnexes(`${label}:`, 'Peat, timber and flax.')).toEqual([[label, '', 'Peat, timber and flax.']]);
});

test.each([
  ['Annex 1 – List of products', 'Annex 1', 'List of products'],
  ['Lampiran I Huruf A Daftar Produk', 'Lampiran I Huruf A', 'Daftar Produk'],
  ['Lampiran B. Daftar produk', 'Lampiran B', 'Daftar produk'],
  ['Приложение № 1. Перечень товаров', 'Приложение № 1', 'Перечень товаров'],
  ['Приложение № 1 к Меморандуму о взаимопонимании', 'Приложение № 1', 'к Меморандуму о взаимопонимании'],
  ['Дадатак А: Пералік тавараў', 'Дадатак А', 'Пералік тавараў'],
  ['Lampiran Nota Kesepahaman antara Kementerian', 'Lampiran', 'Nota Kesepahaman antara Kementerian'],
  ['PROTOCOL 2 ON TRANSIT', 'PROTOCOL 2', 'ON TRANSIT'],
])('the words after the label on its line, “%s”, are its heading', (line, label, heading) => {
  expect(cutAnnexes(line, 'Peat, timber and flax.')).toEqual([[label, heading, 'Peat, timber and flax.']]);
});

test.each([
  [
    ['Приложение № 1', 'к Меморандуму о взаимопонимании', 'ПЕРЕЧЕНЬ', 'ТОВАРОВ'],
    'к Меморандуму о взаимопонимании ПЕРЕЧЕНЬ ТОВАРОВ',
  ],
  [['Приложение к Меморандуму', 'Перечень товаров'], 'к Меморандуму Перечень товаров'],
  [
    ['Дадатак 1', 'да Мемарандума аб узаемаразуменні', 'Пералік тавараў'],
    'да Мемарандума аб узаемаразуменні Пералік тавараў',
  ],
  [['Annex A', 'to the Memorandum of Understanding', 'Products'], 'to the Memorandum of Understanding Products'],
  [['LAMPIRAN I', 'dari Nota Kesepahaman', 'DAFTAR PRODUK'], 'dari Nota Kesepahaman DAFTAR PRODUK'],
])('what an annex belongs to, and its title on the next line, are its heading: %s', (lines, heading) => {
  expect(cutAnnexes(...lines, 'Peat, timber and flax.').map(([, read, body]) => [read, body])).toEqual([
    [heading, 'Peat, timber and flax.'],
  ]);
});

test('a sentence that begins with an annex begins none', () => {
  for (const line of [
    'Annex 1 is an integral part of this text.',
    'Lampiran ini merupakan bagian yang tidak terpisahkan.',
  ])
    expect(cutAnnexes('Annex 1', line, 'Peat, timber and flax.')).toEqual([
      ['Annex 1', '', `${line}\nPeat, timber and flax.`],
    ]);
});
