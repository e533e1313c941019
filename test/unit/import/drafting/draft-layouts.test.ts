import { expect, test } from 'vitest';
import type { DraftingParagraph } from '../../../../shared/import/drafting/language-columns.ts';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { readDraftFixtures } from '../../../helpers/draft-fixture.ts';

const line = (text: string, cells: DraftingParagraph['cells'] = []): DraftingParagraph => ({
  text,
  number: null,
  part: 'body',
  cells,
  properties: { outline: null },
});
const describe = (paragraphs: readonly DraftingParagraph[]) =>
  segmentDocument(paragraphs).texts.map(({ language, clauses }) => [
    language,
    ...clauses.map(({ as, number, body }) => `${as} ${number} ${body}`.replaceAll(/\s+/g, ' ')),
  ]);

test('one language after the other in a file, each with a title of its own, gives a text for each', () => {
  const [english, indonesian] = ['english-numbered', 'indonesian-pasal'].map(
    (name) => readDraftFixtures().find((one) => one.name.startsWith(name))?.paragraphs ?? [],
  );
  const both = segmentDocument([...(english ?? []), ...(indonesian ?? [])]).texts;
  expect(
    both.map(({ language, clauses }) => [language, clauses.filter(({ as }) => as === 'paragraph').length]),
  ).toEqual([
    ['en', 7],
    ['id', 7],
  ]);
});

test('labels in cells of their own number the clauses beside them', () => {
  const rows = [
    'The Sides will meet once a year.',
    'Each Side bears its own costs.',
    'This Arrangement is not binding.',
  ];
  const table = rows.flatMap((text, row) => [
    line(`${row + 1}.`, [{ table: 0, row, cell: 0 }]),
    line(text, [{ table: 0, row, cell: 1 }]),
  ]);
  expect(describe([line('ARRANGEMENT'), line('The Sides have decided as follows:'), ...table])).toEqual([
    [
      'en',
      'title ARRANGEMENT',
      'preamble The Sides have decided as follows:',
      'paragraph 1. The Sides will meet once a year.',
      'paragraph 2. Each Side bears its own costs.',
      'paragraph 3. This Arrangement is not binding.',
    ],
  ]);
});

test('names and offices without “for” follow the last sentence of the closing, and a place with its date is a closing', () => {
  const text = ['LETTER OF INTENT', 'The Sides decide as follows:', '1. We meet.', '2. We pay.', '3. We report.'];
  expect(
    describe([...text, 'Porthaven, 5 May 2022', 'For Northland', 'For Southland'].map((one) => line(one)))[0]?.slice(
      -2,
    ),
  ).toEqual(['closing Porthaven, 5 May 2022', 'signatures For Northland For Southland']);
  const unnamed = ['Signed at Porthaven in two originals.', 'Minister of Industry', 'of Northland'];
  expect(describe([...text, ...unnamed].map((one) => line(one)))[0]?.slice(-2)).toEqual([
    'closing Signed at Porthaven in two originals.',
    'signatures Minister of Industry of Northland',
  ]);
});

test('a person’s choice of numbering holds by its id or the label of its first clause, and none cuts by headings', () => {
  const fixture = readDraftFixtures().find(({ name }) => name.startsWith('english-roman'));
  const cut = (chosen: string) =>
    segmentDocument(fixture?.paragraphs ?? [], { numbering: { en: chosen }, language: 'en' }).texts.map(
      ({ numbering, clauses }) => [numbering.word, clauses.find(({ as }) => as === 'paragraph')?.number],
    );
  expect(cut('SECTION I')).toEqual([['SECTION', 'SECTION I']]);
  expect(cut('(i)')).toEqual([['', '(i)']]);
  expect(cut('none')).toEqual([[null, '']]);
});
