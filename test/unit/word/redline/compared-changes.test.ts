import { expect, test } from 'vitest';
import { compareModels, createParagraph, createTable, findRuns } from '../../../helpers/redline/compare-models.ts';
import type { ModelBlock } from '../../../helpers/redline/document-model.ts';

test('neighbouring paragraphs that only one file has are one change, whatever their style, and so are empty ones', async () => {
  const [first, second] = [
    createParagraph('Para Pihak bekerja sama.'),
    createParagraph('Biaya ditanggung masing-masing.'),
  ];
  const more = ['Pertemuan diadakan setiap tahun.', 'Hasilnya dicatat.', '', 'Catatan itu rahasia.'].map((one) =>
    createParagraph(one),
  );
  for (const [old, next] of [
    [
      [first, second],
      [first, ...more, second],
    ],
    [
      [first, second],
      [...more, first, second],
    ],
    [
      [first, second],
      [first, second, ...more],
    ],
  ]) {
    const words = /^Pertemuan diadakan setiap tahun. Hasilnya dicatat. Catatan itu rahasia.$/;
    const added = await compareModels(old ?? [], next ?? []);
    expect(added.changes).toMatchObject([
      { thing: 'words', kind: 'substance', old: '', next: expect.stringMatching(words) },
    ]);
    expect(added.counts.substance).toBe(1);
    const removed = await compareModels(next ?? [], old ?? []);
    expect(removed.changes).toMatchObject([{ old: expect.stringMatching(words), next: '' }]);
  }
});

test('paragraphs put in at two places are two changes, and a number in any of them is one', async () => {
  const [first, second, third] = ['Satu saja.', 'Dua pihak.', 'Tiga bahasa.'].map((one) => createParagraph(one));
  if (!first || !second || !third) throw new Error('no paragraphs');
  const { changes } = await compareModels(
    [first, second, third],
    [
      first,
      createParagraph('Ruang lingkup.'),
      createParagraph('Paling lambat 30 hari.'),
      second,
      createParagraph('Penutup.'),
      third,
    ],
  );
  expect(changes.map(({ next, numbers }) => [next, numbers])).toEqual([
    ['Ruang lingkup. Paling lambat 30 hari.', true],
    ['Penutup.', false],
  ]);
});

test('each clause that was put in is a change of its own, whether its heading has a style or is a number line', async () => {
  const styled = (words: string): ModelBlock => ({ ...createParagraph(words), style: 'Pasal' }) as ModelBlock;
  const [first, last] = [
    createParagraph('Para Pihak bekerja sama.'),
    createParagraph('Biaya ditanggung masing-masing.'),
  ];
  const clauses = [
    createParagraph('Pasal 5'),
    createParagraph('Pertemuan'),
    createParagraph('Pertemuan diadakan setiap tahun.'),
    createParagraph('Pasal 6'),
    createParagraph('Kerahasiaan'),
    createParagraph('Hasilnya rahasia.'),
  ];
  const { changes } = await compareModels([first, last], [first, ...clauses, last]);
  expect(changes.map(({ next }) => next)).toEqual([
    'Pasal 5 Pertemuan Pertemuan diadakan setiap tahun.',
    'Pasal 6 Kerahasiaan Hasilnya rahasia.',
  ]);
  const headed = await compareModels(
    [first, last],
    [first, styled('Rahasia'), createParagraph('Hasilnya rahasia.'), last],
  );
  expect(headed.changes.map(({ next }) => next)).toEqual(['Rahasia Hasilnya rahasia.']);
});

