import { useSetting } from '../../api/settings.ts';

/** Steps of a tenth of the window's width: the same on a laptop and on a projector. */
const USUAL = 22;
const LEAST = 12;
const MOST = 60;

/** How large the projected type is, in tenths of a hundredth of the window's width, and a way to change it. */
export function useSize(): readonly [number, (by: 1 | -1 | 0) => void] {
  const [kept, keep] = useSetting('ui.projector.size', `${USUAL}`);
  const size = within(Number(kept) || USUAL);
  return [size, (by) => keep(`${by === 0 ? USUAL : within(size + 2 * by)}`)];
}

function within(size: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.round(size)));
}
