/** What of a clause says on which versions a new one is written: the version that is shown, and all that are current. */
type ShownVersions = { readonly version: string | null; readonly heads: readonly string[] };

/**
 * The versions on which a new one is written, as every page names them to the core. What is written on the version that is
 * shown is written on all current versions: where there are two, writing joins them or is refused because there are two.
 * What was typed on an earlier version names that one, so that nothing newer is written over.
 * @param base the version that was read before writing, null where the clause had none
 */
export function chooseParents(clause: ShownVersions, base: string | null = clause.version): string[] | null {
  if (base === null) return null;
  return base === clause.version ? [...clause.heads] : [base];
}
