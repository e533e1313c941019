import type { Paragraph, TableRow } from 'docx';
import type { LayoutParagraph } from '../lay-out-document.ts';
import type { PageLanguage } from '../page-language.ts';
import { computeTextWidth, convertMmToTwips } from '../page-measures.ts';
import type { PageStyle } from '../page-style.ts';
import { halveWidth } from '../two-column-table.ts';
import { printParagraph } from '../write-document.ts';
import type { AlignedRow } from './align-rows.ts';

/** A column: its language, and the printer for it. */
export type ColumnLanguage = PageLanguage;

/** The gap between the columns; the distance between text and page margins is the same as without columns. */
const GAP_MM = 8;
/** Items are indented less, since a column is half as wide. */
const INDENT = 0.6;

/** Adapts a page style to columns: the label above its heading, items indented less. */
export function adaptToColumns(dress: PageStyle): PageStyle {
  const { template } = dress;
  const heading = { ...template.heading, style: 'centred' as const };
  return { ...dress, template: { ...template, heading, itemIndentMm: template.itemIndentMm * INDENT } };
}

/** A row of two cells. */
export function buildSideRow(
  sides: readonly [ColumnLanguage, ColumnLanguage],
  row: AlignedRow,
  { template, paper }: PageStyle,
): TableRow {
  const [{ printer }] = sides;
  const { docx } = printer;
  const columns = halveWidth(computeTextWidth(template, paper));
  const gap = convertMmToTwips(GAP_MM / 2);
  const cell = (n: 0 | 1) => {
    const print = (paragraph: LayoutParagraph): Paragraph => {
      const { pageBreakBefore: _, ...rest } = paragraph;
      const keepNext = row.keepNext || paragraph.keepNext === true;
      return printParagraph(sides[n].printer, { ...rest, keepNext }, template);
    };
    const paragraphs = row.cells[n].map(print);
    return new docx.TableCell({
      width: { size: columns[n], type: 'dxa' },
      margins: { ...(n === 0 ? { right: gap } : { left: gap }), marginUnitType: 'dxa' },
      children: paragraphs.length > 0 ? paragraphs : [sides[n].printer.paragraph({ keepNext: row.keepNext }, [])],
    });
  };
  return new docx.TableRow({ cantSplit: row.whole, children: [cell(0), cell(1)] });
}
