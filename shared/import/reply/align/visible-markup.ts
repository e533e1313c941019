import type { RunFormat, WordParagraph } from '../../../model/incoming/word-document.ts';

/** The manual markup of words that a reader of the file sees; empty if there is none. */
export type MarkupReader = (format: RunFormat | null, paragraph: number) => readonly MarkupProperty[];
type MarkupProperty = 'strike' | 'colour' | 'highlight' | 'underline';

/** The number of characters from which a style's usual look is known. */
const MIN_CHARACTERS = 20;
/** The smallest difference of one colour component, of 255, that a reader sees. */
const MIN_COLOUR_DIFFERENCE = 0x50;

/**
 * Reads formatting that a reviewer added by hand: formatting that differs from the usual look of paragraphs in that
 * style, and from the file as a whole. Hidden or white words, and a colour that is indistinguishable from black, mark
 * nothing.
 */
export function createMarkupReader(paragraphs: readonly WordParagraph[]): MarkupReader {
  const whole = new UsualFormat();
  const styles = new Map<string, UsualFormat>();
  for (const paragraph of paragraphs) {
    const name = getStyleKey(paragraph);
    const style = styles.get(name) ?? new UsualFormat();
    styles.set(name, style);
    for (const { text, format } of paragraph.segments) {
      style.add(format, text.length);
      whole.add(format, text.length);
    }
  }
  return (format, at) => {
    const paragraph = paragraphs[at];
    if (format === null || paragraph === undefined || format.hidden || format.white || format.unreadable) return [];
    const style = styles.get(getStyleKey(paragraph)) ?? whole;
    const usual = style.signs < MIN_CHARACTERS ? whole : style;
    const found: MarkupProperty[] = [];
    if (format.strike && !usual.is('strike', format)) found.push('strike');
    if (isColourDifferent(format.colour, usual.colour) && isColourDifferent(format.colour, whole.colour))
      found.push('colour');
    if (format.highlight !== null && !isPale(format.highlight) && !usual.is('highlight', format))
      found.push('highlight');
    if (format.underline && !usual.is('underline', format)) found.push('underline');
    return found;
  };
}

function getStyleKey({ properties, cells }: WordParagraph): string {
  return `${cells.length > 0} ${properties.outline} ${properties.style?.name ?? ''}`;
}

/** The look of most characters. */
class UsualFormat {
  signs = 0;
  private readonly counts = new Map<string, number>();
  private readonly colours = new Map<string, number>();

  add(format: RunFormat, length: number): void {
    this.signs += length;
    for (const name of NAMES) {
      const key = `${name} ${format[name]}`;
      this.counts.set(key, (this.counts.get(key) ?? 0) + length);
    }
    const colour = format.colour ?? '';
    this.colours.set(colour, (this.colours.get(colour) ?? 0) + length);
  }

  is(name: (typeof NAMES)[number], format: RunFormat): boolean {
    return 2 * (this.counts.get(`${name} ${format[name]}`) ?? 0) > this.signs;
  }

  get colour(): string | null {
    const [most] = [...this.colours].sort((a, b) => b[1] - a[1]);
    return most?.[0] || null;
  }
}

const NAMES = ['strike', 'highlight', 'underline'] as const;

function isColourDifferent(one: string | null, other: string | null): boolean {
  const [a, b] = [parseRgb(one ?? '000000'), parseRgb(other ?? '000000')];
  return a.some((value, n) => Math.abs(value - (b[n] ?? 0)) >= MIN_COLOUR_DIFFERENCE);
}

function isPale(highlight: string): boolean {
  return (
    highlight === 'white' || (/^[\dA-F]{6}$/i.test(highlight) && parseRgb(highlight).every((value) => value >= 0xe8))
  );
}

function parseRgb(hex: string): number[] {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) || 0);
}
