import type { RunProperties } from './run-properties.ts';

/** Half-points: 3 pt. The smallest print of contracts is 4 pt; nobody reads less without a lens. */
const SMALLEST_SIZE = 6;
/** Percent of a letter's width. Word allows 1 to 600; letters of a tenth are strokes. */
const NARROWEST_SCALE = 10;
/** Letters are about half as wide as they are high; less than a fifth of that between them lays them over each other. */
const TIGHTEST_SPACING = 0.4;
/** Words that are raised or lowered by more than two lines are in another place, or cut off. */
const FARTHEST_POSITION = 2;
/** Twentieths of a point: whatever is pressed into 3 pt is a stroke (ECMA-376 part 1, 17.3.2.14). */
const NARROWEST_FIT = 60;
/** From a quarter of their height on, raised or lowered signs are an exponent or an index. */
const RAISED = 0.25;
/** Half-points; Word's own where no style has a size (ECMA-376 part 1, 17.3.2.38). */
const USUAL_SIZE = 20;
/** Below this ratio of luminances (WCAG 2.2, 1.4.3) a colour is lost on its ground; E6E6E6 on white has 1.25. */
const LOWEST_CONTRAST = 1.25;
/** Two colours of the same luminance are distinguished where one component differs by this much of 255. */
const VISIBLE_DIFFERENCE = 0x60;

const HIGHLIGHTS: ReadonlyMap<string, string> = new Map([
  ['black', '000000'],
  ['blue', '0000FF'],
  ['cyan', '00FFFF'],
  ['green', '00FF00'],
  ['magenta', 'FF00FF'],
  ['red', 'FF0000'],
  ['yellow', 'FFFF00'],
  ['white', 'FFFFFF'],
  ['darkBlue', '000080'],
  ['darkCyan', '008080'],
  ['darkGreen', '008000'],
  ['darkMagenta', '800080'],
  ['darkRed', '800000'],
  ['darkYellow', '808000'],
  ['darkGray', '808080'],
  ['lightGray', 'C0C0C0'],
]);

/** The colour right behind words: of their highlight or shading, else of what they stand on; null if not known. */
export function resolveGround({ highlight, fill }: RunProperties, behind: string | null): string | null {
  const marked = highlight === null ? undefined : HIGHLIGHTS.get(highlight);
  return marked ?? (fill === null || fill === 'auto' ? behind : fill);
}

/** Whether a colour cannot be distinguished from its ground. */
export function isLostOnGround(colour: string, ground: string): boolean {
  const [a, b] = [measureLuminance(colour), measureLuminance(ground)];
  const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  return contrast <= LOWEST_CONTRAST && !isVisiblyDifferent(colour, ground);
}

const readComponents = (hex: string): number[] => [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function isVisiblyDifferent(one: string, other: string): boolean {
  const b = readComponents(other);
  return readComponents(one).some((value, n) => Math.abs(value - (b[n] ?? 0)) >= VISIBLE_DIFFERENCE);
}

/** Relative luminance (WCAG 2.2). */
function measureLuminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = readComponents(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether words are too small, too narrow, laid over each other, cut off, or without ink. */
export function isUnreadable({ size, scale, spacing, position, fit, ink, line }: RunProperties): boolean {
  const height = size ?? USUAL_SIZE;
  const lineHeight = line ?? height;
  return (
    height <= SMALLEST_SIZE ||
    (scale !== null && scale <= NARROWEST_SCALE) ||
    (spacing !== null && -spacing >= TIGHTEST_SPACING * height * 10) ||
    (position !== null && Math.abs(position) > FARTHEST_POSITION * height) ||
    (fit !== null && fit <= NARROWEST_FIT) ||
    lineHeight <= SMALLEST_SIZE ||
    ink === false
  );
}

/** The script of words that are raised or lowered by hand (w:position), as some programs write 10⁶; null for others. */
export function readRaisedScript({ size, position }: RunProperties): 'superscript' | 'subscript' | null {
  const share = (position ?? 0) / (size ?? USUAL_SIZE);
  if (Math.abs(share) < RAISED || Math.abs(share) > FARTHEST_POSITION) return null;
  return share > 0 ? 'superscript' : 'subscript';
}
