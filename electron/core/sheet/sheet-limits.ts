import { convertToMegabytes, packageLimits } from '../package/package-limits.ts';

/** What a workbook may be at most; whatever is larger is refused before it is held. */
export const sheetLimits = {
  ...packageLimits,
  /** About three seconds' work. */
  elements: 2_000_000,
  /** Cells that hold something, and the signs in all of them, since many cells may share one text. */
  cells: 200_000,
  signs: packageLimits.partBytes,
} as const;

export { convertToMegabytes };
