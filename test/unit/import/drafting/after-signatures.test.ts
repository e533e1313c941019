import { expect, test } from 'vitest';
import type { DraftingParagraph } from '../../../../shared/import/drafting/language-columns.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';

const line = (text: string, cells: DraftingParagraph['cells'] = []): DraftingParagraph => ({
  text,
  number: null,
  part: 'body',
  cells,
  properties: { outline: null },
});
const cell = (text: string, row: number, column: number, table = 0) => line(text, [{ table, row, cell: column }]);

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
].map((text) => line(text));
const products = [cell('Product', 0, 0), cell('Quantity', 0, 1), cell('Peat', 1, 0), cell('100 t', 1, 1)];
const lastParts = (paragraphs: readonly DraftingParagraph[]) =>
  segmentDocument(paragraphs)
    .texts[0]?.clauses.slice(-2)
    .map(({ as, number, heading, body }) => [as, number, heading, body]);
const listWarnings = (paragraphs: readonly DraftingParagraph[]) =>
  segmentDocument(paragraphs).warnings.map(({ code, detail }) => [code, detail]);

test.each([
  ['Annex I List of Products', 'Annex I', 'List of Products'],
  ['ANNEX A LIST OF PRODUCTS', 'ANNEX A', 'LIST OF PRODUCTS'],
  ['Lampiran 2 Daftar Produk', 'Lampiran 2', 'Daftar Produk'],
])(
  'an annex that only its number separates from its heading, “%s”, is no part of the signatures',
  (head, number, heading) => {
    expect(lastParts([...signed, line(head), ...products])).toEqual([
      [
        'signatures',
        '',
        '',
        signed
          .slice(6)
          .map(({ text }) => text)
          .join('\n'),
      ],
      ['annex', number, heading, 'Product | Quantity\nPeat | 100 t'],
    ]);
  },
);

test('a table after the signatures that nobody signs is an annex, after lines as after a table of signatures', () => {
  const table = [cell('For Energy', 0, 0, 1), cell('____', 1, 0, 1), cell('For Trade', 0, 1, 1), cell('____', 1, 1, 1)];
  for (const blocks of [signed, [...signed.slice(0, 6), ...table]])
    expect(lastParts([...blocks, ...products])?.map(([as, , , body]) => [as, body])).toEqual([
      [
        'signatures',
        blocks
          .slice(6)
          .map(({ text }) => text)
          .join('\n'),
      ],
      ['annex', 'Product | Quantity\nPeat | 100 t'],
    ]);
});

test('tables with places to sign after a line that names a side are signatures', () => {
  const tables = [cell('____', 0, 0, 1), cell('____', 0, 1, 1)];
  expect(lastParts([...signed.slice(0, 7), line('For the Ministry of Trade'), ...tables])?.map(([as]) => as)).toEqual([
    'closing',
    'signatures',
  ]);
});

test('words that stand with the signatures and are none of theirs are named', () => {
  const listed = ['Annex I list of products', 'Peat', 'Timber'];
  const warnings = listWarnings([...signed, ...listed.map((text) => line(text))]);
  expect(warnings).toContainEqual(['signature-words', 'Annex I list of products']);
  expect(warnings).toContainEqual(['signature-words', 'Timber']);
  expect(listWarnings(signed).map(([code]) => code)).not.toContain('signature-words');
});
