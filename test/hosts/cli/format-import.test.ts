import { expect, test } from 'vitest';
import { formatPreviewLines } from '../../../electron/hosts/cli/print/format-import.ts';
import { formatReplyComment } from '../../../shared/i18n/format-reply-comment.ts';
import type { ReplyFindings } from '../../../shared/import/reply/model/reply-findings.ts';
import { joinFindings } from '../../../shared/import/reply/preview-languages.ts';
import {
  commentedRun,
  createChange,
  createComment,
  createDocument,
  createParagraph,
  createRun,
  deletedRun,
  insertedRun,
  listLines,
  previewDocument,
  struckRun,
} from '../../unit/import/reply/built-file.ts';
import { loi } from '../../unit/import/reply/loi.ts';

const lines = listLines(loi);
const FUNDING = 'Masing-masing Peserta menanggung biayanya sendiri. Biaya lain diputuskan bersama secara tertulis.';
const printPreview = (found: ReplyFindings) => formatPreviewLines(joinFindings([found], formatReplyComment), 'id');
const createEditedLines = (by: Readonly<Record<string, Parameters<typeof createParagraph>[0]>>) =>
  lines.map((line) => createParagraph(by[line] ?? line));

test('items are listed under the numbers that were sent, and a clause without one under its first words', () => {
  const file = createEditedLines({
    'BERKEINGINAN untuk memperkuat hubungan persahabatan antara kedua negara;':
      'BERKEINGINAN untuk memperkuat hubungan dagang antara kedua negara;',
    'Paragraf 3': 'Paragraf 4',
    [FUNDING]: [
      struckRun('Masing-masing'),
      ' Peserta menanggung biayanya sendiri. Biaya lain ',
      insertedRun('tetap ', 'Rina'),
      'diputuskan bersama secara tertulis.',
    ],
  });
  expect(printPreview(previewDocument(createDocument(file), loi))).toEqual([
    '',
    'Perubahan tidak ditandai:',
    '  “BERKEINGINAN untuk memperkuat hubungan …”: [-persahabatan-]{+dagang+}',
    '',
    'Usulan:',
    '  Paragraf 3: [-Masing-masing-] — Ditandai secara manual',
    '  Paragraf 3: {+tetap +} — Rina, 2022-01-10',
  ]);
});

test('a moved clause is not listed as deleted and inserted; look-alike letters and hidden words are reported', () => {
  const file = createEditedLines({ [FUNDING]: FUNDING.replace('Peserta', 'Pesertа') });
  const moved = [...file.slice(0, 7), ...file.slice(-4, -1), ...file.slice(7, -4), ...file.slice(-1)];
  const hidden = createParagraph([createRun('rahasia ', { hidden: true }), FUNDING]);
  expect(printPreview(previewDocument(createDocument(moved), loi)).join('\n')).toMatch(
    /\(tampak sama, tetapi berbeda\) .*\n.*: \(dipindah\) Paragraf/,
  );
  expect(
    printPreview(
      previewDocument(createDocument(lines.map((line) => (line === FUNDING ? hidden : createParagraph(line)))), loi),
    ).join('\n'),
  ).toContain('{+rahasia +} (Tidak terlihat)');
});

test('lists comments with their threads and resolved states, unplaced items with the reason, and pure formatting', () => {
  const bold = createRun(
    'biayanya',
    { bold: true },
    { reformatted: { change: createChange('formatted'), was: createRun('').format } },
  );
  const file = [
    ...createEditedLines({
      [FUNDING]: [commentedRun('Masing-masing', '1', '2'), ' Peserta menanggung ', bold, FUNDING.slice(42)],
    }),
    createParagraph([deletedRun('RANCANGAN', 'Rina')], { part: 'header', story: 'word/header1.xml' }),
  ];
  const comments = [
    createComment('1', 'Mengapa?', {
      author: 'Rina',
      date: '2022-01-11T08:00:00Z',
      resolved: true,
      quote: 'Masing-masing',
    }),
    createComment('2', 'Sudah lazim.', { parent: '1', quote: 'Masing-masing' }),
    createComment('3', 'Lepas.'),
  ];
  expect(printPreview(previewDocument(createDocument(file, { comments }), loi))).toEqual([
    '',
    'Usulan:',
    '  tanpa tempat (Berada di luar naskah (kepala, kaki, atau petunjuk).): [-RANCANGAN-] — Rina, 2022-01-10',
    '',
    'Komentar:',
    '  #1 Paragraf 3: “Masing-masing” Mengapa? — Rina, 2022-01-11 (Ditandai selesai)',
    '  #2 Balasan #1 Paragraf 3: “Masing-masing” Sudah lazim. — USER',
    '  #3 tanpa tempat (Komentar ini tidak ditautkan ke kata apa pun.): Lepas. — USER',
    '',
    'Pemformatan:',
    '  Paragraf 3: tebal “biayanya” — USER, 2022-01-10',
  ]);
});
