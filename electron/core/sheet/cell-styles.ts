/** How a cell looks. Cells to be filled in have a background colour; theirs is the only style that is not locked. */
const cellLooks = ['title', 'note', 'head', 'text', 'strong', 'answer'] as const;
export type CellStyle = (typeof cellLooks)[number];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The children of a font in the order that Excel asks for: b, sz, color, name, family. */
const buildFont = (name: string, size: number, bold: boolean) =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="${name}"/><family val="2"/></font>`;
const buildFill = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
const buildEdge = (side: string) => `<${side} style="thin"><color rgb="FF7F7F7F"/></${side}>`;

/** The first font gives the unit of column widths. */
const FONTS = [
  buildFont('Calibri', 11, false),
  buildFont('Arial', 14, true),
  buildFont('Arial', 10, false),
  buildFont('Arial', 10, true),
];
/** Excel keeps the first two for itself, whatever they say. */
const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  buildFill('FFE7E6E6'),
  buildFill('FFFFF8E1'),
];
const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  `<border>${['left', 'right', 'top', 'bottom'].map(buildEdge).join('')}<diagonal/></border>`,
];

type LookParts = { readonly font: number; readonly fill: number; readonly border: number; readonly vertical: string };
const PARTS: Readonly<Record<CellStyle, LookParts>> = {
  title: { font: 1, fill: 0, border: 0, vertical: 'center' },
  note: { font: 2, fill: 0, border: 0, vertical: 'top' },
  head: { font: 3, fill: 2, border: 1, vertical: 'center' },
  text: { font: 2, fill: 0, border: 1, vertical: 'top' },
  strong: { font: 3, fill: 0, border: 1, vertical: 'top' },
  answer: { font: 2, fill: 3, border: 1, vertical: 'top' },
};

/** The built-in number format "@": what is typed stays a text, and is no formula (ECMA-376 part 1, 18.8.30). */
const TEXT_FORMAT = 49;

/** The index of a look among the cell formats; `asText` keeps a cell from being taken for a formula when it is edited. */
export const findCellFormat = (look: CellStyle, asText: boolean): number =>
  1 + 2 * cellLooks.indexOf(look) + (asText ? 1 : 0);

/** The style part of a workbook: the default format, then each look without and with the text format. */
export function buildStylesXml(): string {
  const formats = cellLooks.flatMap((look) => [0, TEXT_FORMAT].map((number) => buildFormat(look, number)));
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"';
  const list = (name: string, items: readonly string[]) =>
    `<${name} count="${items.length}">${items.join('')}</${name}>`;
  return [
    `<styleSheet xmlns="${MAIN}">`,
    list('fonts', FONTS),
    list('fills', FILLS),
    list('borders', BORDERS),
    list('cellStyleXfs', [`${plain}/>`]),
    list('cellXfs', [`${plain} xfId="0"/>`, ...formats]),
    list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    '</styleSheet>',
  ].join('');
}

function buildFormat(look: CellStyle, number: number): string {
  const { font, fill, border, vertical } = PARTS[look];
  const open = look === 'answer';
  return [
    `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`,
    ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${open ? ' applyProtection="1"' : ''}>`,
    `<alignment vertical="${vertical}" wrapText="1"/>${open ? '<protection locked="0"/>' : ''}</xf>`,
  ].join('');
}
