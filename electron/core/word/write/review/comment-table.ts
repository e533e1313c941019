import type { Paragraph, Table, TableRow } from 'docx';
import type { DocxPrinter } from '../docx-printer.ts';
import { convertMmToTwips } from '../page-measures.ts';
import { reviewWords } from './review-words.ts';

/** Rows for comments that belong to no clause. */
const EMPTY_ROW_COUNT = 3;
const NUMBER_MM = 11;
/** The longest word that begins a clause, in capitals, with its quotation mark: “DITANDATANGANI. */
const LABEL_MM = 41;
/** Room to write by hand. */
const ROW_MM = 13;
const CELL_MM = 1.8;

/**
 * The comment table with its heading, on a page of its own: one row per clause and some empty ones, with the header row
 * on every page.
 *
 * In: the names of the clauses; the width between the margins, in twips.
 */
export function buildCommentTable(
  printer: DocxPrinter,
  labels: readonly string[],
  width: number,
): [Paragraph, Paragraph, Table] {
  const { docx, paragraph } = printer;
  const columns = computeColumnWidths(width);
  const rows = [...labels, ...Array.from({ length: EMPTY_ROW_COUNT }, () => '')].map((label, n) =>
    buildRow(printer, columns, [String(n + 1), label, '', ''], 'TableText'),
  );
  const line = { style: 'single', size: 4, color: '7F7F7F' } as const;
  return [
    paragraph({ style: 'Title', pageBreakBefore: true }, [printer.run({ text: reviewWords.table, italics: false })]),
    paragraph({ style: 'TableText', keepNext: true }, [printer.run({ text: reviewWords.about, italics: false })]),
    new docx.Table({
      layout: 'fixed',
      width: { size: width, type: 'dxa' },
      columnWidths: columns,
      indent: { size: 0, type: 'dxa' },
      margins: {
        left: convertMmToTwips(CELL_MM),
        right: convertMmToTwips(CELL_MM),
        top: convertMmToTwips(1),
        marginUnitType: 'dxa',
      },
      borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
      rows: [buildRow(printer, columns, reviewWords.columns, 'TableHeading'), ...rows],
    }),
  ];
}

function computeColumnWidths(width: number): number[] {
  const [number, label] = [convertMmToTwips(NUMBER_MM), convertMmToTwips(LABEL_MM)];
  const half = Math.floor((width - number - label) / 2);
  return [number, label, half, width - number - label - half];
}

function buildRow(
  { docx, paragraph, run }: DocxPrinter,
  widths: readonly number[],
  texts: readonly string[],
  style: 'TableText' | 'TableHeading',
): TableRow {
  const head = style === 'TableHeading';
  return new docx.TableRow({
    cantSplit: true,
    ...(head ? { tableHeader: true } : { height: { value: convertMmToTwips(ROW_MM), rule: 'atLeast' } }),
    children: texts.map(
      (text, n) =>
        new docx.TableCell({
          width: { size: widths[n] ?? 0, type: 'dxa' },
          ...(head ? { shading: { type: 'clear', color: 'auto', fill: 'E7E6E6' } } : {}),
          children: [paragraph({ style }, text === '' ? [] : [run({ text, italics: false })])],
        }),
    ),
  });
}
