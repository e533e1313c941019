const MB = 1024 * 1024;

/** What a file may be at most; whatever is larger is refused before it is held. */
export const limits = {
  fileBytes: 25 * MB,
  entries: 2_000,
  /** Of all parts together and of one, counted as they are inflated. */
  inflatedBytes: 100 * MB,
  partBytes: 20 * MB,
  depth: 256,
  /** Elements of one set of properties, such as those of a paragraph. */
  properties: 20_000,
  /** Comments that are open over one place. */
  openComments: 2_000,
  /** Of the thread that reads. */
  heapMb: 512,
} as const;

export const inMegabytes = (bytes: number): number => bytes / MB;
