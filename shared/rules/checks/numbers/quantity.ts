/**
 * A number in a text. `sure` is its weight in a comparison: figures, dates and references must be in every language;
 * words alone ("three areas") only must not state another number; "one" and "once" may be left out.
 */
export type Quantity = {
  readonly value: string;
  /** Its unit, `date`, `reference`, or null if not stated. */
  readonly unit: string | null;
  readonly sure: 'figure' | 'words' | 'one';
  /** What is measured, such as tonnes, under one name for all languages; null or absent if it is not known. */
  readonly measure?: string | null;
  readonly start: number;
  readonly end: number;
};

/** A range that already belongs to a number. */
export type OccupiedRange = { readonly start: number; readonly end: number };
