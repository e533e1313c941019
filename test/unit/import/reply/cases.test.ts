import { expect, test } from 'vitest';
import { formatReplyComment } from '../../../../shared/i18n/format-reply-comment.ts';
import { listReplyItems } from '../../../../shared/import/reply/list-reply-items.ts';
import type { ReplyFindings } from '../../../../shared/import/reply/model/reply-findings.ts';
import type { WordParagraph } from '../../../../shared/model/incoming/word-document.ts';
import {
  commentedRun,
  createChange,
  createComment,
  createDocument,
  createParagraph,
  createRun,
  deletedParagraph,
  deletedRun,
  insertedParagraph,
  insertedRun,
  listLines,
  previewDocument,
  redRun,
  struckRun,
} from './built-file.ts';
import { loi } from './loi.ts';

const lines = listLines(loi);

/** The sent text with some of its paragraphs replaced by others. */
function edited(by: Readonly<Record<string, WordParagraph | readonly WordParagraph[]>>): WordParagraph[] {
  for (const line of Object.keys(by)) if (!lines.includes(line)) throw new RangeError(line);
  return lines.flatMap((line): readonly WordParagraph[] => {
    const other = by[line] ?? createParagraph(line);
    return Array.isArray(other) ? other : [other as WordParagraph];
  });
}

const proposed = ({ proposals }: ReplyFindings) =>
  proposals.map(({ by, kind, place, old, next, quote, proposal, author }) => [
    by,
    kind,
    `${place?.clause} ${place?.part}`,
    old,
    next,
    quote?.text ?? null,
    proposal,
    author,
  ]);
const silent = ({ silent: all }: ReplyFindings) =>
  all.map(({ kind, place, old, next }) => [kind, `${place?.clause} ${place?.part}`, old, next]);

const FUNDING = 'Masing-masing Peserta menanggung biayanya sendiri. Biaya lain diputuskan bersama secara tertulis.';

test('an unchanged file has no items', () => {
  const found = previewDocument(createDocument(edited({})), loi);
  expect([found.silent, found.proposals, found.marks, found.counts.found]).toEqual([[], [], [], 0]);
  expect(found.clauses.map(({ clause, state }) => [clause, state])).toEqual(loi.map(({ id }) => [id, 'there']));
});

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
  const found = previewDocument(createDocument(edited({ [FUNDING]: body })), loi);
  expect(proposed(found)).toEqual([
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
  const found = previewDocument(createDocument(edited({ [FUNDING]: body })), loi);
  expect(proposed(found).map(([, , , old, next, , , author]) => [author, old, next])).toEqual([
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
  const found = previewDocument(createDocument(edited({ 'c. industri agro.': item })), loi);
  expect(proposed(found)).toEqual([
    ['tracked', 'insertion', 'areas body', '', '\nd. bidang lain.', 'agro.', 'agro.\nd. bidang lain.', 'USER'],
  ]);
  expect([found.silent, found.counts.tracked, found.counts.placed]).toEqual([[], 2, 2]);
});

test('a new first item and a deleted item are proposals of their clause', () => {
  const found = previewDocument(
    createDocument(
      edited({
        'a. otomotif dan komponen otomotif;': [
          insertedParagraph('a. baja;'),
          createParagraph('a. otomotif dan komponen otomotif;'),
        ],
        'b. kimia hulu; dan': deletedParagraph('b. kimia hulu; dan'),
      }),
    ),
    loi,
  );
  expect(proposed(found).map((one) => one.slice(1, 5))).toEqual([
    ['insertion', 'areas body', '', 'a. baja;\n'],
    ['deletion', 'areas body', 'b. kimia hulu; dan\n', ''],
  ]);
  expect(found.silent).toEqual([]);
});

test('a tracked new clause is a proposal after the clause before it', () => {
  const found = previewDocument(
    createDocument(
      edited({
        [FUNDING]: [
          createParagraph(FUNDING),
          insertedParagraph('Paragraf 4'),
          insertedParagraph('Kerahasiaan'),
          insertedParagraph('Para Peserta menjaga rahasia.'),
        ],
      }),
    ),
    loi,
  );
  expect(proposed(found).map((one) => one.slice(1, 5))).toEqual([
    ['new-clause', 'funding after', '', 'Paragraf 4\nKerahasiaan\nPara Peserta menjaga rahasia.'],
  ]);
  expect([found.silent, found.counts.tracked, found.counts.placed]).toEqual([[], 6, 6]);
});

test('a clause deleted with tracking is a proposal, one deleted without is silent', () => {
  const gone = {
    'Paragraf 3': deletedParagraph('Paragraf 3'),
    Pendanaan: deletedParagraph('Pendanaan'),
    [FUNDING]: deletedParagraph(FUNDING),
  };
  const tracked = previewDocument(createDocument(edited(gone)), loi);
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
      ['body', FUNDING],
    ],
  ]);
  const untracked = previewDocument(createDocument(edited({ 'Paragraf 3': [], Pendanaan: [], [FUNDING]: [] })), loi);
  expect(silent(untracked)).toEqual([['removed', 'funding clause', `Paragraf 3\nPendanaan\n${FUNDING}`, '']]);
  expect(untracked.proposals).toEqual([]);
});

