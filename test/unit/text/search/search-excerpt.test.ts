import { expect, test } from 'vitest';
import { buildSearchExcerpt } from '../../../../shared/text/search/search-excerpt.ts';
import { extractSearchableText } from '../../../../shared/text/search/searchable-text.ts';

const found = (text: string, searched: string) => {
  const shown = buildSearchExcerpt(text, searched);
  return [shown.text, shown.found.map(({ at, length }) => shown.text.slice(at, at + length))];
};

test.each([
  ['Ещё одна ёлка', 'елка', 'Ещё одна ёлка', ['ёлка']],
  ['the Café, café', 'CAFE', 'the Café, café', ['Café', 'café']],
  ['cooperation in operations', 'op', 'cooperation in operations', ['op']],
  ['USD 38,03 juta', '38,03', 'USD 38,03 juta', ['38,03']],
  ['kerja sama industri', '"kerja sama" industri', 'kerja sama industri', ['kerja sama', 'industri']],
  ['nothing here', 'absent', 'nothing here', []],
  ['', 'x', '', []],
])('in "%s", a search for "%s" marks every match', (text, searched, shown, expected) => {
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
