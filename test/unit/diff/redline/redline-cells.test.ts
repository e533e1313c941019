import { expect, test } from 'vitest';
import { compareClauseTexts } from '../../../../shared/diff/comparison/compare-clause-texts.ts';
import type { RedlineParagraph } from '../../../../shared/diff/redline/redline.ts';
import { buildRedlineCells, type PrintedClause } from '../../../../shared/diff/redline/redline-cells.ts';

type Clause = PrintedClause & { readonly id: string | null };
const clause = (id: string | null, number: string, heading: string, body: string): Clause => ({
  id,
  number,
  heading,
  body,
  italics: { heading: [], body: [] },
});
const never = () => false;

const long = 'Each Participant will bear its own costs arising from activities under this Letter of Intent';

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
