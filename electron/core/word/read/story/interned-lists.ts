/**
 * Lists that grow by one item at the end, each stored once: equal lists are one object and can be compared by identity.
 */
export class InternedLists<T> {
  readonly empty: readonly T[] = [];
  private readonly grown = new Map<readonly T[], Map<T, readonly T[]>>();

  with(list: readonly T[], item: T): readonly T[] {
    let after = this.grown.get(list);
    if (after === undefined) {
      after = new Map();
      this.grown.set(list, after);
    }
    let longer = after.get(item);
    if (longer === undefined) {
      longer = [...list, item];
      after.set(item, longer);
    }
    return longer;
  }

  without(list: readonly T[], item: T): readonly T[] {
    return list.filter((one) => one !== item).reduce((kept, one) => this.with(kept, one), this.empty);
  }

  union(list: readonly T[], more: readonly T[]): readonly T[] {
    return more.reduce((all, one) => (all.includes(one) ? all : this.with(all, one)), list);
  }
}
