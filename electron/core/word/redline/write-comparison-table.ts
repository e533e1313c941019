import type { RedlineParagraph, RedlineRun } from '../../../../shared/diff/redline/redline.ts';
import { buildTableStyles } from '../write/build-styles.ts';
import { END_PARAGRAPH, packageXmlBody } from '../write/package-xml-body.ts';
import { computeTextWidth, convertMmToTwips, convertPtToTwips } from '../write/page-measures.ts';
import { getFurnitureWords, type PaperSize, type PrintTemplate } from '../write/print-template.ts';
import { buildRowXml, buildTableProperties, HEAD_FILL } from '../write/table-xml.ts';
import { buildRunXml } from '../write/xml/run-xml.ts';
import { buildCellParagraphs, buildReadableRuns } from './comparison-table-cell.ts';

/** A Tabel Sandingan: texts in parallel columns, clause by clause, with their changes marked. */
export type ComparisonTable = {
  readonly title: string;
  /** Lines under the title, such as the dates of the texts; '' for none. */
  readonly subtitle: string;
  /** Explains the formats of the changes, printed in those formats under the subtitle; empty for none. */
  readonly legend: readonly RedlineRun[];
  /** A remark for the reader, printed under the legend; omitted if there is none. */
  readonly remark?: string;
  readonly language: string;
  /** The heading of the narrow column first, then one for each text. */
  readonly columns: readonly string[];
  readonly rows: readonly ComparisonRow[];
};

type ComparisonRow = {
  readonly label: string;
  /** One for each text. */
  readonly cells: readonly (readonly RedlineParagraph[])[];
};

/** The narrow column: "Paragraph 12", "Preambule" fit on one line. */
const LABEL_MM = 25;
/**
 * A row with at most this many lines, a third of a page, stays on one page; the space left empty above it is smaller
 * than that.
 */
const MAX_UNBROKEN_LINES = 10;

/**
 * Writes a comparison table as a landscape .docx, with its header row on every page. The same input gives the same
 * bytes.
 *
 * In: the table, the template, the paper. Out: the file's bytes. Throws an Error for a row without a cell for each
 * text, or one that names a character that XML cannot hold.
 */
export async function writeComparisonTable(
  table: ComparisonTable,
  template: PrintTemplate,
  paper: PaperSize,
): Promise<Uint8Array> {
  const { title, subtitle, legend, remark = '', language, columns, rows } = table;
  const words = getFurnitureWords(template, language);
  const { tag } = words;
  const widths = computeColumnWidths(columns.length - 1, computeTextWidth(template, paper, 'landscape'));
  const line = (style: string, runs: string) =>
    runs === '' ? '' : `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
  const heads = columns.map((text) => line('TableHeading', buildRunXml(text, { tag })));
  const xml = [
    line('Title', buildRunXml(title, { tag })),
    line('Subtitle', subtitle === '' ? '' : buildRunXml(subtitle, { tag })),
    line('Subtitle', buildReadableRuns(legend, tag)),
    line('Subtitle', remark === '' ? '' : buildRunXml(remark, { tag })),
    buildTableProperties(widths),
    buildRowXml(widths, heads, '<w:cantSplit/><w:tblHeader/>', HEAD_FILL),
    ...rows.map(({ label, cells }) => {
      if (cells.length !== columns.length - 1) throw new Error(`${cells.length} cells in the row ${label}`);
      const printed = cells.map((cell) => buildCellParagraphs(cell, tag, template));
      const whole = cells.every((cell) => estimateLines(cell, widths.at(-1) ?? 0, template) <= MAX_UNBROKEN_LINES);
      return buildRowXml(
        widths,
        [line('TableHeading', buildRunXml(label, { tag })), ...printed],
        whole ? '<w:cantSplit/>' : '',
      );
    }),
    '</w:tbl>',
    END_PARAGRAPH,
  ].join('');
  const styles = buildTableStyles(template);
  return packageXmlBody({ title, words, paper, orientation: 'landscape', styles, xml }, template);
}

/** Estimates the number of lines: a character is half as wide as it is high. */
function estimateLines(cell: readonly RedlineParagraph[], twips: number, { sizePt }: PrintTemplate): number {
  const signs = twips / convertPtToTwips((sizePt.body - 2) / 2);
  const length = ({ runs }: RedlineParagraph) => runs.reduce((sum, { text }) => sum + text.length, 0);
  return cell.reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(length(paragraph) / signs)), 0);
}

function computeColumnWidths(texts: number, width: number): number[] {
  const label = convertMmToTwips(LABEL_MM);
  const each = Math.floor((width - label) / texts);
  return [width - each * texts, ...Array.from({ length: texts }, () => each)];
}
