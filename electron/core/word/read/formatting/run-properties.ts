import { findChild, isSwitchedOn, parseWholeNumber, type XmlElement } from '../xml/xml-element.ts';
import { mixColours, officeColours, parseHexColour, resolveColour, type ThemeColours } from './theme-colours.ts';

/** One set of run properties; null where it leaves a property to the next outer set. */
export type RunProperties = {
  readonly style: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strike: boolean | null;
  readonly hidden: boolean | null;
  /** Hidden in a browser's view only. */
  readonly webHidden: boolean | null;
  readonly underline: boolean | null;
  /** RRGGBB, or 'auto'. */
  readonly colour: string | null;
  /** The name of a highlight colour, or 'none'. */
  readonly highlight: string | null;
  /** The RRGGBB of a shading, or 'auto'. */
  readonly fill: string | null;
  /** 'baseline', 'superscript' or 'subscript'. */
  readonly script: string | null;
  /** In half-points. */
  readonly size: number | null;
  /** The width of a letter in percent. */
  readonly scale: number | null;
  /** What is added between letters, in twentieths of a point. */
  readonly spacing: number | null;
  /** How far words are raised, in half-points; lowered if negative. */
  readonly position: number | null;
  /** The width into which words are pressed, in twentieths of a point. */
  readonly fit: number | null;
  /** The font of Latin letters. */
  readonly font: string | null;
  /** Whether letters are filled at all. */
  readonly ink: boolean | null;
  /** The exact height of the paragraph's lines, in half-points. */
  readonly line: number | null;
};

export const emptyRunProperties: RunProperties = {
  style: null,
  bold: null,
  italic: null,
  strike: null,
  hidden: null,
  webHidden: null,
  underline: null,
  colour: null,
  highlight: null,
  fill: null,
  script: null,
  size: null,
  scale: null,
  spacing: null,
  position: null,
  fit: null,
  font: null,
  ink: null,
  line: null,
};

type WritableProperties = { -readonly [K in keyof RunProperties]: RunProperties[K] };

/** In: a w:rPr element, or none. */
export function readRunProperties(element: XmlElement | null, theme: ThemeColours = officeColours): RunProperties {
  if (element === null) return emptyRunProperties;
  const said: WritableProperties = { ...emptyRunProperties };
  for (const one of element.children) applyRunProperty(said, one, theme);
  return said;
}

function applyRunProperty(said: WritableProperties, one: XmlElement, theme: ThemeColours): void {
  const value = one.attributes['w:val'];
  switch (one.name) {
    case 'w:rStyle':
      said.style = value ?? null;
      break;
    case 'w:b':
      said.bold = isSwitchedOn(one);
      break;
    case 'w:i':
      said.italic = isSwitchedOn(one);
      break;
    case 'w:strike':
    case 'w:dstrike':
      said.strike = isSwitchedOn(one) || (said.strike ?? false);
      break;
    case 'w:vanish':
    case 'w:specVanish':
      said.hidden = isSwitchedOn(one) || (said.hidden ?? false);
      break;
    case 'w:webHidden':
      said.webHidden = isSwitchedOn(one);
      break;
    case 'w:u':
      said.underline = value !== undefined && value !== 'none';
      break;
    case 'w:color':
      said.colour = readColour(one, theme);
      break;
    case 'w:highlight':
      said.highlight = value ?? null;
      break;
    case 'w:shd':
      said.fill = readShading(one, theme);
      break;
    case 'w:vertAlign':
      said.script = value ?? null;
      break;
    case 'w:sz':
      said.size = readMeasure(value, 2);
      break;
    case 'w:w':
      said.scale = parseWholeNumber(value?.replace(/%$/, ''));
      break;
    case 'w:spacing':
      said.spacing = readMeasure(value, 20);
      break;
    case 'w:position':
      said.position = readMeasure(value, 2);
      break;
    case 'w:fitText':
      said.fit = readMeasure(value, 20);
      break;
    case 'w:rFonts':
      said.font = readFont(one);
      break;
    case 'w14:textFill':
      applyTextFill(said, one, theme);
      break;
  }
}

