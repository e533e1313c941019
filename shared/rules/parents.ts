/** The fields of a clause that determine the parents of a new version: the version shown, and all current versions. */
type ShownVersions = { readonly version: string | null; readonly heads: readonly string[] };

/**
 * The parents of a new version, as every page names them to the core. A version written on the version shown is written
 * on all current versions: if there are two, writing joins them or is refused. Text typed on an earlier version names
 * that version, so that nothing newer is overwritten.
 * @param base the version that was read before writing, null if the clause had none
 */
export function chooseParents(clause: ShownVersions, base: string | null = clause.version): string[] | null {
  if (base === null) return null;
  return base === clause.version ? [...clause.heads] : [base];
}
