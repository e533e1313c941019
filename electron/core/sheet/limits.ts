const MB = 1024 * 1024;

/** What a file may be at most; whatever is larger is refused before it is held. */
export const limits = {
  fileBytes: 25 * MB,
  entries: 2_000,
  /** Of all parts together and of one, counted as they are inflated. */
  inflatedBytes: 100 * MB,
  partBytes: 20 * MB,
  depth: 256,
  /** Of all parts together: about three seconds' work. */
  elements: 2_000_000,
  /** Cells that hold something, and the signs in all of them, since many cells may share one text. */
  cells: 200_000,
  signs: 20 * MB,
} as const;

export const inMegabytes = (bytes: number): number => bytes / MB;