test('a clause put in whose heading is on the line of its number is one change, and the numbers after it are numbering', async () => {
  const [first, second] = [
    [createParagraph('Pasal 1. Ruang Lingkup'), createParagraph('Para Pihak bekerja sama dalam bidang industri.')],
    ['Pendanaan', 'Setiap Pihak menanggung biayanya sendiri menurut anggarannya.'],
  ] as const;
  const clause = (label: string) => [createParagraph(`${label}. ${second[0]}`), createParagraph(second[1])];
  const added = [
    'Pasal 2. Rahasia',
    'Informasi rahasia tidak diteruskan.',
    'Pasal 3. Sengketa',
    'Sengketa dibahas bersama.',
  ];
  const { changes } = await compareModels(
    [...first, ...clause('Pasal 2')],
    [...first, ...added.map((one) => createParagraph(one)), ...clause('Pasal 4')],
  );
  expect(changes.map(({ kind, old, next }) => [kind, old, next])).toEqual([
    ['substance', '', 'Pasal 2. Rahasia Informasi rahasia tidak diteruskan.'],
    ['substance', '', 'Pasal 3. Sengketa Sengketa dibahas bersama.'],
    ['numbering', '2', '4'],
  ]);
  const other = await compareModels(
    [createParagraph('Dalam 2. tahun anggaran berjalan')],
    [createParagraph('Dalam 3. tahun anggaran berjalan')],
  );
  expect(other.changes.map(({ kind }) => kind)).toEqual(['number']);
});

test('neighbouring rows are one change, and so is a whole table', async () => {
  const [head, first, last] = [
    ['No.', 'Kegiatan'],
    ['1', 'Kunjungan ahli ke pabrik'],
    ['9', 'Misi dagang bersama'],
  ];
  const rows = [
    ['2', 'Lokakarya susu'],
    ['3', 'Pameran mesin'],
  ];
  const some = await compareModels(
    [createTable(head ?? [], first ?? [], last ?? [])],
    [createTable(head ?? [], first ?? [], ...rows, last ?? [])],
  );
  expect(some.changes).toMatchObject([
    { thing: 'row', place: { part: 'table', row: 3, column: null }, next: '2 Lokakarya susu 3 Pameran mesin' },
  ]);
  const before = createParagraph('Rencana kerja Para Pihak.');
  const after = createParagraph('Penutup kerja sama.');
  const whole = await compareModels([before, after], [before, createTable(head ?? [], ...rows), after]);
  expect(whole.changes).toMatchObject([
    {
      thing: 'table',
      place: { part: 'table', row: null, column: null },
      next: 'No. Kegiatan 2 Lokakarya susu 3 Pameran mesin',
    },
  ]);
});

test('a bracket that is put around words, or taken from them, is one change', async () => {
  const [plain, bracketed] = [
    'Para Pihak bekerja sama dalam bidang industri.',
    'Para Pihak [bekerja sama dalam bidang] industri.',
  ];
  for (const [old, next] of [
    [plain, bracketed],
    [bracketed, plain],
  ] as const) {
    const { blocks, changes } = await compareModels([createParagraph(old)], [createParagraph(next)]);
    const withoutBracket = (words: string) =>
      words === bracketed ? '[bekerja sama dalam bidang]' : 'bekerja sama dalam bidang';
    expect(changes).toMatchObject([{ kind: 'substance', old: withoutBracket(old), next: withoutBracket(next) }]);
    expect(findRuns(blocks).flatMap(({ kind, text, change }) => (kind === 'kept' ? [] : [[text, change]]))).toEqual([
      ['[', 0],
      [']', 0],
    ]);
  }
});

test('other changes on both sides of kept words stay two, also beside a bracket', async () => {
  const { changes } = await compareModels(
    [createParagraph('Para Pihak bekerja sama dalam bidang industri dan perdagangan.')],
    [createParagraph('Para Pihak [bekerja sama dalam bidang industri dan] jasa.')],
  );
  expect(changes.map(({ old, next }) => [old, next])).toEqual([
    ['', '['],
    ['perdagangan', '] jasa'],
  ]);
});

test('a paragraph that is split at a space is a change of its end, not of a space', async () => {
  const { changes } = await compareModels(
    [createParagraph('Biaya ditanggung sendiri. Perselisihan diselesaikan bersama.'), createParagraph('Akhir.')],
    [
      createParagraph('Biaya ditanggung sendiri.'),
      createParagraph('Perselisihan diselesaikan bersama.'),
      createParagraph('Akhir.'),
    ],
  );
  expect(changes.map(({ thing, old, next }) => [thing, old, next])).toEqual([['paragraph-end', '', '¶']]);
});
