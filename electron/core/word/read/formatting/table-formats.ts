import { findChild, isSwitchedOn, type XmlElement } from '../xml/xml-element.ts';
import {
  emptyRunProperties,
  mergeRunProperties,
  type RunProperties,
  readRunProperties,
  readShading,
} from './run-properties.ts';
import type { ThemeColours } from './theme-colours.ts';

type TableFormat = { readonly run: RunProperties; readonly fill: string | null };

/** What a table style gives to the whole table ('') and to parts of it, 'firstRow' (ECMA-376 part 1, 17.7.6). */
export type TableFormats = ReadonlyMap<string, TableFormat>;

/** The parts that a table takes from its style (w:tblLook). */
export type TableLook = { readonly firstRow: boolean; readonly firstColumn: boolean };

export function readTableFormats(style: XmlElement, theme: ThemeColours): TableFormats {
  const parts = style.children.filter(({ name }) => name === 'w:tblStylePr');
  return new Map([
    ['', readTableFormat(style, theme)],
    ...parts.map((part) => [part.attributes['w:type'] ?? '', readTableFormat(part, theme)] as const),
  ]);
}

function readTableFormat(element: XmlElement, theme: ThemeColours): TableFormat {
  const shading = findChild(findChild(element, 'w:tcPr'), 'w:shd') ?? findChild(findChild(element, 'w:tblPr'), 'w:shd');
  return {
    run: { ...readRunProperties(findChild(element, 'w:rPr'), theme), style: null },
    fill: shading === null ? null : readShading(shading, theme),
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
  return { firstRow: isOn('w:firstRow', 0x20), firstColumn: isOn('w:firstColumn', 0x80) };
}

/** Whether the properties of a table leave it any line; a style may draw those that they do not name. */
export function hasTableLines(properties: XmlElement): boolean {
  const borders = findChild(properties, 'w:tblBorders')?.children ?? [];
  return borders.length === 0 || borders.some(({ attributes }) => !/^(none|nil)$/.test(attributes['w:val'] ?? ''));
}

/**
 * What a cell takes from the styles of its table, the outermost first. The ground is unknown where bands or last rows
 * are shaded: nobody counts the rows of a table while it is read.
 */
export function resolveTableCell(
  styles: readonly TableFormats[],
  look: TableLook,
  { row, cell }: { readonly row: number; readonly cell: number },
  ground: string | null,
): { readonly table: RunProperties; readonly ground: string | null } {
  const names = [
    '',
    'wholeTable',
    ...(look.firstColumn && cell === 0 ? ['firstCol'] : []),
    ...(look.firstRow && row === 0 ? ['firstRow'] : []),
  ];
  const formats = names.flatMap((name) => styles.flatMap((style) => style.get(name) ?? []));
  const shaded = styles.some((style) =>
    [...style].some(([name, { fill }]) => fill !== null && !names.includes(name) && !/^first/.test(name)),
  );
  const fill = formats.findLast((format) => format.fill !== null)?.fill ?? null;
  const isHead = names.length > 2 && formats.at(-1)?.fill != null;
  return {
    table: formats.reduce((outer, { run }) => mergeRunProperties(outer, run), emptyRunProperties),
    ground: shaded && !isHead ? null : fill === null || fill === 'auto' ? ground : fill,
  };
}
