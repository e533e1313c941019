/** The indices of the items whose value is not null and which stand in ascending order, as many paragraphs as possible. */
export function selectInOrder(items: readonly { readonly value: number | null; readonly weight: number }[]): number[] {
  const best: { readonly sum: number; readonly before: number | null }[] = [];
  let last: number | null = null;
  items.forEach(({ value, weight }, at) => {
    let before: number | null = null;
    for (let other = 0; other < at; other++) {
      const known = items[other]?.value ?? null;
      if (value === null || known === null || known > value) continue;
      if (before === null || (best[other]?.sum ?? 0) > (best[before]?.sum ?? 0)) before = other;
    }
    best.push({ sum: value === null ? 0 : weight + (before === null ? 0 : (best[before]?.sum ?? 0)), before });
    if (value !== null && (last === null || (best[at]?.sum ?? 0) > (best[last]?.sum ?? 0))) last = at;
  });
  const chosen: number[] = [];
  for (let at: number | null = last; at !== null; at = best[at]?.before ?? null) chosen.unshift(at);
  return chosen;
}
