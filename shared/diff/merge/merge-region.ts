/** A region of three texts: what each has there, and who changed it. In a `base` region all three are the same. */
export type MergeRegion = {
  readonly from: 'base' | 'ours' | 'theirs' | 'both' | 'conflict';
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
};
