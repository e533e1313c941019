import type { Archive } from '../../../package/open-archive.ts';
import { visitElements, type XmlElement } from '../xml/xml-element.ts';

/** The RRGGBB of each colour of a theme, by its name in the theme: dk1, lt1, accent1. */
export type ThemeColours = ReadonlyMap<string, string>;

/** The scheme "Office", which Word uses for a file without a theme. */
export const officeColours: ThemeColours = new Map([
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '4472C4'],
  ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'],
  ['accent5', '5B9BD5'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
]);

/** What a document calls the colours of its theme (ECMA-376 part 1, 17.18.97, with the usual mapping of 17.15.1.20). */
const SCHEME_NAMES: ReadonlyMap<string, string> = new Map([
  ['background1', 'lt1'],
  ['light1', 'lt1'],
  ['text1', 'dk1'],
  ['dark1', 'dk1'],
  ['background2', 'lt2'],
  ['light2', 'lt2'],
  ['text2', 'dk2'],
  ['dark2', 'dk2'],
  ['hyperlink', 'hlink'],
  ['followedHyperlink', 'folHlink'],
]);

export async function readThemeColours(archive: Archive, part: string): Promise<ThemeColours> {
  const colours = new Map(officeColours);
  await visitElements(archive, part, ['a:clrScheme'], ({ children }) => {
    for (const { name, children: values } of children) {
      const hex = readSchemeColour(values[0]);
      if (hex !== null) colours.set(name.slice(name.indexOf(':') + 1), hex);
    }
  });
  return colours;
}

/** What a document's settings call its colours instead of the usual (ECMA-376 part 1, 17.15.1.20): "text1" may be white. */
export async function mapThemeColours(archive: Archive, part: string, theme: ThemeColours): Promise<ThemeColours> {
  const colours = new Map(theme);
  await visitElements(archive, part, ['w:clrSchemeMapping'], ({ attributes }) => {
    for (const [name, short] of MAPPED_NAMES) {
      const value = attributes[`w:${short}`] ?? '';
      const hex = theme.get(SCHEME_NAMES.get(value) ?? value);
      if (hex !== undefined) colours.set(name, hex);
    }
  });
  return colours;
}

const MAPPED_NAMES: readonly (readonly [name: string, short: string])[] = [
  ['background1', 'bg1'],
  ['text1', 't1'],
  ['background2', 'bg2'],
  ['text2', 't2'],
];

const readSchemeColour = (value: XmlElement | undefined): string | null =>
  parseHexColour(value?.attributes[value.name === 'a:sysClr' ? 'lastClr' : 'val']);

export function parseHexColour(value: string | undefined): string | null {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : null;
}

type ThemedColour = {
  readonly value: string | undefined;
  readonly theme: string | undefined;
  readonly tint: string | undefined;
  readonly shade: string | undefined;
};

/**
 * The RRGGBB that is shown; null for automatic. A colour of the theme comes before the value next to it (ECMA-376 part 1,
 * 17.3.2.6).
 */
export function resolveColour({ value, theme, tint, shade }: ThemedColour, themes: ThemeColours): string | null {
  const themed = theme === undefined ? undefined : (themes.get(theme) ?? themes.get(SCHEME_NAMES.get(theme) ?? theme));
  if (themed === undefined) return parseHexColour(value);
  const [lighter, darker] = [parseShare(tint), parseShare(shade)];
  return mixColours(mixColours(themed, 'FFFFFF', lighter), '000000', darker);
}

/** Hexadecimal, of FF. */
function parseShare(hex: string | undefined): number {
  return hex !== undefined && /^[0-9a-f]{1,2}$/i.test(hex) ? Number.parseInt(hex, 16) / 255 : 1;
}

/** `share` of one colour, from 0 to 1, and the rest of the other. */
export function mixColours(one: string, other: string, share: number): string {
  return [0, 2, 4]
    .map((at) => {
      const [a, b] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
      const mixed = Math.round((a ?? 0) * share + (b ?? 0) * (1 - share));
      return mixed.toString(16).padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}
