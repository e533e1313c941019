const MB = 1024 * 1024;

/** The limits of a package; anything larger is refused before it is held in memory. */
export type PackageLimits = {
  readonly fileBytes: number;
  readonly entries: number;
  /** For all parts together and for one part, counted while inflating. */
  readonly inflatedBytes: number;
  readonly partBytes: number;
  /** The nesting depth, the attributes of one element, and the elements of all parts together. */
  readonly depth: number;
  readonly attributes: number;
  readonly elements: number;
};

/** Elements are not limited by default: their reader has a deadline. */
export const packageLimits: PackageLimits = {
  fileBytes: 25 * MB,
  entries: 2_000,
  inflatedBytes: 100 * MB,
  partBytes: 20 * MB,
  depth: 256,
  attributes: 1_000,
  elements: Number.POSITIVE_INFINITY,
};

export const convertToMegabytes = (bytes: number): number => bytes / MB;
