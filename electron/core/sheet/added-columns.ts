import type { ReadRow } from './read-sheet-rows.ts';

/** The headings of columns that somebody added, and which of them have no cells in our rows. */
export class AddedColumns {
  private readonly heads: ReadonlyMap<number, string>;
  private readonly used = new Set<number>();
  private readonly row: number;

  constructor(row: ReadRow | null, ours: ReadonlyMap<number, unknown>) {
    this.row = row?.row ?? 0;
    const own = row?.cells.filter(({ column }) => !ours.has(column)) ?? [];
    this.heads = new Map(own.map(({ column, text }) => [column, text]));
  }

  /** "Alasan: …" for words under such a heading; null if the column has none. */
  under(column: number, text: string): string | null {
    const head = this.heads.get(column);
    if (head === undefined) return null;
    this.used.add(column);
    return `${head}: ${text}`;
  }

  unused(): readonly { readonly row: number; readonly text: string }[] {
    return [...this.heads].flatMap(([column, text]) => (this.used.has(column) ? [] : [{ row: this.row, text }]));
  }
}
