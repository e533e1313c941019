import { Failure } from '../../../shared/api/failure.ts';
import type { Archive } from '../package/open-archive.ts';
import { readXmlPart, type XmlAttributes } from '../package/read-xml.ts';
import type { NumberFormats } from './number-formats.ts';
import { type CellWords, CellWordsGatherer } from './read-shared-strings.ts';
import { convertToMegabytes, sheetLimits } from './sheet-limits.ts';
import type { SheetWarnings } from './sheet-warnings.ts';

/** A row with its non-empty cells; rows and columns are counted from 1. */
export type ReadRow = { readonly row: number; readonly cells: readonly ReadCell[] };
type ReadCell = { readonly column: number; readonly text: string };

/** What all sheets of a file together may still hold. */
export type SheetBudget = { cells: number; signs: number };
export const createSheetBudget = (): SheetBudget => ({ cells: sheetLimits.cells, signs: sheetLimits.signs });

type SheetContext = {
  readonly name: string;
  readonly strings: readonly CellWords[];
  readonly formats: NumberFormats;
  readonly from1904: boolean;
  readonly budget: SheetBudget;
  readonly warnings: SheetWarnings;
};

type OpenCell = { readonly row: number; readonly column: number; readonly type: string; readonly style: number };

/** The rows of one sheet. A formula is reported, and its last result is used as the file has it. */
export async function readSheetRows(archive: Archive, part: string, about: SheetContext): Promise<readonly ReadRow[]> {
  const rows = new Map<number, Map<number, string>>();
  const words = new CellWordsGatherer();
  let [row, column] = [0, 0];
  let cell: OpenCell | null = null;
  let [value, within, formula] = ['', false, false];
  await readXmlPart(archive, part, {
    open: (name, attributes) => {
      words.open(name, attributes);
      if (name === 'x:row') {
        row = readPosition(attributes, row + 1);
        column = 0;
      } else if (name === 'x:c') {
        cell = readCellPosition(attributes, row, column);
        ({ row, column } = cell);
        [value, formula] = ['', false];
        words.take();
      } else if (name === 'x:f') formula = true;
      within = name === 'x:v';
    },
    text: (text) => {
      words.text(text);
      if (within) value += text;
    },
    close: (name) => {
      words.close(name);
      within = false;
      if (name !== 'x:c' || cell === null) return;
      const { text, struck, unknownScript } =
        cell.type === 'inlineStr' ? words.take() : resolveCellWords(cell, value, about);
      const where = `${about.name}!${formatColumnName(column)}${row}`;
      if (struck.trim() !== '') about.warnings.add('struck', where, struck.trim());
      if (unknownScript.trim() !== '') about.warnings.add('script-unknown', where, unknownScript.trim());
      if (formula) about.warnings.add('formula', where, text);
      if (text.trim() !== '') addCell(rows, cell, text, about.budget);
      cell = null;
    },
  });
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) => ({
      row: number,
      cells: [...cells].sort(([a], [b]) => a - b).map(([at, text]) => ({ column: at, text })),
    }));
}

const NO_WORDS: CellWords = { text: '', struck: '', unknownScript: '' };

function resolveCellWords(
  { type, style }: OpenCell,
  value: string,
  { strings, formats, from1904 }: SheetContext,
): CellWords {
  if (type === 's') return strings[Number(value)] ?? NO_WORDS;
  const format = type === 'n' || type === '' ? formats.get(style) : undefined;
  const shown = format === undefined || value === '' ? value : format(value, from1904);
  return { ...NO_WORDS, text: type === 'b' ? formatBoolean(value) : shown };
}

const formatBoolean = (value: string): string => (value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value);

/** A cell that occurs twice in a file keeps both texts. */
function addCell(
  rows: Map<number, Map<number, string>>,
  { row, column }: OpenCell,
  text: string,
  budget: SheetBudget,
): void {
  budget.cells -= 1;
  budget.signs -= text.length;
  if (budget.cells < 0) throw new Failure('sheet-entries', { limit: sheetLimits.cells });
  if (budget.signs < 0) throw new Failure('sheet-inflates', { limit: convertToMegabytes(sheetLimits.signs) });
  const cells = rows.get(row) ?? new Map<number, string>();
  const before = cells.get(column);
  cells.set(column, before === undefined ? text : `${before}\n${text}`);
  rows.set(row, cells);
}

function readPosition(attributes: XmlAttributes, next: number): number {
  const statedRow = Number(attributes.r);
  return Number.isInteger(statedRow) && statedRow > 0 ? statedRow : next;
}

/** A cell gives its own reference ("D5"), or follows the previous cell. */
function readCellPosition(attributes: XmlAttributes, row: number, before: number): OpenCell {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(attributes.r ?? '') ?? [];
  const named = letters !== '';
  return {
    row: named ? Number(digits) : row,
    column: named ? parseColumnName(letters) : before + 1,
    type: attributes.t ?? '',
    style: Number(attributes.s ?? -1),
  };
}

const parseColumnName = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export function formatColumnName(column: number): string {
  const rest = (column - 1) % 26;
  return `${column > 26 ? formatColumnName((column - 1 - rest) / 26) : ''}${String.fromCharCode(65 + rest)}`;
}