test('finds silent changes: words, a new item, a new clause, shifted numbers, white space', () => {
  const found = previewDocument(
    createDocument(
      edited({
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
  expect(silent(found)).toEqual([
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
  const found = previewDocument(createDocument(edited({ [FUNDING]: body })), loi);
  expect(silent(found)).toEqual([
    ['substance', 'funding body', '', 'semua '],
    ['substance', 'funding body', 'tertulis', 'lisan'],
  ]);
  expect(proposed(found).map((one) => one.slice(1, 5))).toEqual([['replacement', 'funding body', 'semua', 'seluruh']]);
});

test('finds manual markup: struck and red, red alone, red over sent words, and a whole red sentence', () => {
  const found = previewDocument(
    createDocument(
      edited({
        [FUNDING]: createParagraph([
          'Masing-masing Peserta menanggung ',
          struckRun('biayanya'),
          redRun(' seluruh biaya'),
          ' sendiri. ',
          redRun('Biaya lain diputuskan bersama secara tertulis.'),
        ]),
        'a. otomotif dan komponen otomotif;': createParagraph([
          'a. otomotif',
          redRun(', baja'),
          ' dan komponen otomotif;',
        ]),
        'b. kimia hulu; dan': createParagraph(redRun('b. kimia hulu dan hilir; dan')),
        'c. industri agro.': [createParagraph('c. industri agro'), createParagraph(redRun('d. industri baru.'))],
      }),
    ),
    loi,
  );
  expect(proposed(found).map((one) => [one[0], ...one.slice(2, 5)])).toEqual([
    ['hand', 'areas body', '', ', baja'],
    ['hand', 'areas body', '', ' dan hilir'],
    ['hand', 'areas body', '', '\nd. industri baru.'],
    ['hand', 'funding body', 'biayanya', ' seluruh biaya'],
  ]);
  expect(found.marks.map(({ by, what, text }) => [by, what, text])).toEqual([
    ['hand', ['colour'], 'b. kimia hulu'],
    ['hand', ['colour'], '; dan'],
    ['hand', ['colour'], 'Biaya lain diputuskan bersama secara tertulis.'],
  ]);
  expect(silent(found)).toEqual([['punctuation', 'areas body', '.', '']]);
});

test.each([
  ['white', { white: true, colour: 'FFFFFF' }],
  ['hidden', { hidden: true }],
  ['nearly black', { colour: '0A0A0A' }],
])('words in %s are not manual markup: what they add is silent', (name, format) => {
  const found = previewDocument(
    createDocument(edited({ [FUNDING]: createParagraph([FUNDING, createRun(' Denda dikenakan.', format)]) })),
    loi,
  );
  expect(silent(found)).toEqual([['substance', 'funding body', '', ' Denda dikenakan.']]);
  expect(found.silent[0]?.unseen).toBe(name !== 'nearly black');
  expect(found.proposals).toEqual([]);
});

test.each([{ hidden: true }, { white: true, colour: 'FFFFFF' }, { unreadable: true }])(
  'words of ours that cannot be seen count as deleted: %j',
  (format) => {
    const words = FUNDING.slice(4, 20);
    const parts = [FUNDING.slice(0, 4), createRun(words.slice(0, 6), format), createRun(words.slice(6), format)];
    const found = previewDocument(
      createDocument(edited({ [FUNDING]: createParagraph([...parts, FUNDING.slice(20)]) })),
      loi,
    );
    expect(silent(found)).toEqual([['unseen', 'funding body', words, '']]);
    expect(found.silent[0]).toMatchObject({ unseen: true, noise: false, place: { start: 4, end: 20 } });
    expect(found.silent[0]?.proposal).not.toContain(words);
  },
);

test('a file with blue headings and dark text has no manual markup', () => {
  const blue = (text: string) =>
    createParagraph(createRun(text, { colour: '2F5496', underline: true }), {
      properties: {
        style: { id: 'H', name: 'heading 1' },
        outline: 0,
        list: null,
        indent: 0,
        align: 'left',
        language: null,
      },
    });
  const dark = lines.map((line) =>
    /^(?:Paragraf|Tujuan|Bidang|Pendanaan)/.test(line)
      ? blue(line)
      : createParagraph(createRun(line, { colour: '1F1F1F' })),
  );
  const found = previewDocument(createDocument(dark), loi);
  expect([found.proposals, found.marks, found.silent]).toEqual([[], [], []]);
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
        ...edited({ [FUNDING]: body }),
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

test('a tracked move is one proposal with both of its places', () => {
  const moved = (kind: 'moved-from' | 'moved-to') =>
    createParagraph(createRun('b. kimia hulu; dan', {}, { changes: [createChange(kind, 'USER', 'move1')] }), {
      mark: [createChange(kind, 'USER', 'move1')],
    });
  const found = previewDocument(
    createDocument(
      edited({
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
      FUNDING,
      { bold: true },
      { reformatted: { change: createChange('formatted'), was: createRun('').format } },
    ),
    { reformatted: [createChange('formatted')] },
  );
  const found = previewDocument(createDocument(edited({ [FUNDING]: body })), loi);
  expect([found.proposals, found.silent, found.marks.map(({ by, what, place }) => [by, what, place?.clause])]).toEqual([
    [],
    [],
    [
      ['tracked', ['bold'], 'funding'],
      ['tracked', ['paragraph'], 'funding'],
    ],
  ]);
});

test('inserted footnotes and text boxes are silent changes at the words that refer to them', () => {
  const found = previewDocument(
    createDocument([
      ...edited({
        [FUNDING]: [
          createParagraph([FUNDING, createRun('', {}, { note: 'footnote 2' })]),
          createParagraph('DRAFT', { part: 'text-box', story: 'box' }),
          createParagraph('Hanya untuk internal', { part: 'text-box', story: 'box2' }),
        ],
      }),
      createParagraph('Kecuali pajak.', { part: 'footnote', story: 'footnote 2' }),
    ]),
    loi,
  );
  expect(silent(found)).toEqual([
    ['added', 'funding note', '', 'Hanya untuk internal'],
    ['added', 'funding note', '', 'Kecuali pajak.'],
  ]);
  expect(found.ignored.map(({ what, text }) => [what, text])).toEqual([['draft-mark', 'DRAFT']]);
});

test('a clause rewritten under its heading is the same clause, to be confirmed', () => {
  const anew = 'Pengeluaran dibagi rata antara kedua kementerian menurut anggaran tahunan yang disetujui parlemen.';
  const found = previewDocument(createDocument(edited({ [FUNDING]: createParagraph(anew) })), loi);
  expect(silent(found)).toEqual([['substance', 'funding body', FUNDING, anew]]);
  const funding = found.clauses.find(({ clause }) => clause === 'funding');
  expect([funding?.state, funding?.sure]).toEqual(['there', false]);
});

test('a silent look-alike change and a moved clause are reported as such', () => {
  const spoof = previewDocument(
    createDocument(edited({ [FUNDING]: createParagraph(FUNDING.replace('Peserta', 'Pesertа')) })),
    loi,
  );
  expect(listReplyItems(spoof, formatReplyComment).map(({ body }) => body)).toEqual([
    expect.stringMatching(/^Tampak sama, tetapi/),
  ]);
  const all = edited({});
  const moved = previewDocument(
    createDocument([...all.slice(0, 7), ...all.slice(-4, -1), ...all.slice(7, -4), ...all.slice(-1)]),
    loi,
  );
  expect(listReplyItems(moved, formatReplyComment).map(({ body }) => body)).toEqual([
    `Dipindahkan tanpa ditandai: “Paragraf 3\nPendanaan\n${FUNDING}”`,
  ]);
});
