import { describe, expect, test } from 'vitest';
import { compareClauseTexts } from '../../../shared/diff/comparison/compare-clause-texts.ts';
import { type FileParagraph, listFileClauses } from '../../../shared/import/file-clauses.ts';

const line = (text: string, more: Partial<FileParagraph> = {}): FileParagraph => ({
  text,
  number: null,
  heading: false,
  table: null,
  part: 'body',
  story: '',
  ...more,
});
const items = (...texts: string[]) => texts.map((text, n) => line(text, { number: `${n + 1}.` }));
const table = (...rows: string[][]) =>
  rows.flatMap((cells, row) => cells.map((text, column) => line(text, { table: 0, cell: { row, column } })));

const compare = (old: readonly FileParagraph[], next: readonly FileParagraph[]) =>
  compareClauseTexts(listFileClauses(old, true).map(withoutId), listFileClauses(next, true).map(withoutId), {
    spoofed: () => false,
  });
const withoutId = <T>(clause: T) => ({ ...clause, id: null });

/** The changes as "kind: old > next". */
const listed = (old: readonly FileParagraph[], next: readonly FileParagraph[]) =>
  compare(old, next).changes.map((change) => `${change.kind}: ${change.old} > ${change.next}`);

describe('the labels of items are numbers', () => {
  const [before, after] = [line('The Participants plan:'), line('End of the list.')];

  test('an item put into a short list is one change, and what it moves is renumbering', () => {
    const old = [before, ...items('Exchange of experts.', 'Joint exhibitions.', 'Supply of parts.'), after];
    const next = [
      before,
      ...items('Exchange of experts.', 'Training.', 'Joint exhibitions.', 'Supply of parts.'),
      after,
    ];
    expect(listed(old, next)).toEqual(['substance:  > Training.', 'numbering: 2. > 3.', 'numbering: 3. > 4.']);
  });

  test('a short item that goes from the third place to the first is a move', () => {
    const [one, two, three] = [
      'Purpose. The Participants intend to cooperate in industry.',
      'Areas. The areas are in the annex to this letter.',
      'Funding. Each bears its costs.',
    ];
    const { counts } = compare([before, ...items(one, two, three), after], [before, ...items(three, one, two), after]);
    expect([counts.moved, counts.substance]).toEqual([1, 0]);
  });

  test('a typed label is the same as an automatic one', () => {
    const typed = ['1. Exchange of experts.', '2. Joint exhibitions.'].map((text) => line(text));
    expect(
      listed([before, ...typed, after], [before, ...items('Exchange of experts.', 'Joint exhibitions.'), after]),
    ).toEqual([]);
  });
});

describe('what stayed is shown to have stayed', () => {
  test.each([
    [
      'a word in each of two short lines',
      ['Content before the paragraph.', 'This is a test.'],
      ['Content before a special paragraph.', 'This is test.'],
    ],
    ['one line', ['Nested.'], ['Nested twice.']],
  ])('%s', (_, old, next) => {
    const { rows } = compare(
      old.map((text) => line(text)),
      next.map((text) => line(text)),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(rows.map(() => 'changed'));
  });

  test('a line between the same neighbours is paired however little is left of it', () => {
    const [first, last] = [line('It begins in January of the year.'), line('It ends in December of the year.')];
    const { rows } = compare([first, line('Costs are shared.'), last], [first, line('Nobody pays anything.'), last]);
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same']);
  });

  test('the cells of a table, with the row and the column of each change', () => {
    const old = table(['No', 'Activity', 'Date'], ['1', 'Exchange of experts', 'March'], ['2', 'Training', 'June']);
    const next = table(
      ['No', 'Activity', 'Time'],
      ['1', 'Exchange of engineers', 'March'],
      ['2', 'Training course', 'June'],
    );
    expect(compare(old, next).changes.map((change) => [change.old, change.next, change.place])).toEqual([
      ['Date', 'Time', { part: 'table', row: 1, column: 3 }],
      ['experts', 'engineers', { part: 'table', row: 2, column: 2 }],
      ['', 'course', { part: 'table', row: 3, column: 2 }],
    ]);
  });
});

test('notes, headers and footers are clauses of their own, each header once, and their changes have their place', () => {
  const file = (note: string, footer: string) => [
    line('The Participants cooperate.'),
    line(note, { part: 'footnote', story: 'footnote 1' }),
    line('Draft of 3 May', { part: 'header', story: 'header1' }),
    line('Draft of 3 May', { part: 'header', story: 'header2' }),
    line(footer, { part: 'footer', story: 'footer1' }),
  ];
  const old = file('As in the law of 2020.', 'Not binding');
  expect(listFileClauses(old, true).map(({ body }) => body)).toEqual([
    'The Participants cooperate.',
    'As in the law of 2020.',
    'Draft of 3 May',
    'Not binding',
  ]);
  expect(listFileClauses(old, false)).toHaveLength(2);
  const { changes } = compare(old, file('As in the law of 2021.', 'Binding'));
  expect(changes.map(({ next, place }) => [next, place?.part])).toEqual([
    ['2021', 'footnote'],
    ['Binding', 'footer'],
  ]);
});

test('the number of a page in a header or footer is no change, and words and figures beside it are', () => {
  const foot = (text: string) => line(text, { part: 'footer', story: 'footer1.xml' });
  const body = line('The Participants plan the exchange of experts.');
  for (const [old, next] of [
    ['- 3 -', '- 4 -'],
    ['Page 3 of 12', 'Page 4 of 13'],
    ['Halaman 3 dari 12', '4'],
    ['Стр. 3 из 12', 'Стр. 4 из 12'],
    ['12', ''],
  ] as const)
    expect(listed([body, foot(old)], [body, foot(next)])).toEqual([]);
  expect(listed([body, foot('Draft 3')], [body, foot('Draft 4')])).toHaveLength(1);
  expect(listed([body, line('12')], [body, line('13')])).toHaveLength(1);
});
