import { useSetting } from '../../api/settings.ts';

/** In tenths of 1 % of the window's width, so that a laptop and a projector show the same. */
const DEFAULT_SIZE = 22;
const MIN_SIZE = 12;
const MAX_SIZE = 60;

/** Returns the projected font size, in tenths of 1 % of the window's width, and a function that changes it. */
export function useProjectorFontSize(): readonly [number, (by: 1 | -1 | 0) => void] {
  const [setting, setSetting] = useSetting('ui.projector.size', `${DEFAULT_SIZE}`);
  const size = clampSize(Number(setting) || DEFAULT_SIZE);
  return [size, (by) => setSetting(`${by === 0 ? DEFAULT_SIZE : clampSize(size + 2 * by)}`)];
}

function clampSize(size: number): number {
  return Math.min(MAX_SIZE, Math.max(MIN_SIZE, Math.round(size)));
}
