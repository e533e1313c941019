import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { createPrivateFolder } from '../core/store/private-files.ts';

const pixels = z.int().min(-100_000).max(100_000);
const bounds = z.strictObject({
  x: pixels,
  y: pixels,
  width: pixels.min(1),
  height: pixels.min(1),
  maximized: z.boolean(),
});
export type Bounds = z.infer<typeof bounds>;
type Area = Pick<Bounds, 'x' | 'y' | 'width' | 'height'>;

/** Where the window was left, null where that is not known or no screen shows enough of it any more to take hold of it. */
export function readBounds(path: string, screens: readonly Area[]): Bounds | null {
  try {
    const left = bounds.parse(JSON.parse(readFileSync(path, 'utf8')));
    return screens.some((screen) => overlap(left, screen) >= 200) ? left : null;
  } catch {
    return null;
  }
}

/** Where this fails the window opens in the middle of the screen the next time, which is no reason to trouble anybody. */
export function writeBounds(path: string, left: Bounds): void {
  try {
    createPrivateFolder(dirname(path));
    writeFileSync(`${path}.part`, JSON.stringify(left), { mode: 0o600 });
    renameSync(`${path}.part`, path);
  } catch {}
}

/** The shorter side of what the two have in common, in pixels; the window's title must be within it. */
function overlap(window: Area, screen: Area): number {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const down = Math.min(window.y + window.height, screen.y + screen.height) - Math.max(window.y, screen.y);
  return window.y >= screen.y ? Math.min(across, down) : 0;
}
