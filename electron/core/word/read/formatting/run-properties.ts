import { isSwitchedOn, type XmlElement } from '../xml/xml-element.ts';

/** One set of run properties; null where it leaves a property to the next outer set. */
export type RunProperties = {
  readonly style: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strike: boolean | null;
  readonly hidden: boolean | null;
  readonly underline: boolean | null;
  /** RRGGBB, or 'auto'. */
  readonly colour: string | null;
  /** The name of a highlight colour, or 'none'. */
  readonly highlight: string | null;
  /** The RRGGBB of a shading, or 'auto'. */
  readonly fill: string | null;
};

export const emptyRunProperties: RunProperties = {
  style: null,
  bold: null,
  italic: null,
  strike: null,
  hidden: null,
  underline: null,
  colour: null,
  highlight: null,
  fill: null,
};

type WritableProperties = { -readonly [K in keyof RunProperties]: RunProperties[K] };

/** In: a w:rPr element, or none. */
export function readRunProperties(element: XmlElement | null): RunProperties {
  if (element === null) return emptyRunProperties;
  const said: WritableProperties = { ...emptyRunProperties };
  for (const one of element.children) applyRunProperty(said, one);
  return said;
}

function applyRunProperty(said: WritableProperties, one: XmlElement): void {
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
      said.hidden = isSwitchedOn(one);
      break;
    case 'w:u':
      said.underline = value !== undefined && value !== 'none';
      break;
    case 'w:color':
      said.colour = readColour(one);
      break;
    case 'w:highlight':
      said.highlight = value ?? null;
      break;
    case 'w:shd':
      said.fill = parseHexColour(one.attributes['w:fill']) ?? 'auto';
      break;
  }
}

/** A theme colour usually includes its computed value; if it does not, only the white ones are recognized by name. */
function readColour({ attributes }: XmlElement): string {
  const theme = attributes['w:themeColor'];
  return parseHexColour(attributes['w:val']) ?? (theme === 'background1' || theme === 'light1' ? 'FFFFFF' : 'auto');
}

function parseHexColour(value: string | undefined): string | null {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : null;
}

/** Inner properties override outer ones. */
export function mergeRunProperties(outer: RunProperties, inner: RunProperties): RunProperties {
  return {
    style: inner.style ?? outer.style,
    bold: inner.bold ?? outer.bold,
    italic: inner.italic ?? outer.italic,
    strike: inner.strike ?? outer.strike,
    hidden: inner.hidden ?? outer.hidden,
    underline: inner.underline ?? outer.underline,
    colour: inner.colour ?? outer.colour,
    highlight: inner.highlight ?? outer.highlight,
    fill: inner.fill ?? outer.fill,
  };
}
