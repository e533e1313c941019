import { findCellFormat } from './cell-styles.ts';
import { formatCellText, isFormulaLike } from './cell-text.ts';
import { escapeXml } from './escape-xml.ts';
import { estimateRowHeight } from './estimate-row-height.ts';
import type { PlannedCell, PlannedRow, PlannedSheet } from './planned-sheet.ts';
import { formatColumnName } from './read-sheet-rows.ts';

/** The texts of a workbook, each once, in the order of their first use. */
export type SharedTexts = Map<string, number>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** A4, landscape, as many pages as it needs; 9 is Excel's number for A4 (ECMA-376 part 1, 18.3.1.63). */
const PAGE = [
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
  '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
].join('');

/**
 * One sheet as XML, its children in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). Adds its texts to `shared`.
 * Throws an Error that names a character that XML cannot hold.
 */
export function buildSheetXml(sheet: PlannedSheet, shared: SharedTexts, isFirst: boolean): string {
  const { columns, rows, head, locked } = sheet;
  const widths = columns.filter(({ hidden }) => !hidden).map(({ width }) => width);
  const cols = columns.map(
    ({ width, hidden }, n) =>
      `<col min="${n + 1}" max="${n + 1}" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`,
  );
  const merged = rows.flatMap(({ across }, n) =>
    across === true && widths.length > 1
      ? [`<mergeCell ref="A${n + 1}:${formatColumnName(widths.length)}${n + 1}"/>`]
      : [],
  );
  return [
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews>${buildView(head, isFirst)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`,
    `<sheetData>${rows.map((row, n) => buildRow(row, n + 1, widths, shared)).join('')}</sheetData>`,
    locked ? '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>' : '',
    merged.length === 0 ? '' : `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`,
    buildValidations(sheet),
    PAGE,
    '</worksheet>',
  ].join('');
}

function buildView(head: number | null, isFirst: boolean): string {
  const selected = isFirst ? ' tabSelected="1"' : '';
  if (head === null) return `<sheetView${selected} workbookViewId="0"/>`;
  const pane = `<pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetView showGridLines="0"${selected} workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView>`;
}

/** The height is not marked as set by hand, so that the row grows while somebody types. */
function buildRow(
  { cells, across = false }: PlannedRow,
  at: number,
  widths: readonly number[],
  shared: SharedTexts,
): string {
  const height = estimateRowHeight(cells, across ? [widths.reduce((a, b) => a + b, 0)] : widths);
  const written = cells.map((cell, n) => buildCell(cell, `${formatColumnName(n + 1)}${at}`, shared)).join('');
  return `<row r="${at}"${height > 0 ? ` ht="${height}"` : ''}>${written}</row>`;
}

function buildCell({ text, look }: PlannedCell, at: string, shared: SharedTexts): string {
  const style = findCellFormat(look, look === 'answer' || isFormulaLike(text));
  if (text === '') return `<c r="${at}" s="${style}"/>`;
  const words = formatCellText(text);
  const index = shared.get(words) ?? shared.size;
  shared.set(words, index);
  return `<c r="${at}" s="${style}" t="s"><v>${index}</v></c>`;
}

/** The choices in the cells below the header row. */
function buildValidations({ columns, rows, head }: PlannedSheet): string {
  const all = columns.flatMap(({ choices }, n) => {
    if (choices === undefined) return [];
    const column = formatColumnName(n + 1);
    const range = `${column}${(head ?? 0) + 1}:${column}${rows.length}`;
    const error = escapeXml(`Pilih salah satu: ${choices.join(', ')}.`);
    const list = escapeXml(`"${choices.join(',')}"`);
    return [
      `<dataValidation type="list" errorStyle="stop" allowBlank="1" showErrorMessage="1" errorTitle="Pilihan" error="${error}" sqref="${range}"><formula1>${list}</formula1></dataValidation>`,
    ];
  });
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}
