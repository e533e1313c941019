/** Appends items one by one: as arguments of one call, a long list would not fit on the stack. */
export function appendAll<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}
