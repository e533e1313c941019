import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { createPrivateFolder } from '../../core/store/private-files.ts';

const pixelSchema = z.int().min(-100_000).max(100_000);
const boundsSchema = z.strictObject({
  x: pixelSchema,
  y: pixelSchema,
  width: pixelSchema.min(1),
  height: pixelSchema.min(1),
  maximized: z.boolean(),
});
export type WindowBounds = z.infer<typeof boundsSchema>;
type ScreenArea = Pick<WindowBounds, 'x' | 'y' | 'width' | 'height'>;

/** The window's last position, null if it is unknown or no screen shows enough of it to grab it. */
export function readWindowBounds(path: string, screens: readonly ScreenArea[]): WindowBounds | null {
  try {
    const left = boundsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return screens.some((screen) => measureOverlap(left, screen) >= 200) ? left : null;
  } catch {
    return null;
  }
}

/** If this fails, the window opens in the middle of the screen next time, which needs no message. */
export function writeWindowBounds(path: string, left: WindowBounds): void {
  try {
    createPrivateFolder(dirname(path));
    writeFileSync(`${path}.part`, JSON.stringify(left), { mode: 0o600 });
    renameSync(`${path}.part`, path);
  } catch {}
}

/** The shorter side of their overlap, in pixels; the window's title must be within it. */
function measureOverlap(window: ScreenArea, screen: ScreenArea): number {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const down = Math.min(window.y + window.height, screen.y + screen.height) - Math.max(window.y, screen.y);
  return window.y >= screen.y ? Math.min(across, down) : 0;
}
