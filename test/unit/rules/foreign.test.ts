import { expect, test } from 'vitest';
import { cutClauses } from '../../../shared/rules/cut.ts';
import { foreignText } from '../../../shared/rules/foreign.ts';

const cut = (language: string, ...lines: readonly (string | { readonly table: string })[]) => ({
  language,
  clauses: cutClauses(
    lines.map((one) => ({
      text: typeof one === 'string' ? one : one.table,
      number: null,
      heading: false,
      table: typeof one === 'string' ? null : 0,
    })),
  ),
});

test('no words of a file are lost: not of a number that stands twice, and not of a table within the text', () => {
  const { title, clauses } = foreignText([
    cut(
      'en',
      'TITLE',
      'A recital;',
      'Paragraph 1',
      'One.',
      'Paragraph 1',
      'Once more.',
      { table: 'A table.' },
      'SIGNED at Minsk.',
    ),
    cut('ru', 'ЗАГОЛОВОК', 'Преамбула;', 'Пункт 1', 'Один.', 'ПОДПИСАНО в Минске.'),
  ]);
  expect(title).toEqual({ en: 'TITLE', ru: 'ЗАГОЛОВОК' });
  expect(clauses.map(({ kind, body }) => [kind, body.en, body.ru])).toEqual([
    ['preamble', 'A recital;', 'Преамбула;'],
    ['paragraph', 'One.', 'Один.'],
    ['paragraph', 'Once more.', undefined],
    ['paragraph', 'A table.', undefined],
    ['closing', 'SIGNED at Minsk.', 'ПОДПИСАНО в Минске.'],
  ]);
});