/** A plain number is in units of 1/`perPoint` pt; strict files may name another unit (ECMA-376 part 1, 22.9.2.15). */
function readMeasure(value: string | undefined, perPoint: number): number | null {
  const parts = /^(-?\d{1,9}(?:\.\d{1,9})?)(pt|mm|cm|in|pc|pi)?$/.exec(value ?? '');
  if (parts === null) return null;
  const points = POINTS.get(parts[2] ?? '');
  return points === undefined ? Number(parts[1]) : Number(parts[1]) * points * perPoint;
}

/** A font of the theme comes before the one next to it (ECMA-376 part 1, 17.3.2.26). */
const readFont = ({ attributes }: XmlElement): string | null =>
  attributes['w:asciiTheme'] === undefined
    ? (attributes['w:ascii'] ?? attributes['w:hAnsi'] ?? attributes['w:cs'] ?? null)
    : attributes['w:asciiTheme'];

const POINTS: ReadonlyMap<string, number> = new Map([
  ['pt', 1],
  ['mm', 72 / 25.4],
  ['cm', 72 / 2.54],
  ['in', 72],
  ['pc', 12],
  ['pi', 12],
]);

function readColour({ attributes }: XmlElement, theme: ThemeColours): string {
  const { 'w:val': value, 'w:themeColor': name, 'w:themeTint': tint, 'w:themeShade': shade } = attributes;
  return resolveColour({ value, theme: name, tint, shade }, theme) ?? 'auto';
}

/** The colour that a w:shd shows: of its pattern, its fill, or both mixed (ECMA-376 part 1, 17.18.78); else 'auto'. */
export function readShading({ attributes }: XmlElement, theme: ThemeColours): string {
  const { 'w:val': pattern = 'clear' } = attributes;
  const fill = resolveColour(
    {
      value: attributes['w:fill'],
      theme: attributes['w:themeFill'],
      tint: attributes['w:themeFillTint'],
      shade: attributes['w:themeFillShade'],
    },
    theme,
  );
  const share = pattern === 'solid' ? 1 : Number(/^pct(\d{1,2})$/.exec(pattern)?.[1] ?? 0) / 100;
  if (share === 0) return fill ?? 'auto';
  const ink = readColour({ name: '', children: [], text: '', attributes: omitFill(attributes) }, theme);
  return mixColours(ink === 'auto' ? '000000' : ink, fill ?? 'FFFFFF', share);
}

const omitFill = ({ 'w:color': colour, ...rest }: XmlElement['attributes']): XmlElement['attributes'] => ({
  ...rest,
  'w:val': colour ?? 'auto',
});

/** Word's effects replace the colour of letters ([MS-DOCX] 2.6.1.23); a fill may be fully transparent. */
function applyTextFill(said: WritableProperties, element: XmlElement, theme: ThemeColours): void {
  if (findChild(element, 'w14:noFill') !== null) said.ink = false;
  const [colour] = findChild(element, 'w14:solidFill')?.children ?? [];
  if (colour === undefined) return;
  const alpha = findChild(colour, 'w14:alpha')?.attributes['w14:val'];
  said.ink = Number(alpha ?? 0) < 95_000;
  const value = colour.attributes['w14:val'];
  const hex =
    colour.name === 'w14:srgbClr' ? parseHexColour(value) : (theme.get(SCHEME.get(value ?? '') ?? '') ?? null);
  if (hex !== null && colour.children.every(({ name }) => name === 'w14:alpha')) said.colour = hex;
}

const SCHEME: ReadonlyMap<string, string> = new Map([
  ['bg1', 'lt1'],
  ['tx1', 'dk1'],
  ['bg2', 'lt2'],
  ['tx2', 'dk2'],
]);

/** Inner properties override outer ones. */
export function mergeRunProperties(outer: RunProperties, inner: RunProperties): RunProperties {
  if (inner === emptyRunProperties) return outer;
  const merged: Record<string, unknown> = { ...outer };
  for (const [name, value] of Object.entries(inner)) if (value !== null) merged[name] = value;
  return merged as RunProperties;
}
