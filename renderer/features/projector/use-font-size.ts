import { useSetting } from '../../api/settings.ts';

/** Steps of a tenth of the window's width: the same on a laptop and on a projector. */
const DEFAULT_SIZE = 22;
const MIN_SIZE = 12;
const MAX_SIZE = 60;

/** How large the projected type is, in tenths of a hundredth of the window's width, and a way to change it. */
export function useProjectorFontSize(): readonly [number, (by: 1 | -1 | 0) => void] {
  const [kept, keep] = useSetting('ui.projector.size', `${DEFAULT_SIZE}`);
  const size = clampSize(Number(kept) || DEFAULT_SIZE);
  return [size, (by) => keep(`${by === 0 ? DEFAULT_SIZE : clampSize(size + 2 * by)}`)];
}

function clampSize(size: number): number {
  return Math.min(MAX_SIZE, Math.max(MIN_SIZE, Math.round(size)));
}
