/** A screen that belongs to a text. */
type TextScreen = 'text' | 'compare' | 'gather' | 'matrix' | 'sign' | 'verify';
export type OpenedText = {
  readonly code: string;
  readonly screen: TextScreen;
  /** The part of the screen, where its address names one: `process` in `/sign/CODE/process`. */
  readonly part: string;
};

/** Returns the text that a location belongs to; null where it belongs to none. */
export function findOpenedText(place: string): OpenedText | null {
  const found = /^\/(text|compare|gather|matrix|sign|verify)\/([^/-][^/]*)(?:\/([^/]*))?/.exec(place);
  if (found === null) return null;
  const [, screen, code = '', part = ''] = found;
  return { screen: screen as TextScreen, code: decodePart(code), part };
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
