import { convertToMegabytes, packageLimits } from '../package/package-limits.ts';

/** The limits of a workbook; anything larger is refused before it is held in memory. */
export const sheetLimits = {
  ...packageLimits,
  /** About three seconds of work. */
  elements: 2_000_000,
  /** Non-empty cells, and the characters in all of them, since many cells may share one text. */
  cells: 200_000,
  signs: packageLimits.partBytes,
} as const;

export { convertToMegabytes };
