/** Heading and body of a clause in one language, as source; null if a version has no text in it. */
export type ClauseText = { readonly heading: string; readonly body: string } | null;

export function isSameText(a: ClauseText, b: ClauseText): boolean {
  return a === b || (a !== null && b !== null && a.heading === b.heading && a.body === b.body);
}

/**
 * The text of one language in a version that joins others: the text common to all, or that of the only parent that
 * changed it since `base`, their common version. `clash` if more than one changed it: a person decides, nothing is
 * merged automatically.
 */
export function joinVersionTexts(parents: readonly ClauseText[], base: ClauseText): ClauseText | 'clash' {
  const [first = null, ...rest] = parents;
  if (rest.every((one) => isSameText(one, first))) return first;
  const changed = parents.filter((one) => !isSameText(one, base));
  const [only = null, ...others] = changed;
  return others.every((one) => isSameText(one, only)) ? only : 'clash';
}

/** The newest common ancestor of the given versions, undefined if there is none. `versions` come parents first. */
export function findCommonAncestor(
  versions: readonly { readonly hash: string; readonly parents: readonly string[] }[],
  of: readonly string[],
): string | undefined {
  const parents = new Map(versions.map((version) => [version.hash, version.parents]));
  const ancestors = (hash: string): Set<string> => {
    const found = new Set<string>();
    const open = [hash];
    for (let here = open.pop(); here !== undefined; here = open.pop()) {
      if (found.has(here)) continue;
      found.add(here);
      for (const parent of parents.get(here) ?? []) open.push(parent);
    }
    return found;
  };
  const all = of.map(ancestors);
  return versions.findLast((version) => all.every((set) => set.has(version.hash)))?.hash;
}
