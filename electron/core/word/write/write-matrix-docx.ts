import { type CommentMatrix, type MatrixRow, matrixWords } from '../../../../shared/model/comment-matrix.ts';
import { buildTableStyles } from './build-styles.ts';
import { END_PARAGRAPH, packageXmlBody } from './package-xml-body.ts';
import { computeTextWidth, convertMmToTwips } from './page-measures.ts';
import { getFurnitureWords, type PaperSize, type PrintTemplate } from './print-template.ts';
import { buildRowXml, buildTableProperties, HEAD_FILL } from './table-xml.ts';
import { buildRunXml } from './xml/run-xml.ts';

/** Number, unit and clause: "12", "ILMATE.IMATAP" and "Lampiran 1" fit on one line. */
const NARROW_MM = [10, 30, 23] as const;
/** The relative widths of the others: wordings are longer than the comments on them. */
const WIDE_SHARES = [22, 20, 22, 18, 22] as const;
/** A row whose longest cell has at most this many characters stays on one page. */
const MAX_UNBROKEN_CHARACTERS = 250;

/**
 * Writes a comment matrix as a landscape .docx, one row per comment, with the header row on every page. The same input
 * gives the same bytes.
 *
 * In: the matrix, the template, the paper. Out: the file's bytes. Throws an Error that names a character that XML
 * cannot hold.
 */
export async function writeMatrixDocx(
  matrix: CommentMatrix,
  template: PrintTemplate,
  paper: PaperSize,
): Promise<Uint8Array> {
  const { speech, lines, groups } = matrix;
  const { title, columns } = matrixWords[speech];
  const words = getFurnitureWords(template, speech);
  const { tag } = words;
  const widths = computeColumnWidths(computeTextWidth(template, paper, 'landscape'));
  const heads = columns.map((text) => buildParagraphXml('TableHeading', text, tag));
  let number = 0;
  const rows = groups.flatMap(({ clause, rows: own }) =>
    own.map((row) => {
      number += 1;
      const tags = { own: tag, text: getFurnitureWords(template, row.language).tag };
      return buildRowXml(
        widths,
        buildMatrixCells(number, clause, row, speech, tags),
        isShort(row) ? '<w:cantSplit/>' : '',
      );
    }),
  );
  const xml = [
    buildParagraphXml('Title', title, tag),
    ...lines.map((text) => buildParagraphXml('Subtitle', text, tag)),
    buildTableProperties(widths),
    buildRowXml(widths, heads, '<w:cantSplit/><w:tblHeader/>', HEAD_FILL),
    ...rows,
    '</w:tbl>',
    END_PARAGRAPH,
  ].join('');
  const styles = buildTableStyles(template);
  return packageXmlBody({ title, words, paper, orientation: 'landscape', styles, xml }, template);
}

function buildMatrixCells(
  number: number,
  clause: string,
  { unit, letter, original, comment, proposal, response, resulting }: MatrixRow,
  speech: CommentMatrix['speech'],
  tags: { readonly own: string; readonly text: string },
): string[] {
  const disposition = buildParagraphXml(
    'TableHeading',
    matrixWords[speech].dispositions[response.disposition],
    tags.own,
  );
  return [
    buildParagraphXml('TableText', String(number), tags.own),
    [unit, letter]
      .flatMap((text, n) => (n > 0 && text === '' ? [] : buildParagraphXml('TableText', text, tags.own)))
      .join(''),
    buildParagraphXml('TableText', clause, tags.own),
    buildLinesXml(original, tags.text),
    buildLinesXml(comment, tags.own),
    buildLinesXml(proposal, tags.text),
    disposition + (response.text === '' ? '' : buildLinesXml(response.text, tags.own)),
    buildLinesXml(resulting, tags.text),
  ];
}

/** One paragraph per line; at least one, as a cell requires. */
const buildLinesXml = (text: string, tag: string): string =>
  (text === '' ? '–' : text)
    .split('\n')
    .map((line) => buildParagraphXml('TableText', line, tag))
    .join('');

const buildParagraphXml = (style: string, text: string, tag: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:widowControl/></w:pPr>${text === '' ? '' : buildRunXml(text, { tag })}</w:p>`;

const isShort = ({ original, comment, proposal, response, resulting }: MatrixRow): boolean =>
  [original, comment, proposal, response.text, resulting].every((text) => text.length <= MAX_UNBROKEN_CHARACTERS);

function computeColumnWidths(width: number): number[] {
  const narrow = NARROW_MM.map(convertMmToTwips);
  const rest = width - narrow.reduce((a, b) => a + b, 0);
  const all = WIDE_SHARES.reduce((a, b) => a + b, 0);
  const wide = WIDE_SHARES.map((share) => Math.floor((rest * share) / all));
  const [, ...others] = [...narrow, ...wide];
  return [width - others.reduce((a, b) => a + b, 0), ...others];
}
