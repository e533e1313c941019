import type { Paragraph, Table, TableRow } from 'docx';
import type { SignatureBlock } from '../../../shared/model/document.ts';
import { twipsOfMm, twipsOfPt } from './measure.ts';
import type { Printer } from './printer.ts';
import type { Template } from './template.ts';

type Cell = { readonly block: SignatureBlock; readonly column: number };

/**
 * Two signature blocks beside each other: a row of headings, a row with the space to sign and the name (or a rule), a
 * row of titles, so that both sides' names and titles stand at one height. No row breaks over pages (w:cantSplit) and
 * each is kept with the next (w:keepNext, ECMA-376 17.3.1.15).
 *
 * In: left and right block; `width` between the margins, in twips.
 */
export function signatureTable(
  printer: Printer,
  template: Template,
  blocks: readonly [SignatureBlock, SignatureBlock],
  width: number,
): Table {
  const { docx } = printer;
  const left = Math.floor(width / 2);
  const columns = [left, width - left] as const;
  const cells: readonly [Cell, Cell] = [
    { block: blocks[0], column: columns[0] },
    { block: blocks[1], column: columns[1] },
  ];
  const none = { style: 'none', size: 0, color: 'auto' } as const;
  const side = twipsOfMm(template.signature.gapMm / 2);
  return new docx.Table({
    layout: 'fixed',
    width: { size: width, type: 'dxa' },
    columnWidths: [...columns],
    indent: { size: 0, type: 'dxa' },
    margins: { left: side, right: side, marginUnitType: 'dxa' },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      row(printer, cells, (cell) => headings(printer, cell.block, template)),
      row(printer, cells, (cell) => [name(printer, cell, template)], {
        height: { value: twipsOfMm(template.signature.spaceMm), rule: 'atLeast' },
        verticalAlign: 'bottom',
      }),
      row(printer, cells, (cell) => [title(printer, cell, template)]),
    ],
  });
}

function row(
  { docx }: Printer,
  cells: readonly [Cell, Cell],
  content: (cell: Cell) => readonly Paragraph[],
  options: { height?: { value: number; rule: 'atLeast' }; verticalAlign?: 'bottom' } = {},
): TableRow {
  const { height, verticalAlign } = options;
  return new docx.TableRow({
    cantSplit: true,
    ...(height ? { height } : {}),
    children: cells.map(
      (cell) =>
        new docx.TableCell({
          width: { size: cell.column, type: 'dxa' },
          ...(verticalAlign ? { verticalAlign } : {}),
          children: content(cell),
        }),
    ),
  });
}

function headings(printer: Printer, { heading }: SignatureBlock, { spaceBeforePt }: Template): Paragraph[] {
  const lines = heading.length > 0 ? heading : [''];
  const { paragraph, run } = printer;
  return lines.map((text, index) =>
    paragraph(
      {
        style: 'Signature',
        keepNext: true,
        ...(index === 0 ? { spacing: { before: twipsOfPt(spaceBeforePt.signatures) } } : {}),
      },
      text === '' ? [] : [run({ text, italics: false, bold: true })],
    ),
  );
}

function name(printer: Printer, { block, column }: Cell, { signature }: Template): Paragraph {
  if (block.name !== '') {
    return printer.paragraph({ style: 'Signature', keepNext: true }, [
      printer.run({ text: block.name, italics: false, bold: true }),
    ]);
  }
  const inside = column - twipsOfMm(signature.gapMm);
  const indent = Math.max(0, Math.round((inside - twipsOfMm(signature.ruleMm)) / 2));
  return printer.paragraph(
    {
      style: 'Signature',
      keepNext: true,
      border: { bottom: { style: 'single', size: 4, space: 1, color: 'auto' } },
      indent: { left: indent, right: indent },
    },
    [],
  );
}

function title({ paragraph, run }: Printer, { block }: Cell, { spaceBeforePt }: Template): Paragraph {
  return paragraph(
    { style: 'Signature', spacing: { before: twipsOfPt(spaceBeforePt.signatoryTitle) } },
    block.title === '' ? [] : [run({ text: block.title, italics: false })],
  );
}
