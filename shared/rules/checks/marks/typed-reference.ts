/** A number typed after "Paragraph" or "Annex". */
export type TypedReference = {
  readonly annex: boolean;
  /** The word with the first number, or a further number alone. */
  readonly start: number;
  readonly end: number;
  /** In figures, "2" for "II", and as it is written. */
  readonly number: string;
  readonly written: string;
  readonly numberStart: number;
  /** Whether what follows makes it the label of a clause that was put in: "2 bis", "4¹". */
  readonly inserted: boolean;
  /** The range of the word with all numbers of its list. */
  readonly list: readonly [start: number, end: number];
};
