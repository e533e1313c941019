import { expect, test } from 'vitest';
import { previewReply } from '../../../../shared/import/reply/preview-reply.ts';
import { isNoInputReply } from '../../../../shared/import/reply/table/no-input.ts';
import { formatClauseBookmark, formatClauseTag } from '../../../../shared/model/clause-markers.ts';
import {
  blankWordProperties,
  type TableCell,
  type WordParagraph,
} from '../../../../shared/model/incoming/word-document.ts';
import {
  commentedRun,
  createChange,
  createClause,
  createComment,
  createDocument,
  createParagraph,
  createReturnedFile,
  createSentText,
  insertedRun,
  previewDocument,
} from './built-file.ts';
import { loi } from './loi.ts';

const units = [
  { id: 'u1', code: 'AGRO', name: '' },
  { id: 'u2', code: 'KPAII', name: '' },
  { id: 'u3', code: 'KPAII.AII', name: '' },
];

/** A file of ours: every clause in its content control, under its bookmark, or identified by its words alone. */
function sentFile(by: 'tag' | 'bookmark' | null, change_: (line: string) => string = (line) => line): WordParagraph[] {
  return loi.flatMap(({ id, number, heading, body }) =>
    [number, heading, ...body.split('\n')]
      .filter((line) => line !== '')
      .map((line, n) =>
        createParagraph(change_(line), {
          tags: by === 'tag' ? [formatClauseTag(id)] : [],
          bookmarks: by === 'bookmark' ? [formatClauseBookmark(id, n)] : [],
        }),
      ),
  );
}
const custom = (more: Readonly<Record<string, string>>) => ({
  ...blankWordProperties,
  custom: Object.entries(more).map(([name, value]) => ({ name: `naskah.${name}`, value })),
});

test.each(['tag', 'bookmark'] as const)(
  'clauses known by their %s keep their identity, whatever words they have',
  (by) => {
    const rewritten = (line: string) =>
      line.startsWith('Masing-masing') ? 'Semua hal lain diatur kemudian hari oleh kedua pihak.' : line;
    const file = createDocument(sentFile(by, rewritten));
    const found = previewDocument(file, loi);
    expect(found.clauses.map(({ clause: id, by: how }) => [id, how])).toEqual(loi.map(({ id }) => [id, 'id']));
    expect(found.silent.every(({ place }) => place?.clause === 'funding' && place.part === 'body')).toBe(true);
  },
);

test('a copy of a clause with its id counts as a new clause', () => {
  const file = sentFile('tag');
  const copied = file.filter(({ tags }) => tags.includes('naskah:funding'));
  const found = previewDocument(createDocument([...file.slice(0, -1), ...copied, ...file.slice(-1)]), loi);
  expect(found.silent.map(({ kind, place }) => [kind, place?.clause])).toEqual([['added', 'funding']]);
});

test('a new clause typed inside the control of another one is new', () => {
  const file = sentFile('tag').flatMap((one) =>
    one.segments[0]?.text.startsWith('Masing-masing')
      ? [
          one,
          ...['Paragraf 4', 'Kerahasiaan', 'Para Peserta menjaga rahasia.'].map((line) =>
            createParagraph(line, { tags: one.tags }),
          ),
        ]
      : [one],
  );
  expect(
    previewDocument(createDocument(file), loi).silent.map(({ kind, place, next }) => [kind, place?.clause, next]),
  ).toEqual([['added', 'funding', 'Paragraf 4\nKerahasiaan\nPara Peserta menjaga rahasia.']]);
});

const later = loi.map((one) =>
  one.id === 'funding' ? createClause('funding', 'Paragraf 3', 'Pendanaan', 'Biaya ditanggung bersama.') : one,
);
const drafts = [createSentText(loi), createSentText(later, { draft: 'draft-2' })];
const recognised = (file: ReturnType<typeof createDocument>, name = '') =>
  previewReply(createReturnedFile(file, name), { sent: drafts, units, chosen: null }).recognised;

test('recognises a file by its properties, else by its words', () => {
  const said = recognised(
    createDocument(sentFile(null), {
      properties: custom({ draft: 'draft-1', language: 'id', unit: 'KPAII.AII', request: 'r1' }),
    }),
  );
  expect(said).toMatchObject({
    sent: 0,
    draft: 'draft-1',
    language: 'id',
    by: 'property',
    sure: true,
    request: 'r1',
    unit: { id: 'u3', by: 'property' },
  });
  expect(recognised(createDocument(sentFile(null)))).toMatchObject({
    sent: 0,
    by: 'text',
    sure: true,
    request: null,
    unit: null,
  });
  expect(recognised(createDocument(sentFile('tag')))).toMatchObject({ sent: 0, by: 'tag', sure: true });
});

test('a file that claims one draft and reads like another is uncertain', () => {
  const said = createDocument(sentFile(null), { properties: custom({ draft: 'draft-2', language: 'id' }) });
  expect(recognised(said)).toMatchObject({ sent: 1, by: 'property', sure: false, others: [{ sent: 0 }] });
});

test('does not recognise an unrelated file', () => {
  expect(
    recognised(
      createDocument([createParagraph('Nota dinas'), createParagraph('Bersama ini kami sampaikan undangan rapat.')]),
    ),
  ).toMatchObject({
    sent: null,
    draft: null,
    by: null,
    sure: false,
  });
});

