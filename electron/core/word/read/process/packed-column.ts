/** A column of many rows: its distinct values, and the index of each row's value; null if there is only one value. */
export type PackedColumn<T> = { readonly values: readonly T[]; readonly places: Uint32Array | null };

export function packColumn<R, T>(rows: readonly R[], of: (row: R) => T): PackedColumn<T> {
  const known = new Map<T, number>();
  const places = new Uint32Array(rows.length);
  let [last, place]: [T | undefined, number] = [undefined, 0];
  rows.forEach((row, n) => {
    const here = of(row);
    if (here !== last || n === 0) {
      const before = known.get(here);
      place = before ?? known.size;
      if (before === undefined) known.set(here, place);
      last = here;
    }
    places[n] = place;
  });
  return { values: [...known.keys()], places: known.size > 1 ? places : null };
}

export function readColumnValue<T>({ values, places }: PackedColumn<T>, n: number): T {
  // A column has a value for every row.
  return values[places === null ? 0 : (places[n] ?? 0)] as T;
}
