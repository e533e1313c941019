import { expect, test } from 'vitest';
import { joinForeignTexts, matchForeignClauses } from '../../../../shared/import/drafting/foreign-text.ts';
import { segmentClauses } from '../../../../shared/import/segment-clauses.ts';

const cut = (language: string, ...lines: readonly (string | { readonly table: string })[]) => ({
  language,
  clauses: segmentClauses(
    lines.map((one) => ({
      text: typeof one === 'string' ? one : one.table,
      number: null,
      heading: false,
      table: typeof one === 'string' ? null : 0,
    })),
  ),
});

test('no words of a file are lost, neither under a repeated number nor in a table within the text', () => {
  const { title, clauses } = joinForeignTexts([
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

test('a clause they rewrote under our heading is paired with ours, unless the heading occurs twice', () => {
  const theirs = (...headings: readonly string[]) =>
    joinForeignTexts([
      cut('en', 'TITLE', 'A recital;', ...headings.flatMap((one, n) => [`Article ${n + 1}`, one, ANEW[n] ?? ''])),
    ]);
  const own = [
    { id: 'r', number: '', heading: '', body: 'A recital;' },
    { id: 'f', number: 'Paragraph 1', heading: 'Funding', body: 'Each Participant will bear its own costs.' },
    { id: 's', number: 'Paragraph 2', heading: 'Secrecy', body: 'All documents are kept from third parties for ever.' },
  ];
  expect(matchForeignClauses(theirs('Visits', 'FUNDING'), { en: own }).map(ourId)).toEqual(['r', 'new', 'f']);
  expect(matchForeignClauses(theirs('Funding', 'Funding'), { en: own }).map(ourId)).toEqual(['r', 'new', 'new']);
});

const ANEW = ['Ten experts may come every year to the plants.', 'Expenses are shared equally under annual budgets.'];
const ourId = (one: { readonly ours: string } | 'new' | null) => (one === null || one === 'new' ? one : one.ours);
