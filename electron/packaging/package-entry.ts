/** A file of a package, or a link to one; `path` is relative, with "/" between its parts. */
export type PackageFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isExecutable: boolean;
  /** Whether it runs with the rights of its owner, root; only archives of an installed package can say so. */
  readonly isSetuid?: boolean;
};
type PackageLink = { readonly path: string; readonly target: string };
export type PackageEntry = PackageFile | PackageLink;

export function createTextFile(path: string, text: string, isExecutable = false): PackageFile {
  return { path, bytes: new TextEncoder().encode(text), isExecutable };
}

/** The same entries in a folder. */
export function moveEntries<T extends PackageEntry>(folder: string, entries: readonly T[]): T[] {
  return entries.map((entry) => ({ ...entry, path: `${folder}/${entry.path}` }));
}

/** In an order that does not depend on the machine. */
export function sortEntries<T extends PackageEntry>(entries: readonly T[]): T[] {
  return [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
}
