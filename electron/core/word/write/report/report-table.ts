import type { Table, TableRow } from 'docx';
import type { ReportField, ReportTable, ReportText } from '../../../../../shared/model/report.ts';
import { convertMmToTwips } from '../page-measures.ts';
import { NO_BORDERS } from '../two-column-table.ts';
import { buildReportRuns, estimateReportLines, type ReportPrinters } from './report-text.ts';

/** A row with at most this many lines, a third of a page, stays on one page. */
const MAX_UNBROKEN_LINES = 16;
const MARGIN_MM = { across: 1.8, down: 0.6 } as const;
const LABEL_PERCENT = 32;
const HEAD = { type: 'clear', color: 'auto', fill: 'E7E6E6' } as const;
const GREY = { style: 'single', size: 4, color: '7F7F7F' } as const;
const LINES = { top: GREY, bottom: GREY, left: GREY, right: GREY, insideHorizontal: GREY, insideVertical: GREY };

/** Throws an Error if the columns do not add up to 100 per cent, or if a row does not have a cell for each. */
export function buildReportTable({ columns, rows }: ReportTable, pens: ReportPrinters): Table {
  const percents = columns.map(({ percent }) => percent);
  if (Math.round(percents.reduce((a, b) => a + b, 0)) !== 100) throw new Error(`columns of ${percents.join(', ')} %`);
  const wrong = rows.find((row) => row.length !== columns.length);
  if (wrong) throw new Error(`${wrong.length} cells in a row of ${columns.length} columns`);
  const widths = computeColumnWidths(percents, pens.width);
  const aligned = columns.map(({ align = 'left' }) => align);
  const heads = columns.map(({ head }) => head);
  return buildTable(pens, widths, LINES, [
    buildRow(pens, widths, heads, { styles: heads.map(() => 'TableHeading'), aligned, head: true }),
    ...rows.map((row) => buildRow(pens, widths, row, { styles: row.map(() => 'TableText'), aligned, head: false })),
  ]);
}

export function buildFieldTable(fields: readonly ReportField[], pens: ReportPrinters): Table {
  const widths = computeColumnWidths([LABEL_PERCENT, 100 - LABEL_PERCENT], pens.width);
  const look = { styles: ['FieldLabel', 'FieldValue'], aligned: ['left', 'left'], head: false } as const;
  const size = pens.template.sizePt.body - 1;
  const lines = fields.map(({ label, value }) =>
    Math.max(estimateReportLines(label, widths[0] ?? 0, size), estimateReportLines(value, widths[1] ?? 0, size)),
  );
  // The fields of one table stay on one page if they are short.
  const together = lines.reduce((a, b) => a + b, 0) <= MAX_UNBROKEN_LINES;
  const rows = fields.map(({ label, value }, n) =>
    buildRow(pens, widths, [label, value], { ...look, keepNext: together && n < fields.length - 1 }),
  );
  return buildTable(pens, widths, NO_BORDERS, rows);
}

type RowFormat = {
  readonly styles: readonly string[];
  readonly aligned: readonly ('left' | 'right')[];
  readonly head: boolean;
  /** Whether the row stays with the next one. */
  readonly keepNext?: boolean;
};

function buildTable(
  { printer: { docx }, width }: ReportPrinters,
  widths: readonly number[],
  borders: typeof LINES | typeof NO_BORDERS,
  rows: readonly TableRow[],
): Table {
  const [across, down] = [convertMmToTwips(MARGIN_MM.across), convertMmToTwips(MARGIN_MM.down)];
  const side = borders === NO_BORDERS ? 0 : across;
  return new docx.Table({
    layout: 'fixed',
    width: { size: width, type: 'dxa' },
    columnWidths: [...widths],
    indent: { size: 0, type: 'dxa' },
    margins: { top: down, bottom: down, left: side, right: across, marginUnitType: 'dxa' },
    borders,
    rows: [...rows],
  });
}

function buildRow(
  pens: ReportPrinters,
  widths: readonly number[],
  cells: readonly ReportText[],
  look: RowFormat,
): TableRow {
  const { printer, template } = pens;
  const { docx, paragraph } = printer;
  const held = look.keepNext ? { keepNext: true as const } : {};
  const tall = cells.some(
    (cell, n) => estimateReportLines(cell, widths[n] ?? 0, template.sizePt.body - 2) > MAX_UNBROKEN_LINES,
  );
  return new docx.TableRow({
    ...(tall ? {} : { cantSplit: true }),
    ...(look.head ? { tableHeader: true } : {}),
    children: cells.map((cell, n) => {
      const alignment = look.aligned[n] === 'right' ? { alignment: 'right' as const } : {};
      const style = look.styles[n] ?? 'TableText';
      return new docx.TableCell({
        width: { size: widths[n] ?? 0, type: 'dxa' },
        ...(look.head ? { shading: HEAD } : {}),
        children: [paragraph({ style, ...held, widowControl: true, ...alignment }, buildReportRuns(cell, pens))],
      });
    }),
  });
}

/** The last column gets the remainder of the rounding. */
function computeColumnWidths(percents: readonly number[], width: number): number[] {
  const widths = percents.slice(0, -1).map((percent) => Math.floor((width * percent) / 100));
  return [...widths, width - widths.reduce((a, b) => a + b, 0)];
}
