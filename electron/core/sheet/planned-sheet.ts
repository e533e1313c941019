import type { CellStyle } from './cell-styles.ts';

/** A sheet as plain data, without any formula. */
export type PlannedSheet = {
  readonly name: string;
  /** Hidden, and not offered by "Unhide": data that the file carries for us. */
  readonly hidden: boolean;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  /** The header row, counted from 1: it and all rows above stay on the screen, and it is printed on every page. */
  readonly head: number | null;
  /** Whether only cells of the style `answer` can be edited. */
  readonly locked: boolean;
};

type PlannedColumn = {
  readonly width: number;
  readonly hidden: boolean;
  /** The choices in its cells below the header row. */
  readonly choices?: readonly string[];
};

export type PlannedRow = {
  readonly cells: readonly PlannedCell[];
  /** Whether its one cell spans all visible columns. */
  readonly across?: boolean;
};

export type PlannedCell = { readonly text: string; readonly look: CellStyle };
