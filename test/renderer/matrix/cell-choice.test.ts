import { expect, test } from 'vitest';
import { noSelection } from '../../../renderer/components/pick/selection.ts';
import {
  extendCells,
  listCellsAt,
  listCellsBetween,
  toggleCells,
} from '../../../renderer/features/matrix/cell-choice.ts';
import { buildCellKey, groupIntoCells } from '../../../renderer/features/matrix/matrix-cells.ts';
import { buildShownComment } from '../../helpers/shown.ts';

const columns = ['AGRO', 'IKFT', 'KPAII'].map((unit) => ({ unit, body: null }));
const rows = [null, 'areas', 'funding'].map((clause) => ({ clause, gone: false }));
const key = (clause: string | null, unit: string) => buildCellKey(clause, { unit, body: null });
/** Every cell has a comment but that of IKFT on funding. */
const cells = groupIntoCells(
  rows
    .flatMap(({ clause }) => columns.map(({ unit }) => buildShownComment({ clause, unit })))
    .filter(({ clause, unit }) => clause !== 'funding' || unit !== 'IKFT'),
);
const plan = { rows, columns, cells };

test('a rectangle has the cells with comments between two corners, in whatever order', () => {
  const between = [key('areas', 'AGRO'), key('areas', 'IKFT'), key('funding', 'AGRO')];
  expect(listCellsBetween(plan, { row: 1, column: 0 }, { row: 2, column: 1 })).toEqual(between);
  expect(listCellsBetween(plan, { row: 2, column: 1 }, { row: 1, column: 0 })).toEqual(between);
});

test.each([
  [{ row: -1, column: 1 }, [key(null, 'IKFT'), key('areas', 'IKFT')]],
  [{ row: 2, column: -1 }, [key('funding', 'AGRO'), key('funding', 'KPAII')]],
  [{ row: 2, column: 1 }, []],
  [{ row: 0, column: 0 }, [key(null, 'AGRO')]],
])('at %o, a header or a cell, these are chosen', (at, keys) => {
  expect(listCellsAt(plan, at)).toEqual(keys);
});

test('cells are added, taken out when all are chosen, and a range replaces them', () => {
  const at = { row: 1, column: 0 };
  const one = toggleCells(noSelection, [key('areas', 'AGRO')], at);
  const row = toggleCells(one, listCellsAt(plan, { row: 1, column: -1 }), { row: 1, column: -1 });
  expect(row.chosen.size).toBe(3);
  expect(toggleCells(row, [key('areas', 'IKFT')], at).chosen.size).toBe(2);
  expect(toggleCells(row, listCellsAt(plan, { row: 1, column: -1 }), at)).toEqual(noSelection);
  expect(toggleCells(one, [], at).chosen).toEqual(one.chosen);
  const range = extendCells(plan, one, { row: 2, column: 2 }, { row: 2, column: 2 });
  expect([...range.chosen]).toEqual(listCellsBetween(plan, at, { row: 2, column: 2 }));
  expect(extendCells(plan, range, at, { row: 0, column: 0 }).chosen).toEqual(
    new Set([key(null, 'AGRO'), key('areas', 'AGRO')]),
  );
  // Without a beginning it begins at the cell that the keys are at.
  expect(extendCells(plan, noSelection, { row: 0, column: 1 }, { row: 0, column: 2 }).chosen).toEqual(
    new Set([key(null, 'IKFT'), key(null, 'KPAII')]),
  );
});
