import type { Cell, DataValidation, Workbook, Worksheet } from 'exceljs';
import { type CellStyle, cellStyles } from './cell-styles.ts';
import { formatCellText, isFormulaLike } from './cell-text.ts';
import { estimateRowHeight } from './estimate-row-height.ts';
import { repackXlsx } from './repack-xlsx.ts';

/** A sheet as plain data, without any formula. */
export type PlannedSheet = {
  readonly name: string;
  /** Hidden, and not offered by "Unhide": data that the file carries for us. */
  readonly hidden: boolean;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  /** The header row, counted from 1: it and all rows above stay on the screen, and it is printed on every page. */
  readonly head: number | null;
  /** Whether only cells of the style `answer` can be edited. */
  readonly locked: boolean;
};

type PlannedColumn = {
  readonly width: number;
  readonly hidden: boolean;
  /** The choices in its cells below the header row. */
  readonly choices?: readonly string[];
};

export type PlannedRow = {
  readonly cells: readonly PlannedCell[];
  /** Whether its one cell spans all visible columns. */
  readonly across?: boolean;
};

type PlannedCell = { readonly text: string; readonly look: CellStyle };

/**
 * Writes a workbook as .xlsx; the only place that uses exceljs. The same input gives the same bytes.
 *
 * In: its title, its sheets. Out: bytes. Throws an Error that names a character that XML cannot hold.
 */
export async function writeWorkbook(title: string, sheets: readonly PlannedSheet[]): Promise<Uint8Array> {
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.Workbook();
  for (const sheet of sheets) await addSheet(workbook, sheet);
  return repackXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()), title);
}

async function addSheet(workbook: Workbook, planned: PlannedSheet): Promise<void> {
  const { name, hidden: unseen, columns, rows, head, locked } = planned;
  const sheet = workbook.addWorksheet(name, {
    state: unseen ? 'veryHidden' : 'visible',
    views: head === null ? [] : [{ state: 'frozen', xSplit: 0, ySplit: head, showGridLines: false }],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
      ...(head === null ? {} : { printTitlesRow: `${head}:${head}` }),
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  });
  columns.forEach(({ width, hidden, choices }, n) => {
    const column = sheet.getColumn(n + 1);
    Object.assign(column, { width, hidden });
    if (choices !== undefined)
      addChoices(sheet, `${column.letter}${(head ?? 0) + 1}:${column.letter}${rows.length}`, choices);
  });
  const widths = columns.filter(({ hidden }) => !hidden).map(({ width }) => width);
  rows.forEach((row, n) => {
    addRow(sheet, n + 1, row, widths);
  });
  if (locked) await sheet.protect('', { formatColumns: true, formatRows: true });
}

/** Excel's number for the paper size (ECMA-376 part 1, 18.3.1.63). */
const A4 = 9;

function addRow(
  sheet: Worksheet,
  number: number,
  { cells, across = false }: PlannedRow,
  widths: readonly number[],
): void {
  const row = sheet.getRow(number);
  cells.forEach((planned, n) => {
    fillCell(row.getCell(n + 1), planned);
  });
  row.height = estimateRowHeight(cells, across ? [widths.reduce((a, b) => a + b, 0)] : widths);
  if (across) sheet.mergeCells(number, 1, number, widths.length);
}

function fillCell(cell: Cell, { text, look }: PlannedCell): void {
  cell.value = text === '' ? null : formatCellText(text);
  cell.style = { ...cellStyles[look], ...(look === 'answer' || isFormulaLike(text) ? { numFmt: '@' } : {}) };
}

/** exceljs writes overlapping ranges for validations of single cells in a column, and its types offer no others. */
type ListValidation = {
  readonly dataValidations: { readonly add: (range: string, validation: DataValidation) => void };
};

function addChoices(sheet: Worksheet, range: string, choices: readonly string[]): void {
  (sheet as Worksheet & ListValidation).dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: 'Pilihan',
    error: `Pilih salah satu: ${choices.join(', ')}.`,
  });
}
