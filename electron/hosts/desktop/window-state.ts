import { z } from 'zod';

const pixel = z.int().min(-100_000).max(100_000);
const windowState = z.strictObject({
  x: pixel,
  y: pixel,
  width: pixel.min(1),
  height: pixel.min(1),
  maximized: z.boolean(),
  fullScreen: z.boolean(),
});
export type WindowState = z.infer<typeof windowState>;
export type ScreenArea = Pick<WindowState, 'x' | 'y' | 'width' | 'height'>;

/** The state of the window for each arrangement of screens, the last used one first. */
export const windowStates = z.array(z.strictObject({ screens: z.string(), state: windowState }));
export type WindowStates = z.infer<typeof windowStates>;

/** As many as one person has: at the desk, in the meeting room, at home. */
const MAX_ARRANGEMENTS = 8;
/** A smaller part of the window cannot be grabbed. */
const MIN_VISIBLE = 200;

/**
 * Where the window opens on these screens, the main one first: as it was when it was last closed on them, else as it was on
 * others, but never outside of all screens. Null if nothing is known.
 */
export function chooseWindowState(left: WindowStates, screens: readonly ScreenArea[]): WindowState | null {
  const here = describeScreens(screens);
  const known = (left.find((one) => one.screens === here) ?? left[0])?.state;
  if (known === undefined) return null;
  const [main] = screens;
  if (main === undefined || screens.some((screen) => measureOverlap(known, screen) >= MIN_VISIBLE)) return known;
  const [width, height] = [Math.min(known.width, main.width), Math.min(known.height, main.height)];
  return {
    ...known,
    x: main.x + Math.floor((main.width - width) / 2),
    y: main.y + Math.floor((main.height - height) / 2),
    width,
    height,
  };
}

/** Adds how the window was left on these screens. */
export function addWindowState(left: WindowStates, screens: readonly ScreenArea[], state: WindowState): WindowStates {
  const here = describeScreens(screens);
  return [{ screens: here, state }, ...left.filter((one) => one.screens !== here)].slice(0, MAX_ARRANGEMENTS);
}

function describeScreens(screens: readonly ScreenArea[]): string {
  return screens
    .map(({ x, y, width, height }) => `${width}x${height}+${x}+${y}`)
    .sort()
    .join(' ');
}

/** The shorter side of their overlap, in pixels; the window's title must be within it. */
function measureOverlap(window: ScreenArea, screen: ScreenArea): number {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const down = Math.min(window.y + window.height, screen.y + screen.height) - Math.max(window.y, screen.y);
  return window.y >= screen.y ? Math.min(across, down) : 0;
}
