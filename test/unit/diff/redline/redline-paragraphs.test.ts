import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareClauseTexts } from '../../../../shared/diff/comparison/compare-clause-texts.ts';
import type { RedlineKind, RedlineParagraph } from '../../../../shared/diff/redline/redline.ts';
import {
  buildRedlineCells,
  buildRedlineParagraphs,
  type PrintedClause,
} from '../../../../shared/diff/redline/redline-paragraphs.ts';

type Clause = PrintedClause & { readonly id: string | null };
const clause = (id: string | null, number: string, heading: string, body: string): Clause => ({
  id,
  number,
  heading,
  body,
  italics: { heading: [], body: [] },
});
const never = () => false;

/** What a word processor leaves: a paragraph whose mark is deleted joins the next one. */
function left(paragraphs: readonly RedlineParagraph[], goes: readonly RedlineKind[]): string[] {
  const lines: string[] = [];
  let open = '';
  for (const { runs, mark } of paragraphs) {
    open += runs.map(({ kind, text }) => (goes.includes(kind) ? '' : text)).join('');
    if (goes.includes(mark)) continue;
    lines.push(open);
    open = '';
  }
  return open === '' ? lines : [...lines, open];
}
const accepted = (paragraphs: readonly RedlineParagraph[]) => left(paragraphs, ['deleted', 'moved-from']);
const rejected = (paragraphs: readonly RedlineParagraph[]) => left(paragraphs, ['inserted', 'moved-to']);
const linesOf = (text: readonly Clause[]) =>
  text.flatMap(({ number, heading, body }) => [
    ...(heading === '' && number === '' ? [] : [heading]),
    ...(body === '' ? [] : body.split('\n')),
  ]);

const words = 'The Participants will cooperate in areas of mutual interest and bear their own costs for it'.split(' ');
const body = fc
  .array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 4 })
  .map((lines) => lines.map((line) => line.join(' ')).join('\n'));
const text = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), heading: fc.constantFrom('', 'Aims', 'Costs'), body }),
  { selector: ({ id }) => id, minLength: 1 },
);

test('accepted it is the next text and rejected the old one, with moves, insertions, deletions, splits and joins', () => {
  fc.assert(
    fc.property(text, text, fc.boolean(), (old, next, known) => {
      const numbered = (some: typeof old) =>
        some.map(({ id, heading, body: lines }, n) => clause(known ? id : null, `Paragraph ${n + 1}`, heading, lines));
      const [before, after] = [numbered(old), numbered(next)];
      const paragraphs = buildRedlineParagraphs(compareClauseTexts(before, after, { spoofed: never }), before, after);
      expect(accepted(paragraphs)).toEqual(linesOf(after));
      expect(rejected(paragraphs)).toEqual(linesOf(before));
    }),
  );
});

const long = 'Each Participant will bear its own costs arising from activities under this Letter of Intent';
test('a move is at both places under one name', () => {
  const [a, b] = [clause('a', '', '', 'First things come first, as everybody knows well.'), clause('b', '', '', long)];
  const paragraphs = buildRedlineParagraphs(
    compareClauseTexts([b, a, a], [a, a, b], { spoofed: never }),
    [b, a, a],
    [a, a, b],
  );
  expect(paragraphs.filter(({ move }) => move !== null).map(({ mark, move }) => [mark, move])).toEqual([
    ['moved-from', expect.any(String)],
    ['moved-to', expect.any(String)],
  ]);
});

test('a table has each side with its own changes, and an empty cell where a clause is missing', () => {
  const [old, next] = [[clause('a', '1', 'Costs', long)], [clause('a', '1', 'Costs', long.replace('bear', 'pay'))]];
  const [row] = compareClauseTexts(old, next, { spoofed: never }).rows;
  if (row === undefined) throw new Error('no row');
  const cells = buildRedlineCells(row, old, next);
  const kinds = (cell: readonly RedlineParagraph[]) => [
    ...new Set(cell.flatMap(({ runs }) => runs.map(({ kind }) => kind))),
  ];
  expect([kinds(cells.old), kinds(cells.next)]).toEqual([
    ['kept', 'deleted'],
    ['kept', 'inserted'],
  ]);
  const [added] = compareClauseTexts([], next, { spoofed: never }).rows;
  if (added === undefined) throw new Error('no row');
  expect(buildRedlineCells(added, [], next).old).toEqual([]);
});
