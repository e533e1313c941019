/** The prefix that a reader uses for each namespace it knows, whatever prefix the file uses. */
export type Namespaces = {
  readonly prefixOf: ReadonlyMap<string, string>;
  readonly prefixes: ReadonlySet<string>;
};

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The namespaces of every package (ECMA-376 part 2). */
const packageNamespaces: Readonly<Record<string, readonly string[]>> = {
  ct: [`${PACKAGE}/content-types`],
  rel: [`${PACKAGE}/relationships`],
  xml: ['http://www.w3.org/XML/1998/namespace'],
};

/**
 * In: the namespaces of a file format, by the prefix that its reader uses. Out: those and the namespaces of every
 * package.
 */
export function createNamespaces(known: Readonly<Record<string, readonly string[]>>): Namespaces {
  const all = Object.entries({ ...packageNamespaces, ...known });
  return {
    prefixOf: new Map(all.flatMap(([prefix, uris]) => uris.map((uri) => [uri, prefix] as const))),
    prefixes: new Set(all.map(([prefix]) => prefix)),
  };
}
