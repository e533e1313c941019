import type { Paragraph, Table } from 'docx';
import type { ReportField } from '../../../../../shared/model/report.ts';
import { convertMmToTwips, convertPtToTwips } from '../page-measures.ts';
import { NO_BORDERS } from '../two-column-table.ts';
import { buildReportRuns, type ReportPrinters } from './report-text.ts';

/** "Lampiran" and its colon, in the size of the text. */
const LABEL_MM = 26;
const COLON_MM = 5;
/** Room for a signature. */
const SIGNATURE_MM = 20;

/** The head of a memo (nota dinas): labels, colons and values, over a line across the page. */
export function buildMemoHead(fields: readonly ReportField[], pens: ReportPrinters): Table {
  const { docx, paragraph } = pens.printer;
  const [label, colon] = [convertMmToTwips(LABEL_MM), convertMmToTwips(COLON_MM)];
  const widths = [label, colon, pens.width - label - colon];
  return new docx.Table({
    layout: 'fixed',
    width: { size: pens.width, type: 'dxa' },
    columnWidths: widths,
    indent: { size: 0, type: 'dxa' },
    margins: { left: 0, right: 0, bottom: convertPtToTwips(2), marginUnitType: 'dxa' },
    borders: { ...NO_BORDERS, bottom: { style: 'single', size: 12, color: '000000' } },
    rows: fields.map(
      (field) =>
        new docx.TableRow({
          cantSplit: true,
          children: [field.label, ':', field.value].map(
            (text, n) =>
              new docx.TableCell({
                width: { size: widths[n] ?? 0, type: 'dxa' },
                children: [paragraph({ style: 'MemoLine' }, buildReportRuns(text, pens))],
              }),
          ),
        }),
    ),
  });
}

/** Who signs a memo: the office, the room for a signature, and the name, in the right half of the page. */
export function buildMemoSignature(title: string, name: string, pens: ReportPrinters): Paragraph[] {
  const { paragraph } = pens.printer;
  const indent = { left: Math.round(pens.width / 2) };
  return [
    paragraph(
      { style: 'MemoLine', indent, keepNext: true, spacing: { before: convertPtToTwips(18) } },
      buildReportRuns(title === '' ? '' : `${title},`, pens),
    ),
    paragraph(
      { style: 'MemoLine', indent, spacing: { before: convertMmToTwips(SIGNATURE_MM) } },
      buildReportRuns(name === '' ? '(…………………………………)' : name, pens),
    ),
  ];
}
