import { findChild, isSwitchedOn, parseWholeNumber, readChildValue, type XmlElement } from '../xml/xml-element.ts';
import {
  emptyRunProperties,
  mergeRunProperties,
  type RunProperties,
  readRunProperties,
  readShading,
} from './run-properties.ts';
import type { ThemeColours } from './theme-colours.ts';

type TableFormat = { readonly run: RunProperties; readonly fill: string | null; readonly bandSize: number };

/** What a table style gives to the whole table ('') and to parts of it, 'firstRow' (ECMA-376 part 1, 17.7.6). */
export type TableFormats = ReadonlyMap<string, TableFormat>;

/** The parts that a table takes from its style (w:tblLook). */
export type TableLook = { readonly firstRow: boolean; readonly firstColumn: boolean; readonly bands: boolean };

export function readTableFormats(style: XmlElement, theme: ThemeColours): TableFormats {
  const parts = style.children.filter(({ name }) => name === 'w:tblStylePr');
  return new Map([
    ['', readTableFormat(style, theme)],
    ...parts.map((part) => [part.attributes['w:type'] ?? '', readTableFormat(part, theme)] as const),
  ]);
}

/** The band of a row, counted below the head (ECMA-376 part 1, 17.7.6.7 on the rows of one). */
function nameBand(styles: readonly TableFormats[], row: number): string {
  const size = styles.findLast((style) => style.has('band1Horz') || style.has('band2Horz'))?.get('')?.bandSize ?? 1;
  return Math.floor(row / size) % 2 === 0 ? 'band1Horz' : 'band2Horz';
}

/** Whether a row says that it is the last of its table (ECMA-376 part 1, 17.3.1.8): in older files the second of some bits. */
export function isLastRow(properties: XmlElement): boolean {
  const { 'w:val': bits = '', 'w:lastRow': last } = findChild(properties, 'w:cnfStyle')?.attributes ?? {};
  return last === undefined ? bits[1] === '1' : ['1', 'true', 'on'].includes(last);
}

function readTableFormat(element: XmlElement, theme: ThemeColours): TableFormat {
  const shading = findChild(findChild(element, 'w:tcPr'), 'w:shd') ?? findChild(findChild(element, 'w:tblPr'), 'w:shd');
  return {
    run: { ...readRunProperties(findChild(element, 'w:rPr'), theme), style: null },
    fill: shading === null ? null : readShading(shading, theme),
    bandSize: Math.max(
      1,
      parseWholeNumber(readChildValue(findChild(element, 'w:tblPr'), 'w:tblStyleRowBandSize')) ?? 1,
    ),
  };
}

/** A bit mask in older files, an attribute for each part in newer ones (ECMA-376 part 1, 17.4.56). */
export function readTableLook(properties: XmlElement): TableLook {
  const look = findChild(properties, 'w:tblLook')?.attributes ?? {};
  const mask = Number.parseInt(look['w:val'] ?? '0', 16) || 0;
  const isOn = (name: string, bit: number): boolean => {
    const value = look[name];
    return value === undefined
      ? (mask & bit) !== 0
      : isSwitchedOn({ name, attributes: { 'w:val': value }, children: [], text: '' });
  };
  return {
    firstRow: isOn('w:firstRow', 0x20),
    firstColumn: isOn('w:firstColumn', 0x80),
    bands: !isOn('w:noHBand', 0x200),
  };
}

/** Whether the properties of a table leave it any line; a style may draw those that they do not name. */
export function hasTableLines(properties: XmlElement): boolean {
  const borders = findChild(properties, 'w:tblBorders')?.children ?? [];
  return borders.length === 0 || borders.some(({ attributes }) => !/^(none|nil)$/.test(attributes['w:val'] ?? ''));
}

/**
 * What a cell takes from the styles of its table, the outermost first. A last row is one that says so (w:cnfStyle), since
 * nobody counts the rows of a table while it is read; the ground is unknown where it, or bands of columns, are shaded.
 */
export function resolveTableCell(
  styles: readonly TableFormats[],
  look: TableLook,
  { row, cell, isLastRow }: { readonly row: number; readonly cell: number; readonly isLastRow: boolean },
  ground: string | null,
): { readonly table: RunProperties; readonly ground: string | null } {
  const isHeadRow = look.firstRow && row === 0;
  const names = [
    '',
    'wholeTable',
    ...(look.bands && !isHeadRow ? [nameBand(styles, look.firstRow ? row - 1 : row)] : []),
    ...(isLastRow ? ['lastRow'] : []),
    ...(look.firstColumn && cell === 0 ? ['firstCol'] : []),
    ...(isHeadRow ? ['firstRow'] : []),
  ];
  const formats = names.flatMap((name) => styles.flatMap((style) => style.get(name) ?? []));
  const shaded = styles.some((style) =>
    [...style].some(
      ([name, { fill }]) => fill !== null && !names.includes(name) && !/^(?:first|band\dHorz)/.test(name),
    ),
  );
  const fill = formats.findLast((format) => format.fill !== null)?.fill ?? null;
  const isHead = (isHeadRow || (look.firstColumn && cell === 0)) && formats.at(-1)?.fill != null;
  return {
    table: formats.reduce((outer, { run }) => mergeRunProperties(outer, run), emptyRunProperties),
    ground: shaded && !isHead ? null : fill === null || fill === 'auto' ? ground : fill,
  };
}