test.each([
  ['Masukan Draf LoI - kpaii.aii (final).docx', 'u3'],
  ['LoI_AGRO_rev2.docx', 'u1'],
  ['agropolis.docx', null],
])('recognises the unit in the file name %s', (name, unit) => {
  expect(recognised(createDocument(sentFile(null)), name).unit?.id ?? null).toBe(unit);
});

function table(
  rows: readonly (readonly (string | WordParagraph)[])[],
  more: Partial<WordParagraph> = {},
  changes: Partial<TableCell> = {},
): WordParagraph[] {
  return rows.flatMap((row, r) =>
    row.map((cell, c) => {
      const cells = [
        {
          table: 7,
          row: r,
          cell: c,
          span: 1,
          continues: false,
          lines: true,
          rowChanges: [],
          cellChanges: [],
          ...(r === rows.length - 1 ? changes : {}),
        },
      ];
      return { ...(typeof cell === 'string' ? createParagraph(cell, more) : cell), ...more, cells };
    }),
  );
}

test('reads the rows of the comment table into their clauses', () => {
  const rows = table(
    [
      ['No.', 'Paragraf', 'Masukan', 'Usulan rumusan'],
      ['1', 'Paragraf 1', '', '  '],
      ['2', 'Paragraf 2 huruf b', 'Mohon diperjelas.', 'b. kimia hulu dan hilir; dan'],
      ['3', 'Pendanaan', createParagraph([commentedRun('Siapa yang menanggung?', '1')]), ''],
      ['4', 'Pembukaan', 'Tidak ada masukan', '-'],
      ['5', 'Paragraf 9', 'Paragraf ini tidak ada.', ''],
      ['6', '', createParagraph(insertedRun('Umum.')), ''],
    ],
    {},
    { rowChanges: [createChange('inserted')] },
  );
  const found = previewDocument(
    createDocument([...sentFile(null), ...rows], { comments: [createComment('1', 'Mohon dijawab.')] }),
    loi,
  );
  expect(
    found.rows.map(({ place, unplaced, text, proposal, found: count }) => [
      place && [place.clause, place.part, place.start],
      unplaced,
      text,
      proposal,
      count,
    ]),
  ).toEqual([
    [['areas', 'body', 80], null, 'Mohon diperjelas.', 'b. kimia hulu dan hilir; dan', 0],
    [['funding', 'clause', 0], null, 'Siapa yang menanggung?', null, 0],
    [['parties', 'clause', 0], null, 'Tidak ada masukan', '-', 0],
    [null, 'clause-unknown', 'Paragraf ini tidak ada.', null, 0],
    [null, 'no-clause-named', 'Umum.', null, 2],
  ]);
  expect(found.comments.map(({ place }) => [place?.clause, place?.part])).toEqual([['funding', 'clause']]);
  expect([found.silent, found.proposals, found.counts.found, found.counts.unplaced]).toEqual([[], [], 8, 4]);
  expect(found.ignored).toEqual([{ what: 'comment-table', paragraphs: 8, text: '' }]);
});

test('recognises the table by its tag alone, and the instruction by its tag or its words', () => {
  const rows = table(
    [
      ['Isi', 'Masukan', 'Teks'],
      ['Paragraf 1', 'Baik.', ''],
    ],
    { tags: ['naskah:comments'] },
  );
  const found = previewReply(
    createReturnedFile(
      createDocument([
        createParagraph('Mohon diisi sebelum Jumat.', { tags: ['naskah:instruction'] }),
        createParagraph('Terima kasih atas kerja samanya.'),
        ...sentFile(null),
        ...rows,
      ]),
    ),
    { sent: [createSentText(loi, { around: ['Terima kasih atas kerja samanya.'] })], units, chosen: 0 },
  );
  expect([found.silent, found.rows.map(({ place, text }) => [place?.clause, text])]).toEqual([
    [],
    [['objective', 'Baik.']],
  ]);
  expect(found.ignored.map(({ what, paragraphs }) => [what, paragraphs])).toEqual([
    ['instruction', 2],
    ['comment-table', 3],
  ]);
});

test('reads side-by-side signature blocks one after the other', () => {
  const signed = [
    ...loi,
    createClause('signatures', '', '', 'UNTUK INDONESIA\nMenteri Perindustrian\nUNTUK BELARUS\nMenteri Industri'),
  ];
  const cells = table([
    ['UNTUK INDONESIA', 'UNTUK BELARUS'],
    ['', ''],
    ['Menteri Perindustrian', 'Menteri Industri'],
  ]);
  expect(previewDocument(createDocument([...sentFile(null), ...cells]), signed).counts.found).toBe(0);
});

test.each([
  ['Tidak ada masukan', '', true],
  ['tidak ada masukan.', '-', true],
  ['', 'Nihil', true],
  ['Нет замечаний', '', true],
  ['No comments', 'no changes', true],
  ['Tidak ada masukan untuk judul, tetapi isinya keliru.', '', false],
  ['Tidak ada masukan', 'seluruh biaya', false],
  ['Здесь нет замечаний о сроках', '', false],
])('a row that says “%s” and proposes “%s”: no input is %s', (text, proposal, expected) => {
  const rows = table([
    ['No.', 'Paragraf', 'Masukan', 'Usulan rumusan'],
    ['1', 'Pendanaan', text, proposal],
  ]);
  const found = previewDocument(createDocument([...sentFile(null), ...rows]), loi);
  expect(found.rows.map(({ place, noInput }) => [place?.clause, noInput])).toEqual([['funding', expected]]);
  expect([found.counts.found, found.counts.placed, isNoInputReply([found])]).toEqual([1, 1, expected]);
});
