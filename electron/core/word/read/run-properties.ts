import { type Element, switchedOn } from './element.ts';

/** What one set of run properties says; null where it says nothing of it, and the next one further out is asked. */
export type RunProperties = {
  readonly style: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strike: boolean | null;
  readonly hidden: boolean | null;
  readonly underline: boolean | null;
  /** RRGGBB, or 'auto'. */
  readonly colour: string | null;
  /** A highlighting's name, or 'none'. */
  readonly highlight: string | null;
  /** RRGGBB of a shading, or 'auto'. */
  readonly fill: string | null;
};

export const noRunProperties: RunProperties = {
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

type Writable = { -readonly [K in keyof RunProperties]: RunProperties[K] };

/** In: a w:rPr element, or none. */
export function runProperties(element: Element | null): RunProperties {
  if (element === null) return noRunProperties;
  const said: Writable = { ...noRunProperties };
  for (const one of element.children) say(said, one);
  return said;
}

function say(said: Writable, one: Element): void {
  const value = one.attributes['w:val'];
  switch (one.name) {
    case 'w:rStyle':
      said.style = value ?? null;
      break;
    case 'w:b':
      said.bold = switchedOn(one);
      break;
    case 'w:i':
      said.italic = switchedOn(one);
      break;
    case 'w:strike':
    case 'w:dstrike':
      said.strike = switchedOn(one) || (said.strike ?? false);
      break;
    case 'w:vanish':
      said.hidden = switchedOn(one);
      break;
    case 'w:u':
      said.underline = value !== undefined && value !== 'none';
      break;
    case 'w:color':
      said.colour = colourOf(one);
      break;
    case 'w:highlight':
      said.highlight = value ?? null;
      break;
    case 'w:shd':
      said.fill = hexOf(one.attributes['w:fill']) ?? 'auto';
      break;
  }
}

/** Theme colours carry what they came out as; where one does not, only a white one is told by its name. */
function colourOf({ attributes }: Element): string {
  const theme = attributes['w:themeColor'];
  return hexOf(attributes['w:val']) ?? (theme === 'background1' || theme === 'light1' ? 'FFFFFF' : 'auto');
}

function hexOf(value: string | undefined): string | null {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : null;
}

/** The later say more than the earlier. */
export function over(outer: RunProperties, inner: RunProperties): RunProperties {
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
