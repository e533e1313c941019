import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPageBlocks } from '../../../renderer/features/compare/document/list-page-blocks.ts';
import { measureColumns } from '../../../renderer/features/compare/document/measure-columns.ts';
import type { DocumentParagraph, DocumentTable } from '../../../shared/model/comparison/compared-document.ts';
import { emptyParagraph } from './build-compared.ts';

type Row = DocumentTable['rows'][number];

const paragraph = (text: string, change: number | null = null): DocumentParagraph => ({
  ...emptyParagraph,
  change,
  runs: [{ text, kind: 'kept', change: null, moved: false, format: null, looks: [], note: null, picture: null }],
});
const cell = (text: string, { rows = 1, span = 1, change = null as number | null } = {}) => ({
  ...{ span, rows, only: null, change: null },
  blocks: [paragraph(text, change)],
});
const row = (cells: Row['cells']): Row => ({ only: null, change: null, cells });
const listRows = (count: number, changes: ReadonlyMap<number, number> = new Map()) =>
  Array.from({ length: count }, (_, n) => row([cell(`${n}`), cell('Kunjungan', { change: changes.get(n) ?? null })]));
const table = (rows: readonly Row[]): DocumentTable => ({ kind: 'table', lines: true, rows });

test('a long table is several blocks of the page, a short one is one', () => {
  expect(listPageBlocks([table(listRows(30))], null).map(({ part }) => part)).toEqual([null]);
  const parts = listPageBlocks([paragraph('Lampiran'), table(listRows(35))], null);
  expect(parts.map(({ key, part }) => [key, part?.from, part?.of, part?.joins])).toEqual([
    ['0', undefined, undefined, undefined],
    ['1.0', 0, 35, { above: false, below: true }],
    ['1.10', 10, 35, { above: true, below: true }],
    ['1.20', 20, 35, { above: true, below: true }],
    ['1.30', 30, 35, { above: true, below: false }],
  ]);
});

test('a long table keeps all its rows in their order, and no cell is cut between two parts', () => {
  const heights = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 4, maxLength: 20 });
  fc.assert(
    fc.property(heights, (groups) => {
      const rows = groups.flatMap((rows) =>
        Array.from({ length: rows }, (_, n) => row(n === 0 ? [cell('a', { rows }), cell('b')] : [cell('b')])),
      );
      const parts = listPageBlocks([table(rows)], null).map(({ block }) => block as DocumentTable);
      expect(parts.flatMap((part) => part.rows)).toEqual(rows);
      for (const part of parts)
        for (const [at, { cells }] of part.rows.entries())
          for (const one of cells) expect(at + one.rows).toBeLessThanOrEqual(part.rows.length);
    }),
  );
});

test('of a long table only the parts with a wanted change are shown, under its first row', () => {
  const rows = listRows(60, new Map([[25, 4]]));
  const shown = listPageBlocks([table(rows)], [4]);
  expect(shown.map(({ block, part }) => [(block as DocumentTable).rows.length, part?.from, part?.joins])).toEqual([
    [1, 0, { above: false, below: false }],
    [10, 20, { above: false, below: false }],
  ]);
  expect(listPageBlocks([table(rows)], [5])).toEqual([]);
});

test('columns get the width that their words need, also beside cells that cover several', () => {
  const [number = 0, text = 0, sum = 0] = measureColumns([
    row([cell('Daftar kegiatan bersama', { span: 3 })]),
    row([cell('1'), cell('Kunjungan kerja ke pabrik traktor dan mesin pertanian di Minsk'), cell('Rp1.250.000.000')]),
    row([cell('2', { rows: 2 }), cell('Lokakarya pengolahan susu'), cell('Rp500.000.000')]),
    row([cell('Lanjutan lokakarya pengolahan susu'), cell('Rp750.000.000')]),
  ]);
  expect(number + text + sum).toBeCloseTo(1);
  expect(number).toBeLessThan(sum);
  expect(sum).toBeLessThan(text);
});
