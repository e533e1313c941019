import { expect, test } from 'vitest';
import { formatReplyComment } from '../../../../shared/i18n/format-reply-comment.ts';
import { listReplyItems } from '../../../../shared/import/reply/list-reply-items.ts';
import { createDocument, createParagraph, createRun, deletedRun, insertedRun, previewDocument } from './built-file.ts';
import { editLoi, FUNDING_WORDS, listProposals, listSilentChanges } from './edit-loi.ts';
import { loi } from './loi.ts';

test('finds silent changes: words, a new item, a new clause, shifted numbers, white space', () => {
  const found = previewDocument(
    createDocument(
      editLoi({
        'b. kimia hulu; dan': [createParagraph('b. kimia hilir; dan'), createParagraph('c. baja; dan')],
        'a. otomotif dan komponen otomotif;': createParagraph('a. otomotif  dan komponen otomotif;'),
        'c. industri agro.': createParagraph('d. industri agro.'),
        'Paragraf 3': [
          createParagraph('Paragraf 3'),
          createParagraph('Kerahasiaan'),
          createParagraph('Para Peserta menjaga semua rahasia.'),
          createParagraph('Paragraf 4'),
        ],
      }),
    ),
    loi,
  );
  expect(listSilentChanges(found)).toEqual([
    ['substance', 'areas body', 'hulu', 'hilir'],
    ['substance', 'areas body', 'c', 'c. baja; dan\nd'],
    ['added', 'areas after', '', 'Paragraf 3\nKerahasiaan\nPara Peserta menjaga semua rahasia.'],
    ['white-space', 'areas body', ' ', '  '],
    ['numbering', 'funding number', 'Paragraf 3', 'Paragraf 4'],
  ]);
  expect([found.counts.silent, found.counts.noise]).toEqual([3, 2]);
});

test('a silent change next to a tracked one is a separate item', () => {
  const body = createParagraph([
    'Masing-masing Peserta menanggung ',
    deletedRun('semua'),
    insertedRun('seluruh'),
    ' biayanya sendiri. Biaya lain diputuskan bersama secara lisan.',
  ]);
  const found = previewDocument(createDocument(editLoi({ [FUNDING_WORDS]: body })), loi);
  expect(listSilentChanges(found)).toEqual([
    ['substance', 'funding body', '', 'semua '],
    ['substance', 'funding body', 'tertulis', 'lisan'],
  ]);
  expect(listProposals(found).map((one) => one.slice(1, 5))).toEqual([
    ['replacement', 'funding body', 'semua', 'seluruh'],
  ]);
});

test('inserted footnotes and text boxes are silent changes at the words that refer to them', () => {
  const found = previewDocument(
    createDocument([
      ...editLoi({
        [FUNDING_WORDS]: [
          createParagraph([FUNDING_WORDS, createRun('', {}, { note: 'footnote 2' })]),
          createParagraph('DRAFT', { part: 'text-box', story: 'box' }),
          createParagraph('Hanya untuk internal', { part: 'text-box', story: 'box2' }),
        ],
      }),
      createParagraph('Kecuali pajak.', { part: 'footnote', story: 'footnote 2' }),
    ]),
    loi,
  );
  expect(listSilentChanges(found)).toEqual([
    ['added', 'funding note', '', 'Hanya untuk internal'],
    ['added', 'funding note', '', 'Kecuali pajak.'],
  ]);
  expect(found.ignored.map(({ what, text }) => [what, text])).toEqual([['draft-mark', 'DRAFT']]);
});

test('a clause rewritten under its heading is the same clause, to be confirmed', () => {
  const anew = 'Pengeluaran dibagi rata antara kedua kementerian menurut anggaran tahunan yang disetujui parlemen.';
  const found = previewDocument(createDocument(editLoi({ [FUNDING_WORDS]: createParagraph(anew) })), loi);
  expect(listSilentChanges(found)).toEqual([['substance', 'funding body', FUNDING_WORDS, anew]]);
  const funding = found.clauses.find(({ clause }) => clause === 'funding');
  expect([funding?.state, funding?.sure]).toEqual(['there', false]);
});

test('a silent look-alike change and a moved clause are reported as such', () => {
  const spoof = previewDocument(
    createDocument(editLoi({ [FUNDING_WORDS]: createParagraph(FUNDING_WORDS.replace('Peserta', 'Pesertа')) })),
    loi,
  );
  expect(listReplyItems(spoof, formatReplyComment).map(({ body }) => body)).toEqual([
    expect.stringMatching(/^Tampak sama, tetapi/),
  ]);
  const all = editLoi({});
  const moved = previewDocument(
    createDocument([...all.slice(0, 7), ...all.slice(-4, -1), ...all.slice(7, -4), ...all.slice(-1)]),
    loi,
  );
  expect(listReplyItems(moved, formatReplyComment).map(({ body }) => body)).toEqual([
    `Dipindahkan tanpa ditandai: “Paragraf 3\nPendanaan\n${FUNDING_WORDS}”`,
  ]);
});
