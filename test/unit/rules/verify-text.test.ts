import { expect, test } from 'vitest';
import { alignPdfLines } from '../../../shared/rules/align-pdf-lines.ts';
import { createPageNumberTest } from '../../../shared/rules/page-number-line.ts';
import { findNearestText, listTextDifferences, normalizeParagraphs } from '../../../shared/rules/verify-text.ts';

const TEXT = [
  'LETTER OF INTENT',
  'The Participants will promote contacts between producers of both countries.',
  'a. trade-and-investment missions;',
  'Signed in two originals.',
];

test('finds the most similar text, however often it was exported', () => {
  const many = Array.from({ length: 300 }, (_, n) => [...TEXT, `Version ${n} of many.`]);
  expect(findNearestText([...many, TEXT], [...TEXT.slice(0, 3), 'Signed in three originals.'])).toBe(300);
  expect(findNearestText(many, ['An invoice for one bicycle.'])).toBe(-1);
});

test.each<[string, readonly string[], readonly string[]]>([
  [
    'other lines, other pages, a compound that broke at its hyphen',
    [
      'LETTER OF',
      'INTENT The Participants will promote contacts between producers',
      'of both countries. a. trade-',
      'and-investment missions; Signed in two',
      'originals.',
    ],
    TEXT,
  ],
  [
    'another word',
    [
      'LETTER OF INTENT The Participants shall',
      'promote contacts between producers of both countries.',
      ...TEXT.slice(2),
    ],
    [TEXT[0] ?? '', (TEXT[1] ?? '').replace('will', 'shall'), ...TEXT.slice(2)],
  ],
  ['a paragraph less', [TEXT.slice(0, 2).join(' '), TEXT[3] ?? ''], [...TEXT.slice(0, 2), TEXT[3] ?? '']],
  [
    'words between two paragraphs, before and after',
    ['Copy.', TEXT.slice(0, 2).join(' '), 'Except Sunday.', TEXT.slice(2).join(' '), 'End.'],
    ['Copy.', ...TEXT.slice(0, 2), 'Except Sunday.', ...TEXT.slice(2), 'End.'],
  ],
  ['no words at all', [], []],
])('joins the lines of a PDF into paragraphs: %s', (_, lines, expected) => {
  expect(alignPdfLines(TEXT, normalizeParagraphs(lines))).toEqual(expected);
});

test('no word of a PDF is lost when its lines become paragraphs', () => {
  const words = ['Wholly', 'another', 'text', 'of', 'Participants', 'a.', 'contacts'];
  expect(alignPdfLines(TEXT, words).join(' ').split(' ').toSorted()).toEqual(words.toSorted());
});

test('lists differences of the text before those around the pages', () => {
  const [paragraphs, around] = [['One.', 'Two.'], ['DRAFT']];
  expect(
    listTextDifferences({ paragraphs, around }, { paragraphs: ['One.', 'Three.'], around: ['Top secret'] }),
  ).toEqual([
    { part: 'text', paragraph: 2, exported: 'Two.', given: 'Three.' },
    { part: 'around', paragraph: 1, exported: 'DRAFT', given: 'Top secret' },
  ]);
});

test.each([
  ['Halaman 3 dari 12', true],
  ['Halaman dari', false],
  ['Halaman  dari ', true],
  ['Страница 1 из 6 / Halaman 1 dari 6', true],
  ['TOP SECRET Halaman 1 dari 6', false],
  ['Halaman 1 dari 6 / Top secret', false],
  ['Halaman tiga dari 6', false],
  ['(1) 2', true],
])('recognises %j as the number of a page: %j', (line, expected) => {
  const isPage = createPageNumberTest([
    'Halaman {page} dari {pages}',
    'Страница {page} из {pages}',
    '({page}) {pages}',
  ]);
  expect(isPage(line)).toBe(expected);
});
