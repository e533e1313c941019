import { expect, test } from 'vitest';
import { formatReplyComment } from '../../../../shared/i18n/format-reply-comment.ts';
import { listReplyItems } from '../../../../shared/import/reply/list-reply-items.ts';
import { shownPreview } from '../../../../shared/model/incoming/reply-preview.ts';
import {
  commentedRun,
  createComment,
  createDocument,
  createParagraph,
  insertedRun,
  listLines,
  previewDocument,
} from './built-file.ts';
import { loi } from './loi.ts';

const FUNDING = 'Masing-masing Peserta menanggung biayanya sendiri. Biaya lain diputuskan bersama secara tertulis.';
const lines = listLines(loi);

test('every item has the words that are shown and the comment that it becomes, and fits the schema', () => {
  const edited = createParagraph([
    commentedRun('Masing-masing', '1', '2'),
    ' Peserta menanggung biayanya sendiri. Biaya lain ',
    insertedRun('tetap ', 'Rina'),
    'diputuskan bersama secara lisan.',
  ]);
  const comments = [createComment('1', 'Mengapa?', { author: 'Rina' }), createComment('2', 'Lazim.', { parent: '1' })];
  const file = createDocument(
    lines.map((line) => (line === FUNDING ? edited : createParagraph(line))),
    { comments },
  );
  const found = previewDocument(file, loi);
  const items = listReplyItems(found, formatReplyComment);
  expect(items).toMatchObject([
    {
      source: 'silent',
      change: 'substance',
      old: 'tertulis',
      next: 'lisan',
      before: expect.stringMatching(/secara $/),
      after: expect.stringMatching(/^\./),
      kind: 'silent-change',
      author: null,
    },
    {
      source: 'tracked',
      change: 'insertion',
      next: 'tetap ',
      before: expect.stringMatching(/lain $/),
      after: expect.stringMatching(/^diputuskan/),
      kind: 'substance',
      author: 'Rina',
    },
    { source: 'comments', words: 'Mengapa?', body: 'Mengapa?', parent: null, author: 'Rina' },
    { source: 'comments', words: 'Lazim.', body: 'Lazim.', parent: items[2]?.key },
  ]);
  const { recognised, clauses, ignored, counts } = found;
  expect(shownPreview.safeParse({ recognised, clauses, items, ignored, counts }).success).toBe(true);
});
