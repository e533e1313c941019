import { expect, test } from 'vitest';
import { buildSearchExcerpt } from '../../../../shared/text/search/search-excerpt.ts';
import { extractSearchableText } from '../../../../shared/text/search/searchable-text.ts';

const found = (text: string, searched: string) => {
  const shown = buildSearchExcerpt(text, searched);
  return [shown.text, shown.found.map(({ at, length }) => shown.text.slice(at, at + length))];
};

test.each([
  { text: 'Ещё одна ёлка', searched: 'елка', shown: 'Ещё одна ёлка', expected: ['ёлка'] },
  { text: 'the Café, café', searched: 'CAFE', shown: 'the Café, café', expected: ['Café', 'café'] },
  { text: 'cooperation in operations', searched: 'op', shown: 'cooperation in operations', expected: ['op'] },
  { text: 'USD 38,03 juta', searched: '38,03', shown: 'USD 38,03 juta', expected: ['38,03'] },
  {
    text: 'kerja sama industri',
    searched: '"kerja sama" industri',
    shown: 'kerja sama industri',
    expected: ['kerja sama', 'industri'],
  },
  { text: 'nothing here', searched: 'absent', shown: 'nothing here', expected: [] },
  { text: '', searched: 'x', shown: '', expected: [] },
])('in "$text", a search for "$searched" marks every match', ({ text, searched, shown, expected }) => {
  expect(found(text, searched)).toEqual([shown, expected]);
});

test('a long text is excerpted around the first match, from the start of a word or line', () => {
  const long = `${'lorem ipsum '.repeat(30)}needle ${'dolor sit '.repeat(40)}`;
  const shown = buildSearchExcerpt(long, 'needle');
  expect(shown.text.length).toBeLessThanOrEqual(200);
  expect(long).toContain(shown.text);
  expect(shown.text).toMatch(/^(lorem|ipsum) /);
  expect(shown.found).toEqual([{ at: shown.text.indexOf('needle'), length: 6 }]);
});

test.each([
  ['{ID:Indonesia|di Indonesia} and {i:a} [BY: b {ref:x}] \\{c\\}', 'Indonesia di Indonesia and a b  {c}'],
  ['{broken', '{broken'],
  ['plain', 'plain'],
])('%s is searched by its words', (source, expected) => {
  expect(extractSearchableText(source)).toBe(expected);
});
