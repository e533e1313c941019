import { expect, test } from 'vitest';
import {
  commentedRun,
  createComment,
  createDocument,
  createParagraph,
  insertedRun,
  previewDocument,
} from './built-file.ts';
import { editLoi, FUNDING_WORDS } from './edit-loi.ts';
import { loi } from './loi.ts';

test('an unchanged file has no items', () => {
  const found = previewDocument(createDocument(editLoi({})), loi);
  expect([found.silent, found.proposals, found.marks, found.counts.found]).toEqual([[], [], [], 0]);
  expect(found.clauses.map(({ clause, state }) => [clause, state])).toEqual(loi.map(({ id }) => [id, 'there']));
});

test('comments are on the sent words, answers on their comments, others on the whole text', () => {
  const body = createParagraph([
    commentedRun('Masing-masing Peserta', '1', '2'),
    ' menanggung biayanya sendiri. ',
    { ...insertedRun('Baru. '), comments: ['3'] },
    'Biaya lain diputuskan bersama secara tertulis.',
  ]);
  const found = previewDocument(
    createDocument(
      [
        ...editLoi({ [FUNDING_WORDS]: body }),
        createParagraph(commentedRun('RANCANGAN', '5'), { part: 'header', story: 'word/header1.xml' }),
      ],
      {
        comments: [
          createComment('1', 'Mohon diperjelas.', { author: 'Biro Hukum', quote: 'Masing-masing Peserta' }),
          createComment('2', 'Setuju.', { parent: '1', resolved: true }),
          createComment('3', 'Usul.'),
          createComment('4', 'Jawaban tanpa tempat.', { parent: '2' }),
          createComment('5', 'Di kepala halaman.'),
          createComment('6', 'Tidak di mana pun.'),
        ],
      },
    ),
    loi,
  );
  expect(
    found.comments.map(({ key, place, quote, parent, unplaced }) => [
      key,
      place?.clause,
      place?.start,
      place?.end,
      quote?.text,
      parent,
      unplaced,
    ]),
  ).toEqual([
    ['c1', 'funding', 0, 21, 'Masing-masing Peserta', null, null],
    ['c2', 'funding', 0, 21, 'Masing-masing Peserta', 'c1', null],
    ['c3', 'funding', 51, 51, undefined, null, null],
    ['c4', 'funding', 0, 21, 'Masing-masing Peserta', 'c2', null],
    ['c5', undefined, undefined, undefined, undefined, null, 'furniture'],
    ['c6', undefined, undefined, undefined, undefined, null, 'not-anchored'],
  ]);
  expect([found.counts.comments, found.counts.unplaced, found.ignored]).toEqual([
    6,
    2,
    [{ what: 'header', paragraphs: 1, text: 'RANCANGAN' }],
  ]);
});
