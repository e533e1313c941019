import { expect, test } from 'vitest';
import {
  createChange,
  createDocument,
  createParagraph,
  createRun,
  deletedParagraph,
  deletedRun,
  insertedParagraph,
  insertedRun,
  previewDocument,
} from './built-file.ts';
import { editLoi, FUNDING_WORDS, listProposals, listSilentChanges } from './edit-loi.ts';
import { loi } from './loi.ts';

test('changes of one author are one proposal within a sentence, and two across two sentences', () => {
  const body = createParagraph([
    deletedRun('Masing-masing'),
    insertedRun('Setiap'),
    ' Peserta menanggung ',
    insertedRun('seluruh '),
    'biayanya sendiri. Biaya lain diputuskan ',
    deletedRun('bersama '),
    'secara tertulis.',
  ]);
  const found = previewDocument(createDocument(editLoi({ [FUNDING_WORDS]: body })), loi);
  expect(listProposals(found)).toEqual([
    [
      'tracked',
      'replacement',
      'funding body',
      'Masing-masing Peserta menanggung ',
      'Setiap Peserta menanggung seluruh ',
      'Masing-masing Peserta menanggung ',
      'Setiap Peserta menanggung seluruh ',
      'USER',
    ],
    ['tracked', 'deletion', 'funding body', 'bersama ', '', 'bersama ', '', 'USER'],
  ]);
  expect([found.silent, found.counts.tracked, found.counts.found]).toEqual([[], 4, 4]);
});

test('two authors in one sentence make two proposals, each without the words of the other', () => {
  const body = createParagraph([
    deletedRun('Masing-masing', 'A'),
    insertedRun('Setiap', 'A'),
    ' Peserta menanggung ',
    insertedRun('seluruh ', 'B'),
    'biayanya ',
    deletedRun('sendiri', 'A'),
    insertedRun('penuh', 'A'),
    '. Biaya lain diputuskan bersama secara tertulis.',
  ]);
  const found = previewDocument(createDocument(editLoi({ [FUNDING_WORDS]: body })), loi);
  expect(listProposals(found).map(([, , , old, next, , , author]) => [author, old, next])).toEqual([
    ['A', 'Masing-masing', 'Setiap'],
    ['B', '', 'seluruh '],
    ['A', 'sendiri', 'penuh'],
  ]);
});

test.each([
  ['its own line end tracked', [createParagraph('c. industri agro.'), insertedParagraph('d. bidang lain.')]],
  [
    'the line end before it tracked',
    [
      createParagraph('c. industri agro.', { mark: [createChange('inserted')] }),
      createParagraph(insertedRun('d. bidang lain.')),
    ],
  ],
])('a new item at the end of a clause stays in it, with %s', (_, item) => {
  const found = previewDocument(createDocument(editLoi({ 'c. industri agro.': item })), loi);
  expect(listProposals(found)).toEqual([
    ['tracked', 'insertion', 'areas body', '', '\nd. bidang lain.', 'agro.', 'agro.\nd. bidang lain.', 'USER'],
  ]);
  expect([found.silent, found.counts.tracked, found.counts.placed]).toEqual([[], 2, 2]);
});

test('a new first item and a deleted item are proposals of their clause', () => {
  const found = previewDocument(
    createDocument(
      editLoi({
        'a. otomotif dan komponen otomotif;': [
          insertedParagraph('a. baja;'),
          createParagraph('a. otomotif dan komponen otomotif;'),
        ],
        'b. kimia hulu; dan': deletedParagraph('b. kimia hulu; dan'),
      }),
    ),
    loi,
  );
  expect(listProposals(found).map((one) => one.slice(1, 5))).toEqual([
    ['insertion', 'areas body', '', 'a. baja;\n'],
    ['deletion', 'areas body', 'b. kimia hulu; dan\n', ''],
  ]);
  expect(found.silent).toEqual([]);
});

test('a tracked new clause is a proposal after the clause before it', () => {
  const found = previewDocument(
    createDocument(
      editLoi({
        [FUNDING_WORDS]: [
          createParagraph(FUNDING_WORDS),
          insertedParagraph('Paragraf 4'),
          insertedParagraph('Kerahasiaan'),
          insertedParagraph('Para Peserta menjaga rahasia.'),
        ],
      }),
    ),
    loi,
  );
  expect(listProposals(found).map((one) => one.slice(1, 5))).toEqual([
    ['new-clause', 'funding after', '', 'Paragraf 4\nKerahasiaan\nPara Peserta menjaga rahasia.'],
  ]);
  expect([found.silent, found.counts.tracked, found.counts.placed]).toEqual([[], 6, 6]);
});

test('a clause deleted with tracking is a proposal, one deleted without is silent', () => {
  const gone = {
    'Paragraf 3': deletedParagraph('Paragraf 3'),
    Pendanaan: deletedParagraph('Pendanaan'),
    [FUNDING_WORDS]: deletedParagraph(FUNDING_WORDS),
  };
  const tracked = previewDocument(createDocument(editLoi(gone)), loi);
  expect([
    tracked.silent,
    tracked.counts.tracked,
    tracked.proposals.map(({ place, old }) => [place?.part, old]),
  ]).toEqual([
    [],
    6,
    [
      ['number', 'Paragraf 3'],
      ['heading', 'Pendanaan'],
      ['body', FUNDING_WORDS],
    ],
  ]);
  const untracked = previewDocument(
    createDocument(editLoi({ 'Paragraf 3': [], Pendanaan: [], [FUNDING_WORDS]: [] })),
    loi,
  );
  expect(listSilentChanges(untracked)).toEqual([
    ['removed', 'funding clause', `Paragraf 3\nPendanaan\n${FUNDING_WORDS}`, ''],
  ]);
  expect(untracked.proposals).toEqual([]);
});

test('a tracked move is one proposal with both of its places', () => {
  const moved = (kind: 'moved-from' | 'moved-to') =>
    createParagraph(createRun('b. kimia hulu; dan', {}, { changes: [createChange(kind, 'USER', 'move1')] }), {
      mark: [createChange(kind, 'USER', 'move1')],
    });
  const found = previewDocument(
    createDocument(
      editLoi({
        'a. otomotif dan komponen otomotif;': [
          moved('moved-to'),
          createParagraph('a. otomotif dan komponen otomotif;'),
        ],
        'b. kimia hulu; dan': moved('moved-from'),
      }),
    ),
    loi,
  );
  expect(
    found.proposals.map(({ kind, place, to, old, found: count }) => [kind, place?.start, to?.start, old, count]),
  ).toEqual([['move', 80, 45, 'b. kimia hulu; dan\n', 2]]);
  expect(found.silent).toEqual([]);
});

test('tracked formatting is listed separately', () => {
  const body = createParagraph(
    createRun(
      FUNDING_WORDS,
      { bold: true },
      { reformatted: { change: createChange('formatted'), was: createRun('').format } },
    ),
    { reformatted: [createChange('formatted')] },
  );
  const found = previewDocument(createDocument(editLoi({ [FUNDING_WORDS]: body })), loi);
  expect([found.proposals, found.silent, found.marks.map(({ by, what, place }) => [by, what, place?.clause])]).toEqual([
    [],
    [],
    [
      ['tracked', ['bold'], 'funding'],
      ['tracked', ['paragraph'], 'funding'],
    ],
  ]);
});
