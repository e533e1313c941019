import { expect, test } from 'vitest';
import { segmentDocument } from '../../../../shared/import/drafting/segment-document.ts';
import { buildLine } from './build-paragraphs.ts';

const listMargins = (words: string, part: 'header' | 'footer') =>
  segmentDocument([
    buildLine('MEMORANDUM'),
    buildLine('1. The sides exchange peat.'),
    buildLine('2. This lasts for four years.'),
    buildLine(words, { part }),
    buildLine(words, { part }),
  ]).warnings.flatMap(({ code, detail }) => (code === 'margin-left-out' ? [detail] : []));

test.each([
  'Draft 3',
  'Annex 2',
  'Rancangan 2',
  'Lampiran 4, halaman 1',
  'Проект 2',
  'Дадатак 1',
  'Confidential',
  'Page 2 of the Memorandum',
  'Peat 2027 · page 1',
])('words of a header or footer are named once, with a number beside them or without: %s', (words) => {
  for (const part of ['header', 'footer'] as const) expect(listMargins(words, part)).toEqual([words]);
});

test.each([
  '- 3 -',
  'Page 3 of 12',
  'Page',
  'Halaman 3 dari 12',
  'Hlm. 3',
  'Стр. 3 из 12',
  'с. 3',
  'Старонка 3 з 12',
  '3/12',
  '| 3',
])('the number of a page is no word of a header or footer: %s', (words) => {
  for (const part of ['header', 'footer'] as const) expect(listMargins(words, part)).toEqual([]);
});
