import type { ReadRow } from './read-sheet-rows.ts';

/** The heads of columns that somebody put in, as far as nothing stands under them in a row of ours. */
export class AddedColumns {
  private readonly heads: ReadonlyMap<number, string>;
  private readonly used = new Set<number>();
  private readonly row: number;

  constructor(row: ReadRow | null, ours: ReadonlyMap<number, unknown>) {
    this.row = row?.row ?? 0;
    const own = row?.cells.filter(({ column }) => !ours.has(column)) ?? [];
    this.heads = new Map(own.map(({ column, text }) => [column, text]));
  }

  /** "Alasan: …" for words under such a head; null where the column has none. */
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
