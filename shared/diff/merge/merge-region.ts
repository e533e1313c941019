/** A stretch of three texts: what each has there, and whose change it is. Of `base`, all three have the same. */
export type MergeRegion = {
  readonly from: 'base' | 'ours' | 'theirs' | 'both' | 'conflict';
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
};
