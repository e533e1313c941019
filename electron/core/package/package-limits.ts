const MB = 1024 * 1024;

/** What a package may be at most; whatever is larger is refused before it is held. */
export type PackageLimits = {
  readonly fileBytes: number;
  readonly entries: number;
  /** Of all parts together and of one, counted as they are inflated. */
  readonly inflatedBytes: number;
  readonly partBytes: number;
  /** Elements in each other, the attributes of one, and the elements of all parts together. */
  readonly depth: number;
  readonly attributes: number;
  readonly elements: number;
};

/** As many elements as there is room for: who reads them has a deadline. */
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
