import { expect, test } from 'vitest';
import { listDistinctNames } from '../../../electron/core/documents/outgoing/distinct-names.ts';

test.each([
  [
    ['a.docx', 'b.docx'],
    ['a.docx', 'b.docx'],
  ],
  [
    ['a.docx', 'a.docx', 'a.docx'],
    ['a.docx', 'a (2).docx', 'a (3).docx'],
  ],
  [
    ['Surat.PDF', 'surat.pdf'],
    ['Surat.PDF', 'surat (2).pdf'],
  ],
  [
    ['Caf\u00e9.docx', 'Cafe\u0301.docx'],
    ['Caf\u00e9.docx', 'Cafe\u0301 (2).docx'],
  ],
  [
    ['a (2).docx', 'a.docx', 'a.docx'],
    ['a (2).docx', 'a.docx', 'a (3).docx'],
  ],
  [
    ['surat', 'surat'],
    ['surat', 'surat (2)'],
  ],
])('names of files in one folder differ: %j', (names, distinct) => {
  expect(listDistinctNames(names)).toEqual(distinct);
});
