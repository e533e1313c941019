/** One thing of many rows: its different values, and which of them each row has; null where there is only one. */
export type Column<T> = { readonly values: readonly T[]; readonly places: Uint32Array | null };

export function column<R, T>(rows: readonly R[], of: (row: R) => T): Column<T> {
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

export function value<T>({ values, places }: Column<T>, n: number): T {
  // A column has a value wherever it has a row.
  return values[places === null ? 0 : (places[n] ?? 0)] as T;
}
