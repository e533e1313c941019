import { type CommentMatrix, type MatrixRow, matrixWords } from '../../../shared/model/comment-matrix.ts';
import { textWidth, twipsOfMm } from './measure.ts';
import { END_PARAGRAPH, packageOf } from './redline-package.ts';
import { runXml } from './redline-run.ts';
import { tableStylesOf } from './styles.ts';
import { HEAD_FILL, rowXml, tableProperties } from './table-xml.ts';
import { furnitureWordsOf, type Paper, type Template } from './template.ts';

/** Number, unit and clause: "12", "ILMATE.IMATAP" and "Lampiran 1" fit into one line. */
const NARROW_MM = [10, 30, 23] as const;
/** The shares of the others: wordings are longer than what is said of them. */
const SHARES = [22, 20, 22, 18, 22] as const;
/** A row of so many signs or fewer in its longest cell stays on one page. */
const SHORT = 250;

/**
 * A comment matrix as a .docx on its side, a row a comment, its head on every page. The same input gives the same bytes.
 *
 * In: the matrix, the template, the paper. Out: the file's bytes. Throws an Error that names a character which XML cannot
 * hold.
 */
export async function writeMatrixDocx(matrix: CommentMatrix, template: Template, paper: Paper): Promise<Uint8Array> {
  const { speech, lines, groups } = matrix;
  const { title, columns } = matrixWords[speech];
  const words = furnitureWordsOf(template, speech);
  const { tag } = words;
  const widths = columnWidths(textWidth(template, paper, 'landscape'));
  const heads = columns.map((text) => paragraphXml('TableHeading', text, tag));
  let number = 0;
  const rows = groups.flatMap(({ clause, rows: own }) =>
    own.map((row) => {
      number += 1;
      const tags = { own: tag, text: furnitureWordsOf(template, row.language).tag };
      return rowXml(widths, cells(number, clause, row, speech, tags), isShort(row) ? '<w:cantSplit/>' : '');
    }),
  );
  const xml = [
    paragraphXml('Title', title, tag),
    ...lines.map((text) => paragraphXml('Subtitle', text, tag)),
    tableProperties(widths),
    rowXml(widths, heads, '<w:cantSplit/><w:tblHeader/>', HEAD_FILL),
    ...rows,
    '</w:tbl>',
    END_PARAGRAPH,
  ].join('');
  const styles = tableStylesOf(template);
  return packageOf({ title, header: '', words, paper, orientation: 'landscape', styles, xml }, template);
}

function cells(
  number: number,
  clause: string,
  { unit, original, comment, proposal, response, resulting }: MatrixRow,
  speech: CommentMatrix['speech'],
  tags: { readonly own: string; readonly text: string },
): string[] {
  const disposition = paragraphXml('TableHeading', matrixWords[speech].dispositions[response.disposition], tags.own);
  return [
    paragraphXml('TableText', String(number), tags.own),
    paragraphXml('TableText', unit, tags.own),
    paragraphXml('TableText', clause, tags.own),
    linesXml(original, tags.text),
    linesXml(comment, tags.own),
    linesXml(proposal, tags.text),
    disposition + (response.text === '' ? '' : linesXml(response.text, tags.own)),
    linesXml(resulting, tags.text),
  ];
}

/** A paragraph a line; at least one, as a cell must have. */
const linesXml = (text: string, tag: string): string =>
  (text === '' ? '–' : text)
    .split('\n')
    .map((line) => paragraphXml('TableText', line, tag))
    .join('');

const paragraphXml = (style: string, text: string, tag: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:widowControl/></w:pPr>${text === '' ? '' : runXml(text, { tag })}</w:p>`;

const isShort = ({ original, comment, proposal, response, resulting }: MatrixRow): boolean =>
  [original, comment, proposal, response.text, resulting].every((text) => text.length <= SHORT);

function columnWidths(width: number): number[] {
  const narrow = NARROW_MM.map(twipsOfMm);
  const rest = width - narrow.reduce((a, b) => a + b, 0);
  const all = SHARES.reduce((a, b) => a + b, 0);
  const wide = SHARES.map((share) => Math.floor((rest * share) / all));
  const [, ...others] = [...narrow, ...wide];
  return [width - others.reduce((a, b) => a + b, 0), ...others];
}
