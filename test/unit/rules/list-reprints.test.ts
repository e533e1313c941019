import { expect, test } from 'vitest';
import { listReprints } from '../../../shared/rules/list-reprints.ts';

const original = (copy: string, pages: readonly string[] | null, clauses: readonly string[] = []) => ({
  copy,
  languages: ['id'],
  look: 'plain',
  pages,
  clauses,
});

test.each<[string, Parameters<typeof listReprints>, unknown]>([
  ['nothing changed', [[original('ID', ['a', 'b'])], [original('ID', ['a', 'b'])]], []],
  [
    'a word on the second page',
    [[original('ID', ['a', 'b', 'c'])], [original('ID', ['a', 'x', 'c'], ['areas'])]],
    [{ copy: 'ID', languages: ['id'], pages: [2], clauses: ['areas'] }],
  ],
  [
    'a page more',
    [[original('ID', ['1 of 1'])], [original('ID', ['1 of 2', '2 of 2'], ['areas'])]],
    [{ copy: 'ID', languages: ['id'], pages: [1, 2], clauses: ['areas'] }],
  ],
  [
    'no PDF before: clauses alone',
    [[original('ID', null)], [original('ID', ['a'], ['areas'])]],
    [{ copy: 'ID', languages: ['id'], pages: null, clauses: ['areas'] }],
  ],
  ['no PDF and no change', [[original('ID', null)], [original('ID', null)]], []],
  [
    'an original that the set before had not',
    [[original('BY', ['a'])], [original('ID', ['a', 'b'])]],
    [{ copy: 'ID', languages: ['id'], pages: [1, 2], clauses: [] }],
  ],
  [
    'the same words in another look',
    [[original('ID', ['a', 'b'])], [{ ...original('ID', ['a', 'b']), look: 'with an emblem' }]],
    [{ copy: 'ID', languages: ['id'], pages: [1, 2], clauses: [] }],
  ],
  [
    'the same words in another look, without PDFs',
    [[original('ID', null)], [{ ...original('ID', null), look: 'on F4' }]],
    [{ copy: 'ID', languages: ['id'], pages: null, clauses: [] }],
  ],
])('lists the pages to print again: %s', (_, [before, now], expected) => {
  expect(listReprints(before, now)).toEqual(expected);
});
