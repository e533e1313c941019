/**
 * A number in a text. `sure` tells what it is worth in a comparison: figures, dates and references must stand in every
 * language; words alone ("three areas") only must not say another number; "one" and "once" may be left out.
 */
export type Quantity = {
  readonly value: string;
  /** What it counts, `date`, `reference`, or null where that is not said. */
  readonly unit: string | null;
  readonly sure: 'figure' | 'words' | 'one';
  readonly start: number;
  readonly end: number;
};

/** A stretch that has its number already. */
export type OccupiedRange = { readonly start: number; readonly end: number };
