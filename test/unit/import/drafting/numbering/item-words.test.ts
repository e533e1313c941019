import { expect, test } from 'vitest';
import { segmentDocument } from '../../../../../shared/import/drafting/segment-document.ts';

const paragraph = (text: string) => ({
  text,
  number: null,
  part: 'body' as const,
  cells: [],
  properties: { outline: null },
  segments: [{ text, format: { bold: false }, note: null }],
});
const SENTENCES = [
  'Para Peserta bertukar informasi.',
  'Setiap Peserta menanggung biayanya.',
  'Bahasa kerja adalah Inggris.',
];
const cutLines = (lines: readonly string[]) =>
  segmentDocument(
    ['PENGATURAN', 'Kedua kementerian telah mencapai pengertian sebagai berikut:', ...lines].map(paragraph),
  )
    .texts.flatMap(({ clauses }) => clauses)
    .filter(({ as }) => as === 'paragraph')
    .map(({ number, body }) => [number, body]);

test.each(['Ayat', 'Angka', 'Huruf', 'Item', 'Подпункт', 'Абзац', 'Падпункт'])(
  'a text may call its clauses by the word for a part of one, on their own lines: %s',
  (word) => {
    const label = (n: number) => `${word} ${word === 'Huruf' ? 'abc'.charAt(n) : n + 1}`;
    expect(cutLines(SENTENCES.map((sentence, n) => `${label(n)} ${sentence}`))).toEqual(
      SENTENCES.map((sentence, n) => [label(n), sentence]),
    );
  },
);

test('such words name parts of a clause where the clauses have a word of their own', () => {
  const pasal = (n: number) => [`Pasal ${n}`, ...SENTENCES.slice(0, 2).map((one, k) => `Ayat ${k + 1}. ${one}`)];
  expect(cutLines([...pasal(1), ...pasal(2), ...pasal(3)]).map(([number]) => number)).toEqual([
    'Pasal 1',
    'Pasal 2',
    'Pasal 3',
  ]);
  // They are said within sentences too.
  const said = SENTENCES.map((one, n) => `${n + 1}. ${one}\nHuruf ${'abc'.charAt(n)} mengatur hal itu.`);
  expect(cutLines(said).map(([number]) => number)).toEqual(['1.', '2.', '3.']);
});

test.each([
  ['Pasal 1 ayat (1)', 'Pasal 1 ayat (2)', 'Pasal 2 ayat (1)', 'Pasal 3 ayat (1)'],
  ['Pasal 1 Ayat 1.', 'Pasal 1 Ayat 2.', 'Pasal 2 Ayat 1.', 'Pasal 3 Ayat 1.'],
  ['Статья 1 пункт 1.', 'Статья 1 пункт 2.', 'Статья 2 пункт 1.', 'Статья 3 пункт 1.'],
])('a line with the label of a clause and of its part begins the clause with its first part: %s', (...labels) => {
  const lines = labels.map((label, n) => `${label} ${SENTENCES[n % 3]}`);
  const [one, , three, four] = lines.map((line) => line.replace(/^\p{L}+ \d /u, ''));
  const word = labels[0].split(' ')[0];
  expect(cutLines(lines)).toEqual([
    [`${word} 1`, `${one}\n${lines[1]}`],
    [`${word} 2`, three],
    [`${word} 3`, four],
  ]);
});
