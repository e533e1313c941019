import { convertMmToTwips } from './page-measures.ts';

/** The shading of header cells. */
export const HEAD_FILL = '<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>';
const MARGIN = convertMmToTwips(1.8);

/** The start of a w:tbl in the order of CT_TblPr (ECMA-376 17.4.60), with its grid. */
export function buildTableProperties(widths: readonly number[]): string {
  const sides = (names: readonly string[], of: (name: string) => string) => names.map(of).join('');
  const border = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>`;
  const margin = (name: string) => `<w:${name} w:w="${MARGIN}" w:type="dxa"/>`;
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>`,
    `<w:tblBorders>${sides(['top', 'left', 'bottom', 'right', 'insideH', 'insideV'], border)}</w:tblBorders>`,
    '<w:tblLayout w:type="fixed"/>',
    `<w:tblCellMar>${sides(['top', 'left', 'bottom', 'right'], margin)}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
  ].join('');
}

/** A row of cells (17.4.78), from their paragraphs as XML and the contents of the row's own properties. */
export function buildRowXml(
  widths: readonly number[],
  cells: readonly string[],
  properties: string,
  fill = '',
): string {
  const cell = (xml: string, n: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[n]}" w:type="dxa"/>${fill}</w:tcPr>${xml}</w:tc>`;
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map(cell).join('')}</w:tr>`;
}
